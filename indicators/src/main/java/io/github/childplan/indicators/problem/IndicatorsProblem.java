package io.github.childplan.indicators.problem;

import io.github.childplan.core.problem.ProblemReason;
import io.github.childplan.core.problem.Severity;
import io.github.childplan.core.text.MessageCatalog;

/**
 * The reasons of this module, CP-2001 to CP-2999. A code keeps its meaning for ever; a reason that is no longer used keeps
 * its code. Immutable and thread-safe.
 */
public enum IndicatorsProblem implements ProblemReason {
    // a file as a whole: CP-200n
    /** There is no such file. */
    FILE_MISSING("CP-2001", Severity.ERROR),
    /** The file cannot be read, or not to its end. */
    FILE_UNREADABLE("CP-2002", Severity.ERROR),
    /** The file holds nothing. */
    FILE_EMPTY("CP-2003", Severity.ERROR),
    /** The header does not have the columns of the format. */
    WRONG_HEADER("CP-2004", Severity.ERROR),
    /** A text is not in UTF-8. */
    INVALID_ENCODING("CP-2005", Severity.ERROR),
    /** A row is not CSV. */
    MALFORMED_ROW("CP-2006", Severity.ERROR),
    /** A row has more or fewer fields than the header. */
    RAGGED_ROW("CP-2007", Severity.ERROR),
    /** The file exceeds a limit; the rest is not read. */
    LIMIT_EXCEEDED("CP-2008", Severity.ERROR),
    /** A file is not in UTF-8. */
    FILE_NOT_UTF8("CP-2009", Severity.ERROR),

    // the cells of a figure: CP-201n and CP-202n
    /** A cell that must have a value is blank. */
    BLANK_CELL("CP-2010", Severity.ERROR),
    /** The indicator has no definition. */
    UNKNOWN_INDICATOR("CP-2011", Severity.ERROR),
    /** The indicator has no definition in force at the end of the period. */
    NO_DEFINITION_IN_FORCE("CP-2012", Severity.ERROR),
    /** The period is no year, school year, half-year, quarter or month. */
    INVALID_PERIOD("CP-2013", Severity.ERROR),
    /** The period ends in a year that the reader does not take. */
    YEAR_OUT_OF_RANGE("CP-2014", Severity.ERROR),
    /** The period ends after the area of the plan ceased to exist. */
    AREA_HAS_CEASED("CP-2015", Severity.WARNING),
    /** A count is not digits only. */
    INVALID_COUNT("CP-2016", Severity.ERROR),
    /** A rate is not a number with a decimal point. */
    INVALID_RATE("CP-2017", Severity.ERROR),
    /** A row has both counts and a rate. */
    COUNTS_AND_RATE("CP-2018", Severity.ERROR),
    /** A row has neither counts nor a rate. */
    NO_VALUE("CP-2019", Severity.ERROR),
    /** A row has one of the two counts only. */
    INCOMPLETE_COUNTS("CP-2020", Severity.ERROR),
    /** A numerator is above its denominator. */
    NUMERATOR_ABOVE_DENOMINATOR("CP-2021", Severity.ERROR),
    /** A rate is below 0 or above the whole. */
    RATE_OUT_OF_RANGE("CP-2022", Severity.ERROR),
    /** A percentage is above 0 and at most 1: maybe a share was written instead. */
    MAYBE_A_SHARE("CP-2023", Severity.WARNING),
    /** A denominator is 0 where that can hardly be. */
    IMPLAUSIBLE_ZERO("CP-2024", Severity.WARNING),
    /** Counts are given for an indicator that is no rate. */
    COUNTS_FOR_NO_RATE("CP-2025", Severity.ERROR),
    /** The status is neither measured nor estimated. */
    INVALID_STATUS("CP-2026", Severity.ERROR),
    /** A day is not an ISO date. */
    INVALID_DATE("CP-2027", Severity.ERROR),
    /** A text holds what no document prints, or too much. */
    INVALID_TEXT("CP-2028", Severity.ERROR),
    /** The same figure stands twice. */
    SAME_FIGURE_TWICE("CP-2029", Severity.ERROR),
    /** A breakdown is not made of dimensions with their values. */
    INVALID_BREAKDOWN("CP-2030", Severity.ERROR),
    /** A breakdown has a dimension that nobody has named. */
    UNKNOWN_DIMENSION("CP-2031", Severity.ERROR),
    /** The finality is neither provisional nor final. */
    INVALID_FINALITY("CP-2032", Severity.ERROR),
    /** A cell is not a number with a decimal point. */
    INVALID_NUMBER("CP-2033", Severity.ERROR),
    /** A sample, limits or a unit are given where there is no rate. */
    WITHOUT_A_RATE("CP-2034", Severity.ERROR),
    /** Some of the two limits and their level are given, and not all. */
    INCOMPLETE_LIMITS("CP-2035", Severity.ERROR),
    /** The limits are in the wrong order, do not enclose the rate, or their level is no share of a whole. */
    INVALID_LIMITS("CP-2036", Severity.ERROR),
    /** A unit is not the name of one. */
    INVALID_UNIT("CP-2037", Severity.ERROR),
    /** A rate is stated in another unit than the indicator has. */
    STATED_IN_OTHER_UNIT("CP-2038", Severity.WARNING),
    /** More figures stand twice than are reported one by one. */
    MORE_FIGURES_TWICE("CP-2040", Severity.ERROR),

    // adding up: CP-21nn
    /** The figure of an area and the sum of its communes differ. */
    OWN_FIGURE_DIFFERS_FROM_SUM("CP-2101", Severity.WARNING),
    /** A sum is too large to be told exactly. */
    SUM_TOO_LARGE("CP-2102", Severity.ERROR),
    /** Places that did not exist on the last day of the period have figures. */
    PLACES_NOT_IN_FORCE("CP-2103", Severity.WARNING),
    /** Parts of a population are more than the whole. */
    BREAKDOWN_ABOVE_TOTAL("CP-2104", Severity.ERROR),
    /** All parts of a population are less than the whole. */
    BREAKDOWN_BELOW_TOTAL("CP-2105", Severity.ERROR),

    // judging: CP-22nn
    /** Two persons or bodies judged the same target of the same year on the same day. */
    JUDGED_TWICE_ON_ONE_DAY("CP-2201", Severity.ERROR),
    /** Two figures from outside the plan stand for the same target and year. */
    OUTSIDE_FIGURE_TWICE("CP-2202", Severity.ERROR),

    // tables and places: CP-23nn
    /** A cell has a value that its column may not have. */
    INVALID_CELL("CP-2301", Severity.ERROR),
    /** The last day of a place version is before its first. */
    END_BEFORE_START("CP-2305", Severity.ERROR),
    /** A place has two versions that begin on the same day. */
    DUPLICATE_VERSION("CP-2306", Severity.ERROR),
    /** A place has two versions on the same day. */
    OVERLAPPING_VERSIONS("CP-2307", Severity.ERROR),
    /** The versions of a place have different levels. */
    LEVEL_CHANGED("CP-2308", Severity.ERROR),
    /** The parent of a place is not in the data. */
    UNKNOWN_PARENT("CP-2309", Severity.ERROR),
    /** The parent of a place is not of a higher level. */
    WRONG_PARENT_LEVEL("CP-2310", Severity.ERROR),
    /** A predecessor of a place is not in the data. */
    UNKNOWN_PREDECESSOR("CP-2311", Severity.ERROR),
    /** The parent of a place is not in force as long as the place. */
    PARENT_NOT_IN_FORCE("CP-2312", Severity.WARNING),
    /** The days of a predecessor do not fit the day of the succession. */
    PREDECESSOR_DAYS("CP-2313", Severity.WARNING),
    /** Two places have the same code on the same day. */
    CODE_IN_USE_TWICE("CP-2314", Severity.WARNING),
    /** A name, code or id means no place on a day. */
    UNKNOWN_PLACE("CP-2321", Severity.ERROR),
    /** A name or code means several places. */
    AMBIGUOUS_PLACE("CP-2322", Severity.ERROR),

    // lists of targets in CSV: CP-24nn
    /** A row names an indicator that the plan does not have. */
    INDICATOR_NOT_IN_PLAN("CP-2401", Severity.ERROR),
    /** A row demands what a row before it demands. */
    TARGET_LISTED_TWICE("CP-2402", Severity.ERROR),
    /** A value of 1 or less in a column of per cent may be a share that was meant as per cent. */
    SHARE_AS_PERCENT("CP-2403", Severity.WARNING),
    /** The criterion of a target is no level with a bound, so that a list has no columns for it. */
    TARGET_NOT_LISTED("CP-2404", Severity.ERROR),
    /** A part of a target has no column in a list. */
    PART_NOT_LISTED("CP-2405", Severity.WARNING),

    // releases: CP-25nn
    /** The audience of a row is neither the authorities nor the public. */
    INVALID_AUDIENCE("CP-2501", Severity.ERROR),
    /** A row is marked as suppressed and has a value, is not for the public, or has another mark. */
    INVALID_SUPPRESSION("CP-2502", Severity.ERROR),
    /** A file written for the public withholds figures. */
    FIGURES_SUPPRESSED("CP-2503", Severity.WARNING),
    /** A document withholds a figure that it shows, or withholds it twice, or is not for the public. */
    CONTRADICTORY_SUPPRESSION("CP-2504", Severity.ERROR),

    // assessments that are read: CP-26nn
    /** A document holds the assessment of another plan. */
    ASSESSMENT_OF_ANOTHER_PLAN("CP-2601", Severity.ERROR),
    /** A document holds an assessment that was made before or after the plan was amended. */
    ASSESSMENT_OF_ANOTHER_VERSION("CP-2602", Severity.ERROR);

    private final String code;
    private final Severity severity;

    IndicatorsProblem(String code, Severity severity) {
        this.code = code;
        this.severity = severity;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public MessageCatalog catalog() {
        return Holder.CATALOG;
    }

    private static final class Holder {
        private static final MessageCatalog CATALOG = MessageCatalog.load(
                "/io/github/childplan/indicators/messages", IndicatorsProblem.class::getResourceAsStream);
    }
}

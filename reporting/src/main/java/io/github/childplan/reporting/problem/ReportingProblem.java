package io.github.childplan.reporting.problem;

import io.github.childplan.core.problem.ProblemReason;
import io.github.childplan.core.problem.Severity;
import io.github.childplan.core.text.MessageCatalog;

/**
 * The reasons of this module, CP-3001 to CP-3999. A code keeps its meaning for ever; a reason that is no longer used keeps
 * its code. Immutable and thread-safe.
 */
public enum ReportingProblem implements ProblemReason {
    // the cells of a submission: CP-300n and CP-301n
    /** No obligation of the plan has this id. */
    UNKNOWN_OBLIGATION("CP-3001", Severity.ERROR),
    /** Nobody who owes this report has this id or name. */
    UNKNOWN_REPORTER("CP-3002", Severity.ERROR),
    /** A name means several reporters. */
    AMBIGUOUS_REPORTER("CP-3003", Severity.ERROR),
    /** The reporter ended before the due date and another owes one report for it and for others. */
    REPORTER_HAS_CEASED("CP-3004", Severity.ERROR),
    /** The reporter ended before the due date and another owes the report for it alone; the row counts for that one. */
    COUNTED_FOR_SUCCESSOR("CP-3005", Severity.WARNING),
    /** The reporter is listed and not counted; the row changes no rate. */
    REPORTER_NOT_COUNTED("CP-3006", Severity.WARNING),
    /** The year is neither a year nor a period in which the report is due. */
    INVALID_YEAR("CP-3007", Severity.ERROR),
    /** The reporter owes several reports in the year, and the row does not say which. */
    SEVERAL_REPORTS_IN_YEAR("CP-3008", Severity.ERROR),
    /** The event is none of those of the format. */
    UNKNOWN_EVENT("CP-3009", Severity.ERROR),
    /** The date is not a day or an instant. */
    INVALID_DATE("CP-3010", Severity.ERROR),
    /** An extension does not say until when. */
    UNTIL_MISSING("CP-3011", Severity.ERROR),
    /** A day until which is given with an event that is no extension. */
    UNTIL_NOT_ALLOWED("CP-3012", Severity.ERROR),
    /** The new last day of an extension is before the day it replaces. */
    UNTIL_TOO_EARLY("CP-3013", Severity.ERROR),
    /** A cell that must have a value is blank. */
    BLANK_CELL("CP-3014", Severity.ERROR),
    /** There is no such file. */
    FILE_MISSING("CP-3015", Severity.ERROR),
    /** A report came in before its period began. */
    RECEIVED_BEFORE_PERIOD("CP-3016", Severity.WARNING),
    /** The obligation has fewer steps than the cell says. */
    UNKNOWN_STEP("CP-3017", Severity.ERROR),

    // a register as a whole: CP-302n
    /** The same event stands twice. */
    SAME_EVENT_TWICE("CP-3021", Severity.ERROR),
    /** A report is returned or withdrawn that nobody has received. */
    NOTHING_RECEIVED("CP-3022", Severity.WARNING),
    /** Something happened to a report that is not due in its year, or not counted. */
    REPORT_NOT_DUE("CP-3023", Severity.WARNING),

    // the reports of a year: CP-303n
    /** A report is due no later than the figures of its period close. */
    DUE_BEFORE_DATA_CLOSE("CP-3031", Severity.WARNING),
    /** Who is to receive or handle a report has ended by its due date, and nobody is known to have taken over. */
    RECIPIENT_HAS_CEASED("CP-3032", Severity.WARNING);

    private final String code;
    private final Severity severity;

    ReportingProblem(String code, Severity severity) {
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
        return ReportingTexts.catalog();
    }
}

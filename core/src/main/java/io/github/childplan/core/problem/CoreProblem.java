package io.github.childplan.core.problem;

import io.github.childplan.core.text.MessageCatalog;

/**
 * The reasons of this module, CP-1001 to CP-1999. A code keeps its meaning for ever; a reason that is no longer used keeps
 * its code. Immutable and thread-safe.
 */
public enum CoreProblem implements ProblemReason {
    // JSON text: CP-10nn
    /** The text is not JSON. */
    MALFORMED_JSON("CP-1001", Severity.ERROR),
    /** The text has another format or a newer version than this library reads. */
    UNKNOWN_FORMAT("CP-1002", Severity.ERROR),
    /** An object has a field that its type does not have. */
    UNKNOWN_FIELD("CP-1003", Severity.ERROR),
    /** An object has the same field twice. */
    DUPLICATE_FIELD("CP-1004", Severity.ERROR),
    /** An object lacks a field that its type requires. */
    MISSING_FIELD("CP-1005", Severity.ERROR),
    /** A value is of another JSON type than its field. */
    WRONG_TYPE("CP-1006", Severity.ERROR),
    /** A value is of the right JSON type and not one the field may have. */
    INVALID_VALUE("CP-1007", Severity.ERROR),
    /** Something follows the end of the document. */
    TRAILING_CONTENT("CP-1008", Severity.ERROR),
    /** The text exceeds a limit against hostile input. */
    LIMIT_EXCEEDED("CP-1009", Severity.ERROR),
    /** A file cannot be read. */
    UNREADABLE("CP-1010", Severity.ERROR),

    // a plan as a whole: CP-11nn
    /** A reference names something that the plan does not have. */
    DANGLING_REFERENCE("CP-1101", Severity.ERROR),
    /** Two things of one kind have the same identifier. */
    DUPLICATE_ID("CP-1102", Severity.ERROR),
    /** An object as a whole breaks a rule of its type. */
    INVALID_OBJECT("CP-1103", Severity.ERROR),
    /** Two targets demand the same of one indicator at one time in one scope. */
    DOUBLED_TARGET("CP-1104", Severity.ERROR),

    // place data: CP-12nn
    /** A row is not CSV. */
    MALFORMED_CSV("CP-1201", Severity.ERROR),
    /** The header does not have the columns of the format. */
    WRONG_HEADER("CP-1202", Severity.ERROR),
    /** A row has more or fewer fields than the header. */
    RAGGED_ROW("CP-1203", Severity.ERROR),
    /** A cell has a value that its column may not have. */
    INVALID_CELL("CP-1204", Severity.ERROR),
    /** The last day of a place version is before its first. */
    END_BEFORE_START("CP-1205", Severity.ERROR),
    /** A place has two versions that begin on the same day. */
    DUPLICATE_VERSION("CP-1206", Severity.ERROR),
    /** A place has two versions on the same day. */
    OVERLAPPING_VERSIONS("CP-1207", Severity.ERROR),
    /** The versions of a place have different levels. */
    LEVEL_CHANGED("CP-1208", Severity.ERROR),
    /** The parent of a place is not in the data. */
    UNKNOWN_PARENT("CP-1209", Severity.ERROR),
    /** The parent of a place is not of a higher level. */
    WRONG_PARENT_LEVEL("CP-1210", Severity.ERROR),
    /** A predecessor of a place is not in the data. */
    UNKNOWN_PREDECESSOR("CP-1211", Severity.ERROR),
    /** The parent of a place is not in force as long as the place. */
    PARENT_NOT_IN_FORCE("CP-1212", Severity.WARNING),
    /** The days of a predecessor do not fit the day of the succession. */
    PREDECESSOR_DAYS("CP-1213", Severity.WARNING),
    /** Two places have the same code on the same day. */
    CODE_IN_USE_TWICE("CP-1214", Severity.WARNING),
    /** A place file is not in UTF-8. */
    INVALID_ENCODING("CP-1215", Severity.ERROR),
    /** A name, code or id means no place on a day. */
    UNKNOWN_PLACE("CP-1221", Severity.ERROR),
    /** A name or code means several places. */
    AMBIGUOUS_PLACE("CP-1222", Severity.ERROR),

    // lists of targets in CSV: CP-16nn
    /** A row names an indicator that the plan does not have. */
    UNKNOWN_INDICATOR("CP-1601", Severity.ERROR),
    /** A row demands what a row before it demands. */
    TARGET_LISTED_TWICE("CP-1602", Severity.ERROR),
    /** A value of 1 or less in a column of per cent may be a share that was meant as per cent. */
    SHARE_AS_PERCENT("CP-1603", Severity.WARNING),
    /** The criterion of a target is no level with a bound, so that a list has no columns for it. */
    TARGET_NOT_LISTED("CP-1604", Severity.ERROR),
    /** A part of a target has no column in a list. */
    PART_NOT_LISTED("CP-1605", Severity.WARNING);

    private final String code;
    private final Severity severity;

    CoreProblem(String code, Severity severity) {
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
        private static final MessageCatalog CATALOG =
                MessageCatalog.load("/io/github/childplan/core/messages", CoreProblem.class::getResourceAsStream);
    }
}

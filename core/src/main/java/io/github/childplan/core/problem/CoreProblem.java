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
    DOUBLED_TARGET("CP-1104", Severity.ERROR);

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

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
    RECIPIENT_HAS_CEASED("CP-3032", Severity.WARNING),

    // a filled form as a whole: CP-310n to CP-312n
    /** The file is of a kind that is not read as a form. */
    WRONG_KIND_OF_FILE("CP-3101", Severity.ERROR),
    /** The file asks for a password. */
    FORM_ENCRYPTED("CP-3102", Severity.ERROR),
    /** The workbook has macros. */
    FORM_WITH_MACROS("CP-3103", Severity.ERROR),
    /** The file holds nothing. */
    FORM_FILE_EMPTY("CP-3104", Severity.ERROR),
    /** The file begins like a workbook and cannot be taken apart. */
    WORKBOOK_DAMAGED("CP-3105", Severity.ERROR),
    /** The file exceeds a limit of the reader. */
    FORM_TOO_LARGE("CP-3106", Severity.ERROR),
    /** The packed file names a part twice, or one outside of itself. */
    SUSPICIOUS_ZIP("CP-3107", Severity.ERROR),
    /** A part of the workbook declares a document type. */
    XML_DOCTYPE("CP-3108", Severity.ERROR),
    /** A cell has an address that no sheet has. */
    CELL_OUTSIDE_SHEET("CP-3109", Severity.ERROR),
    /** Nothing in the file says that it is a form. */
    NOT_A_FORM("CP-3110", Severity.ERROR),
    /** The form is in a format that this version does not know. */
    UNKNOWN_FORM_FORMAT("CP-3111", Severity.ERROR),
    /** A line in which the form says what it is cannot be used. */
    IDENTITY_DAMAGED("CP-3112", Severity.ERROR),
    /** The form belongs to another plan. */
    FORM_OF_ANOTHER_PLAN("CP-3113", Severity.ERROR),
    /** The form has an earlier version; its own rows are read. */
    FORM_OLDER("CP-3114", Severity.WARNING),
    /** The form has a later version than the reader knows. */
    FORM_NEWER("CP-3115", Severity.ERROR),
    /** The place of the form is in no registry. */
    FORM_PLACE_UNKNOWN("CP-3116", Severity.ERROR),
    /** The year of the form is not one that the reader takes. */
    FORM_YEAR_OUT_OF_RANGE("CP-3117", Severity.ERROR),
    /** No sheet has the anchors of the rows. */
    FORM_SHEET_MISSING("CP-3118", Severity.ERROR),
    /** Two sheets have the anchors of the rows. */
    FORM_SHEET_TWICE("CP-3119", Severity.ERROR),
    /** The column of the counts is no longer there. */
    FORM_COLUMN_MISSING("CP-3120", Severity.ERROR),
    /** The text is not in UTF-8. */
    CSV_NOT_UTF8("CP-3121", Severity.ERROR),
    /** A row is not CSV. */
    CSV_MALFORMED("CP-3122", Severity.ERROR),

    // the rows of a form: CP-313n
    /** The row of an indicator is no longer there. */
    ROW_MISSING("CP-3130", Severity.WARNING),
    /** An indicator has two rows. */
    ROW_TWICE("CP-3131", Severity.ERROR),
    /** A row belongs to no indicator. */
    ROW_UNKNOWN("CP-3132", Severity.ERROR),
    /** A row with figures is hidden; it is read. */
    ROW_HIDDEN("CP-3133", Severity.WARNING),
    /** A column with figures is hidden; it is read. */
    COLUMN_HIDDEN("CP-3134", Severity.WARNING),
    /** A row is for a place that was not asked for, or was not merged into that of the reporter. */
    ROW_OF_ANOTHER_PLACE("CP-3135", Severity.ERROR),

    // the cells of a form: CP-314n
    /** A cell shows an error of the spreadsheet. */
    CELL_ERROR("CP-3140", Severity.ERROR),
    /** A cell has a formula without a result. */
    CELL_NOT_CALCULATED("CP-3141", Severity.ERROR),
    /** A cell holds what no spreadsheet writes. */
    CELL_DAMAGED("CP-3142", Severity.ERROR),
    /** A number is shown as a day. */
    CELL_IS_DATE("CP-3143", Severity.ERROR),
    /** A number that is no percentage is shown as one. */
    CELL_IS_PERCENT("CP-3144", Severity.ERROR),
    /** A cell to fill was merged with others. */
    CELL_MERGED("CP-3145", Severity.ERROR),
    /** A cell holds none of its choices. */
    INVALID_CHOICE("CP-3146", Severity.ERROR),
    /** The day on which the form was filled is no day, or not one near the year. */
    INVALID_FILLED_DAY("CP-3147", Severity.ERROR),
    /** The denominator of an own place is not 1. */
    NOT_ONE_PLACE("CP-3148", Severity.ERROR),

    // many forms, and copies: CP-315n and CP-316n
    /** Two files are the form of one reporter for one year. */
    FORM_TWICE("CP-3150", Severity.ERROR),
    /** A reporter from whom a form is expected sent none that can be read. */
    FORM_NOT_RECEIVED("CP-3151", Severity.WARNING),
    /** A form is of a reporter from whom none is expected. */
    FORM_NOT_EXPECTED("CP-3152", Severity.ERROR),
    /** A form is for another year than the one that is collected. */
    FORM_OF_ANOTHER_YEAR("CP-3153", Severity.ERROR),
    /** The folder cannot be read. */
    FORM_FOLDER_UNREADABLE("CP-3154", Severity.ERROR),
    /** The folder has more files than the reader takes. */
    TOO_MANY_FILES("CP-3155", Severity.ERROR),
    /** No copy can be marked, because the workbook cannot be taken apart. */
    CANNOT_MARK("CP-3160", Severity.ERROR);

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

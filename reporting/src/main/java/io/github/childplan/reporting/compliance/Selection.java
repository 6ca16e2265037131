package io.github.childplan.reporting.compliance;

/** Whether the report of an addressee is counted, and if not, why. Thread-safe. */
public enum Selection {
    /** Counted: the report is owed. */
    COUNTED,
    /** Listed, not counted: the document does not name the members, so nobody can say how many reports are owed. */
    UNNAMED,
    /** Listed, not counted: the document asks for the report and does not order it. */
    REQUESTED
}

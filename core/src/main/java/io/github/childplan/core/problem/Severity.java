package io.github.childplan.core.problem;

/** How bad a problem is. Thread-safe. */
public enum Severity {
    /** The object is not built, or the row is left out and listed. */
    ERROR,
    /** The object is built or the row is used; somebody should look. */
    WARNING
}

package io.github.childplan.indicators.definition;

/** What a note about a definition is. Thread-safe. */
public enum NoteKind {
    /** Another definition of the same name, under which the same place has another value. */
    COMPETING_DEFINITION,
    /** Something a reader of the figures should know. */
    REMARK
}

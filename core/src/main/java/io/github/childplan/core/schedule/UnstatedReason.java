package io.github.childplan.core.schedule;

/** Why a clause that asks for something names no day. Immutable and thread-safe. */
public enum UnstatedReason {
    /** "theo quy định": it refers to rules that it does not name. */
    AS_REGULATED,
    /** Another document, which the clause names, sets the day. */
    BY_OTHER_DOCUMENT,
    /** The clause is silent. */
    NONE_GIVEN
}

package io.github.childplan.core.schedule;

/** Why a deadline yields no due dates from years alone. Immutable and thread-safe. */
public enum Undated {
    /** It is opened by a request; without one nothing is due. */
    NEEDS_REQUEST,
    /** It counts from, or lasts as long as, an event whose days must be given. */
    NEEDS_EVENT,
    /** It recurs every so many years, or names a year of the plan, and the source does not say from which year to count. */
    ANCHOR_UNSTATED,
    /** The source names no day: such a report is never on time and never late. */
    UNSTATED
}

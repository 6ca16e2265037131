package io.github.childplan.reporting.schedule;

/** Whether public servants work on a day. Immutable and thread-safe. */
public enum DayStatus {
    /** A working day. */
    WORKING,
    /** A day of rest, a holiday, or a day that makes up for one. */
    OFF,
    /** The calendar cannot tell. */
    UNKNOWN
}

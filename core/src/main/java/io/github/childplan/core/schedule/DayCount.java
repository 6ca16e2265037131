package io.github.childplan.core.schedule;

/** Which days a term of so many days counts. Immutable and thread-safe. */
public enum DayCount {
    /** Every day: "15 ngày". */
    CALENDAR_DAYS,
    /** Working days only, as a calendar of working days knows them: "7 ngày làm việc". */
    WORKING_DAYS
}

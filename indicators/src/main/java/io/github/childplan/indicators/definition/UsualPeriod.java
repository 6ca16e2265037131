package io.github.childplan.indicators.definition;

/** The kind of period in which an indicator is usually compiled. Figures for another kind are not refused. Thread-safe. */
public enum UsualPeriod {
    /** The calendar year. */
    CALENDAR_YEAR,
    /** The school year. */
    SCHOOL_YEAR
}

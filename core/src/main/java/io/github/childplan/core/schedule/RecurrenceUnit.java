package io.github.childplan.core.schedule;

import java.util.Locale;

/** The units in which a {@link Recurrence} is told. Immutable and thread-safe. */
public enum RecurrenceUnit {
    /** A day. */
    DAY,
    /** A week. */
    WEEK,
    /** A calendar month. */
    MONTH,
    /** A quarter of a calendar year. */
    QUARTER,
    /** A school term ("học kỳ"). */
    TERM,
    /** Half of a calendar year. */
    HALF_YEAR,
    /** A calendar year. */
    YEAR;

    /**
     * Returns the unit as a {@link Recurrence} writes it.
     *
     * @return for example {@code half-year}
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package io.github.childplan.reporting.form;

import io.github.childplan.core.value.Period;
import io.github.childplan.indicators.definition.Indicator;
import java.util.Objects;

/**
 * One row of a form: an indicator as it is defined, the period asked for, and what is written into the row. Immutable and
 * thread-safe.
 *
 * @param indicator the definition in force at the end of the period
 * @param period the period
 * @param entry what is written
 */
public record FormField(Indicator indicator, Period period, Entry entry) {

    /** What is written into a row. Thread-safe. */
    public enum Entry {
        /** Two counts; or a rate that somebody published, where there are no counts. */
        COUNTS,
        /** Whether the reporter's own place is one of those that are counted: 1 or 0 of 1. */
        OWN_PLACE,
        /** A number in the unit of an indicator that is no rate. */
        NUMBER
    }

    /** Checks that nothing is null. */
    public FormField {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(entry, "entry");
    }
}

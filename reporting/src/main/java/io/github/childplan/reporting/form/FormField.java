package io.github.childplan.reporting.form;

import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Period;
import io.github.childplan.indicators.definition.Indicator;
import io.github.childplan.indicators.place.PlaceVersion;
import java.util.Objects;
import java.util.Optional;

/**
 * One row of a form: an indicator as it is defined, the period and the place asked for, and what is written into the row.
 * Immutable and thread-safe.
 *
 * @param indicator the definition in force at the end of the period
 * @param period the period
 * @param entry what is written
 * @param place the place that the figure is about: the reporter's own, or a former one where its own had not begun by the
 *     last day of the period
 * @param former the name of the former place on that day; empty for the reporter's own
 */
public record FormField(
        Indicator indicator, Period period, Entry entry, PlaceId place, Optional<LocalizedText> former) {

    /** What is written into a row. Thread-safe. */
    public enum Entry {
        /** Two counts; or a rate that somebody published, where there are no counts. */
        COUNTS,
        /** Whether the place of the row is one of those that are counted: 1 or 0 of 1. */
        OWN_PLACE,
        /** A number in the unit of an indicator that is no rate. */
        NUMBER
    }

    /** Checks that nothing is null. */
    public FormField {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(former, "former");
    }

    /**
     * Returns which row of its form it is.
     *
     * @return the key, the same in every form of the reporter and year
     */
    public FormRowKey key() {
        return new FormRowKey(indicator.id(), former.map(name -> place));
    }

    /** Returns this row for a former place. */
    FormField ofFormer(PlaceVersion version) {
        return new FormField(indicator, period, entry, version.place(), Optional.of(version.name()));
    }
}

package io.github.childplan.indicators.table;

import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.value.Period;
import io.github.childplan.indicators.observation.Breakdown;
import io.github.childplan.indicators.observation.ObservationKey;
import java.util.Objects;

/**
 * What the figures of many places have in common: stunting in 2024, girls. With a place it is an {@link ObservationKey}.
 * Immutable and thread-safe.
 *
 * @param indicator the indicator
 * @param period the period
 * @param breakdown the part of the population
 */
public record Cell(IndicatorId indicator, Period period, Breakdown breakdown) {

    /** Checks that nothing is null. */
    public Cell {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(breakdown, "breakdown");
    }

    /**
     * Returns the cell of a key.
     *
     * @param key the key
     * @return its indicator, period and breakdown
     */
    public static Cell of(ObservationKey key) {
        return new Cell(key.indicator(), key.period(), key.breakdown());
    }

    /**
     * Returns the key of one place.
     *
     * @param place the place
     * @return the key
     */
    public ObservationKey at(PlaceId place) {
        return new ObservationKey(indicator, place, period, breakdown);
    }
}

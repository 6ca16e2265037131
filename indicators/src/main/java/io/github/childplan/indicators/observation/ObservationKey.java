package io.github.childplan.indicators.observation;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.value.Period;
import java.util.Objects;

/**
 * What a figure is about: stunting in Pa Ủ in 2024, all children. Two figures of one key are revisions of each other.
 * Immutable and thread-safe.
 *
 * @param indicator the indicator
 * @param place the place
 * @param period the period
 * @param breakdown the part of the population
 */
@JsonPropertyOrder({"indicator", "place", "period", "breakdown"})
public record ObservationKey(
        @JsonProperty(value = "indicator", required = true) IndicatorId indicator,
        @JsonProperty(value = "place", required = true) PlaceId place,
        @JsonProperty(value = "period", required = true) Period period,
        @JsonProperty(value = "breakdown", required = true) Breakdown breakdown) {

    /** Checks that nothing is null. */
    public ObservationKey {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(breakdown, "breakdown");
    }

    /**
     * Returns the key of the whole population.
     *
     * @param indicator the indicator
     * @param place the place
     * @param period the period
     * @return the key
     */
    public static ObservationKey of(IndicatorId indicator, PlaceId place, Period period) {
        return new ObservationKey(indicator, place, period, Breakdown.total());
    }

    /**
     * Returns the key of another place.
     *
     * @param other the other place
     * @return this key with that place
     */
    public ObservationKey withPlace(PlaceId other) {
        return new ObservationKey(indicator, other, period, breakdown);
    }
}

package io.github.childplan.indicators.rollup;

import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.value.Decimals;
import io.github.childplan.core.value.LocalizedText;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Numbers by which the rates of places are weighted, such as the children under 5 of each commune. The library never makes them up:
 * whoever asks for a {@link WeightedMean} gives them and says what they are.
 *
 * <pre>{@code
 * Weights weights = Weights.of(
 *         LocalizedText.of("số trẻ em dưới 5 tuổi năm 2024", "children under 5 in 2024"),
 *         Map.of(PlaceId.of("pa-u-commune"), new BigDecimal("300"), PlaceId.of("mu-ca-commune"), new BigDecimal("200")));
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param label what they are
 * @param byPlace the weight of each place, 0 or more
 */
public record Weights(LocalizedText label, Map<PlaceId, BigDecimal> byPlace) {

    /**
     * Copies the weights.
     *
     * @throws IllegalArgumentException if one is negative
     */
    public Weights {
        Objects.requireNonNull(label, "label");
        Map<PlaceId, BigDecimal> kept = new LinkedHashMap<>();
        byPlace.forEach((place, weight) -> {
            if (weight.signum() < 0) {
                throw new IllegalArgumentException("weight of '" + place + "' was " + weight + ", must be 0 or more");
            }
            kept.put(place, Decimals.canonical("weight of " + place, weight));
        });
        byPlace = Collections.unmodifiableMap(kept);
    }

    /**
     * Returns weights.
     *
     * @param label what they are
     * @param byPlace the weight of each place, 0 or more
     * @return the weights
     * @throws IllegalArgumentException if one is negative
     */
    public static Weights of(LocalizedText label, Map<PlaceId, BigDecimal> byPlace) {
        return new Weights(label, byPlace);
    }

    /**
     * Returns the weight of a place.
     *
     * @param place the place
     * @return the weight, if one is given
     */
    public Optional<BigDecimal> find(PlaceId place) {
        return Optional.ofNullable(byPlace.get(Objects.requireNonNull(place, "place")));
    }
}

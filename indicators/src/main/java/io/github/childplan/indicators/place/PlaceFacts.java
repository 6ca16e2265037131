package io.github.childplan.indicators.place;

import io.github.childplan.core.value.Decimals;
import io.github.childplan.core.value.Texts;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * Size and seat of a place with the source that states them: the commune of Bum Tở has 384.07 km², 11,711 people and its
 * seat in "Khu 8, xã Bum Tở". They describe; no figure is computed from them. Immutable and thread-safe.
 *
 * @param areaKm2 the area in square kilometres, in canonical form
 * @param population the number of people
 * @param seat where the authority sits
 * @param source where these are stated
 */
public record PlaceFacts(
        Optional<BigDecimal> areaKm2, Optional<Long> population, Optional<String> seat, String source) {

    /**
     * Checks every part.
     *
     * @throws IllegalArgumentException if a number is not positive, a text is blank, or all three are missing
     */
    public PlaceFacts {
        areaKm2 = Objects.requireNonNull(areaKm2, "areaKm2").map(area -> Decimals.canonical("areaKm2", area));
        seat = Objects.requireNonNull(seat, "seat").map(text -> Texts.require("seat", text));
        source = Texts.require("source", source);
        areaKm2.ifPresent(area -> requirePositive("areaKm2", area.signum(), area));
        population.ifPresent(people -> requirePositive("population", Long.signum(people), people));
        if (areaKm2.isEmpty() && population.isEmpty() && seat.isEmpty()) {
            throw new IllegalArgumentException("facts are empty, must have an area, a population or a seat");
        }
    }

    private static void requirePositive(String what, int sign, Number value) {
        if (sign <= 0) {
            throw new IllegalArgumentException(what + " was " + value + ", must be greater than 0");
        }
    }
}

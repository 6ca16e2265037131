package io.github.childplan.core.criteria;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.childplan.core.value.Decimals;
import io.github.childplan.core.value.Unit;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A value wanted on both sides: "ở mức 2,2 con/phụ nữ" exactly, "khoảng 31.000 em" about. No direction is invented, and no
 * tolerance until somebody sets one. Immutable and thread-safe.
 *
 * @param value the value
 * @param unit the unit
 * @param decimals how many decimals the source prints; absent when they are the value's own
 * @param precision exactly or about
 * @param tolerance how far off is still met, in the unit, if somebody has set it
 */
@JsonPropertyOrder({"value", "unit", "decimals", "precision", "tolerance"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record TwoSided(
        @JsonProperty(value = "value", required = true) BigDecimal value,
        @JsonProperty(value = "unit", required = true) Unit unit,
        @JsonProperty("decimals") OptionalInt decimals,
        @JsonProperty(value = "precision", required = true) Precision precision,
        @JsonProperty("tolerance") Optional<BigDecimal> tolerance)
        implements Criterion {

    /** How near is meant. Thread-safe. */
    public enum Precision {
        /** The value itself, at the decimals the source prints. */
        EXACTLY,
        /** Near it. */
        ABOUT
    }

    /**
     * Checks value and tolerance.
     *
     * @throws IllegalArgumentException if the tolerance is negative
     */
    public TwoSided {
        value = Decimals.canonical("value", value);
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(precision, "precision");
        decimals = PrintedDecimals.normal(Objects.requireNonNull(decimals, "decimals"), value);
        tolerance = Objects.requireNonNull(tolerance, "tolerance").map(t -> Decimals.canonical("tolerance", t));
        if (tolerance.isPresent() && tolerance.get().signum() < 0) {
            throw new IllegalArgumentException("tolerance was " + tolerance.get() + ", must be 0 or more");
        }
    }

    /**
     * Returns a value wanted on both sides, with no tolerance set.
     *
     * @param value the value with a decimal point
     * @param unit the unit
     * @param precision exactly or about
     * @return the criterion
     */
    public static TwoSided of(String value, Unit unit, Precision precision) {
        return new TwoSided(Decimals.parse("value", value), unit, OptionalInt.empty(), precision, Optional.empty());
    }

    /**
     * Returns this criterion with a tolerance.
     *
     * @param amount how far off is still met
     * @return the criterion
     */
    public TwoSided withTolerance(BigDecimal amount) {
        return new TwoSided(value, unit, decimals, precision, Optional.of(amount));
    }

    /**
     * Returns how many decimals the source prints.
     *
     * @return at least the decimals of the value
     */
    public int printedDecimals() {
        return decimals.orElse(value.scale());
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.twoSided(this);
    }
}

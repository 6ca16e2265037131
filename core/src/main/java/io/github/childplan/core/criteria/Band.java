package io.github.childplan.core.criteria;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.childplan.core.value.Decimals;
import io.github.childplan.core.value.Unit;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * A range of levels, both ends included: "60-65% xã đạt chuẩn". Immutable and thread-safe.
 *
 * @param low the lower end
 * @param high the upper end, above the lower
 * @param unit the unit of both
 * @param decimals how many decimals the source prints; absent when they are those of the end that has more
 * @param beyond what a value outside the range means
 */
@JsonPropertyOrder({"low", "high", "unit", "decimals", "beyond"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Band(
        @JsonProperty(value = "low", required = true) BigDecimal low,
        @JsonProperty(value = "high", required = true) BigDecimal high,
        @JsonProperty(value = "unit", required = true) Unit unit,
        @JsonProperty("decimals") OptionalInt decimals,
        @JsonProperty(value = "beyond", required = true) Beyond beyond)
        implements Criterion {

    /** What a value outside the range means. Thread-safe. */
    public enum Beyond {
        /** Too little and too much both fail. */
        FAILS,
        /** Above the range is success, so that the lower end is a floor. */
        ABOVE_SUCCEEDS,
        /** Below the range is success, so that the upper end is a ceiling. */
        BELOW_SUCCEEDS,
        /** The document does not say. */
        UNSTATED
    }

    /**
     * Checks the ends.
     *
     * @throws IllegalArgumentException if the lower end is not below the upper
     */
    public Band {
        low = Decimals.canonical("low", low);
        high = Decimals.canonical("high", high);
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(beyond, "beyond");
        if (low.compareTo(high) >= 0) {
            throw new IllegalArgumentException("low was " + low + ", must be below high, which was " + high);
        }
        decimals = PrintedDecimals.normal(
                Objects.requireNonNull(decimals, "decimals"), low.scale() > high.scale() ? low : high);
    }

    /**
     * Returns a range.
     *
     * @param low the lower end with a decimal point
     * @param high the upper end with a decimal point
     * @param unit the unit
     * @param beyond what a value outside means
     * @return the range
     */
    public static Band of(String low, String high, Unit unit, Beyond beyond) {
        return new Band(Decimals.parse("low", low), Decimals.parse("high", high), unit, OptionalInt.empty(), beyond);
    }

    /**
     * Returns how many decimals the source prints.
     *
     * @return at least the decimals of either end
     */
    public int printedDecimals() {
        return decimals.orElse(Math.max(low.scale(), high.scale()));
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.band(this);
    }
}

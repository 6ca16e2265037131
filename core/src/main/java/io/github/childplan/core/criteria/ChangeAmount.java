package io.github.childplan.core.criteria;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.childplan.core.value.Bound;
import io.github.childplan.core.value.Decimals;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * How much must change: "giảm 12%", "giảm trên 2%", "giảm từ 4 đến 6%". Going beyond a range is success: its lower end is
 * what must be reached. Immutable and thread-safe.
 *
 * @param bound AT_LEAST, or MORE_THAN for a strict change; the other two for a change that must not be exceeded
 * @param value the amount, or the lower end of a range; above 0, because the trend carries the sign
 * @param upTo the upper end of a range, whose bound is AT_LEAST
 */
@JsonPropertyOrder({"bound", "value", "upTo"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ChangeAmount(
        @JsonProperty(value = "bound", required = true) Bound bound,
        @JsonProperty(value = "value", required = true) BigDecimal value,
        @JsonProperty("upTo") Optional<BigDecimal> upTo) {

    /**
     * Checks the amounts.
     *
     * @throws IllegalArgumentException if the amount is not above 0 the range is empty, or a range has another bound than AT_LEAST
     */
    public ChangeAmount {
        Objects.requireNonNull(bound, "bound");
        value = Decimals.canonical("value", value);
        upTo = Objects.requireNonNull(upTo, "upTo").map(end -> Decimals.canonical("upTo", end));
        if (value.signum() <= 0) {
            throw new IllegalArgumentException("value was " + value + ", must be above 0: the trend carries the sign");
        }
        if (upTo.isPresent() && bound != Bound.AT_LEAST) {
            throw new IllegalArgumentException("bound of a range was " + bound + ", must be AT_LEAST");
        }
        if (upTo.isPresent() && upTo.get().compareTo(value) <= 0) {
            throw new IllegalArgumentException("upTo was " + upTo.get() + ", must be above value, which was " + value);
        }
    }

    /**
     * Returns at least an amount.
     *
     * @param value the amount with a decimal point
     * @return the amount
     */
    public static ChangeAmount atLeast(String value) {
        return new ChangeAmount(Bound.AT_LEAST, Decimals.parse("value", value), Optional.empty());
    }

    /**
     * Returns a range of amounts.
     *
     * @param low the lower end
     * @param high the upper end
     * @return the amount
     */
    public static ChangeAmount between(String low, String high) {
        return new ChangeAmount(
                Bound.AT_LEAST, Decimals.parse("value", low), Optional.of(Decimals.parse("upTo", high)));
    }
}

package io.github.childplan.indicators.observation;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.childplan.core.value.Decimals;
import java.math.BigDecimal;

/**
 * Between which values a stated rate lies by its source's own account, such as 17.1 to 21.3 per cent at a level of 95 per
 * cent. Immutable and thread-safe.
 *
 * @param lower the lower limit in the unit of the rate
 * @param upper the upper limit in the unit of the rate
 * @param levelPercent the level of confidence in per cent
 */
@JsonPropertyOrder({"lower", "upper", "levelPercent"})
public record ConfidenceLimits(
        @JsonProperty(value = "lower", required = true) BigDecimal lower,
        @JsonProperty(value = "upper", required = true) BigDecimal upper,

        @JsonProperty(value = "levelPercent", required = true)
        BigDecimal levelPercent) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * Puts the numbers into canonical form and checks them.
     *
     * @throws IllegalArgumentException if the lower limit is above the upper, or the level is not between 0 and 100
     */
    public ConfidenceLimits {
        lower = Decimals.canonical("lower", lower);
        upper = Decimals.canonical("upper", upper);
        levelPercent = Decimals.canonical("levelPercent", levelPercent);
        if (lower.compareTo(upper) > 0) {
            throw new IllegalArgumentException(
                    "lower limit was " + lower + ", must not be above the upper limit " + upper);
        }
        if (levelPercent.signum() <= 0 || levelPercent.compareTo(HUNDRED) >= 0) {
            throw new IllegalArgumentException("levelPercent was " + levelPercent + ", must be between 0 and 100");
        }
    }
}

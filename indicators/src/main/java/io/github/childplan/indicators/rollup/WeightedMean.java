package io.github.childplan.indicators.rollup;

import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Unit;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.ObservationKey;
import io.github.childplan.indicators.problem.IndicatorsMessages;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The mean of the rates of an area's places, weighted with given numbers: 19.4% for 12 of 14 communes, by children under 5.
 *
 * <p>It is no figure of the area: the rates may be made of other children than the weights count. Nothing turns it into an
 * observation, and no verdict uses it. The mean is exact: {@link #sum} over {@link #weight}.
 *
 * <pre>{@code
 * WeightedMean mean = rollUp.weightedMean(key, observations, weights);
 * mean.value(1, RoundingMode.HALF_UP);   // 19.4
 * mean.coverage().missing();             // [Xã Mù Cả]
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param key indicator, area, period and part of the population
 * @param unit the unit of the mean, that of the indicator
 * @param weightedBy what the weights are
 * @param sum the sum of the rates times their weights, times a common factor that makes it a decimal
 * @param weight the sum of the weights, times the same factor; 0 if no place has both a rate and a weight
 * @param coverage which places are in the mean and which are not
 * @param parts the figures it is made of
 */
public record WeightedMean(
        ObservationKey key,
        Unit unit,
        LocalizedText weightedBy,
        BigDecimal sum,
        BigDecimal weight,
        Coverage coverage,
        List<Observation> parts) {

    /** Copies the list and checks that nothing is null. */
    public WeightedMean {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(weightedBy, "weightedBy");
        Objects.requireNonNull(sum, "sum");
        Objects.requireNonNull(weight, "weight");
        Objects.requireNonNull(coverage, "coverage");
        parts = List.copyOf(parts);
    }

    /**
     * Returns the mean, rounded.
     *
     * @param decimals how many decimals
     * @param rounding how it is rounded
     * @return the mean in the unit; empty if no place has both a rate and a weight above 0
     */
    public Optional<BigDecimal> value(int decimals, RoundingMode rounding) {
        return weight.signum() == 0 ? Optional.empty() : Optional.of(sum.divide(weight, decimals, rounding));
    }

    /**
     * Returns what this is, for people.
     *
     * @return a sentence that says that it is a weighted mean, by what, and of how many places
     */
    public LocalizedText text() {
        return IndicatorsMessages.text(
                "rollup.weighted-mean",
                Map.of(
                        "label", weightedBy,
                        "reported", Integer.toString(coverage.reported().size()),
                        "expected", Integer.toString(coverage.expected().size())));
    }
}

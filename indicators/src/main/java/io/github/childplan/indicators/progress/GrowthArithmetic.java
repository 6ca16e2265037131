package io.github.childplan.indicators.progress;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** How the numbers of {@link GrowthRatio} are computed. Implementations are stateless. */
interface GrowthArithmetic {

    /**
     * The number of a case and what follows from it.
     *
     * @param value the ratio, or without a target the growth
     * @param progressClass its class
     * @param score its score
     * @param steps the numbers on the way, by name
     */
    record Growth(BigDecimal value, ProgressClass progressClass, BigDecimal score, Map<String, BigDecimal> steps) {

        Growth with(String name, BigDecimal number) {
            Map<String, BigDecimal> more = new LinkedHashMap<>(steps);
            more.put(name, number);
            return new Growth(value, progressClass, score, more);
        }
    }

    /** Returns the case as it is computed with. */
    default ProgressCase prepared(ProgressCase one) {
        return one;
    }

    /** Returns the baseline as it is computed with. */
    default YearValue prepared(YearValue baseline) {
        return baseline;
    }

    /** Returns whether a 0 was replaced. */
    default boolean replaces(ProgressCase one, Optional<YearValue> baseline) {
        return false;
    }

    /**
     * Computes the number of a case for which {@link GrowthRatio} found nothing in the way.
     *
     * @param situation the case, as it is computed with
     * @param unchanged the baseline before a 0 was replaced
     */
    Growth grow(Situation situation, YearValue unchanged);
}

package io.github.childplan.indicators.assessment;

import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.indicators.problem.IndicatorsMessages;
import io.github.childplan.indicators.progress.ProgressResult;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether a target is on track, by one named method. It is an answer of its own: a target can be attained and losing ground, or
 * missed and on its way. Immutable and thread-safe.
 *
 * @param method the id of the method
 * @param version its version
 * @param result what the method says; it can be that nothing can be computed, and then it has a reason
 * @param obstacle why the method was not asked; there exactly if there is no result
 * @param baseline the value from which the way was measured
 */
public record TargetProgress(
        String method,
        String version,
        Optional<ProgressResult> result,
        Optional<Obstacle> obstacle,
        Optional<BaselineChoice> baseline) {

    /** The class of a target for which the method was not asked. */
    public static final String NOT_COMPUTABLE = "NOT_COMPUTABLE";

    /** Why a method cannot be asked at all. Thread-safe. */
    public enum Obstacle {
        /** The criterion is no level, so that there is no way to measure: words, a grade, a change, a share of units. */
        NO_LEVEL,
        /** The target has no last year. */
        NO_TARGET_YEAR,
        /** The indicator has no definition, which would say which way is better. */
        NO_DEFINITION,
        /** The plan tells places or population in words, so that no figure can be chosen. */
        NO_FIGURES_CHOSEN,
        /** The given baseline is in another unit than the level. */
        BASELINE_IN_OTHER_UNIT,
        /** The bound asks for the other direction than the one the indicator says is better. */
        BOUND_AGAINST_DIRECTION;

        /**
         * Returns the obstacle for people.
         *
         * @return half a sentence in both languages
         */
        public LocalizedText label() {
            return IndicatorsMessages.text("progress.obstacle." + name());
        }
    }

    /**
     * Checks that there is either a result or an obstacle.
     *
     * @throws IllegalArgumentException if there are both or neither
     */
    public TargetProgress {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(baseline, "baseline");
        if (Objects.requireNonNull(result, "result").isPresent()
                == Objects.requireNonNull(obstacle, "obstacle").isPresent()) {
            throw new IllegalArgumentException(
                    "result was " + result + " and obstacle " + obstacle + ", must be exactly one of them");
        }
    }

    /**
     * Returns the class of the first answer.
     *
     * @return its id as the method spells it, or {@link #NOT_COMPUTABLE} if the method was not asked
     */
    public String progressClass() {
        return result.map(found -> found.verdict().progressClass().id()).orElse(NOT_COMPUTABLE);
    }

    /**
     * Returns the class of the first answer for people.
     *
     * @return its label
     */
    public LocalizedText label() {
        return result.map(found -> found.verdict().progressClass().label())
                .orElseGet(() -> IndicatorsMessages.text("progress.class.not-computable"));
    }
}

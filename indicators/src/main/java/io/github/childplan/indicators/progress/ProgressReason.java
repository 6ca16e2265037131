package io.github.childplan.indicators.progress;

import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.indicators.problem.IndicatorsMessages;

/**
 * What stands beside a class: why there is no number, or what the class alone does not tell. A constant keeps its meaning for
 * ever. Thread-safe.
 */
public enum ProgressReason {
    /** There is no figure up to the day. */
    NO_DATA,
    /** There is no second figure to measure a way with. */
    INSUFFICIENT_DATA,
    /** No baseline was given, and the policy finds none. */
    BASELINE_MISSING,
    /** Two figures are given for one year. */
    DUPLICATE_YEARS,
    /** The method needs a target, and there is none. */
    TARGET_MISSING,
    /** The baseline is the level itself, so that there was no way to go and no ratio is defined. */
    BASELINE_EQUALS_TARGET,
    /** The baseline was already better than the level, so that no ratio is defined. */
    BASELINE_BEYOND_TARGET,
    /** The target was met and is met no longer. */
    REGRESSED,
    /** The target is met, and the figure is worse than the baseline. */
    WORSENING,
    /** The year of the target has passed. */
    FINAL,
    /** The year of the target has passed, and there is no figure for it. */
    TARGET_YEAR_FIGURE_MISSING,
    /** The year of the target is not after that of the baseline. */
    TARGET_YEAR_NOT_AFTER_BASELINE,
    /** The baseline is 0, from which nothing grows at a rate. */
    BASELINE_IS_ZERO,
    /** The level is 0, to which nothing falls at a rate. */
    TARGET_IS_ZERO,
    /** Baseline, figure and level are not all above or all below 0, so that no rate leads from one to the other. */
    SIGN_CHANGE,
    /** A figure is not above 0 and has no logarithm. */
    VALUE_NOT_POSITIVE,
    /** The method needs to know what a value is divided by to be a share. */
    SCALE_MISSING,
    /** The last figure is below 0 or above the whole, so that nothing can be projected from it. */
    VALUE_OUTSIDE_SCALE,
    /** The baseline lies beyond the natural limit. */
    BASELINE_BEYOND_LIMIT,
    /** Zero was replaced by 0.001, as sdg-build does; the number means nothing by itself. */
    ZERO_REPLACED,
    /** The figure is within 1 per cent of a target of 0 or 100 per cent, which the method takes for met. */
    WITHIN_ONE_PERCENT,
    /** No class has been published for this indicator. */
    NO_PUBLISHED_RULE,
    /** The method judges falling rates only. */
    ONLY_FOR_FALLING,
    /** The value expected would be beyond 10^400, or as near to 0. */
    OUT_OF_RANGE,
    /** The way leads to another level than the published one, so that the classes are the method's and not the publisher's. */
    OWN_TARGET;

    /**
     * Returns the reason for people.
     *
     * @return half a sentence in both languages
     */
    public LocalizedText label() {
        return IndicatorsMessages.text("progress.reason." + name());
    }
}

package io.github.childplan.indicators.attainment;

import io.github.childplan.core.objective.Target;

/**
 * Whether the figures of one target agree with each other: "còn 6,4% (giảm 0,9%)" agrees with a baseline of 7.3 per cent, and
 * the parts of "50% - 30% - 20%" make a whole. Thread-safe.
 */
public enum Agreement {
    /** They agree at the decimals the source prints. */
    AGREE,
    /** They contradict each other. */
    DISAGREE,
    /** There is nothing to compare, or the document says too little to do it. */
    UNKNOWN;

    /**
     * Compares the figures that a target prints: a level and a change with the baseline, the parts of a whole with 100 per cent,
     * the figures of the years with that of the period.
     *
     * @param target the target
     * @return AGREE or DISAGREE at the printed decimals; UNKNOWN where there is nothing to compare
     */
    public static Agreement of(Target target) {
        return target.criterion().match(new AgreementFinder(target));
    }

    /** Joins the answers about several parts: one contradiction is one, and one agreement is better than nothing. */
    Agreement and(Agreement other) {
        if (this == DISAGREE || other == DISAGREE) {
            return DISAGREE;
        }
        return this == AGREE || other == AGREE ? AGREE : UNKNOWN;
    }

    static Agreement when(boolean agrees) {
        return agrees ? AGREE : DISAGREE;
    }
}

package io.github.childplan.core.objective;

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

    /** Joins the answers about several parts: one contradiction is one, and one agreement is better than nothing. */
    Agreement and(Agreement other) {
        if (this == DISAGREE || other == DISAGREE) {
            return DISAGREE;
        }
        return this == AGREE || other == AGREE ? AGREE : UNKNOWN;
    }

    static Agreement of(boolean agrees) {
        return agrees ? AGREE : DISAGREE;
    }
}

package io.github.childplan.indicators.rollup;

/** Which places are added up for an area. Thread-safe. */
public enum SumOf {
    /** The places that lie in it on the last day of the period. */
    PARTS,
    /** The places that have taken over its places since it ended, as far as they lie in it wholly. */
    SUCCESSORS,
    /** The places it was made of, as it had not begun on that day. */
    PREDECESSORS
}

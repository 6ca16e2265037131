package io.github.childplan.indicators.assessment;

/** What a figure means for the verdict. Thread-safe. */
public enum Standing {
    /** It is of the period that ends in the target's year and decides. */
    DECIDING,
    /** It is the latest of an earlier period: it shows where things stand and decides nothing. */
    STANDING
}

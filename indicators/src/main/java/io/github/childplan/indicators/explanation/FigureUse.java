package io.github.childplan.indicators.explanation;

/** What a figure was used for. Thread-safe. */
public enum FigureUse {
    /** It is of the period that ends in the target's year and decides. */
    DECIDING,
    /** It is the latest of an earlier period and decides nothing. */
    STANDING,
    /** It is one of the years in which the criterion has to hold, or from which a change is measured. */
    OTHER_YEAR,
    /** Progress is measured from it. */
    BASELINE
}

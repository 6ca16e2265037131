package io.github.childplan.indicators.assessment;

/** Where the figure of an assessment comes from. Thread-safe. */
public enum Origin {
    /** The area's own figure. */
    OWN,
    /** The counts of its communes, added up. */
    SUM,
    /** Another place's figure, which stands in for illustration because the caller asked for it. */
    STAND_IN
}

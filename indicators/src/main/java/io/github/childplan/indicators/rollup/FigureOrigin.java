package io.github.childplan.indicators.rollup;

/** Where the figure of an area comes from. Thread-safe. */
public enum FigureOrigin {
    /** The area has a figure of its own, which is used as it is. */
    OWN,
    /** The counts of the communes were added up. */
    SUM
}

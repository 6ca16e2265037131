package io.github.childplan.indicators.observation;

/** How a figure came about. Thread-safe. */
public enum Status {
    /** Counted or surveyed for the whole period. */
    MEASURED,
    /** Estimated, as reports due before the period closes do for the whole year. */
    ESTIMATED
}

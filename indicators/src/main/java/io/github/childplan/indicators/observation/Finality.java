package io.github.childplan.indicators.observation;

/** Whether whoever published a figure expects to change it. Thread-safe. */
public enum Finality {
    /** May be revised. */
    PROVISIONAL,
    /** Published as final; the default where a source does not say otherwise. */
    FINAL
}

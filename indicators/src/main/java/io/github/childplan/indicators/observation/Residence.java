package io.github.childplan.indicators.observation;

/** Where people live, as statistics tell it apart. Thread-safe. */
public enum Residence {
    /** Towns and cities. */
    URBAN,
    /** The countryside. */
    RURAL
}

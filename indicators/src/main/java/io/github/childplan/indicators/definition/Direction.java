package io.github.childplan.indicators.definition;

/**
 * Which way an indicator has to go to be better. Every definition states it; nothing is derived from a target. Thread-safe.
 */
public enum Direction {
    /** Higher is better: birth registration. */
    RISE,
    /** Lower is better: stunting. */
    FALL
}

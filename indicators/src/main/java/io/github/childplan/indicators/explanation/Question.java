package io.github.childplan.indicators.explanation;

/** The questions that are asked of a target, each answered by itself. Thread-safe. */
public enum Question {
    /** Does the figure of the target's year meet the criterion? */
    ATTAINED,
    /** How would the latest earlier figure do? */
    STANDING,
    /** Is the value on its way? */
    ON_TRACK,
    /** How much is short of the criterion, or beyond it? */
    GAP
}

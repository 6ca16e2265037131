package io.github.childplan.indicators.assessment;

/** Whether the time of a target has come. A target is due from the last day of its year on. Thread-safe. */
public enum Due {
    /** The day has come. */
    DUE,
    /** The day is still ahead. */
    NOT_YET_DUE,
    /** The target has no year. */
    UNKNOWN;

    /**
     * Returns whether the day has come.
     *
     * @return true for DUE
     */
    public boolean toBoolean() {
        return this == DUE;
    }
}

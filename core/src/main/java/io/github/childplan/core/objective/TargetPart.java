package io.github.childplan.core.objective;

/** A part of a target that may come from elsewhere than its own words. Thread-safe. */
public enum TargetPart {
    /** What is measured. */
    INDICATOR,
    /** Where and for whom. */
    SCOPE,
    /** When. */
    TIMING,
    /** Which side of the level counts. */
    BOUND,
    /** The level. */
    VALUE,
    /** The unit. */
    UNIT,
    /** The counts behind a rate. */
    BASIS,
    /** The criterion as a whole. */
    CRITERION,
    /** How firmly it is worded. */
    MODALITY
}

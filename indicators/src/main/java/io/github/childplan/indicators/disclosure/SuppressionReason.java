package io.github.childplan.indicators.disclosure;

/**
 * Why a figure is withheld. It is for the authority that prepares a release, never for the public: who knows which figures are
 * small knows half of what they hide. Thread-safe.
 */
public enum SuppressionReason {
    /** A count of its own is small. */
    PRIMARY,
    /** A small count would follow from it. */
    SECONDARY
}

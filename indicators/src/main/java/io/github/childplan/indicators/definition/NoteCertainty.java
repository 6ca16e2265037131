package io.github.childplan.indicators.definition;

/** Whether a note about a definition was read in the source it names. Thread-safe. */
public enum NoteCertainty {
    /** Read in the source named. */
    VERIFIED,
    /** Practice or knowledge that was not checked in any source; not to be quoted as a fact. */
    UNVERIFIED
}

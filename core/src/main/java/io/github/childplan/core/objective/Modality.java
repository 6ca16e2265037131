package io.github.childplan.core.objective;

/** How firmly a target is worded. Thread-safe. */
public enum Modality {
    /** Stated without such a word. */
    STATED,
    /** To be striven for ("phấn đấu"). */
    STRIVE,
    /** To be ensured ("bảo đảm"). */
    ENSURE
}

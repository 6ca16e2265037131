package io.github.childplan.indicators.definition;

/** How far an indicator agrees with one of another scheme. Thread-safe. */
public enum MappingQuality {
    /** The same numerator, denominator and population. */
    EXACT,
    /** The same subject under another definition; the note says what differs, and values are not interchangeable. */
    NEAR,
    /** The scheme has no usable counterpart. */
    NONE
}

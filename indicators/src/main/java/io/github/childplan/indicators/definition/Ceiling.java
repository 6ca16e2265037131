package io.github.childplan.indicators.definition;

/** Whether a rate may exceed the whole. Thread-safe. */
public enum Ceiling {
    /** The numerator is a part of the denominator: more than 100% is an error of the figure. */
    WHOLE,
    /** The numerator may hold what the denominator does not, as in a gross enrolment rate: more than 100% can be true. */
    NONE
}

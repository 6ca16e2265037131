package io.github.childplan.indicators.definition;

/**
 * What a denominator of 0 means. It is never 0%, never 100%: in both cases there is nothing to judge and the verdict is not
 * applicable. Thread-safe.
 */
public enum ZeroDenominator {
    /** There was no case in the period, which can be: no child was hit by a disaster. */
    NOT_APPLICABLE,
    /** Not applicable as well, and reading such a figure warns: an area without any child under 5 is likely an omission. */
    IMPLAUSIBLE
}

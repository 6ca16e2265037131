package io.github.childplan.indicators.attainment;

import java.math.BigDecimal;

/**
 * How a value is held against a level that a document prints: a named policy, see {@link Comparisons}. Implementations are
 * immutable and thread-safe.
 */
public interface Comparison {

    /**
     * Returns the name, which results carry.
     *
     * @return for example {@code ABSOLUTE}
     */
    String name();

    /**
     * Compares a value with a printed level.
     *
     * @param value the exact value
     * @param level the level, in the same unit
     * @param printedDecimals how many decimals the document prints of the level
     * @return the sign of value minus level under this policy
     */
    int compare(ExactValue value, BigDecimal level, int printedDecimals);
}

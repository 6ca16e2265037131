package io.github.childplan.core.value;

import java.math.BigDecimal;

/** The kinds of unit: three rates that can be made from a count of a count, a plain count, and all others. Thread-safe. */
public enum UnitKind {
    /** Of a hundred. */
    PERCENT(100),
    /** Of a thousand, also written ‰. */
    PER_THOUSAND(1_000),
    /** Of a hundred thousand. */
    PER_HUNDRED_THOUSAND(100_000),
    /** A number of things, which the unit names. */
    COUNT(1),
    /** Anything else, which the unit names: centimetres, times, boys per 100 girls. */
    OTHER(1);

    private final BigDecimal factor;

    UnitKind(long factor) {
        this.factor = BigDecimal.valueOf(factor);
    }

    /**
     * Returns what a count of a count is multiplied with to be in this unit.
     *
     * @return 100, 1000, 100000, or 1
     */
    public BigDecimal factor() {
        return factor;
    }

    /**
     * Returns whether a count of a count can be expressed in this unit.
     *
     * @return true for the three rates
     */
    public boolean rate() {
        return this == PERCENT || this == PER_THOUSAND || this == PER_HUNDRED_THOUSAND;
    }
}

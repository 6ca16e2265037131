package io.github.childplan.core.value;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The kinds of unit: three rates that can be made from a count of a count, a plain count, and all others. Thread-safe. */
public enum UnitKind {
    /** Of a hundred. */
    PERCENT(100, LocalizedText.of("%")),
    /** Of a thousand, also written ‰. */
    PER_THOUSAND(1_000, LocalizedText.of("‰")),
    /** Of a hundred thousand. */
    PER_HUNDRED_THOUSAND(100_000, LocalizedText.of("/100.000", "/100,000")),
    /** A number of things, which the unit names. */
    COUNT(1, null),
    /** Anything else, which the unit names: centimetres, times, boys per 100 girls. */
    OTHER(1, null);

    private final BigDecimal factor;
    private final @Nullable LocalizedText sign;

    UnitKind(long factor, @Nullable LocalizedText sign) {
        this.factor = BigDecimal.valueOf(factor);
        this.sign = sign;
    }

    /** The sign behind a number in a rate; nothing for units that are named. */
    Optional<LocalizedText> sign() {
        return Optional.ofNullable(sign);
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
        return sign != null;
    }
}

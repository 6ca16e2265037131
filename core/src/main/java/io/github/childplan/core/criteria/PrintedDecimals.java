package io.github.childplan.core.criteria;

import java.math.BigDecimal;
import java.util.OptionalInt;

/** The one rule for the decimals a source prints: absent when they are the value's own, never fewer. */
final class PrintedDecimals {

    private static final int MAX = 12;

    private PrintedDecimals() {}

    static OptionalInt normal(OptionalInt decimals, BigDecimal value) {
        if (decimals.isEmpty() || decimals.getAsInt() == value.scale()) {
            return OptionalInt.empty();
        }
        int printed = decimals.getAsInt();
        if (printed < value.scale() || printed > MAX) {
            throw new IllegalArgumentException("decimals was " + printed + ", must be from " + value.scale()
                    + " (the decimals of " + value + ") to " + MAX);
        }
        return decimals;
    }
}

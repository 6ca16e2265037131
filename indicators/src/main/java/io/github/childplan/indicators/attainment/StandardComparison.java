package io.github.childplan.indicators.attainment;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The policies behind {@link Comparisons}. */
enum StandardComparison implements Comparison {
    ABSOLUTE {
        @Override
        public int compare(ExactValue value, BigDecimal level, int printedDecimals) {
            return value.compareWith(level);
        }
    },
    AS_PRINTED {
        @Override
        public int compare(ExactValue value, BigDecimal level, int printedDecimals) {
            return rounded(value, printedDecimals).compareTo(level);
        }
    };

    private static BigDecimal rounded(ExactValue value, int decimals) {
        BigDecimal rounded = value.round(decimals, RoundingMode.HALF_UP);
        boolean toNothing = rounded.signum() == 0;
        boolean toTheWhole =
                value.whole().filter(whole -> rounded.compareTo(whole) == 0).isPresent();
        if (toNothing) {
            return value.round(decimals, RoundingMode.UP);
        }
        return toTheWhole && value.compareWith(rounded) < 0 ? value.round(decimals, RoundingMode.DOWN) : rounded;
    }
}

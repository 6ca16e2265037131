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
        return toTheWhole ? value.round(decimals, awayFrom(rounded, value)) : rounded;
    }

    /** Away from the whole, on whichever side of it the value is; a value that is the whole stays. */
    private static RoundingMode awayFrom(BigDecimal whole, ExactValue value) {
        return value.compareWith(whole) < 0 ? RoundingMode.FLOOR : RoundingMode.CEILING;
    }
}

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
            int sign = value.round(printedDecimals, RoundingMode.HALF_UP).compareTo(level);
            return sign == 0 && isNothingOrTheWhole(level, value) ? value.compareWith(level) : sign;
        }
    };

    /** Nothing and everything are reached, not come near to: only a value that is the level by itself equals it. */
    private static boolean isNothingOrTheWhole(BigDecimal level, ExactValue value) {
        return level.signum() == 0
                || value.whole().filter(whole -> whole.compareTo(level) == 0).isPresent();
    }
}

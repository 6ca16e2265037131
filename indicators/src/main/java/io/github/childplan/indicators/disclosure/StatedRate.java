package io.github.childplan.indicators.disclosure;

import io.github.childplan.core.value.Ratio;
import io.github.childplan.core.value.UnitKind;
import io.github.childplan.indicators.observation.MeasuredValue;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Whether a small count may stand behind a stated number. Stateless. */
final class StatedRate {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal MOST = BigDecimal.valueOf(Ratio.MAX_COUNT);

    private StatedRate() {}

    /** True unless the sample and the printed decimals show that numerator, denominator and the rest are all not small. */
    static boolean maybeSmall(MeasuredValue.Stated stated, SuppressionPolicy policy) {
        UnitKind kind = stated.unit().kind();
        if (!kind.rate() || stated.sample().isEmpty()) {
            return true;
        }
        long sample = stated.sample().getAsLong();
        BigDecimal half = HALF.movePointLeft(stated.printedDecimals());
        long least = counts(stated.value().subtract(half), sample, kind, RoundingMode.CEILING);
        long most = counts(stated.value().add(half), sample, kind, RoundingMode.FLOOR);
        long limited = Math.min(sample, most);
        return policy.small(sample)
                || anySmall(least, limited, policy)
                || anySmall(sample - limited, sample - least, policy);
    }

    private static boolean anySmall(long from, long to, SuppressionPolicy policy) {
        return from > to || (from <= policy.largestCount() && to >= policy.smallestCount());
    }

    private static long counts(BigDecimal value, long sample, UnitKind kind, RoundingMode rounding) {
        return value.multiply(BigDecimal.valueOf(sample))
                .divide(kind.factor(), 0, rounding)
                .min(MOST)
                .max(BigDecimal.ZERO)
                .longValueExact();
    }
}

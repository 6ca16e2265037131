package io.github.childplan.service.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;

/**
 * Where values stand between the bottom and the top of a chart. Positions are rounded to tenths of a unit of the drawing; the
 * values themselves are not.
 */
record ValueAxis(BigDecimal low, BigDecimal high, int bottom, int top) {

    private static final BigDecimal ROOM = new BigDecimal("0.1");

    /** Returns an axis that shows all values with some room around them. */
    static ValueAxis around(Collection<BigDecimal> values, int bottom, int top) {
        BigDecimal low = values.stream().min(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
        BigDecimal high = values.stream().max(Comparator.naturalOrder()).orElse(BigDecimal.ONE);
        BigDecimal span = high.subtract(low).max(BigDecimal.ONE);
        return new ValueAxis(low.subtract(span.multiply(ROOM)), high.add(span.multiply(ROOM)), bottom, top);
    }

    BigDecimal position(BigDecimal value) {
        return BigDecimal.valueOf(bottom)
                .subtract(value.subtract(low)
                        .multiply(BigDecimal.valueOf((long) bottom - top))
                        .divide(high.subtract(low), 1, RoundingMode.HALF_UP));
    }
}

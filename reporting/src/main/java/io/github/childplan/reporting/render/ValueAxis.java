package io.github.childplan.reporting.render;

import io.github.childplan.reporting.document.Block;
import io.github.childplan.reporting.document.Cell;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * The span of values that a chart shows, ended by round numbers.
 *
 * @param low the lowest value shown
 * @param high the highest value shown, above the lowest
 * @param step from one round number to the next
 */
record ValueAxis(BigDecimal low, BigDecimal high, BigDecimal step) {

    private static final int STEPS = 4;
    private static final List<BigDecimal> ROUND =
            List.of(BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(5), BigDecimal.TEN);

    /** Returns the axis for bars, which begin at 0. */
    static ValueAxis fromZero(Block.Chart chart) {
        List<BigDecimal> values = values(chart);
        values.add(BigDecimal.ZERO);
        return around(values);
    }

    /** Returns the axis for lines, which may begin anywhere. */
    static ValueAxis of(Block.Chart chart) {
        List<BigDecimal> values = values(chart);
        return around(values.isEmpty() ? List.of(BigDecimal.ZERO) : values);
    }

    /** Returns how far along the axis a value lies, 0 for the lowest and 1 for the highest. */
    double share(BigDecimal value) {
        return value.subtract(low)
                .divide(high.subtract(low), MathContext.DECIMAL64)
                .doubleValue();
    }

    List<BigDecimal> ticks() {
        List<BigDecimal> ticks = new ArrayList<>();
        for (BigDecimal tick = low; tick.compareTo(high) <= 0; tick = tick.add(step)) {
            ticks.add(tick);
        }
        return ticks;
    }

    private static ValueAxis around(List<BigDecimal> values) {
        BigDecimal low = values.stream().min(BigDecimal::compareTo).orElseThrow();
        BigDecimal high = values.stream().max(BigDecimal::compareTo).orElseThrow();
        BigDecimal span = high.subtract(low);
        BigDecimal step = step(span.signum() == 0 ? high.abs().max(BigDecimal.ONE) : span);
        BigDecimal first = low.divide(step, 0, RoundingMode.FLOOR).multiply(step);
        BigDecimal last = high.divide(step, 0, RoundingMode.CEILING).multiply(step);
        return new ValueAxis(first, last.compareTo(first) > 0 ? last : first.add(step), step);
    }

    /** Returns the smallest of 1, 2, 5 and 10 times a power of ten that needs no more than some steps. */
    private static BigDecimal step(BigDecimal span) {
        BigDecimal rough = span.divide(BigDecimal.valueOf(STEPS), MathContext.DECIMAL64);
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(rough.precision() - rough.scale() - 1);
        return ROUND.stream()
                .map(power::multiply)
                .filter(step -> step.compareTo(rough) >= 0)
                .findFirst()
                .orElseThrow();
    }

    private static List<BigDecimal> values(Block.Chart chart) {
        List<BigDecimal> values = new ArrayList<>();
        chart.series()
                .forEach(series -> series.points().forEach(point -> {
                    if (point instanceof Cell.Amount amount) {
                        values.add(amount.value());
                    }
                }));
        return values;
    }
}

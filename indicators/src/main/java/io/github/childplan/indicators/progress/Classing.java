package io.github.childplan.indicators.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How numbers that cannot be exact are classed: rounded once, to {@value #DECIMALS} decimals, so that no class hangs on the last
 * digit of a computation. What is not 0 is not rounded to 0, because its sign is known.
 */
final class Classing {

    private static final int DECIMALS = 10;

    private Classing() {}

    static BigDecimal rounded(BigDecimal number) {
        BigDecimal rounded = number.setScale(DECIMALS, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? number : rounded;
    }

    static ProgressClass classOf(ProgressBands bands, BigDecimal number) {
        return bands.classOf(rounded(number));
    }
}

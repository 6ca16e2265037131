package io.github.childplan.reporting.render;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers of a drawing, with one decimal and the same on every machine. */
final class Coordinates {

    private Coordinates() {}

    static String text(double number) {
        BigDecimal rounded =
                BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }
}

package io.github.childplan.indicators.assessment;

import io.github.childplan.indicators.attainment.ExactValue;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as people see them: without trailing zeros and without an exponent. */
final class ShownNumber {

    private static final int MORE_THAN_PRINTED = 2;

    private ShownNumber() {}

    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** How many decimals a value has beside a level that is printed with some. */
    static int decimalsBeside(int printedDecimals) {
        return printedDecimals + MORE_THAN_PRINTED;
    }

    /** A value beside a level, rounded half up. */
    static BigDecimal beside(ExactValue value, int printedDecimals) {
        return plain(value.round(decimalsBeside(printedDecimals), RoundingMode.HALF_UP));
    }
}

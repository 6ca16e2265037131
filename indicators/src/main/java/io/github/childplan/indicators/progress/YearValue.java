package io.github.childplan.indicators.progress;

import io.github.childplan.indicators.attainment.ExactValue;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * The value of one year, exact: {@code YearValue.of(2027, "23.4")}, or 8 of 14 in per cent as a fraction. Immutable and
 * thread-safe.
 *
 * @param year the year; of a range such as 2015/16 the first
 * @param value the value in the unit of the target
 */
public record YearValue(int year, ExactValue value) {

    private static final int MAX_SIZE = 100;

    /**
     * Checks the value.
     *
     * @throws IllegalArgumentException if the numerator or denominator has more than 100 digits before or after the point
     */
    public YearValue {
        Objects.requireNonNull(value, "value");
        requireSize(value.numerator());
        requireSize(value.denominator());
    }

    /**
     * Returns the value of a year.
     *
     * @param year the year
     * @param value the exact value
     * @return both
     */
    public static YearValue of(int year, ExactValue value) {
        return new YearValue(year, value);
    }

    /**
     * Returns the value of a year.
     *
     * @param year the year
     * @param value the value
     * @return both
     */
    public static YearValue of(int year, BigDecimal value) {
        return new YearValue(year, new ExactValue(value, BigDecimal.ONE, Optional.empty()));
    }

    /**
     * Returns the value of a year.
     *
     * @param year the year
     * @param value a number with a decimal point, such as {@code 23.4}
     * @return both
     * @throws NumberFormatException if the text is no number
     */
    public static YearValue of(int year, String value) {
        return of(year, new BigDecimal(value));
    }

    Fraction fraction() {
        return Fraction.of(value);
    }

    private static void requireSize(BigDecimal number) {
        if (Math.abs((long) number.scale()) > MAX_SIZE || number.precision() > 2 * MAX_SIZE) {
            throw new IllegalArgumentException("value has " + number.precision() + " digits and the scale "
                    + number.scale() + ", must have at most " + MAX_SIZE + " digits before and after the point");
        }
    }
}

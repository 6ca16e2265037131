package io.github.childplan.indicators.progress;

import io.github.childplan.indicators.attainment.ExactValue;
import java.math.BigDecimal;
import java.util.List;
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

    private static final int MAX_SIZE = 10_000;

    /**
     * Checks the value.
     *
     * @throws IllegalArgumentException if the numerator or denominator has more than 10,000 digits
     */
    public YearValue {
        Objects.requireNonNull(value, "value");
        requireSize(value, MAX_SIZE);
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

    /** Refuses what no figure is and what would make exact arithmetic endless. */
    static void requireSize(ExactValue value, int digits) {
        for (BigDecimal number : List.of(value.numerator(), value.denominator())) {
            if (Math.abs((long) number.scale()) > digits || number.precision() > digits) {
                throw new IllegalArgumentException("value has " + number.precision() + " digits and the scale "
                        + number.scale() + ", must have at most " + digits + " digits");
            }
        }
    }
}

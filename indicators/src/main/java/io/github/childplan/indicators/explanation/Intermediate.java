package io.github.childplan.indicators.explanation;

import io.github.childplan.core.value.Ratio;
import io.github.childplan.core.value.UnitKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * An intermediate number of a calculation as an exact fraction: {@code value} 23700/1250. Immutable and thread-safe.
 *
 * @param name what it is
 * @param numerator the dividend
 * @param denominator the divisor, above 0; 1 for a decimal
 */
public record Intermediate(String name, BigDecimal numerator, BigDecimal denominator) {

    /**
     * Checks the divisor.
     *
     * @throws IllegalArgumentException if it is not above 0
     */
    public Intermediate {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(numerator, "numerator");
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("denominator of " + name + " was " + denominator + ", must be above 0");
        }
    }

    /**
     * Returns a decimal.
     *
     * @param name what it is
     * @param value the decimal
     * @return the number
     */
    public static Intermediate of(String name, BigDecimal value) {
        return new Intermediate(name, value, BigDecimal.ONE);
    }

    /**
     * Returns a whole number.
     *
     * @param name what it is
     * @param value the number
     * @return the number
     */
    public static Intermediate of(String name, long value) {
        return of(name, BigDecimal.valueOf(value));
    }

    /**
     * Returns a count of a count.
     *
     * @param name what it is
     * @param counts the counts, with a denominator above 0
     * @return the number
     * @throws IllegalArgumentException if the denominator is 0
     */
    public static Intermediate of(String name, Ratio counts) {
        return new Intermediate(name, BigDecimal.valueOf(counts.numerator()), BigDecimal.valueOf(counts.denominator()));
    }

    /**
     * Returns a count of a count in a unit.
     *
     * @param name what it is
     * @param counts the counts, with a denominator above 0
     * @param unit a rate
     * @return the number, for 237 of 1,250 in per cent 23700/1250
     * @throws IllegalArgumentException if the denominator is 0
     */
    public static Intermediate of(String name, Ratio counts, UnitKind unit) {
        return new Intermediate(
                name,
                BigDecimal.valueOf(counts.numerator()).multiply(unit.factor()),
                BigDecimal.valueOf(counts.denominator()));
    }

    /**
     * Returns the number as a decimal.
     *
     * @param decimals how many decimals, at least 0
     * @return the number, rounded half up
     */
    public BigDecimal round(int decimals) {
        return numerator.divide(denominator, decimals, RoundingMode.HALF_UP);
    }
}

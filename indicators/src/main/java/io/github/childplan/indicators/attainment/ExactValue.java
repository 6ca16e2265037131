package io.github.childplan.indicators.attainment;

import io.github.childplan.core.value.Ratio;
import io.github.childplan.core.value.UnitKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;

/**
 * A value in a unit as an exact fraction, so that 3 of 14 is more than 21.4 per cent and nothing is rounded before it is
 * compared. Immutable and thread-safe.
 *
 * @param numerator the dividend
 * @param denominator the divisor, above 0
 * @param whole the value that means "all", such as 100 for per cent, where the unit has one
 */
public record ExactValue(BigDecimal numerator, BigDecimal denominator, Optional<BigDecimal> whole) {

    /**
     * Checks the divisor.
     *
     * @throws IllegalArgumentException if it is not above 0
     */
    public ExactValue {
        Objects.requireNonNull(numerator, "numerator");
        Objects.requireNonNull(whole, "whole");
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("denominator was " + denominator + ", must be above 0");
        }
    }

    /**
     * Returns a count of a count in a unit.
     *
     * @param counts the counts, with a denominator above 0
     * @param unit a rate
     * @return the value
     * @throws IllegalArgumentException if the denominator is 0 or the unit is not a rate
     */
    public static ExactValue of(Ratio counts, UnitKind unit) {
        if (!unit.rate()) {
            throw new IllegalArgumentException("unit was " + unit + ", must be a rate");
        }
        return new ExactValue(
                BigDecimal.valueOf(counts.numerator()).multiply(unit.factor()),
                BigDecimal.valueOf(counts.denominator()),
                Optional.of(unit.factor()));
    }

    /**
     * Returns a stated value in a unit.
     *
     * @param value the value
     * @param unit its unit
     * @return the value
     */
    public static ExactValue of(BigDecimal value, UnitKind unit) {
        return new ExactValue(value, BigDecimal.ONE, unit.rate() ? Optional.of(unit.factor()) : Optional.empty());
    }

    /**
     * Compares with a number exactly.
     *
     * @param number the number, in the same unit
     * @return the sign of this minus the number
     */
    public int compareWith(BigDecimal number) {
        return numerator.compareTo(number.multiply(denominator));
    }

    /**
     * Returns this plus another value, exactly.
     *
     * @param other a value in the same unit
     * @return the sum, which has no whole
     */
    public ExactValue plus(ExactValue other) {
        return denominator.compareTo(other.denominator) == 0
                ? new ExactValue(numerator.add(other.numerator), denominator, Optional.empty())
                : minus(new ExactValue(other.numerator.negate(), other.denominator, Optional.empty()));
    }

    /**
     * Returns a part of this value, exactly.
     *
     * @param divisor into how many parts, above 0
     * @return the part, which has no whole
     * @throws IllegalArgumentException if the divisor is not above 0
     */
    public ExactValue dividedBy(BigDecimal divisor) {
        return new ExactValue(numerator, denominator.multiply(divisor), Optional.empty());
    }

    /**
     * Returns this minus another value, exactly.
     *
     * @param other a value in the same unit
     * @return the difference, which has no whole
     */
    public ExactValue minus(ExactValue other) {
        return new ExactValue(
                numerator.multiply(other.denominator).subtract(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator),
                Optional.empty());
    }

    /**
     * Returns this as a percentage of another value, exactly.
     *
     * @param other a value in the same unit, above 0
     * @return the percentage, which has no whole
     * @throws IllegalArgumentException if the other value is not above 0
     */
    public ExactValue percentOf(ExactValue other) {
        return new ExactValue(
                numerator.multiply(other.denominator).multiply(UnitKind.PERCENT.factor()),
                denominator.multiply(other.numerator),
                Optional.empty());
    }

    /**
     * Rounds.
     *
     * @param decimals how many decimals
     * @param mode how
     * @return the rounded value, with exactly that many decimals
     */
    public BigDecimal round(int decimals, RoundingMode mode) {
        return numerator.divide(denominator, decimals, mode);
    }
}

package io.github.childplan.core.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An exact count of a count, such as 3/14: three of the fourteen communes.
 *
 * <p>It is not reduced: 2/4 is two of four and differs from 1/2. A denominator of 0 is kept ("none were affected"); such a
 * ratio has no value in any unit. The numerator may exceed the denominator, because some published rates do; whether
 * that is an error depends on the indicator. Immutable and thread-safe.
 *
 * @param numerator how many, at least 0
 * @param denominator of how many, at least 0
 */
public record Ratio(long numerator, long denominator) {

    /** The largest count, so that every ratio is read back from its own text. */
    public static final long MAX_COUNT = 999_999_999_999_999_999L;

    private static final Pattern FORM = Pattern.compile("([0-9]{1,18}+)/([0-9]{1,18}+)");

    /**
     * Checks the counts.
     *
     * @throws IllegalArgumentException if a count is negative or has more than 18 digits
     */
    public Ratio {
        if (Math.min(numerator, denominator) < 0 || Math.max(numerator, denominator) > MAX_COUNT) {
            throw new IllegalArgumentException(
                    "ratio was " + numerator + "/" + denominator + ", counts must be 0 or more with at most 18 digits");
        }
    }

    /**
     * Returns the ratio of two counts.
     *
     * @param numerator how many
     * @param denominator of how many
     * @return the ratio
     * @throws IllegalArgumentException if a count is negative or has more than 18 digits
     */
    public static Ratio of(long numerator, long denominator) {
        return new Ratio(numerator, denominator);
    }

    /**
     * Reads a ratio.
     *
     * @param text for example {@code 3/14}
     * @return the ratio
     * @throws IllegalArgumentException if the text has another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Ratio parse(String text) {
        Matcher matcher = FORM.matcher(Objects.requireNonNull(text, "ratio"));
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "ratio was '" + Texts.excerpt(text) + "', must be two counts with a slash, such as 3/14");
        }
        return new Ratio(Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2)));
    }

    /**
     * Returns whether the denominator is 0, so that no rate exists.
     *
     * @return whether the denominator is 0
     */
    public boolean undefined() {
        return denominator == 0;
    }

    /**
     * Compares this ratio, in a unit, with a level exactly: the numerator times the unit's factor against the level
     * times the denominator. Nothing is divided, so nothing is rounded: 3/14 is more than 21.4 per cent.
     *
     * @param level the level in the unit
     * @param unit a rate
     * @return the sign of this ratio minus the level
     * @throws IllegalArgumentException if the denominator is 0 or the unit is not a rate
     */
    public int compareWith(BigDecimal level, UnitKind unit) {
        requireRate(unit);
        BigDecimal left = BigDecimal.valueOf(numerator).multiply(unit.factor());
        return left.compareTo(level.multiply(BigDecimal.valueOf(denominator)));
    }

    /**
     * Compares two ratios exactly.
     *
     * @param other another ratio
     * @return the sign of this minus the other
     * @throws IllegalArgumentException if a denominator is 0
     */
    public int compareWith(Ratio other) {
        requireRate(UnitKind.PERCENT);
        other.requireRate(UnitKind.PERCENT);
        BigInteger left = BigInteger.valueOf(numerator).multiply(BigInteger.valueOf(other.denominator));
        return left.compareTo(BigInteger.valueOf(other.numerator).multiply(BigInteger.valueOf(denominator)));
    }

    /**
     * Returns the value in a unit, rounded to a number of decimals.
     *
     * @param unit a rate
     * @param decimals how many decimals, at least 0
     * @param rounding how to round
     * @return the value with exactly that many decimals
     * @throws IllegalArgumentException if the denominator is 0 or the unit is not a rate
     */
    public BigDecimal in(UnitKind unit, int decimals, RoundingMode rounding) {
        requireRate(unit);
        return BigDecimal.valueOf(numerator)
                .multiply(unit.factor())
                .divide(BigDecimal.valueOf(denominator), decimals, rounding);
    }

    /**
     * Returns the counts as {@link #parse} reads them.
     *
     * @return for example {@code 3/14}
     */
    @JsonValue
    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }

    private void requireRate(UnitKind unit) {
        if (denominator == 0) {
            throw new IllegalArgumentException("ratio " + this + " has no value, its denominator must not be 0");
        }
        if (!unit.rate()) {
            throw new IllegalArgumentException("unit was " + unit
                    + ", a count of a count can only be told in PERCENT, PER_THOUSAND or PER_HUNDRED_THOUSAND");
        }
    }
}

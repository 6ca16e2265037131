package io.github.childplan.indicators.progress;

import io.github.childplan.indicators.attainment.ExactValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Optional;

/** An exact fraction in lowest terms with a divisor above 0. */
record Fraction(BigInteger dividend, BigInteger divisor) implements Comparable<Fraction> {

    static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);

    Fraction {
        if (divisor.signum() == 0) {
            throw new ArithmeticException("divisor was 0");
        }
        if (!divisor.equals(BigInteger.ONE)) {
            BigInteger common = dividend.gcd(divisor);
            BigInteger factor = divisor.signum() < 0 ? common.negate() : common;
            dividend = dividend.divide(factor);
            divisor = divisor.divide(factor);
        }
    }

    static Fraction of(ExactValue value) {
        boolean whole = value.numerator().scale() == 0 && value.denominator().scale() == 0;
        return whole
                ? new Fraction(
                        value.numerator().unscaledValue(), value.denominator().unscaledValue())
                : of(value.numerator()).dividedBy(of(value.denominator()));
    }

    static Fraction of(BigDecimal number) {
        return number.scale() >= 0
                ? new Fraction(number.unscaledValue(), BigInteger.TEN.pow(number.scale()))
                : new Fraction(number.toBigIntegerExact(), BigInteger.ONE);
    }

    static Fraction of(long number) {
        return new Fraction(BigInteger.valueOf(number), BigInteger.ONE);
    }

    Fraction plus(Fraction other) {
        return new Fraction(
                dividend.multiply(other.divisor).add(other.dividend.multiply(divisor)),
                divisor.multiply(other.divisor));
    }

    Fraction minus(Fraction other) {
        return plus(other.negated());
    }

    Fraction times(Fraction other) {
        return new Fraction(dividend.multiply(other.dividend), divisor.multiply(other.divisor));
    }

    Fraction dividedBy(Fraction other) {
        return new Fraction(dividend.multiply(other.divisor), divisor.multiply(other.dividend));
    }

    Fraction negated() {
        return new Fraction(dividend.negate(), divisor);
    }

    Fraction abs() {
        return signum() < 0 ? negated() : this;
    }

    int signum() {
        return dividend.signum();
    }

    /** The nearest decimal; exact where the context has room for it. */
    BigDecimal decimal(MathContext context) {
        return new BigDecimal(dividend).divide(new BigDecimal(divisor), context);
    }

    ExactValue exact() {
        return new ExactValue(new BigDecimal(dividend), new BigDecimal(divisor), Optional.empty());
    }

    @Override
    public int compareTo(Fraction other) {
        return dividend.multiply(other.divisor).compareTo(other.dividend.multiply(divisor));
    }
}

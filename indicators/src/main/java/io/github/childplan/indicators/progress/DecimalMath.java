package io.github.childplan.indicators.progress;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Exponential, logarithm and power of decimals. Results are computed with {@value #WORKING_DIGITS} digits, of which
 * {@link #RESULT} keeps 34, so that what is shown does not hang on the last one. Stateless.
 */
final class DecimalMath {

    /** What results are told with: 34 digits, half even. */
    static final MathContext RESULT = MathContext.DECIMAL128;

    private static final int WORKING_DIGITS = 60;
    /** What is computed with. */
    static final MathContext WORKING = new MathContext(WORKING_DIGITS, RoundingMode.HALF_EVEN);

    private static final MathContext GUARDED = new MathContext(WORKING_DIGITS + 12, RoundingMode.HALF_EVEN);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal THREE = BigDecimal.valueOf(3);
    private static final BigDecimal MAX_LOGARITHM = BigDecimal.valueOf(921);
    /** Beyond it a result would have more than 400,000 digits; no figure of a plan leads there. */
    private static final BigDecimal MAX_EXPONENT = BigDecimal.valueOf(1_000_000);

    private DecimalMath() {}

    /** Returns e to the power of x. */
    static BigDecimal exp(BigDecimal x) {
        return expGuarded(x).round(WORKING);
    }

    /** Returns the natural logarithm of a number above 0. */
    static BigDecimal ln(BigDecimal x) {
        if (x.signum() <= 0) {
            throw new ArithmeticException("logarithm of " + x + ", must be above 0");
        }
        // x = m * 10^e with m in [1, 10)
        int exponent = x.precision() - x.scale() - 1;
        BigDecimal mantissa = x.scaleByPowerOfTen(-exponent);
        BigDecimal result = lnOfMantissa(mantissa);
        return exponent == 0
                ? result.round(WORKING)
                : result.add(Ln10.VALUE.multiply(BigDecimal.valueOf(exponent)), GUARDED)
                        .round(WORKING);
    }

    /** Returns a number of at least 0 to a power above 0, or one above 0 to any power. */
    static BigDecimal pow(BigDecimal base, BigDecimal exponent) {
        if (exponent.signum() == 0) {
            return BigDecimal.ONE;
        }
        if (base.signum() == 0 && exponent.signum() > 0) {
            return BigDecimal.ZERO;
        }
        if (exponent.compareTo(BigDecimal.ONE) == 0 || base.compareTo(BigDecimal.ONE) == 0) {
            return base.round(WORKING);
        }
        return exp(ln(base).multiply(exponent, GUARDED));
    }

    /** Returns a number above 0 to a power, or nothing if that is beyond 10^400 or below its inverse. */
    static Optional<BigDecimal> powWithin(BigDecimal base, BigDecimal exponent) {
        BigDecimal logarithm = ln(base).multiply(exponent, GUARDED);
        return logarithm.abs().compareTo(MAX_LOGARITHM) > 0 ? Optional.empty() : Optional.of(exp(logarithm));
    }

    /** Returns the root of a number of at least 0, so that {@code root(x, 5)} five times over is x; a negative degree inverts. */
    static BigDecimal root(BigDecimal number, int degree) {
        return pow(number, BigDecimal.ONE.divide(BigDecimal.valueOf(degree), GUARDED));
    }

    private static BigDecimal expGuarded(BigDecimal x) {
        if (x.abs().compareTo(MAX_EXPONENT) > 0) {
            throw new ArithmeticException("exponent was " + x.round(RESULT) + ", must be within a million of 0");
        }
        // e^x = 10^k * e^r with |r| <= ln(10)/2
        BigInteger tens = x.signum() == 0
                ? BigInteger.ZERO
                : x.divide(Ln10.VALUE, 0, RoundingMode.HALF_EVEN).toBigInteger();
        BigDecimal rest = x.subtract(Ln10.VALUE.multiply(new BigDecimal(tens)), GUARDED);
        return FixedPoint.exp(rest, GUARDED).scaleByPowerOfTen(tens.intValueExact());
    }

    /**
     * The double's logarithm y is right to 15 digits. Then {@code ln(m) = y + ln(m / e^y)}, and with
     * {@code t = (m - e^y) / (m + e^y)} the rest is {@code 2 (t + t^3 / 3 + t^5 / 5 + ...)}, where t^5 is below 1e-76.
     */
    private static BigDecimal lnOfMantissa(BigDecimal mantissa) {
        if (mantissa.compareTo(BigDecimal.ONE) == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal y = new BigDecimal(StrictMath.log(mantissa.doubleValue()));
        BigDecimal power = FixedPoint.exp(y, GUARDED);
        BigDecimal t = mantissa.subtract(power, GUARDED).divide(mantissa.add(power, GUARDED), GUARDED);
        BigDecimal third = t.pow(3, GUARDED).divide(THREE, GUARDED);
        return y.add(TWO.multiply(t.add(third, GUARDED)), GUARDED);
    }

    private static final class Ln10 {
        private static final BigDecimal VALUE = lnOfMantissa(BigDecimal.TEN);
    }
}

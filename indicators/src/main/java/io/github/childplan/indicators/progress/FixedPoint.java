package io.github.childplan.indicators.progress;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/**
 * The exponential function in binary fixed point, with {@value #BITS} bits after the point: a shift rounds a product, where a
 * decimal needs a division for it, which takes twenty times as long. Stateless.
 */
final class FixedPoint {

    /** 86 decimals, of which the squarings cost 4: more than the 72 digits that are asked for. */
    private static final int BITS = 288;

    private static final int HALVINGS = 12;
    private static final BigInteger ONE = BigInteger.ONE.shiftLeft(BITS);
    private static final BigDecimal SCALE = new BigDecimal(ONE);

    private FixedPoint() {}

    /** Returns e^x for an x within 2.31 of 0: {@code (e^(x / 2^12))^(2^12)}, the inner power by its series. */
    static BigDecimal exp(BigDecimal x, MathContext digits) {
        BigInteger power = series(x.multiply(SCALE).toBigInteger().shiftRight(HALVINGS));
        for (int i = 0; i < HALVINGS; i++) {
            power = product(power, power);
        }
        return new BigDecimal(power).divide(SCALE, digits);
    }

    private static BigInteger series(BigInteger x) {
        BigInteger sum = ONE;
        BigInteger term = ONE;
        for (int i = 1; term.signum() != 0; i++) {
            term = product(term, x).divide(BigInteger.valueOf(i));
            sum = sum.add(term);
        }
        return sum;
    }

    private static BigInteger product(BigInteger first, BigInteger second) {
        return first.multiply(second).shiftRight(BITS);
    }
}

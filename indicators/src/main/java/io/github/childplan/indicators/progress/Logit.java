package io.github.childplan.indicators.progress;

import java.math.BigDecimal;

/**
 * The logit of a value as a share of a scale, ln(y / (1 - y)), and back.
 *
 * @param scale what the value is divided by, above 0
 */
record Logit(BigDecimal scale) {

    /** Beyond it a share is 0 or the whole in any number of digits that is shown. */
    private static final BigDecimal END = BigDecimal.valueOf(1_000);

    Logit {
        if (scale.signum() <= 0) {
            throw new IllegalArgumentException("scale was " + scale + ", must be above 0");
        }
    }

    /** Returns whether a value has a logit. */
    boolean defined(Fraction value) {
        return value.signum() > 0 && value.compareTo(Fraction.of(scale)) < 0;
    }

    /** Returns whether a value is no share at all. */
    boolean outside(Fraction value) {
        return value.signum() < 0 || value.compareTo(Fraction.of(scale)) > 0;
    }

    BigDecimal of(Fraction value) {
        Fraction odds = value.dividedBy(Fraction.of(scale).minus(value));
        return DecimalMath.ln(odds.decimal(DecimalMath.WORKING));
    }

    BigDecimal valueOf(BigDecimal logit) {
        if (logit.abs().compareTo(END) > 0) {
            return logit.signum() < 0 ? BigDecimal.ZERO : scale;
        }
        // s / (1 + e^-x) keeps its digits at both ends
        BigDecimal power = DecimalMath.exp(logit.negate());
        return scale.divide(BigDecimal.ONE.add(power), DecimalMath.WORKING);
    }
}

package io.github.childplan.indicators.progress;

import java.math.BigDecimal;
import java.util.Optional;

/** v0 * (T / v0) ^ ((t - t0) / (tT - t0)), with 34 digits. */
record ConstantRateRequiredPath() implements RequiredPath {

    @Override
    public String name() {
        return "CONSTANT_RATE";
    }

    @Override
    public Optional<YearValue> at(YearValue from, YearValue to, int year) {
        Fraction share = RequiredPaths.share(from, to, year);
        if (from.fraction().signum() * to.fraction().signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal ratio = to.fraction().dividedBy(from.fraction()).decimal(DecimalMath.WORKING);
        BigDecimal power = DecimalMath.pow(ratio, share.decimal(DecimalMath.WORKING));
        return Optional.of(YearValue.of(
                year,
                from.fraction().decimal(DecimalMath.WORKING).multiply(power).round(DecimalMath.RESULT)));
    }
}

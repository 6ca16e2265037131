package io.github.childplan.indicators.progress;

import io.github.childplan.indicators.definition.Direction;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The growth ratio as sdg-build 2.4.0 computes it, with its artefacts: binary floating point decides the class to its last bit, and
 * 0 as baseline or target is replaced by 0.001 before anything else.
 *
 * <p>Powers are computed with 60 digits and rounded to the nearest double, so that the result does not depend on the machine.
 */
record BinaryGrowth() implements GrowthArithmetic {

    private static final BigDecimal INSTEAD_OF_ZERO = new BigDecimal("0.001");

    @Override
    public ProgressCase prepared(ProgressCase one) {
        return one.target()
                .filter(target -> target.level().signum() == 0)
                .map(target -> one.toBuilder()
                        .target(new ProgressTarget(
                                YearValue.of(target.year(), INSTEAD_OF_ZERO).value(), target.year(), target.bound()))
                        .build())
                .orElse(one);
    }

    @Override
    public YearValue prepared(YearValue baseline) {
        return baseline.fraction().signum() == 0 ? YearValue.of(baseline.year(), INSTEAD_OF_ZERO) : baseline;
    }

    @Override
    public boolean replaces(ProgressCase one, Optional<YearValue> baseline) {
        return baseline.filter(base -> base.fraction().signum() == 0).isPresent()
                || one.target().filter(target -> target.level().signum() == 0).isPresent();
    }

    @Override
    public Growth grow(Situation situation, YearValue unchanged) {
        YearValue baseline = situation.baseline().orElseThrow();
        double growth = rate(baseline, situation.current().orElseThrow());
        if (!Double.isFinite(growth)) {
            return new DecimalGrowth().grow(situation, unchanged);
        }
        int sign = baseline.fraction().signum() * (situation.one().direction() == Direction.RISE ? 1 : -1);
        Optional<ProgressTarget> target = situation.one().target();
        if (target.isEmpty()) {
            Optional<Double> factor = situation.one().limit().map(limit -> factor(unchanged, limit));
            Growth result = ofGrowth(sign * growth, factor.orElse(1.0));
            return factor.map(c -> result.with("factor", decimal(c))).orElse(result);
        }
        YearValue level = YearValue.of(target.get().year(), target.get().value());
        double needed = Math.abs(rate(baseline, level));
        double ratio = sign * growth / needed;
        // baseline and target are one double: sdg-build gives infinity
        return Double.isFinite(ratio)
                ? ofRatio(ratio).with("growth", decimal(sign * growth)).with("required", decimal(needed))
                : new DecimalGrowth().grow(situation, unchanged);
    }

    private static double rate(YearValue from, YearValue to) {
        double ratio = number(to.fraction()) / number(from.fraction());
        return Double.isFinite(ratio) ? pow(ratio, 1.0 / (to.year() - from.year())) - 1 : ratio;
    }

    private static Growth ofRatio(double ratio) {
        int index = index(GrowthRatio.WITH_TARGET, ratio, 1);
        double score = index < 2 ? Math.min(7.1429 * ratio - 4.2857, 5) : Math.max(4.1667 * ratio - 2.5, -5);
        return growth(GrowthRatio.WITH_TARGET, index, ratio, score);
    }

    private static Growth ofGrowth(double growth, double factor) {
        int index = index(GrowthRatio.WITHOUT_TARGET, growth, factor);
        double score = switch (index) {
            case 0 -> factor == 0 ? 5 : Math.min(500 * growth / factor - 5, 5);
            case 1 -> 250 * growth / factor - 1.25;
            case 2 -> 500 * growth / factor - 2.5;
            default -> Math.max(125 * growth - 2.5, -5);
        };
        return growth(GrowthRatio.WITHOUT_TARGET, index, growth, score);
    }

    /** The first class from above whose lower threshold, times the factor, is not above the number. */
    private static int index(ProgressBands bands, double number, double factor) {
        List<ProgressBand> ascending = bands.bands();
        int index = 0;
        for (int i = ascending.size() - 1; i > 0; i--) {
            double threshold = ascending.get(i).interval().low().orElseThrow().doubleValue();
            if (number >= threshold * factor) {
                return index;
            }
            index++;
        }
        return index;
    }

    private static double factor(YearValue baseline, BigDecimal limit) {
        double base = Math.abs(number(baseline.fraction()));
        double end = Math.abs(limit.doubleValue());
        if (base >= 2 * end) {
            return 1;
        }
        return 1 - pow(base <= end ? base / end : (2 * end - base) / end, 4.44);
    }

    private static double pow(double base, double exponent) {
        return DecimalMath.pow(new BigDecimal(base), new BigDecimal(exponent)).doubleValue();
    }

    private static double number(Fraction fraction) {
        return fraction.decimal(DecimalMath.WORKING).doubleValue();
    }

    private static Growth growth(ProgressBands bands, int index, double value, double score) {
        return new Growth(decimal(value), bands.classes().get(index), decimal(score), Map.of());
    }

    /** The shortest decimal that is read back as the same double. */
    private static BigDecimal decimal(double number) {
        return new BigDecimal(Double.toString(number));
    }
}

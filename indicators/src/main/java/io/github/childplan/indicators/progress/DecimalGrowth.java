package io.github.childplan.indicators.progress;

import io.github.childplan.indicators.definition.Direction;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;

/** The growth ratio with 34 digits, classed after rounding to 10 decimals. */
record DecimalGrowth() implements GrowthArithmetic {

    private static final MathContext WORKING = DecimalMath.WORKING;
    private static final BigDecimal STEEPNESS = new BigDecimal("4.44");
    private static final BigDecimal WORST_SCORE = GrowthRatio.BEST_SCORE.negate();

    @Override
    public Growth grow(Situation situation, YearValue unchanged) {
        YearValue baseline = situation.baseline().orElseThrow();
        YearValue current = situation.current().orElseThrow();
        BigDecimal growth = rate(baseline, current);
        boolean better = (baseline.fraction().signum() > 0) == (situation.one().direction() == Direction.RISE);
        BigDecimal signed = better ? growth : growth.negate();
        Optional<ProgressTarget> target = situation.one().target();
        if (target.isPresent()) {
            BigDecimal needed = rate(
                    baseline, YearValue.of(target.get().year(), target.get().value()));
            return ofRatio(signed.divide(needed.abs(), WORKING))
                    .with("growth", signed.round(DecimalMath.RESULT))
                    .with("required", needed.abs().round(DecimalMath.RESULT));
        }
        Optional<BigDecimal> factor = situation.one().limit().map(limit -> factor(unchanged, limit));
        Growth result = ofGrowth(signed, factor);
        return factor.map(c -> result.with("factor", c.round(DecimalMath.RESULT)))
                .orElse(result);
    }

    private static BigDecimal rate(YearValue from, YearValue to) {
        BigDecimal ratio = to.fraction().dividedBy(from.fraction()).decimal(WORKING);
        return DecimalMath.root(ratio, to.year() - from.year()).subtract(BigDecimal.ONE);
    }

    private static Growth ofRatio(BigDecimal ratio) {
        ProgressClass found = Classing.classOf(GrowthRatio.WITH_TARGET, ratio);
        boolean upper = GrowthRatio.WITH_TARGET.classes().indexOf(found) < 2;
        BigDecimal score = upper
                ? line("7.1429", ratio, "-4.2857").min(GrowthRatio.BEST_SCORE)
                : line("4.1667", ratio, "-2.5").max(WORST_SCORE);
        return growth(ratio, found, score);
    }

    /** Thresholds above 0 shrink with the factor; growth divided by it is held against the unshrunk ones. */
    private static Growth ofGrowth(BigDecimal growth, Optional<BigDecimal> factor) {
        if (growth.signum() >= 0 && factor.filter(c -> c.signum() == 0).isPresent()) {
            return growth(growth, GrowthRatio.WITHOUT_TARGET.classes().get(0), GrowthRatio.BEST_SCORE);
        }
        BigDecimal scaled = growth.signum() < 0
                ? growth
                : factor.map(c -> growth.divide(c, WORKING)).orElse(growth);
        ProgressClass found = Classing.classOf(GrowthRatio.WITHOUT_TARGET, scaled);
        BigDecimal score = switch (GrowthRatio.WITHOUT_TARGET.classes().indexOf(found)) {
            case 0 -> line("500", scaled, "-5").min(GrowthRatio.BEST_SCORE);
            case 1 -> line("250", scaled, "-1.25");
            case 2 -> line("500", scaled, "-2.5");
            default -> line("125", scaled, "-2.5").max(WORST_SCORE);
        };
        return growth(growth, found, score);
    }

    /** How much the thresholds shrink near a natural limit. */
    private static BigDecimal factor(YearValue baseline, BigDecimal limit) {
        Fraction base = baseline.fraction().abs();
        Fraction end = Fraction.of(limit).abs();
        Fraction twice = end.plus(end);
        if (base.compareTo(twice) >= 0) {
            return BigDecimal.ONE;
        }
        Fraction near = base.compareTo(end) <= 0 ? base : twice.minus(base);
        BigDecimal share = near.dividedBy(end).decimal(WORKING);
        return BigDecimal.ONE.subtract(DecimalMath.pow(share, STEEPNESS));
    }

    private static BigDecimal line(String slope, BigDecimal x, String start) {
        return new BigDecimal(slope).multiply(x, WORKING).add(new BigDecimal(start), WORKING);
    }

    private static Growth growth(BigDecimal value, ProgressClass found, BigDecimal score) {
        return new Growth(value.round(DecimalMath.RESULT), found, score.round(DecimalMath.RESULT), Map.of());
    }
}

package io.github.childplan.indicators.progress;

import static io.github.childplan.indicators.progress.Words.progressClass;

import io.github.childplan.indicators.definition.Direction;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * UN_PROGRESS_CHART, version 2023: the growth from the baseline to the last figure is carried on to the target's year, and the value
 * expected there is told as a share of the way.
 *
 * <pre>{@code
 * g  = (v / v0)^(1 / (t - t0)) - 1
 * ve = v * (1 + g)^(tT - t)
 * P  = (ve - v0) / (T - v0)
 * }</pre>
 *
 * <ul>
 *   <li>With a target: {@code met or on track} from P = 0.95, {@code moderate} from 0.10, else {@code marginal/none/away}.
 *   <li>Without: the same classes by g in the good direction, from 0.02 and from 0.005.
 *   <li>Met whatever the way if the last figure meets the target, or is within 1 per cent of a target of 0 or 100 per cent (the
 *       reason WITHIN_ONE_PERCENT; only where the scale says that values are shares).
 *   <li>Baseline: the figure nearest to the base year (2015 unless given), of two the later, that leaves a second figure after it. If the
 *       target's year has passed, figures up to it count (FINAL).
 *   <li>A baseline that met the target already: P is a share of a way back. Where the target is still met it stands beside
 *       WORSENING or BASELINE_BEYOND_TARGET, as it is published, and decides nothing; lost again is {@code marginal/none/away} with
 *       REGRESSED and without P, which would look like success.
 *   <li>{@code not evaluated} with a reason where g is not defined, {@code no data} without a figure.
 * </ul>
 *
 * <p>Source: the method page of EUSTAT (EUSTAT-DES/site, _pages/en/metodologia.md), which carries over the technical note on the UN
 * Progress Chart 2023; the words of the classes are this library's short ones. Computed with 34 digits, classed after rounding to 10
 * decimals. Immutable and thread-safe.
 */
final class UnProgressChart implements ProgressMethod {

    private static final ProgressBands WITH_TARGET = bands("[0.95,inf)", "[0.1,0.95)", "(-inf,0.1)");
    private static final ProgressBands WITHOUT_TARGET = bands("[0.02,inf)", "[0.005,0.02)", "(-inf,0.005)");
    private static final ProgressClass NOT_EVALUATED = progressClass("not evaluated", "not-available");
    private static final ProgressClass NO_DATA = progressClass("no data", "no-data");
    private static final OptionalInt BASE_YEAR = OptionalInt.of(2015);
    private static final Fraction HUNDRED = Fraction.of(100);

    @Override
    public String id() {
        return "UN_PROGRESS_CHART";
    }

    @Override
    public String version() {
        return "2023";
    }

    @Override
    public List<ProgressClass> classes() {
        return Stream.concat(WITH_TARGET.classes().stream(), Stream.of(NOT_EVALUATED, NO_DATA))
                .toList();
    }

    @Override
    public BaselinePolicy baselinePolicy(ProgressCase one) {
        return BaselinePolicies.NEAREST;
    }

    @Override
    public ProgressResult judge(ProgressCase one) {
        Situation situation = Situation.untilTarget(one, baselinePolicy(one), BASE_YEAR);
        Optional<ProgressReason> unusable = situation
                .unusable()
                .or(() -> situation.current().isEmpty() ? Optional.of(ProgressReason.NO_DATA) : Optional.empty());
        if (unusable.isPresent()) {
            ProgressClass found = unusable.get() == ProgressReason.NO_DATA ? NO_DATA : NOT_EVALUATED;
            return situation
                    .result(this)
                    .addVerdict(ProgressVerdict.of(found, Optional.empty(), List.of(unusable.get())))
                    .build();
        }
        return one.target().isPresent() ? withTarget(situation) : withoutTarget(situation);
    }

    private ProgressResult withTarget(Situation situation) {
        Optional<ProgressReason> noRate = noRate(situation);
        Optional<YearValue> expected = noRate.isPresent() ? Optional.empty() : expected(situation);
        Optional<ProgressReason> why = noRate.or(situation::noRatio)
                .or(() -> expected.isPresent() ? Optional.empty() : Optional.of(ProgressReason.OUT_OF_RANGE));
        Optional<BigDecimal> share =
                hasShare(situation, why) ? expected.map(value -> share(situation, value)) : Optional.empty();
        List<ProgressReason> reasons = situation.reasons(why);
        ProgressClass found;
        if (situation.attained()) {
            found = WITH_TARGET.classes().get(0);
        } else if (withinOnePercent(situation)) {
            found = WITH_TARGET.classes().get(0);
            reasons.add(ProgressReason.WITHIN_ONE_PERCENT);
        } else if (why.isPresent()) {
            boolean lost = situation.baseline().filter(situation::meets).isPresent() && situation.regressed();
            found = lost ? WITH_TARGET.classes().get(2) : NOT_EVALUATED;
        } else {
            found = Classing.classOf(WITH_TARGET, share.orElseThrow());
        }
        return situation
                .result(this)
                .addVerdict(ProgressVerdict.of(found, share, reasons))
                .projection(expected.map(Projection::of))
                .needed(situation.needed(RequiredPaths.CONSTANT_RATE))
                .build();
    }

    /**
     * A share is published also where baseline and figure are both beyond the target; its class rests on the figure. Of a target
     * that was lost two negative parts would make a success, so there is none.
     */
    private static boolean hasShare(Situation situation, Optional<ProgressReason> why) {
        return why.isEmpty() || (why.get() == ProgressReason.BASELINE_BEYOND_TARGET && situation.attained());
    }

    private ProgressResult withoutTarget(Situation situation) {
        Optional<ProgressReason> why = noRate(situation);
        Optional<BigDecimal> growth = why.isPresent() ? Optional.empty() : Optional.of(growth(situation));
        ProgressClass found =
                growth.map(rate -> Classing.classOf(WITHOUT_TARGET, rate)).orElse(NOT_EVALUATED);
        return situation
                .result(this)
                .addVerdict(ProgressVerdict.of(found, growth, situation.reasons(why)))
                .build();
    }

    private static Optional<ProgressReason> noRate(Situation situation) {
        if (situation.baseline().isEmpty()) {
            return Optional.of(ProgressReason.BASELINE_MISSING);
        }
        YearValue baseline = situation.baseline().get();
        YearValue current = situation.current().orElseThrow();
        if (baseline.year() >= current.year()) {
            return Optional.of(ProgressReason.INSUFFICIENT_DATA);
        }
        if (baseline.fraction().signum() == 0) {
            return Optional.of(ProgressReason.BASELINE_IS_ZERO);
        }
        return baseline.fraction().signum() * current.fraction().signum() < 0
                ? Optional.of(ProgressReason.SIGN_CHANGE)
                : Optional.empty();
    }

    private static BigDecimal growth(Situation situation) {
        YearValue baseline = situation.baseline().orElseThrow();
        YearValue current = situation.current().orElseThrow();
        BigDecimal rate = DecimalMath.root(ratio(baseline, current), current.year() - baseline.year())
                .subtract(BigDecimal.ONE);
        boolean better = (baseline.fraction().signum() > 0) == (situation.one().direction() == Direction.RISE);
        return (better ? rate : rate.negate()).round(DecimalMath.RESULT);
    }

    /** Returns the value expected in the target's year, or nothing if that is beyond all measure. */
    private static Optional<YearValue> expected(Situation situation) {
        YearValue baseline = situation.baseline().orElseThrow();
        YearValue current = situation.current().orElseThrow();
        int targetYear = situation.one().target().orElseThrow().year();
        if (current.fraction().signum() == 0 || targetYear == current.year()) {
            return Optional.of(new YearValue(targetYear, current.value()));
        }
        BigDecimal years = BigDecimal.valueOf(targetYear - (long) current.year())
                .divide(BigDecimal.valueOf(current.year() - (long) baseline.year()), DecimalMath.WORKING);
        BigDecimal start = current.fraction().decimal(DecimalMath.WORKING);
        return DecimalMath.powWithin(ratio(baseline, current), years)
                .map(power -> YearValue.of(targetYear, start.multiply(power, DecimalMath.WORKING)));
    }

    private static BigDecimal share(Situation situation, YearValue expected) {
        Fraction start = situation.baseline().orElseThrow().fraction();
        Fraction way = situation.one().target().orElseThrow().level().minus(start);
        return expected.fraction().minus(start).dividedBy(way).decimal(DecimalMath.RESULT);
    }

    private static BigDecimal ratio(YearValue from, YearValue to) {
        return to.fraction().dividedBy(from.fraction()).decimal(DecimalMath.WORKING);
    }

    private static boolean withinOnePercent(Situation situation) {
        Fraction level = situation.one().target().orElseThrow().level();
        Fraction distance =
                situation.current().orElseThrow().fraction().minus(level).abs();
        return situation
                .one()
                .scale()
                .map(Fraction::of)
                .filter(whole -> level.signum() == 0 || level.equals(whole))
                .filter(whole -> distance.times(HUNDRED).compareTo(whole) <= 0)
                .isPresent();
    }

    private static ProgressBands bands(String met, String moderate, String marginal) {
        return ProgressBands.of(
                ProgressBand.of(met, progressClass("met or on track", "met-or-on-track")),
                ProgressBand.of(moderate, progressClass("moderate", "moderate")),
                ProgressBand.of(marginal, progressClass("marginal/none/away", "marginal")));
    }
}

package io.github.childplan.indicators.progress;

import static io.github.childplan.indicators.progress.Words.progressClass;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * DISTANCE_AND_ANTICIPATED, version 1: how much of the way is covered now, and how much will be in the target's year. Two answers,
 * {@code distance} and {@code anticipated}, in the style of UN ESCAP as UNICEF's Middle East and North Africa office computes it.
 *
 * <pre>{@code
 * distance    = D * (v  - v0) / |T - v0|          D = +10 rising, -10 falling; 10 if v meets the target
 * anticipated = D * (vT - v0) / |T - v0|          10 if vT meets the target
 * vT          = scale * logit^-1(logit(v/scale) + m * (tT - t))
 * m           = mean over neighbouring figures of (logit(b/scale) - logit(a/scale)) / (tb - ta)
 * }</pre>
 *
 * <ul>
 *   <li>The figure of the base year (2015 unless given) and that of the as-of year are used as they are; where there is none, the same
 *       projection gives it, backwards too. Nothing is interpolated. The value in the target's year is always projected.
 *   <li>If a figure is 0 or the whole, or none differs from its neighbour, the last figure is the projection for every year. Steps from
 *       or to a figure outside 0 to the whole have no logit and are left out.
 *   <li>Distance: {@code On-track} above 9, {@code Slow progress} above 0, {@code Regression} from 0 down. Anticipated: {@code Will meet
 *       target} above 9, {@code Need to accelerate} above 0, {@code No progress expected} from 0 down.
 *   <li>A base year that is not before the figure of the day leaves no way, so that only a target that is met has a class other than
 *       {@code Insufficient data}.
 *   <li>One figure: On-track and Will meet target if it meets the target, else {@code Insufficient data}; none: {@code No data}.
 *   <li>A baseline at the target that was lost: the published number would be minus infinity; it is absent here, the class is the same,
 *       with REGRESSED.
 *   <li>If the target's year has passed, figures up to it count, and it is the as-of year (FINAL).
 * </ul>
 *
 * <p>The distance does not regard the time: exactly on a straight way after 2 of 5 years it is 4, {@code Slow progress}. Needs the scale,
 * unless all figures it uses are there. Source: spalmas/SDG-MENARO, 03_progress_assessment/progress_assessment.R and
 * progress_assessment_functions.R. Computed with 34 digits, classed after rounding to 10 decimals. Immutable and thread-safe.
 */
final class DistanceAndAnticipated implements ProgressMethod {

    private static final ProgressBands DISTANCE = ProgressBands.of(
            ProgressBand.of("(9,inf)", progressClass("On-track", "on-track")),
            ProgressBand.of("(0,9]", progressClass("Slow progress", "slow")),
            ProgressBand.of("(-inf,0]", progressClass("Regression", "regression")));
    private static final ProgressBands ANTICIPATED = ProgressBands.of(
            ProgressBand.of("(9,inf)", progressClass("Will meet target", "will-meet")),
            ProgressBand.of("(0,9]", progressClass("Need to accelerate", "accelerate")),
            ProgressBand.of("(-inf,0]", progressClass("No progress expected", "no-progress-expected")));
    private static final ProgressClass INSUFFICIENT = progressClass("Insufficient data", "insufficient-data");
    private static final ProgressClass NO_DATA = progressClass("No data", "no-data");

    private static final int USUAL_BASE_YEAR = 2015;
    private static final Fraction TEN = Fraction.of(10);

    @Override
    public String id() {
        return "DISTANCE_AND_ANTICIPATED";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public List<ProgressClass> classes() {
        return Stream.of(DISTANCE.classes().stream(), ANTICIPATED.classes().stream(), Stream.of(INSUFFICIENT, NO_DATA))
                .flatMap(classes -> classes)
                .toList();
    }

    @Override
    public BaselinePolicy baselinePolicy(ProgressCase one) {
        return new FigureOrProjection(one.scale());
    }

    @Override
    public ProgressResult judge(ProgressCase one) {
        Situation given = Situation.untilTarget(one, BaselinePolicies.AS_GIVEN, OptionalInt.empty());
        Optional<ProgressReason> unusable = given.unusable()
                .or(() -> one.target().isEmpty() ? Optional.of(ProgressReason.TARGET_MISSING) : Optional.empty())
                .or(() -> given.figures().isEmpty() ? Optional.of(ProgressReason.NO_DATA) : Optional.empty());
        if (unusable.isPresent()) {
            boolean none = unusable.get() == ProgressReason.NO_DATA;
            return both(given, none ? NO_DATA : INSUFFICIENT, Optional.empty(), List.of(unusable.get()));
        }
        if (given.figures().size() == 1) {
            return ofOneFigure(given);
        }
        return ofSeries(given);
    }

    private ProgressResult ofOneFigure(Situation given) {
        if (!given.attained()) {
            return both(given, INSUFFICIENT, Optional.empty(), List.of(ProgressReason.INSUFFICIENT_DATA));
        }
        ProgressVerdict met =
                ProgressVerdict.of(DISTANCE.classes().get(0), Optional.of(BigDecimal.TEN), given.besides());
        return given.result(this)
                .addVerdict(met.asPart("distance"))
                .addVerdict(met.withClass(ANTICIPATED.classes().get(0)).asPart("anticipated"))
                .build();
    }

    private ProgressResult ofSeries(Situation given) {
        ProgressCase one = given.one();
        int targetYear = one.target().orElseThrow().year();
        int baseYear = one.baseline().map(YearValue::year).orElse(one.baseYear().orElse(USUAL_BASE_YEAR));
        int lastYear = given.current().orElseThrow().year();
        int nowYear = Math.min(given.passed() ? targetYear : one.asOfYear().orElse(lastYear), targetYear);
        LogitTrend trend = new LogitTrend(given.figures(), one.scale());
        boolean way = baseYear < nowYear;
        ProgressReason noWay = way ? trend.whyNot() : ProgressReason.INSUFFICIENT_DATA;
        Situation now = given.withBaseline(
                        way ? baselinePolicy(one).choose(given.figures(), OptionalInt.of(baseYear)) : Optional.empty())
                .withCurrent(trend.inYear(nowYear));
        Situation then = now.withCurrent(trend.projected(targetYear));
        return now.result(this)
                .addVerdict(verdict(now, DISTANCE, trend, noWay).asPart("distance"))
                .addVerdict(verdict(then, ANTICIPATED, trend, noWay).asPart("anticipated"))
                .projection(then.current().map(Projection::of))
                .needed(one.scale()
                        .map(scale -> now.needed(RequiredPaths.logit(scale)))
                        .orElse(List.of()))
                .build();
    }

    private static ProgressVerdict verdict(
            Situation situation, ProgressBands bands, LogitTrend trend, ProgressReason noWay) {
        List<ProgressReason> reasons = new ArrayList<>(situation.besides());
        if (situation.current().isEmpty()) {
            reasons.add(0, trend.whyNot());
            return ProgressVerdict.of(INSUFFICIENT, Optional.empty(), reasons);
        }
        if (situation.attained()) {
            return ProgressVerdict.of(bands.classes().get(0), Optional.of(BigDecimal.TEN), reasons);
        }
        if (situation.baseline().isEmpty()) {
            reasons.add(0, noWay);
            return ProgressVerdict.of(INSUFFICIENT, Optional.empty(), reasons);
        }
        YearValue baseline = situation.baseline().get();
        Fraction way = situation
                .one()
                .target()
                .orElseThrow()
                .level()
                .minus(baseline.fraction())
                .abs();
        Fraction gain = situation.gain(baseline, situation.current().get());
        if (way.signum() == 0) {
            if (reasons.isEmpty()) {
                reasons.add(ProgressReason.BASELINE_EQUALS_TARGET);
            }
            return ProgressVerdict.of(bands.classOf(gain.exact()), Optional.empty(), reasons);
        }
        BigDecimal share = TEN.times(gain).dividedBy(way).decimal(DecimalMath.RESULT);
        return ProgressVerdict.of(Classing.classOf(bands, share), Optional.of(share), reasons);
    }

    private ProgressResult both(
            Situation situation, ProgressClass found, Optional<BigDecimal> value, List<ProgressReason> reasons) {
        ProgressVerdict verdict = ProgressVerdict.of(found, value, reasons);
        return situation
                .result(this)
                .addVerdict(verdict.asPart("distance"))
                .addVerdict(verdict.asPart("anticipated"))
                .build();
    }
}

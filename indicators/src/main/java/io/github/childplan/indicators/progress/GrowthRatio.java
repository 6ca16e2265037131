package io.github.childplan.indicators.progress;

import static io.github.childplan.indicators.progress.Words.progressClass;

import io.github.childplan.indicators.definition.Direction;
import io.github.childplan.indicators.progress.GrowthArithmetic.Growth;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * GROWTH_RATIO, version 2.4.0: the yearly growth from the baseline to the last figure, as a share of the growth that leads to the
 * target in time. Statistics Canada's method as Open SDG computes it.
 *
 * <pre>{@code
 * CAGR(a, b, n) = (a / b)^(1 / n) - 1
 * p = s * d * CAGR(v, v0, t - t0)             s = -1 if v0 < 0, d = +1 rising, -1 falling
 * R = p / |CAGR(T, v0, tT - t0)|
 * }</pre>
 *
 * <ul>
 *   <li>Baseline: the figure of the base year (2015 unless given) or the first one after it. Current: the last figure, also after
 *       the target's year; FINAL stands beside it then.
 *   <li>With a target: {@code target_achieved} if the figure meets it, whatever the way; else by R: {@code substantial_progress}
 *       from 0.95, {@code moderate_progress} from 0.6, {@code limited_progress} from 0, {@code deterioration} below. Score
 *       {@code min(7.1429 R - 4.2857, 5)} from 0.6 up, {@code max(4.1667 R - 2.5, -5)} below, 5 if achieved.
 *   <li>Without: by p from 0.015 C, 0.005 C and 0. Score {@code min(500 p/C - 5, 5)}, {@code 250 p/C - 1.25},
 *       {@code 500 p/C - 2.5}, and {@code max(125 p - 2.5, -5)} below 0.
 *   <li>C is 1 unless there is a limit L. With b = |v0| and l = |L|: 1 for b >= 2 l, {@code 1 - (b/l)^4.44} for b <= l, else
 *       {@code 1 - ((2 l - b)/l)^4.44}. At the limit C is 0, and keeping it is substantial progress with the score 5.
 *   <li>{@code not_available} with a reason: no figure from the base year on, one year only, a change of sign, 0 as baseline
 *       or target, the baseline at the target.
 * </ul>
 *
 * <p>Source: open-sdg/sdg-build, sdg/ProgressMeasure.py, and open-sdg/open-sdg, docs/progress-methodology.md. Differs from it where it
 * rests on an artefact: computed with 34 digits and classed after rounding to 10 decimals instead of in binary floating point; 0 is
 * a reason and not 0.001; nothing is infinite. {@link ProgressMethods#GROWTH_RATIO_SDG_BUILD_2_4_0} keeps its artefacts. Immutable
 * and thread-safe.
 */
final class GrowthRatio implements ProgressMethod {

    static final ProgressBands WITH_TARGET = bands("[0.95,inf)", "[0.6,0.95)", "[0,0.6)");
    static final ProgressBands WITHOUT_TARGET = bands("[0.015,inf)", "[0.005,0.015)", "[0,0.005)");
    static final BigDecimal BEST_SCORE = BigDecimal.valueOf(5);

    private static final ProgressClass ACHIEVED = progressClass("target_achieved", "attained");
    private static final ProgressClass NOT_AVAILABLE = progressClass("not_available", "not-available");
    private static final OptionalInt BASE_YEAR = OptionalInt.of(2015);

    private final String id;
    private final GrowthArithmetic arithmetic;

    GrowthRatio(String id, GrowthArithmetic arithmetic) {
        this.id = Objects.requireNonNull(id, "id");
        this.arithmetic = Objects.requireNonNull(arithmetic, "arithmetic");
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String version() {
        return "2.4.0";
    }

    @Override
    public List<ProgressClass> classes() {
        return Stream.of(Stream.of(ACHIEVED), WITH_TARGET.classes().stream(), Stream.of(NOT_AVAILABLE))
                .flatMap(classes -> classes)
                .toList();
    }

    @Override
    public BaselinePolicy baselinePolicy(ProgressCase one) {
        return BaselinePolicies.NEXT_AVAILABLE;
    }

    @Override
    public ProgressResult judge(ProgressCase one) {
        BaselinePolicy policy = baselinePolicy(one);
        Situation given = Situation.untilLast(one, policy, BASE_YEAR);
        Optional<ProgressReason> unusable = given.unusable();
        if (unusable.isPresent()) {
            return given.result(this)
                    .addVerdict(ProgressVerdict.of(NOT_AVAILABLE, Optional.empty(), List.of(unusable.get())))
                    .build();
        }
        Situation situation = Situation.untilLast(arithmetic.prepared(one), policy, BASE_YEAR)
                .withBaseline(given.baseline().map(arithmetic::prepared));
        Optional<ProgressReason> why = noNumber(situation);
        Optional<Growth> growth = why.isPresent()
                ? Optional.empty()
                : Optional.of(arithmetic.grow(situation, given.baseline().orElseThrow()));
        ProgressClass found = situation.attained()
                ? ACHIEVED
                : growth.map(Growth::progressClass).orElse(NOT_AVAILABLE);
        Optional<BigDecimal> score = situation.attained() ? Optional.of(BEST_SCORE) : growth.map(Growth::score);
        List<ProgressReason> reasons = situation.reasons(why);
        if (arithmetic.replaces(one, given.baseline())) {
            reasons.add(ProgressReason.ZERO_REPLACED);
        }
        if (one.target().isEmpty() && beyondLimit(given)) {
            reasons.add(ProgressReason.BASELINE_BEYOND_LIMIT);
        }
        return given.result(this)
                .numbers(growth.map(Growth::steps).orElse(Map.of()))
                .addVerdict(ProgressVerdict.of(found, growth.map(Growth::value), reasons)
                        .withScore(score))
                .needed(situation.needed(RequiredPaths.CONSTANT_RATE))
                .build();
    }

    /** Returns what is in the way of computing a number. */
    private static Optional<ProgressReason> noNumber(Situation situation) {
        if (situation.baseline().isEmpty()) {
            return Optional.of(ProgressReason.BASELINE_MISSING);
        }
        YearValue baseline = situation.baseline().get();
        YearValue current = situation.current().orElseThrow();
        int sign = baseline.fraction().signum();
        if (baseline.year() >= current.year()) {
            return Optional.of(ProgressReason.INSUFFICIENT_DATA);
        }
        if (sign == 0) {
            return Optional.of(ProgressReason.BASELINE_IS_ZERO);
        }
        if (sign * current.fraction().signum() < 0) {
            return Optional.of(ProgressReason.SIGN_CHANGE);
        }
        return situation.one().target().flatMap(target -> noWay(baseline, target));
    }

    private static Optional<ProgressReason> noWay(YearValue baseline, ProgressTarget target) {
        int signs = baseline.fraction().signum() * target.level().signum();
        if (signs == 0) {
            return Optional.of(ProgressReason.TARGET_IS_ZERO);
        }
        if (signs < 0) {
            return Optional.of(ProgressReason.SIGN_CHANGE);
        }
        if (target.year() <= baseline.year()) {
            return Optional.of(ProgressReason.TARGET_YEAR_NOT_AFTER_BASELINE);
        }
        // a level that 60 digits do not tell from the baseline is no way either
        BigDecimal way = target.level().dividedBy(baseline.fraction()).decimal(DecimalMath.WORKING);
        return way.compareTo(BigDecimal.ONE) == 0
                ? Optional.of(ProgressReason.BASELINE_EQUALS_TARGET)
                : Optional.empty();
    }

    private static boolean beyondLimit(Situation situation) {
        return situation.baseline().isPresent()
                && situation.one().limit().isPresent()
                && Fraction.of(situation.one().limit().get())
                                        .compareTo(situation.baseline().get().fraction())
                                * (situation.one().direction() == Direction.RISE ? 1 : -1)
                        < 0;
    }

    private static ProgressBands bands(String substantial, String moderate, String limited) {
        return ProgressBands.of(
                ProgressBand.of(substantial, progressClass("substantial_progress", "substantial")),
                ProgressBand.of(moderate, progressClass("moderate_progress", "moderate")),
                ProgressBand.of(limited, progressClass("limited_progress", "limited")),
                ProgressBand.of("(-inf,0)", progressClass("deterioration", "deterioration")));
    }
}

package io.github.childplan.indicators.progress;

import static io.github.childplan.indicators.progress.Words.progressClass;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * LINEAR_PATH, version 1: the way made so far, as a share of the way that a straight line from the baseline to the target
 * asks for by now. The default for every unit, and exact: nothing is rounded before it is classed.
 *
 * <pre>{@code
 * required = v0 + (T - v0) * (t - t0) / (tT - t0)
 * ratio    = (v - v0) / (required - v0)
 * }</pre>
 *
 * <ol>
 *   <li>ATTAINED if the figure meets the target, whatever the way; with WORSENING if it is worse than the baseline.
 *   <li>REGRESSED if the baseline or a figure since met the target and the last one does not.
 *   <li>Otherwise by the ratio: ON_TRACK from 1, BEHIND from 0.6 up to 1, FAR_BEHIND above 0 up to 0.6, NO_CHANGE at exactly 0,
 *       WRONG_WAY below.
 *   <li>NOT_COMPUTABLE, with a reason, where there is no baseline, no second figure or no way to go.
 * </ol>
 *
 * <p>Judged after the target's year, the figure of that year decides, with the reason FINAL; without one it is
 * NOT_COMPUTABLE, with TARGET_YEAR_FIGURE_MISSING and FINAL. Later figures are told apart. Source: the plain reading of a plan that prints a level and a year; compared with the
 * published methods in docs/progress.md. Immutable and thread-safe.
 */
final class LinearPath implements ProgressMethod {

    static final ProgressBands BANDS = ProgressBands.of(
            ProgressBand.of("[1,inf)", progressClass("ON_TRACK", "on-track")),
            ProgressBand.of("[0.6,1)", progressClass("BEHIND", "behind")),
            ProgressBand.of("(0,0.6)", progressClass("FAR_BEHIND", "far-behind")),
            ProgressBand.of("[0,0]", progressClass("NO_CHANGE", "no-change")),
            ProgressBand.of("(-inf,0)", progressClass("WRONG_WAY", "wrong-way")));

    private static final ProgressClass ATTAINED = progressClass("ATTAINED", "attained");
    private static final ProgressClass REGRESSED = progressClass("REGRESSED", "regressed");
    private static final ProgressClass NOT_COMPUTABLE = progressClass("NOT_COMPUTABLE", "not-computable");

    private final String id;
    private final String version;
    private final ProgressBands bands;

    LinearPath(String id, String version, ProgressBands bands) {
        this.id = Objects.requireNonNull(id, "id");
        this.version = Objects.requireNonNull(version, "version");
        this.bands = Objects.requireNonNull(bands, "bands");
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public List<ProgressClass> classes() {
        return Stream.of(Stream.of(ATTAINED), bands.classes().stream(), Stream.of(REGRESSED, NOT_COMPUTABLE))
                .flatMap(classes -> classes)
                .toList();
    }

    @Override
    public ProgressResult judge(ProgressCase one) {
        Situation last = Situation.untilTarget(one, baselinePolicy(one), OptionalInt.empty());
        Optional<ProgressReason> unusable = last.unusable()
                .or(() -> one.target().isEmpty() ? Optional.of(ProgressReason.TARGET_MISSING) : Optional.empty());
        if (unusable.isPresent()) {
            return notComputable(last, List.of(unusable.get()));
        }
        Situation situation = last.passed() ? last.withCurrent(figureOfTargetYear(last)) : last;
        if (situation.current().isEmpty()) {
            return notComputable(situation, situation.reasons(Optional.of(ProgressReason.TARGET_YEAR_FIGURE_MISSING)));
        }
        return judge(situation);
    }

    private ProgressResult judge(Situation situation) {
        Optional<ProgressReason> noRatio = situation.noRatio();
        Optional<Fraction> required = noRatio.isPresent() ? Optional.empty() : Optional.of(required(situation));
        Optional<Fraction> ratio = required.map(level -> ratio(situation, level));
        Optional<ProgressClass> first = situation.attained()
                ? Optional.of(ATTAINED)
                : situation.regressed() ? Optional.of(REGRESSED) : Optional.empty();
        ProgressClass found =
                first.or(() -> ratio.map(share -> bands.classOf(share.exact()))).orElse(NOT_COMPUTABLE);
        ProgressResult.Builder result = situation.result(this);
        required.ifPresent(level -> result.putNumber("required", level.decimal(DecimalMath.RESULT)));
        Optional<BigDecimal> value = ratio.map(share -> share.decimal(DecimalMath.RESULT));
        return result.addVerdict(ProgressVerdict.of(found, value, situation.reasons(noRatio)))
                .needed(situation.needed(RequiredPaths.LINEAR))
                .build();
    }

    private static Fraction required(Situation situation) {
        ProgressTarget target = situation.one().target().orElseThrow();
        return RequiredPaths.LINEAR
                .at(
                        situation.baseline().orElseThrow(),
                        YearValue.of(target.year(), target.value()),
                        situation.current().orElseThrow().year())
                .orElseThrow()
                .fraction();
    }

    private static Fraction ratio(Situation situation, Fraction required) {
        Fraction start = situation.baseline().orElseThrow().fraction();
        return situation.current().orElseThrow().fraction().minus(start).dividedBy(required.minus(start));
    }

    private static Optional<YearValue> figureOfTargetYear(Situation situation) {
        int year = situation.one().target().orElseThrow().year();
        return situation.figures().stream()
                .filter(figure -> figure.year() == year)
                .findFirst();
    }

    private ProgressResult notComputable(Situation situation, List<ProgressReason> reasons) {
        return situation
                .result(this)
                .addVerdict(ProgressVerdict.of(NOT_COMPUTABLE, Optional.empty(), reasons))
                .build();
    }
}

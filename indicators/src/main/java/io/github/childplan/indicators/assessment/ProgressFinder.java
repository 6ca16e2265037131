package io.github.childplan.indicators.assessment;

import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.objective.Target;
import io.github.childplan.core.objective.TargetId;
import io.github.childplan.core.value.Period;
import io.github.childplan.core.value.Unit;
import io.github.childplan.indicators.assessment.BaselineChoice.Origin;
import io.github.childplan.indicators.assessment.TargetProgress.Obstacle;
import io.github.childplan.indicators.attainment.ExactValue;
import io.github.childplan.indicators.definition.Ceiling;
import io.github.childplan.indicators.definition.Direction;
import io.github.childplan.indicators.definition.Indicator;
import io.github.childplan.indicators.observation.Finality;
import io.github.childplan.indicators.progress.ProgressCase;
import io.github.childplan.indicators.progress.ProgressMethod;
import io.github.childplan.indicators.progress.ProgressResult;
import io.github.childplan.indicators.progress.ProgressTarget;
import io.github.childplan.indicators.progress.YearValue;
import io.github.childplan.indicators.rollup.AreaFigure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Asks the progress method of the assessor whether a target is on track. Used once and not thread-safe. */
final class ProgressFinder {

    private final TargetCase one;
    private final FoundFigures found;
    private final Timeline timeline;
    private final ProgressMethod method;

    ProgressFinder(TargetCase one, FoundFigures found) {
        this.one = one;
        this.found = found;
        this.timeline = found.timeline(one);
        this.method = one.assessor().progressMethod();
    }

    FoundProgress find() {
        Optional<Obstacle> obstacle = obstacle();
        return obstacle.isPresent() ? notAsked(obstacle.get()) : ask(level().orElseThrow());
    }

    private Optional<Obstacle> obstacle() {
        Optional<Level> level = level();
        if (one.year().isEmpty() || one.target().timing().lastYear().isEmpty()) {
            return Optional.of(Obstacle.NO_TARGET_YEAR);
        }
        if (level.isEmpty() || !one.target().criterion().obstacles().isEmpty()) {
            return Optional.of(Obstacle.NO_LEVEL);
        }
        if (one.indicator().isEmpty()) {
            return Optional.of(Obstacle.NO_DEFINITION);
        }
        if (found.place().isEmpty() || found.breakdown().isEmpty()) {
            return Optional.of(Obstacle.NO_FIGURES_CHOSEN);
        }
        boolean rising = one.indicator().get().direction() == Direction.RISE;
        if (level.get().bound().upward() != rising) {
            return Optional.of(Obstacle.BOUND_AGAINST_DIRECTION);
        }
        return givenBaseline().isPresent() && given(level.get().unit()).isEmpty()
                ? Optional.of(Obstacle.BASELINE_IN_OTHER_UNIT)
                : Optional.empty();
    }

    private Optional<Level> level() {
        return one.year().flatMap(year -> DemandedLevel.of(one.target().criterion(), year.judged()));
    }

    private FoundProgress notAsked(Obstacle obstacle) {
        return new FoundProgress(
                new TargetProgress(
                        method.id(), method.version(), Optional.empty(), Optional.of(obstacle), Optional.empty()),
                one.assessor().baselinePolicy().name(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private FoundProgress ask(Level level) {
        Unit unit = level.unit();
        OptionalInt milestoneBefore = milestoneBefore();
        Optional<AreaFigure> provisional = provisional(milestoneBefore);
        Optional<BaselineChoice> known = given(unit)
                .or(() -> printed(unit))
                .or(() ->
                        milestoneBefore.isPresent() ? ofMilestone(milestoneBefore.getAsInt(), unit) : Optional.empty());
        ProgressTarget target = new ProgressTarget(
                ExactValue.of(level.value(), unit.kind()),
                one.year().orElseThrow().judged(),
                Optional.of(level.bound()));
        ProgressCase asked = ProgressCase.builder()
                .points(points(unit))
                .direction(one.indicator().map(Indicator::direction).orElseThrow())
                .target(target)
                .baseline(known.map(BaselineChoice::value))
                .baseYear(provisional.isPresent() ? OptionalInt.empty() : milestoneBefore)
                .baselinePolicy(one.assessor().baselinePolicy())
                .asOfYear(one.asOf().getYear())
                .indicator(one.target().indicator().value())
                .scale(share(unit))
                .limit(share(unit)
                        .filter(whole -> one.indicator()
                                .filter(ProgressFinder::endsAtTheWhole)
                                .isPresent()))
                .build();
        ProgressResult result = method.judge(asked);
        String policy = method.baselinePolicy(asked).name();
        Optional<BaselineChoice> used = known.or(
                () -> result.baseline().map(value -> new BaselineChoice(Origin.BY_POLICY, value, Optional.of(policy))));
        return new FoundProgress(
                new TargetProgress(method.id(), method.version(), Optional.of(result), Optional.empty(), used),
                policy,
                used.filter(ProgressFinder::amongFigures).flatMap(choice -> figure(choice.value())),
                result.current().flatMap(this::figure),
                known.isPresent() ? Optional.empty() : provisional,
                leftOut(unit));
    }

    /**
     * A total that lacks places differs with who reported, and not only with what there is; a rate that does and stands at the end
     * of its scale would be taken for one of everybody.
     */
    private boolean leftOut(AreaFigure figure, Unit unit) {
        return Reported.partialTotal(figure, unit)
                || level().filter(level -> unit.kind().rate() && Reported.openAtTheEnd(one, figure, level))
                        .isPresent();
    }

    private List<Period> leftOut(Unit unit) {
        return timeline.years().stream()
                .flatMap(year -> timeline.inYear(year).stream())
                .filter(figure -> leftOut(figure, unit))
                .map(figure -> figure.key().period())
                .toList();
    }

    private static Optional<BigDecimal> share(Unit unit) {
        return unit.kind().rate() ? Optional.of(unit.kind().factor()) : Optional.empty();
    }

    /** A share that is to rise cannot rise above the whole. */
    private static boolean endsAtTheWhole(Indicator indicator) {
        return indicator.ceiling() == Ceiling.WHOLE && indicator.direction() == Direction.RISE;
    }

    private List<YearValue> points(Unit unit) {
        List<YearValue> points = new ArrayList<>();
        for (int year : timeline.years()) {
            ofYear(year, unit).ifPresent(points::add);
        }
        return points;
    }

    private Optional<YearValue> ofYear(int year, Unit unit) {
        return timeline.inYear(year)
                .filter(figure -> !leftOut(figure, unit))
                .flatMap(AreaFigure::value)
                .flatMap(value -> ExactFigure.in(value, unit))
                .map(value -> YearValue.of(year, value));
    }

    private Optional<AreaFigure> figure(YearValue value) {
        return timeline.inYear(value.year()).filter(figure -> figure.value().isPresent());
    }

    private static boolean amongFigures(BaselineChoice choice) {
        return choice.origin() == Origin.MILESTONE_BEFORE || choice.origin() == Origin.BY_POLICY;
    }

    private Optional<GivenBaseline> givenBaseline() {
        TargetId id = one.target().id();
        return one.assessor().baselines().stream()
                .filter(baseline -> baseline.target().equals(id))
                .findFirst();
    }

    private Optional<BaselineChoice> given(Unit unit) {
        return givenBaseline()
                .flatMap(baseline -> ExactFigure.in(baseline.value(), unit)
                        .map(value -> new BaselineChoice(
                                Origin.GIVEN, YearValue.of(baseline.year(), value), Optional.of(baseline.source()))));
    }

    private Optional<BaselineChoice> printed(Unit unit) {
        return one.target()
                .baseline()
                .filter(baseline -> baseline.year().isPresent()
                        && baseline.quantity().unit().equals(unit))
                .map(baseline -> new BaselineChoice(
                        Origin.PRINTED,
                        YearValue.of(
                                baseline.year().getAsInt(),
                                ExactValue.of(baseline.quantity().value(), unit.kind())),
                        Optional.empty()));
    }

    /** A milestone is behind when its figure is final; one that can still change is no baseline for the next. */
    private Optional<BaselineChoice> ofMilestone(int year, Unit unit) {
        return provisional(OptionalInt.of(year)).isPresent()
                ? Optional.empty()
                : ofYear(year, unit).map(value -> new BaselineChoice(Origin.MILESTONE_BEFORE, value, Optional.empty()));
    }

    private Optional<AreaFigure> provisional(OptionalInt year) {
        return year.isPresent()
                ? timeline.inYear(year.getAsInt())
                        .filter(figure -> figure.finality().equals(Optional.of(Finality.PROVISIONAL)))
                : Optional.empty();
    }

    /** The year of the latest earlier target for the same indicator and scope. */
    private OptionalInt milestoneBefore() {
        int own = one.year().orElseThrow().judged();
        return one.assessor()
                .plan()
                .targets()
                .filter(other -> sameSubject(other, one.target()))
                .flatMap(other -> other.timing().lastYear().stream().boxed())
                .filter(year -> year < own)
                .max(Comparator.naturalOrder())
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }

    private static boolean sameSubject(Target other, Target target) {
        return other.indicator().equals(target.indicator()) && other.scope().equals(target.scope());
    }
}

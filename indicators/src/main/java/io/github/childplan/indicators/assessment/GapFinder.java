package io.github.childplan.indicators.assessment;

import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.value.Ratio;
import io.github.childplan.core.value.UnitKind;
import io.github.childplan.indicators.assessment.Gap.Distance;
import io.github.childplan.indicators.assessment.Gap.Side;
import io.github.childplan.indicators.assessment.Gap.Units;
import io.github.childplan.indicators.attainment.CriterionJudge;
import io.github.childplan.indicators.attainment.Evidence;
import io.github.childplan.indicators.attainment.ExactValue;
import io.github.childplan.indicators.attainment.Judgement;
import io.github.childplan.indicators.attainment.Judgement.DecidedBy;
import io.github.childplan.indicators.attainment.Verdict;
import io.github.childplan.indicators.definition.CountedNoun;
import io.github.childplan.indicators.definition.Indicator;
import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.rollup.AreaFigure;
import java.util.Optional;
import java.util.OptionalLong;

/** Measures how much the figure that is shown is short of its level, or beyond it. Used once and not thread-safe. */
final class GapFinder {

    private final TargetCase one;
    private final Level level;
    private final MeasuredValue value;
    private final Judgement judgement;

    private GapFinder(TargetCase one, Level level, AreaFigure figure) {
        this.one = one;
        this.level = level;
        this.value = figure.value().orElseThrow();
        this.judgement = CriterionJudge.with(one.assessor().comparison())
                .judge(level, Evidence.single(one.unit(), figure.key().period().endYear(), value));
    }

    static Optional<Gap> find(TargetCase one, FoundFigures found, Answer answer) {
        return found.shown()
                .filter(figure -> figure.value().isPresent())
                .flatMap(figure -> find(one, figure, answer))
                .or(() -> DerivedGap.inUnits(one, answer.judgement()));
    }

    private static Optional<Gap> find(TargetCase one, AreaFigure figure, Answer answer) {
        Optional<Level> level =
                DemandedLevel.of(one.target().criterion(), figure.key().period().endYear());
        if (level.filter(known -> Reported.partialTotal(figure, known.unit())).isPresent()) {
            return Optional.empty();
        }
        return level.isPresent()
                ? new GapFinder(one, level.get(), figure).gap()
                : DerivedGap.toLimit(one, figure, answer.shown());
    }

    private Optional<Gap> gap() {
        if (!judgement.verdict().decided()) {
            return Optional.empty();
        }
        Side side = judgement.verdict() == Verdict.ATTAINED ? Side.MET : Side.SHORT;
        Optional<Distance> distance = distance(side);
        Optional<Units> units = units();
        return distance.isEmpty() && units.isEmpty()
                ? Optional.empty()
                : Optional.of(new Gap(side, level, distance, units));
    }

    /** The distance, unless it lies on the other side because a policy or the counts decided. */
    private Optional<Distance> distance(Side side) {
        ExactValue exact = ExactFigure.in(value, level.unit()).orElseThrow();
        ExactValue above = exact.minus(ExactValue.of(level.value(), level.unit().kind()));
        boolean met = level.bound().holds(above.numerator().signum());
        if (met != (side == Side.MET)) {
            return Optional.empty();
        }
        return Optional.of(GapDistance.of(level, above));
    }

    private Optional<Units> units() {
        if (level.unit().kind() == UnitKind.COUNT) {
            CountedNoun noun = CountedNoun.of(level.unit().noun().orElseThrow());
            return wholeNumber().flatMap(have -> units(have, NeededCount.plain(level), OptionalLong.empty(), noun));
        }
        return value.findCounts()
                .flatMap(counts -> units(
                        counts.numerator(),
                        needed(counts),
                        OptionalLong.of(counts.denominator()),
                        one.indicator().map(Indicator::countedNoun).orElseThrow()));
    }

    private static Optional<Units> units(long have, OptionalLong need, OptionalLong total, CountedNoun noun) {
        return need.isEmpty() ? Optional.empty() : Optional.of(Units.of(have, need.getAsLong(), total, noun));
    }

    private OptionalLong needed(Ratio counts) {
        return judgement.decidedBy() == DecidedBy.COUNT
                ? NeededCount.ofBasis(level)
                : NeededCount.of(level, counts, one.assessor().comparison());
    }

    /** The number of a plain count; a stated one with decimals is no number of things. */
    private Optional<Long> wholeNumber() {
        return value.fold(
                counted -> Optional.of(counted.counts().numerator()),
                stated ->
                        stated.value().scale() <= 0 ? Optional.of(stated.value().longValueExact()) : Optional.empty());
    }
}

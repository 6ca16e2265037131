package io.github.childplan.indicators.assessment;

import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.criteria.PerUnit;
import io.github.childplan.core.value.Bound;
import io.github.childplan.core.value.Ratio;
import io.github.childplan.core.value.Unit;
import io.github.childplan.indicators.assessment.Gap.Side;
import io.github.childplan.indicators.assessment.Gap.Units;
import io.github.childplan.indicators.attainment.ExactValue;
import io.github.childplan.indicators.attainment.JudgedPart;
import io.github.childplan.indicators.attainment.Judgement;
import io.github.childplan.indicators.attainment.Verdict;
import io.github.childplan.indicators.definition.CountedNoun;
import io.github.childplan.indicators.definition.Indicator;
import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.rollup.AreaFigure;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Gaps of criteria that are no level: to the limit the figure was held against, or in units that fail. */
final class DerivedGap {

    private DerivedGap() {}

    /** The gap to a limit, where it is on the side that the judgement of the figure's year says. */
    static Optional<Gap> toLimit(TargetCase one, AreaFigure figure, Judgement whole) {
        int year = figure.key().period().endYear();
        Judgement judgement = ofYear(whole, year);
        if (!judgement.verdict().decided()) {
            return Optional.empty();
        }
        MeasuredValue value = figure.value().orElseThrow();
        return one.target()
                .criterion()
                .match(new DerivedDemand(one, year, value, judgement))
                .filter(limit -> !Reported.partialTotal(figure, limit.unit()))
                .flatMap(limit -> ExactFigure.in(value, limit.unit())
                        .filter(exact -> limit.metBy(exact) == (judgement.verdict() == Verdict.ATTAINED))
                        .map(exact -> gap(one, limit, exact, value, side(judgement))));
    }

    private static Gap gap(TargetCase one, ExactLimit limit, ExactValue exact, MeasuredValue value, Side side) {
        Level level = limit.shown();
        return new Gap(
                side,
                level,
                Optional.of(GapDistance.of(level, exact.minus(limit.exact()))),
                value.findCounts()
                        .filter(counts -> limit.unit().kind().rate())
                        .flatMap(counts -> units(one, limit, counts)));
    }

    private static Optional<Units> units(TargetCase one, ExactLimit limit, Ratio counts) {
        OptionalLong need = NeededCount.of(
                limit.bound(),
                count -> limit.metBy(ExactValue.of(
                        Ratio.of(count, counts.denominator()), limit.unit().kind())),
                counts);
        return need.isEmpty()
                ? Optional.empty()
                : Optional.of(Units.of(
                        counts.numerator(),
                        need.getAsLong(),
                        OptionalLong.of(counts.denominator()),
                        one.indicator().map(Indicator::countedNoun).orElseThrow()));
    }

    /** How many more units have to meet the demand; nothing while any is without an answer. */
    static Optional<Gap> inUnits(TargetCase one, Judgement whole) {
        return one.target().criterion() instanceof PerUnit perUnit && whole.decidedBy() == Judgement.DecidedBy.UNITS
                ? inUnits(one, perUnit, whole)
                : Optional.empty();
    }

    private static Optional<Gap> inUnits(TargetCase one, PerUnit perUnit, Judgement judgement) {
        long met = judgement.parts(JudgedPart.Kind.UNIT, Verdict.ATTAINED).size();
        long failed =
                judgement.parts(JudgedPart.Kind.UNIT, Verdict.NOT_ATTAINED).size();
        long idle =
                judgement.parts(JudgedPart.Kind.UNIT, Verdict.NOT_APPLICABLE).size();
        long total = met + failed;
        if (total == 0 || total + idle != judgement.parts().size()) {
            return Optional.empty();
        }
        CountedNoun noun = CountedNoun.of(perUnit.units());
        Level level = perUnit.share().orElseGet(() -> every(total, noun));
        OptionalLong need = perUnit.share().isEmpty()
                ? OptionalLong.of(total)
                : NeededCount.of(level, Ratio.of(met, total), one.assessor().comparison());
        return need.isEmpty()
                ? Optional.empty()
                : Optional.of(Units.of(met, need.getAsLong(), OptionalLong.of(total), noun))
                        .filter(units -> units.meets(level.bound()) == (judgement.verdict() == Verdict.ATTAINED))
                        .map(units -> new Gap(side(judgement), level, Optional.empty(), Optional.of(units)));
    }

    private static Level every(long total, CountedNoun noun) {
        return new Level(
                Bound.AT_LEAST,
                BigDecimal.valueOf(total),
                Unit.count(noun.many()),
                OptionalInt.empty(),
                Optional.empty());
    }

    private static Side side(Judgement judgement) {
        return judgement.verdict() == Verdict.ATTAINED ? Side.MET : Side.SHORT;
    }

    /** Of a judgement of several years that of one of them. */
    private static Judgement ofYear(Judgement whole, int year) {
        return whole.parts().stream()
                .filter(part -> part.kind() == JudgedPart.Kind.YEAR && part.id().equals(Integer.toString(year)))
                .map(JudgedPart::judgement)
                .findFirst()
                .orElse(whole);
    }
}

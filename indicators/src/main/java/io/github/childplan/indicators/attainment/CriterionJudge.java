package io.github.childplan.indicators.attainment;

import io.github.childplan.core.criteria.AllOf;
import io.github.childplan.core.criteria.Band;
import io.github.childplan.core.criteria.Change;
import io.github.childplan.core.criteria.Criterion;
import io.github.childplan.core.criteria.Grade;
import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.criteria.Maintain;
import io.github.childplan.core.criteria.Narrative;
import io.github.childplan.core.criteria.Never;
import io.github.childplan.core.criteria.NotYetSet;
import io.github.childplan.core.criteria.PerUnit;
import io.github.childplan.core.criteria.Relative;
import io.github.childplan.core.criteria.Series;
import io.github.childplan.core.criteria.TwoSided;
import io.github.childplan.core.value.Bound;
import io.github.childplan.core.value.Ratio;
import io.github.childplan.core.value.Unit;
import io.github.childplan.indicators.observation.MeasuredValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Judges criteria against figures, exactly.
 *
 * <p>Where a level carries the counts it was made from (7 of 14) and the figure is out of the same total, the count decides;
 * otherwise the value. Where a criterion has to hold in several years, one year that fails refutes it and one without a
 * figure leaves it open. What cannot be judged from figures says why. Immutable and thread-safe.
 */
public final class CriterionJudge {

    private final Comparison comparison;

    private CriterionJudge(Comparison comparison) {
        this.comparison = Objects.requireNonNull(comparison, "comparison");
    }

    /**
     * Returns a judge.
     *
     * @param comparison how a value is held against a printed level
     * @return the judge
     */
    public static CriterionJudge with(Comparison comparison) {
        return new CriterionJudge(comparison);
    }

    /**
     * Judges a criterion.
     *
     * @param criterion what has to hold
     * @param evidence the figures
     * @return the judgement
     */
    public Judgement judge(Criterion criterion, Evidence evidence) {
        return criterion.obstacles().stream()
                .findFirst()
                .map(obstacle -> Judgement.open(Verdict.NOT_JUDGED, VerdictReason.of(obstacle)))
                .orElseGet(() -> criterion.match(new Cases(comparison, evidence, evidence.year())));
    }

    /** The judgement of each kind of criterion for one year. */
    private record Cases(Comparison comparison, Evidence evidence, int year) implements Criterion.Cases<Judgement> {

        @Override
        public Judgement level(Level level) {
            return withFigure(figure -> {
                Optional<Judgement> byCount = byCount(level, figure);
                return byCount.orElseGet(() -> withValue(
                        figure,
                        level.unit(),
                        value -> Judgement.byValue(level.bound()
                                .holds(comparison.compare(value, level.value(), level.printedDecimals())))));
            });
        }

        @Override
        public Judgement band(Band band) {
            return withFigure(figure -> withValue(figure, band.unit(), value -> {
                int low = comparison.compare(value, band.low(), band.printedDecimals());
                int high = comparison.compare(value, band.high(), band.printedDecimals());
                boolean met = switch (band.beyond()) {
                    case ABOVE_SUCCEEDS -> low >= 0;
                    case BELOW_SUCCEEDS -> high <= 0;
                    case FAILS, UNSTATED -> low >= 0 && high <= 0;
                };
                return Judgement.byValue(met);
            }));
        }

        @Override
        public Judgement twoSided(TwoSided twoSided) {
            return withFigure(figure -> withValue(figure, twoSided.unit(), value -> {
                if (twoSided.tolerance().isEmpty()) {
                    return Judgement.byValue(
                            Comparisons.AS_PRINTED.compare(value, twoSided.value(), twoSided.printedDecimals()) == 0);
                }
                BigDecimal tolerance = twoSided.tolerance().get();
                return Judgement.byValue(value.compareWith(twoSided.value().subtract(tolerance)) >= 0
                        && value.compareWith(twoSided.value().add(tolerance)) <= 0);
            }));
        }

        @Override
        public Judgement change(Change change) {
            return switch (change.pace()) {
                case ONCE -> ChangeJudge.judge(change, evidence, baseYear(change), year);
                case EACH_YEAR -> inEveryYear(y -> ChangeJudge.judge(change, evidence, y - 1, y));
                case MEAN_PER_YEAR -> ChangeJudge.judgeMean(change, evidence, baseYear(change), year);
            };
        }

        @Override
        public Judgement maintain(Maintain maintain) {
            return inEveryYear(y -> maintain.criterion().match(new Cases(comparison, evidence, y)));
        }

        @Override
        public Judgement never(Never never) {
            return inEveryYear(y -> new Cases(comparison, evidence, y)
                    .withFigure(figure -> Judgement.byValue(events(figure).signum() == 0)));
        }

        @Override
        public Judgement perUnit(PerUnit perUnit) {
            return Judgement.open(Verdict.NOT_JUDGED, VerdictReason.UNITS_NOT_IN_FIGURES);
        }

        @Override
        public Judgement relative(Relative relative) {
            return Judgement.open(Verdict.NOT_JUDGED, VerdictReason.REFERENCE_OUTSIDE_PLAN);
        }

        @Override
        public Judgement grade(Grade grade) {
            return Judgement.open(Verdict.NOT_JUDGED, VerdictReason.NEEDS_A_PERSON);
        }

        @Override
        public Judgement series(Series series) {
            List<Judgement> judged = series.points().stream()
                    .filter(point -> point.period().endYear() <= year)
                    .map(point -> point.criterion()
                            .match(new Cases(
                                    comparison, evidence, point.period().endYear())))
                    .toList();
            return judged.isEmpty() ? Judgement.open(Verdict.NO_DATA, VerdictReason.NO_FIGURE) : all(judged);
        }

        @Override
        public Judgement allOf(AllOf allOf) {
            if (allOf.relation() != AllOf.Relation.SAME_INDICATOR) {
                return Judgement.open(Verdict.NOT_JUDGED, VerdictReason.UNITS_NOT_IN_FIGURES);
            }
            return all(allOf.parts().stream()
                    .map(part -> part.criterion().match(this))
                    .toList());
        }

        @Override
        public Judgement narrative(Narrative narrative) {
            return Judgement.open(Verdict.NOT_JUDGED, VerdictReason.NEEDS_A_PERSON);
        }

        @Override
        public Judgement notYetSet(NotYetSet notYetSet) {
            return Judgement.open(Verdict.NOT_JUDGED, VerdictReason.FIGURE_NOT_SET);
        }

        private int baseYear(Change change) {
            return change.base().year().orElse(year - 1);
        }

        private Judgement inEveryYear(Function<Integer, Judgement> inOneYear) {
            return all(evidence.years().stream().map(inOneYear).toList());
        }

        /** One no is a no; otherwise the first that is open leaves it open; otherwise yes. */
        private static Judgement all(List<Judgement> judged) {
            return judged.stream()
                    .filter(one -> one.verdict() == Verdict.NOT_ATTAINED)
                    .findFirst()
                    .or(() -> judged.stream()
                            .filter(one -> !one.verdict().decided())
                            .findFirst())
                    .orElse(judged.get(judged.size() - 1));
        }

        private Judgement withFigure(Function<MeasuredValue, Judgement> judged) {
            return evidence.inYear(year)
                    .map(judged)
                    .orElseGet(() -> Judgement.open(Verdict.NO_DATA, VerdictReason.NO_FIGURE));
        }

        private static Judgement withValue(MeasuredValue figure, Unit unit, Function<ExactValue, Judgement> judged) {
            return FigureInUnit.of(figure, unit).judge(judged);
        }

        private static Optional<Judgement> byCount(Level level, MeasuredValue figure) {
            return level.basis()
                    .flatMap(basis -> figure.findCounts()
                            .filter(counts -> counts.denominator() == basis.denominator())
                            .map(counts -> Judgement.byCount(holds(level.bound(), counts, basis))));
        }

        private static boolean holds(Bound bound, Ratio counts, Ratio basis) {
            return bound.holds(Long.compare(counts.numerator(), basis.numerator()));
        }

        private static BigDecimal events(MeasuredValue figure) {
            return figure.fold(
                    counted -> BigDecimal.valueOf(counted.counts().numerator()), MeasuredValue.Stated::value);
        }
    }
}

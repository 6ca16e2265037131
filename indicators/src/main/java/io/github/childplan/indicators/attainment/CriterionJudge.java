package io.github.childplan.indicators.attainment;

import io.github.childplan.core.criteria.Criterion;
import io.github.childplan.core.objective.Measurability;
import io.github.childplan.core.objective.Target;
import io.github.childplan.core.objective.Timing;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * Judges criteria and targets against figures, exactly.
 *
 * <p>Where a level carries the counts it was made from (7 of 14) and the figure is out of the same total, the count decides,
 * under every comparison; otherwise the value. Where several things have to hold (years, measures, statements) one that fails
 * refutes the whole, and otherwise one that is open leaves it open: there is no yes while something is open. A year, unit or
 * measure for which there was nothing to count asks for nothing. What cannot be judged says why, and what needs a person is
 * judged by what a person found. Immutable and thread-safe.
 */
public final class CriterionJudge {

    private final Comparison comparison;
    private final ChangeReading reading;

    private CriterionJudge(Comparison comparison, ChangeReading reading) {
        this.comparison = Objects.requireNonNull(comparison, "comparison");
        this.reading = Objects.requireNonNull(reading, "reading");
    }

    /**
     * Returns a judge that leaves unclear changes open.
     *
     * @param comparison how a value is held against a printed level
     * @return the judge
     */
    public static CriterionJudge with(Comparison comparison) {
        return new CriterionJudge(comparison, ChangeReadings.LEAVE_OPEN);
    }

    /**
     * Returns this judge with another reading of changes whose per cent is unclear.
     *
     * @param policy the reading
     * @return the judge
     */
    public CriterionJudge reading(ChangeReading policy) {
        return new CriterionJudge(comparison, policy);
    }

    /**
     * Judges a criterion for the year of the evidence.
     *
     * @param criterion what has to hold
     * @param evidence the figures
     * @return the judgement
     */
    public Judgement judge(Criterion criterion, Evidence evidence) {
        return criterion.match(cases(evidence));
    }

    /**
     * Judges the criterion of a target at the times the target speaks of: a level that has to hold from a year on, or each
     * year or quarter, is judged in each of them.
     *
     * @param target the target
     * @param evidence the figures, with the years that the timing of the target gives
     * @return the judgement; NOT_JUDGED if the target has no year or a denominator that nobody can know
     */
    public Judgement judge(Target target, Evidence evidence) {
        return target.measurability() == Measurability.DENOMINATOR_UNKNOWABLE
                ? Judgement.open(Verdict.NOT_JUDGED, VerdictReason.DENOMINATOR_UNKNOWABLE)
                : target.timing().match(new Times(this, target.criterion(), evidence));
    }

    private CriterionCases cases(Evidence evidence) {
        return new CriterionCases(new ValueJudge(comparison), reading, evidence, evidence.year(), evidence.years());
    }

    /** The judgement at the times of each kind of timing. */
    private record Times(CriterionJudge judge, Criterion criterion, Evidence evidence)
            implements Timing.Cases<Judgement> {

        @Override
        public Judgement by(Timing.By by) {
            return judge.judge(criterion, evidence);
        }

        @Override
        public Judgement on(Timing.On on) {
            return judge.judge(criterion, DayEvidence.of(evidence, on.day()));
        }

        @Override
        public Judgement from(Timing.From from) {
            return judge.cases(evidence).inEachYear(criterion, evidence.years());
        }

        @Override
        public Judgement each(Timing.Each each) {
            OptionalInt step = SubPeriods.years(each.cadence());
            if (step.isEmpty()) {
                return judge.cases(evidence).inEachPart(criterion, each.cadence(), evidence.years());
            }
            List<Integer> all = evidence.years();
            List<Integer> years = all.stream()
                    .filter(year -> (year - all.get(0)) % step.getAsInt() == 0)
                    .toList();
            return judge.cases(evidence).inEachYear(criterion, years);
        }

        @Override
        public Judgement within(Timing.Within within) {
            return judge.judge(criterion, evidence);
        }

        @Override
        public Judgement unstated(Timing.Unstated unstated) {
            return Judgement.open(Verdict.NOT_JUDGED, VerdictReason.NO_YEAR);
        }
    }
}

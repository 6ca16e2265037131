package io.github.childplan.indicators.assessment;

import io.github.childplan.core.value.Unit;
import io.github.childplan.indicators.attainment.Evidence;
import io.github.childplan.indicators.attainment.Judgement;
import io.github.childplan.indicators.attainment.RecordedJudgement;
import io.github.childplan.indicators.attainment.Verdict;
import io.github.childplan.indicators.attainment.VerdictReason;
import io.github.childplan.indicators.observation.MeasuredValue;
import java.util.List;
import java.util.Optional;

/**
 * The evidence for a target, or one of its places, for which no figure can be chosen. What a person found is there all the
 * same.
 *
 * @param one the target
 * @param years the years in which it has to hold
 * @param verdict the verdict of whatever needs a figure
 * @param reason why no figure can be chosen
 */
record ClosedEvidence(TargetCase one, List<Integer> years, Verdict verdict, VerdictReason reason) implements Evidence {

    @Override
    public int year() {
        return years.get(years.size() - 1);
    }

    @Override
    public Unit unit() {
        return one.unit();
    }

    @Override
    public Optional<MeasuredValue> inYear(int year) {
        return Optional.empty();
    }

    @Override
    public Judgement withoutFigure(int year) {
        return Judgement.open(verdict, reason);
    }

    @Override
    public Optional<RecordedJudgement> recorded(int year) {
        return one.assessor().recordedJudgements().latest(one.target().id(), Optional.empty(), year, one.asOf());
    }
}

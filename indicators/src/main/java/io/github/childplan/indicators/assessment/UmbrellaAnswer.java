package io.github.childplan.indicators.assessment;

import io.github.childplan.core.objective.UmbrellaTarget;
import io.github.childplan.indicators.attainment.Verdict;
import io.github.childplan.indicators.problem.IndicatorsMessages;
import java.util.List;
import java.util.Map;

/** Answers the target about targets. Stateless. */
final class UmbrellaAnswer {

    private UmbrellaAnswer() {}

    static UmbrellaAssessment of(UmbrellaTarget umbrella, List<TargetAssessment> targets) {
        int met = (int) targets.stream()
                .filter(target -> target.verdict() == Verdict.ATTAINED)
                .count();
        int missed = (int) targets.stream()
                .filter(target -> target.verdict() == Verdict.NOT_ATTAINED && target.due() == Due.DUE)
                .count();
        int open = targets.size() - met - missed;
        UmbrellaAssessment.Result result =
                missed > 0 ? UmbrellaAssessment.Result.REFUTED : UmbrellaAssessment.Result.UNDETERMINED;
        return new UmbrellaAssessment(
                result,
                targets.size(),
                met,
                missed,
                open,
                IndicatorsMessages.text(
                        "umbrella." + result.name(),
                        Map.of(
                                "clause", umbrella.clause(),
                                "listed", targets.size(),
                                "met", met,
                                "missed", missed,
                                "open", open)));
    }
}

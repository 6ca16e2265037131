package io.github.childplan.indicators.assessment;

import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.objective.UmbrellaTarget;
import io.github.childplan.core.value.Bound;
import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Ratio;
import io.github.childplan.core.value.UnitKind;
import io.github.childplan.indicators.attainment.Comparisons;
import io.github.childplan.indicators.attainment.CriterionJudge;
import io.github.childplan.indicators.attainment.Evidence;
import io.github.childplan.indicators.attainment.Verdict;
import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.problem.IndicatorsMessages;
import io.github.childplan.indicators.text.NumberStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Judges a target about targets, of which the plan prints some. It is decided only where the targets that are open or not in
 * the plan cannot turn it: one missed refutes a demand of all; "20 of 23 targets" tells how many there are; so many targets in
 * number are confirmed once that many are met.
 */
final class UmbrellaJudge {

    private UmbrellaJudge() {}

    static UmbrellaAssessment judge(UmbrellaTarget umbrella, List<TargetAssessment> targets) {
        int met = count(targets, target -> target.verdict() == Verdict.ATTAINED);
        int missed = count(targets, target -> target.verdict() == Verdict.NOT_ATTAINED && target.due() == Due.DUE);
        int listed = targets.size();
        Level demand = umbrella.criterion();
        Optional<Long> total = demand.basis().map(Ratio::denominator).filter(all -> all >= listed);
        UmbrellaAssessment.Result result =
                total.map(all -> of(demand, met, missed, all)).orElseGet(() -> ofUnknown(demand, met, missed));
        boolean allListed = total.filter(all -> all == listed).isPresent();
        return new UmbrellaAssessment(
                result,
                listed,
                met,
                missed,
                listed - met - missed,
                IndicatorsMessages.text(
                        "umbrella." + result.name(),
                        Map.of(
                                "clause",
                                umbrella.clause(),
                                "share",
                                share(demand),
                                "listed",
                                listed,
                                "met",
                                met,
                                "missed",
                                missed,
                                "open",
                                listed - met - missed,
                                "rest",
                                IndicatorsMessages.text(allListed ? "umbrella.all" : "umbrella.rest"))));
    }

    /** The same answer whether all targets that are neither met nor missed come to be met or none does. */
    private static UmbrellaAssessment.Result of(Level demand, int met, int missed, long total) {
        boolean ifNone = holds(demand, met, total);
        boolean ifAll = holds(demand, total - missed, total);
        return ifNone == ifAll ? result(ifNone) : UmbrellaAssessment.Result.UNDETERMINED;
    }

    private static UmbrellaAssessment.Result ofUnknown(Level demand, int met, int missed) {
        if (demand.unit().kind() == UnitKind.COUNT) {
            return demand.bound().upward() && holds(demand, met, met)
                    ? UmbrellaAssessment.Result.CONFIRMED
                    : UmbrellaAssessment.Result.UNDETERMINED;
        }
        boolean ofAll = demand.bound() == Bound.AT_LEAST
                && demand.value().compareTo(demand.unit().kind().factor()) == 0;
        return ofAll && missed > 0 ? UmbrellaAssessment.Result.REFUTED : UmbrellaAssessment.Result.UNDETERMINED;
    }

    private static boolean holds(Level demand, long met, long total) {
        return CriterionJudge.with(Comparisons.ABSOLUTE)
                        .judge(demand, Evidence.single(demand.unit(), 0, MeasuredValue.counted(met, total)))
                        .verdict()
                == Verdict.ATTAINED;
    }

    private static UmbrellaAssessment.Result result(boolean met) {
        return met ? UmbrellaAssessment.Result.CONFIRMED : UmbrellaAssessment.Result.REFUTED;
    }

    private static int count(List<TargetAssessment> targets, Predicate<TargetAssessment> which) {
        return (int) targets.stream().filter(which).count();
    }

    private static LocalizedText share(Level demand) {
        return LocalizedText.of(share(demand, Language.VI), share(demand, Language.EN));
    }

    private static String share(Level demand, Language language) {
        String number = NumberStyle.of(language).print(demand.value(), demand.printedDecimals());
        return demand.unit().kind().rate() ? number + demand.unit().suffix(language) : number;
    }
}

package io.github.childplan.indicators.assessment;

import io.github.childplan.core.objective.PlaceScope;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.place.PlaceLevel;
import io.github.childplan.core.value.Unit;
import io.github.childplan.indicators.attainment.Comparisons;
import io.github.childplan.indicators.attainment.CriterionJudge;
import io.github.childplan.indicators.attainment.Evidence;
import io.github.childplan.indicators.attainment.Judgement;
import io.github.childplan.indicators.attainment.Verdict;
import io.github.childplan.indicators.attainment.VerdictReason;
import io.github.childplan.indicators.observation.Breakdown;
import io.github.childplan.indicators.place.PlaceVersion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The communes of the plan's area that a target chooses by their own figures of a base year.
 *
 * @param places those that were where the target says
 * @param unknown those of which the figures do not tell it
 */
record ChosenPlaces(List<PlaceId> places, List<PlaceId> unknown) {

    static ChosenPlaces of(TargetCase one, PlaceScope.ByBaseline scope) {
        LocalDate day = LocalDate.of(scope.year(), 12, 31);
        List<PlaceId> chosen = new ArrayList<>();
        List<PlaceId> unknown = new ArrayList<>();
        List<PlaceId> communes = one.assessor().places().descendants(one.planArea(), day).stream()
                .filter(version -> version.level() == PlaceLevel.COMMUNE)
                .map(PlaceVersion::place)
                .toList();
        for (PlaceId commune : communes) {
            Judgement judgement = judge(one, scope, commune);
            if (judgement.verdict() == Verdict.ATTAINED) {
                chosen.add(commune);
            } else if (!judgement.verdict().decided() && judgement.verdict() != Verdict.NOT_APPLICABLE) {
                unknown.add(commune);
            }
        }
        return new ChosenPlaces(List.copyOf(chosen), List.copyOf(unknown));
    }

    private static Judgement judge(TargetCase one, PlaceScope.ByBaseline scope, PlaceId commune) {
        Unit unit = scope.level().unit();
        return one.timelines()
                .of(scope.indicator(), commune, Breakdown.total())
                .inYear(scope.year())
                .flatMap(figure -> Reported.of(one, figure))
                .map(value -> CriterionJudge.with(Comparisons.ABSOLUTE)
                        .judge(scope.level(), Evidence.single(unit, scope.year(), value)))
                .orElseGet(() -> Judgement.open(Verdict.NO_DATA, VerdictReason.NO_FIGURE));
    }
}

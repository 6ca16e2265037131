package io.github.childplan.indicators.assessment;

import io.github.childplan.core.criteria.Band;
import io.github.childplan.core.criteria.Criterion;
import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.criteria.PerUnit;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.value.Unit;
import io.github.childplan.indicators.attainment.CriterionJudge;
import io.github.childplan.indicators.attainment.Evidence;
import io.github.childplan.indicators.attainment.JudgedPart;
import io.github.childplan.indicators.attainment.Judgement;
import io.github.childplan.indicators.attainment.Verdict;
import io.github.childplan.indicators.attainment.VerdictReason;
import io.github.childplan.indicators.observation.Breakdown;
import io.github.childplan.indicators.problem.IndicatorsMessages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Judges a target where it holds: in one place, or in several that the plan lists or chooses by their own figures.
 *
 * <p>Of several places a plan rarely says whether each of them has to meet the demand or all of them together. Both are
 * judged, and where the two answers differ there is none.
 */
record ScopeJudge(TargetCase one, FoundFigures found, CriterionJudge criteria, List<Integer> years) {

    Judgement judge() {
        return one.target()
                .scope()
                .places()
                .fold(
                        whole -> single(),
                        listed -> listed.places().size() == 1 ? single() : places(listed.places()),
                        described -> single(),
                        byBaseline -> {
                            ChosenPlaces chosen = ChosenPlaces.of(one, byBaseline);
                            return chosen.unknown().isEmpty()
                                    ? chosen(chosen.places())
                                    : judged(closed(Verdict.NOT_JUDGED, VerdictReason.PLACES_NOT_DETERMINED));
                        });
    }

    private Judgement single() {
        return judged(found.evidence(one, years));
    }

    private Judgement chosen(List<PlaceId> places) {
        return places.isEmpty()
                ? judged(closed(Verdict.NOT_APPLICABLE, VerdictReason.NO_PLACE_QUALIFIES))
                : places(places);
    }

    private Judgement places(List<PlaceId> places) {
        boolean known = places.stream()
                .allMatch(place -> one.assessor().places().find(place).isPresent());
        if (!known) {
            return judged(closed(Verdict.NOT_JUDGED, VerdictReason.PLACES_NOT_LISTED));
        }
        Optional<Breakdown> breakdown = found.breakdown();
        if (breakdown.isEmpty()) {
            return judged(closed(Verdict.NOT_JUDGED, VerdictReason.POPULATION_NOT_DEFINED));
        }
        List<FiguresEvidence> evidence = places.stream()
                .map(place -> FiguresEvidence.of(
                        one, one.target().indicator(), place, FiguresEvidence.Role.UNIT, breakdown.get(), years))
                .toList();
        return places(
                evidence, judged(new TogetherEvidence(closed(Verdict.NO_DATA, VerdictReason.NO_FIGURE), evidence)));
    }

    private Judgement places(List<FiguresEvidence> places, Judgement together) {
        if (one.target().criterion() instanceof PerUnit) {
            return together;
        }
        List<JudgedPart> each = places.stream()
                .map(FiguresEvidence::asUnit)
                .map(unit -> new JudgedPart(JudgedPart.Kind.UNIT, unit.id(), unit.name(), judged(unit.evidence())))
                .toList();
        List<JudgedPart> all = new ArrayList<>(each);
        all.add(new JudgedPart(
                JudgedPart.Kind.TOGETHER, "together", IndicatorsMessages.text("part.together"), together));
        return joined(Judgement.all(each), together).withParts(all);
    }

    private Judgement joined(Judgement each, Judgement together) {
        boolean implied =
                each.verdict() == Verdict.ATTAINED && isShare(one.target().criterion());
        if (implied || together.reason().equals(Optional.of(VerdictReason.NEEDS_A_PERSON))) {
            return each;
        }
        if (!together.verdict().decided() || each.reason().equals(Optional.of(VerdictReason.NEEDS_A_PERSON))) {
            return together;
        }
        return !each.verdict().decided() || each.verdict() == together.verdict()
                ? each
                : Judgement.open(Verdict.NOT_JUDGED, VerdictReason.EACH_OR_TOGETHER_UNCLEAR);
    }

    /** A share of all lies between the shares of the parts, so that what all parts meet the whole meets. */
    private static boolean isShare(Criterion criterion) {
        Optional<Unit> unit = criterion instanceof Level level
                ? Optional.of(level.unit())
                : criterion instanceof Band band ? Optional.of(band.unit()) : Optional.empty();
        return unit.filter(known -> known.kind().rate()).isPresent();
    }

    private Judgement judged(Evidence evidence) {
        return criteria.judge(one.target(), evidence);
    }

    private ClosedEvidence closed(Verdict verdict, VerdictReason reason) {
        return new ClosedEvidence(one, years, verdict, reason);
    }
}

package io.github.childplan.indicators.assessment;

import io.github.childplan.core.value.Unit;
import io.github.childplan.indicators.attainment.Comparison;
import io.github.childplan.indicators.attainment.Comparisons;
import io.github.childplan.indicators.attainment.CriterionJudge;
import io.github.childplan.indicators.attainment.Evidence;
import io.github.childplan.indicators.attainment.Judgement;
import io.github.childplan.indicators.attainment.Verdict;
import io.github.childplan.indicators.attainment.VerdictReason;
import io.github.childplan.indicators.observation.Breakdown;
import io.github.childplan.indicators.rollup.AreaFigure;
import java.util.List;
import java.util.Optional;

/** Says whether a target is attained. Used once and not thread-safe. */
final class Attainer {

    private final TargetCase one;
    private final FoundFigures found;
    private final Comparison comparison;

    Attainer(TargetCase one, FoundFigures found) {
        this.one = one;
        this.found = found;
        this.comparison = one.assessor().comparison();
    }

    Answer answer() {
        Judgement judgement = unjudged().orElseGet(() -> judge(comparison));
        return new Answer(judgement, standing(), other(judgement));
    }

    private Optional<Judgement> unjudged() {
        Optional<VerdictReason> reason =
                one.target().obstacles().stream().findFirst().map(VerdictReason::of);
        if (reason.isEmpty() && found.place().isEmpty()) {
            reason = Optional.of(VerdictReason.PLACES_NOT_LISTED);
        }
        if (reason.isEmpty() && found.breakdown().isEmpty()) {
            reason = Optional.of(VerdictReason.POPULATION_NOT_DEFINED);
        }
        return reason.map(why -> Judgement.open(Verdict.NOT_JUDGED, why));
    }

    private Judgement judge(Comparison policy) {
        Judgement judgement = CriterionJudge.with(policy).judge(one.target().criterion(), evidence(years()));
        return judgement.reason().filter(VerdictReason.NO_FIGURE::equals).isPresent() ? withoutFigure() : judgement;
    }

    private Judgement withoutFigure() {
        boolean onlyRates = found.deciding()
                .filter(figure -> figure.value().isEmpty()
                        && !figure.coverage().notCovered().isEmpty())
                .isPresent();
        if (onlyRates) {
            return Judgement.open(Verdict.NO_DATA, VerdictReason.ONLY_STATED_RATES);
        }
        if (found.timeline().hasValues()) {
            return Judgement.open(Verdict.NO_DATA, VerdictReason.ONLY_EARLIER_FIGURES);
        }
        if (!OtherPlaces.of(one).isEmpty()) {
            return Judgement.open(Verdict.NOT_COMPARABLE, VerdictReason.OTHER_PLACE);
        }
        boolean otherPopulation = found.breakdown()
                        .filter(part -> !part.equals(Breakdown.total()))
                        .isPresent()
                && one.figures().all().stream()
                        .anyMatch(
                                figure -> figure.indicator().equals(one.target().indicator()));
        return Judgement.open(
                Verdict.NO_DATA, otherPopulation ? VerdictReason.NO_FIGURE_OF_THE_POPULATION : VerdictReason.NO_FIGURE);
    }

    private Optional<Verdict> other(Judgement judgement) {
        return judgement.verdict().decided()
                ? Comparisons.all().stream()
                        .filter(policy -> !policy.name().equals(comparison.name()))
                        .map(policy -> judge(policy).verdict())
                        .filter(verdict -> verdict != judgement.verdict())
                        .findFirst()
                : Optional.empty();
    }

    private Optional<Judgement> standing() {
        return found.standing().map(this::standing);
    }

    private Judgement standing(AreaFigure figure) {
        return CriterionJudge.with(comparison)
                .judge(
                        one.target().criterion(),
                        evidence(List.of(figure.key().period().endYear())));
    }

    private Evidence evidence(List<Integer> years) {
        Unit unit = one.unit();
        return found.timeline().evidence(unit, years);
    }

    private List<Integer> years() {
        return one.year().map(TargetYear::years).orElse(List.of(one.asOf().getYear()));
    }
}

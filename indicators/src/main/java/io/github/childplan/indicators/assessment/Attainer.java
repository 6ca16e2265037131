package io.github.childplan.indicators.assessment;

import io.github.childplan.indicators.attainment.Comparison;
import io.github.childplan.indicators.attainment.Comparisons;
import io.github.childplan.indicators.attainment.CriterionJudge;
import io.github.childplan.indicators.attainment.Judgement;
import io.github.childplan.indicators.attainment.Verdict;
import io.github.childplan.indicators.rollup.AreaFigure;
import java.util.List;
import java.util.Optional;

/** Says whether a target is attained. Used once and not thread-safe. */
final class Attainer {

    private final TargetCase one;
    private final FoundFigures found;
    private final Comparison comparison;
    private final List<Integer> years;

    Attainer(TargetCase one, FoundFigures found) {
        this.one = one;
        this.found = found;
        this.comparison = one.assessor().comparison();
        this.years = HoldingYears.of(one);
    }

    Answer answer() {
        Judgement judgement = judgement();
        return new Answer(judgement, standing(), other(judgement));
    }

    /** The judgement alone, without what a reader of it may want to know besides. */
    Judgement judgement() {
        return judge(comparison);
    }

    private Judgement judge(Comparison policy) {
        return new ScopeJudge(one, found, judge(policy, one), years).judge();
    }

    private static CriterionJudge judge(Comparison policy, TargetCase one) {
        return CriterionJudge.with(policy).reading(one.assessor().changeReading());
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
        return judge(comparison, one)
                .judge(
                        one.target().criterion(),
                        found.evidence(one, List.of(figure.key().period().endYear())));
    }
}

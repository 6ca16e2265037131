package io.github.childplan.indicators.assessment;

import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.indicators.attainment.Judgement;
import io.github.childplan.indicators.attainment.Verdict;
import io.github.childplan.indicators.attainment.VerdictReason;
import io.github.childplan.indicators.disclosure.Release;
import io.github.childplan.indicators.disclosure.SuppressionPolicy;
import io.github.childplan.indicators.explanation.Explanation;
import io.github.childplan.indicators.explanation.Input;
import io.github.childplan.indicators.explanation.Sentence;
import io.github.childplan.indicators.explanation.Working;
import io.github.childplan.indicators.observation.Breakdown;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.ObservationKey;
import io.github.childplan.indicators.observation.Observations;
import io.github.childplan.indicators.rollup.NotCovered;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the public form of an assessment. What it takes over of a withheld answer is named here one by one. */
final class Withholding {

    private final PlanAssessment assessment;
    private final Release release;
    private final SuppressionPolicy policy;
    private final Map<IndicatorId, List<Observation>> figures = new HashMap<>();

    Withholding(PlanAssessment assessment, Release release, SuppressionPolicy policy) {
        this.assessment = assessment;
        this.release = release;
        this.policy = policy;
        Observations all = assessment.figures();
        all.all().stream()
                .map(Observation::key)
                .distinct()
                .flatMap(key -> all.find(key).stream())
                .forEach(figure -> figures.computeIfAbsent(figure.indicator(), id -> new ArrayList<>())
                        .add(figure));
    }

    PlanAssessment assessment() {
        List<TargetAssessment> targets =
                assessment.targets().stream().map(this::of).toList();
        Set<Problem> problems = new LinkedHashSet<>();
        targets.forEach(target -> problems.addAll(target.problems()));
        return PlanAssessment.builder()
                .plan(assessment.plan())
                .asOf(assessment.asOf())
                .policies(assessment.policies())
                .figures(shownFigures())
                .audience(release.audience())
                .targets(targets)
                .umbrella(
                        assessment.umbrella().isEmpty()
                                ? Optional.empty()
                                : assessment.plan().umbrella().map(umbrella -> UmbrellaJudge.judge(umbrella, targets)))
                .problems(List.copyOf(problems))
                .build();
    }

    private Observations shownFigures() {
        return assessment.figures().only(figure -> release.shows(List.of(figure)));
    }

    private TargetAssessment of(TargetAssessment one) {
        if (!policy.indicators().contains(one.target().indicator())) {
            return one;
        }
        return shown(one) ? withoutSmallInputs(one) : withheld(one);
    }

    /**
     * Whether all that the answers rest on may be shown. Known to be complete is that only of a level, which is held against
     * one figure a year: answers made of the communes one by one, of other places, of a base year or of what a person found
     * are not. The figures of all years count, because a way is measured along them.
     */
    private boolean shown(TargetAssessment one) {
        Judgement judgement = one.judgement();
        IndicatorId indicator = one.target().indicator();
        boolean plain = one.target().criterion() instanceof Level
                && judgement.parts().isEmpty()
                && judgement.grounds().isEmpty()
                && one.recordedJudgements().isEmpty();
        return !figures.containsKey(indicator)
                || (plain
                        && !tellsOfCounts(one)
                        && release.holdsAll(figures.getOrDefault(indicator, List.of()))
                        && inputsShown(one)
                        && totals(one).stream().noneMatch(release::suppresses));
    }

    private boolean inputsShown(TargetAssessment one) {
        Map<List<Object>, List<Observation>> used = one.explanation().working().inputs().stream()
                .collect(Collectors.groupingBy(
                        input -> List.of(input.use(), input.figure().period()),
                        Collectors.mapping(Input::figure, Collectors.toList())));
        return (one.actual().isEmpty() || !used.isEmpty())
                && used.values().stream().allMatch(release::shows);
    }

    /** The figures, stated or added up, of the places that the target may be about, for all periods. */
    private List<ObservationKey> totals(TargetAssessment one) {
        Set<PlaceId> places = new LinkedHashSet<>();
        places.add(assessment.plan().identity().area());
        assessment.policies().standIn().ifPresent(places::add);
        places.addAll(one.target()
                .scope()
                .places()
                .fold(whole -> List.of(), listed -> listed.places(), described -> List.of(), byBaseline -> List.of()));
        Set<Breakdown> used = one.explanation().working().inputs().stream()
                .map(input -> input.figure().breakdown())
                .collect(Collectors.toSet());
        return figures.getOrDefault(one.target().indicator(), List.of()).stream()
                .filter(figure -> used.isEmpty() || used.contains(figure.breakdown()))
                .flatMap(figure -> places.stream().map(place -> figure.key().withPlace(place)))
                .distinct()
                .toList();
    }

    private static boolean tellsOfCounts(TargetAssessment one) {
        return one.actual()
                .filter(actual -> actual.coverage().notCovered().stream()
                        .anyMatch(part ->
                                part.reason().aboutTheFigure() && part.reason() != NotCovered.Reason.STATED_RATE))
                .isPresent();
    }

    private TargetAssessment withoutSmallInputs(TargetAssessment one) {
        Working working = one.explanation().working();
        List<Input> inputs = working.inputs().stream()
                .filter(input -> !release.suppresses(input.figure().key()))
                .toList();
        return one.toBuilder()
                .explanation(new Explanation(
                        one.explanation().sentences(), new Working(inputs, working.years(), working.calculations())))
                .problems(List.of())
                .build();
    }

    private static TargetAssessment withheld(TargetAssessment one) {
        List<Sentence> sentences = new ArrayList<>(one.explanation().sentences(Sentence.Kind.DEMAND));
        sentences.add(Sentence.of(Sentence.Kind.REASON, "reason." + VerdictReason.WITHHELD.name()));
        sentences.addAll(one.explanation().sentences(Sentence.Kind.READING));
        TargetProgress progress = new TargetProgress(
                one.progress().method(),
                one.progress().version(),
                Optional.empty(),
                Optional.of(TargetProgress.Obstacle.WITHHELD),
                Optional.empty());
        return TargetAssessment.builder()
                .target(one.target())
                .milestone(one.milestone())
                .judgement(Judgement.open(Verdict.NOT_JUDGED, VerdictReason.WITHHELD))
                .due(one.due())
                .progress(progress)
                .responsible(one.responsible())
                .comparison(one.comparison())
                .explanation(new Explanation(sentences, new Working(List.of(), List.of(), List.of())))
                .build();
    }
}

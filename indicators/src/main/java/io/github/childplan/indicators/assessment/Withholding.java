package io.github.childplan.indicators.assessment;

import io.github.childplan.core.criteria.Level;
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
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.rollup.NotCovered;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the public form of an assessment. What it takes over of a withheld answer is named here one by one. */
final class Withholding {

    private final Release release;
    private final SuppressionPolicy policy;

    Withholding(Release release, SuppressionPolicy policy) {
        this.release = release;
        this.policy = policy;
    }

    PlanAssessment of(PlanAssessment assessment) {
        List<TargetAssessment> targets =
                assessment.targets().stream().map(this::of).toList();
        Set<Problem> problems = new LinkedHashSet<>();
        targets.forEach(target -> problems.addAll(target.problems()));
        return PlanAssessment.builder()
                .plan(assessment.plan())
                .asOf(assessment.asOf())
                .comparison(assessment.comparison())
                .audience(release.audience())
                .targets(targets)
                .umbrella(assessment.plan().umbrella().map(umbrella -> UmbrellaJudge.judge(umbrella, targets)))
                .problems(List.copyOf(problems))
                .build();
    }

    private TargetAssessment of(TargetAssessment one) {
        if (!policy.indicators().contains(one.target().indicator())) {
            return one;
        }
        return shown(one) ? withoutSmallInputs(one) : withheld(one);
    }

    /**
     * Whether all that the answers rest on may be shown. Known to be complete is that only of a level, which is held against
     * one figure: answers made of the communes one by one, of other places, of a base year or of what a person found are not.
     */
    private boolean shown(TargetAssessment one) {
        Judgement judgement = one.judgement();
        if (judgement.reason().filter(VerdictReason.NO_FIGURE::equals).isPresent()) {
            return true;
        }
        boolean plain = one.target().criterion() instanceof Level
                && judgement.parts().isEmpty()
                && judgement.ground().isEmpty()
                && one.recordedJudgements().isEmpty();
        Map<List<Object>, List<Observation>> used = new LinkedHashMap<>();
        one.explanation()
                .working()
                .inputs()
                .forEach(input -> used.computeIfAbsent(
                                List.of(input.use(), input.figure().period()), key -> new ArrayList<>())
                        .add(input.figure()));
        return plain
                && !tellsOfCounts(one)
                && (one.actual().isEmpty() || !used.isEmpty())
                && used.values().stream().allMatch(release::shows);
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
        Collection<Sentence> demand = one.explanation().sentences(Sentence.Kind.DEMAND);
        List<Sentence> sentences = new ArrayList<>(demand);
        sentences.add(Sentence.of(Sentence.Kind.REASON, "reason." + VerdictReason.WITHHELD.name()));
        sentences.addAll(one.explanation().sentences(Sentence.Kind.READING));
        return TargetAssessment.builder()
                .target(one.target())
                .milestone(one.milestone())
                .judgement(Judgement.open(Verdict.NOT_JUDGED, VerdictReason.WITHHELD))
                .due(one.due())
                .comparison(one.comparison())
                .explanation(new Explanation(sentences, new Working(List.of(), List.of(), List.of())))
                .build();
    }
}

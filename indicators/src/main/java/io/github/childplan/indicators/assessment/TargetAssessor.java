package io.github.childplan.indicators.assessment;

import java.util.Optional;

/** Answers the questions that are asked of one target, one after the other. */
final class TargetAssessor {

    private TargetAssessor() {}

    static TargetAssessment assess(TargetCase one) {
        FoundFigures found = FigureFinder.find(one);
        Answer answer = new Attainer(one, found).answer();
        Standing standing = found.standing().isPresent() ? Standing.STANDING : Standing.DECIDING;
        Optional<Actual> actual = found.shown().map(figure -> Actuals.of(one, figure, standing));
        Optional<Gap> gap = GapFinder.find(one, found, answer);
        FoundProgress progress = new ProgressFinder(one, found).find();
        return TargetAssessment.builder()
                .target(one.target())
                .milestone(one.milestone())
                .judgement(answer.judgement())
                .due(one.due())
                .progress(progress.answer())
                .responsible(Responsibles.of(one))
                .comparison(one.assessor().comparison().name())
                .actual(actual)
                .gap(gap)
                .otherVerdict(answer.other())
                .recordedJudgements(one.recorded())
                .explanation(new ExplanationWriter(one, found, answer).write(actual, gap, progress))
                .problems(found.problems())
                .build();
    }
}

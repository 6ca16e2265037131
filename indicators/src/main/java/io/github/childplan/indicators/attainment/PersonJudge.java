package io.github.childplan.indicators.attainment;

import io.github.childplan.core.criteria.Grade;
import java.util.Optional;
import java.util.function.Function;

/** Judges what needs a person, by what a person found. */
final class PersonJudge {

    private PersonJudge() {}

    /** A grade is met by a step on the right side, or by a plain yes. */
    static Judgement grade(Grade grade, Evidence evidence, int year) {
        return recorded(evidence, year, graded -> held(grade, graded));
    }

    /** Words are met by a plain yes; they have no scale for a step to stand on. */
    static Judgement narrative(Evidence evidence, int year) {
        return recorded(evidence, year, graded -> Optional.empty());
    }

    private static Judgement recorded(Evidence evidence, int year, Function<Finding.Graded, Optional<Boolean>> byStep) {
        Optional<RecordedJudgement> recorded = evidence.recorded(year);
        if (recorded.isEmpty()) {
            return Judgement.open(Verdict.NOT_JUDGED, VerdictReason.NEEDS_A_PERSON);
        }
        Optional<Boolean> met = recorded.get().finding().fold(plain -> Optional.of(plain == Finding.Plain.MET), byStep);
        return met.map(answer -> Judgement.by(Judgement.DecidedBy.PERSON, answer))
                .orElseGet(() -> Judgement.open(Verdict.NOT_JUDGED, VerdictReason.GRADE_NOT_ON_SCALE))
                .withGround(recorded.get());
    }

    private static Optional<Boolean> held(Grade grade, Finding.Graded graded) {
        int reached = grade.scale().position(graded.step());
        return reached < 0
                ? Optional.empty()
                : Optional.of(grade.bound()
                        .holds(Integer.compare(reached, grade.scale().position(grade.step()))));
    }
}

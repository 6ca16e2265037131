package io.github.childplan.indicators.assessment;

import static io.github.childplan.indicators.assessment.Cases.figure;
import static io.github.childplan.indicators.assessment.Cases.figures;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.childplan.core.value.Language;
import io.github.childplan.indicators.definition.StandardIndicators;
import io.github.childplan.indicators.disclosure.Audience;
import io.github.childplan.indicators.disclosure.Release;
import io.github.childplan.indicators.disclosure.SuppressionPolicies;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.ObservationKey;
import io.github.childplan.indicators.observation.Observations;
import io.github.childplan.indicators.observation.RevisionPolicies;
import io.github.childplan.indicators.place.StandardPlaces;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReleasedAssessmentTest {

    private static final Audience EVERYBODY = Audience.publicUnder(SuppressionPolicies.CHILD_PROTECTION);
    private static final Observation FIRST = known(figure("stunting-under-5", "2025", 30, 100), "2025-11-01");
    private static final Observation REVISED = known(figure("stunting-under-5", "2025", 10, 100), "2025-12-01");
    private static final ObservationKey KEY = FIRST.key();

    /** Which of two figures counted is part of what was assessed; a release must not decide it anew. */
    @Test
    void theRevisionPolicyThatWasChosenIsKept() {
        Observations published = figures(FIRST, REVISED).revisedBy(RevisionPolicies.FIRST_PUBLISHED);
        PlanAssessment assessment = assess(published);
        Release release = release(published);
        PlanAssessment released = assessment.releasedAs(release);

        assertThat(assessment.figures().find(KEY)).contains(FIRST);
        assertThat(released.audience()).isEqualTo(EVERYBODY);
        assertThat(released.figures().revisionPolicy()).isEqualTo(RevisionPolicies.FIRST_PUBLISHED);
        assertThat(released.figures().find(KEY)).contains(FIRST);
        assertThat(release.shown().revisionPolicy()).isEqualTo(RevisionPolicies.FIRST_PUBLISHED);
        assertThat(release.shown().find(KEY)).contains(FIRST);
        assertThat(Release.toAuthority(published).shown().find(KEY)).contains(FIRST);
    }

    @Test
    void aComparisonIsForTheAudienceOfBothAssessments() {
        Observations before = figures(FIRST);
        Observations after = figures(FIRST, REVISED);
        PlanAssessment earlier = assess(before).releasedAs(release(before));
        PlanAssessment later = assess(after).releasedAs(release(after));
        AssessmentDiff diff = AssessmentDiff.between(earlier, later);

        assertThat(diff.audience()).isEqualTo(EVERYBODY);
        assertThat(diff.lines(Language.EN))
                .first()
                .isEqualTo(EVERYBODY.statement().in(Language.EN));
        assertThat(AssessmentDiff.between(assess(before), assess(after)).audience())
                .isEqualTo(Audience.authority());
        assertThatThrownBy(() -> AssessmentDiff.between(assess(before), later))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("audiences were AUTHORITY and PUBLIC, must be the same, the public under the same policy");
    }

    /** What ends in a log must not hold what is withheld. */
    @Test
    void theTextOfAnAssessmentHoldsNoFigure() {
        assertThat(assess(figures(FIRST)).toString())
                .startsWith("PlanAssessment{asOf=2025-12-31")
                .hasSizeLessThan(1_000)
                .doesNotContain("stunting");
    }

    private static PlanAssessment assess(Observations figures) {
        return Cases.standard().assess(figures, Cases.END_OF_2025);
    }

    private static Release release(Observations figures) {
        return Release.of(figures, EVERYBODY, StandardIndicators.childPlan(), StandardPlaces.muongTe());
    }

    private static Observation known(Observation figure, String day) {
        return Observation.builder().from(figure).known(LocalDate.parse(day)).build();
    }
}

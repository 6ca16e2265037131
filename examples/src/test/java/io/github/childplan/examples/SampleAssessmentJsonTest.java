package io.github.childplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.childplan.core.catalog.StandardPlans;
import io.github.childplan.indicators.assessment.PlanAssessment;
import io.github.childplan.indicators.assessment.PlanAssessor;
import io.github.childplan.indicators.attainment.Comparison;
import io.github.childplan.indicators.attainment.Comparisons;
import io.github.childplan.indicators.definition.StandardIndicators;
import io.github.childplan.indicators.disclosure.Audience;
import io.github.childplan.indicators.disclosure.Release;
import io.github.childplan.indicators.disclosure.SuppressionPolicies;
import io.github.childplan.indicators.io.FiguresCsv;
import io.github.childplan.indicators.json.AssessmentJson;
import io.github.childplan.indicators.json.ObservationsJson;
import io.github.childplan.indicators.observation.Observations;
import io.github.childplan.indicators.place.StandardPlaces;
import io.github.childplan.indicators.progress.ProgressMethod;
import io.github.childplan.indicators.progress.ProgressMethods;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The sample figures, and every assessment of them, come back from JSON as they were. */
class SampleAssessmentJsonTest {

    private static final AssessmentJson JSON = AssessmentJson.of(StandardPlans.muongTe());
    private static final Observations FIGURES =
            FiguresCsv.read(SampleFiguresTest.FILE, AssessFigures.context()).orElseThrow();

    @Test
    void figures() {
        byte[] bytes = ObservationsJson.write(Release.toAuthority(FIGURES));
        assertThat(ObservationsJson.read("f.json", bytes, ObservationsJson.limits()))
                .satisfies(read -> assertThat(read.problems()).isEmpty())
                .satisfies(read -> assertThat(read.orElseThrow()).isEqualTo(FIGURES));
    }

    @Test
    void everyAssessment() {
        for (Comparison comparison : Comparisons.all()) {
            for (ProgressMethod method : ProgressMethods.all()) {
                for (int year = 2021; year <= 2030; year += 3) {
                    assertComesBack(
                            PlanAssessor.of(
                                            StandardPlans.muongTe(),
                                            StandardIndicators.childPlan(),
                                            StandardPlaces.muongTe())
                                    .toBuilder()
                                    .comparison(comparison)
                                    .progressMethod(method)
                                    .build()
                                    .assess(FIGURES, LocalDate.of(year, 12, 31)));
                }
            }
        }
    }

    private static void assertComesBack(PlanAssessment assessment) {
        Release release = Release.of(
                assessment.figures(),
                Audience.publicUnder(SuppressionPolicies.CHILD_PROTECTION),
                StandardIndicators.childPlan(),
                StandardPlaces.muongTe());
        for (PlanAssessment one : new PlanAssessment[] {assessment, assessment.releasedAs(release)}) {
            byte[] bytes = JSON.write(one);
            PlanAssessment read =
                    JSON.read("a.json", bytes, AssessmentJson.limits()).orElseThrow();
            assertThat(read).isEqualTo(one);
            assertThat(JSON.write(read)).isEqualTo(bytes);
        }
    }
}

package io.github.childplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.childplan.core.catalog.StandardPlans;
import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.indicators.assessment.PlanAssessment;
import io.github.childplan.indicators.assessment.PlanAssessor;
import io.github.childplan.indicators.definition.StandardIndicators;
import io.github.childplan.indicators.io.FiguresCsv;
import io.github.childplan.indicators.observation.Observations;
import io.github.childplan.indicators.place.StandardPlaces;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The sample figures are made up by a rule, and say so in every row. */
class SampleFiguresTest {

    static final Path FILE = Path.of("src/main/resources/io/github/childplan/examples/sample-figures.csv");

    @Test
    void theFileIsWhatTheRuleMakes() {
        Golden.assertSame(FILE, SampleFigures.csv());
    }

    @Test
    void everyRowSaysThatItIsMadeUp() {
        List<String> lines = SampleFigures.csv().lines().toList();
        assertThat(lines.subList(1, lines.size()))
                .allSatisfy(line -> assertThat(line).endsWith(",,made up / số liệu giả định"));
    }

    @Test
    void everyRowIsReadWithoutAProblem() {
        WithProblems<Observations> figures = FiguresCsv.read(FILE, AssessFigures.context());
        assertThat(figures.problems()).isEmpty();
        assertThat(figures.orElseThrow().all())
                .hasSize((int) SampleFigures.csv().lines().count() - 1);
    }

    @Test
    void theVerdictsAreMixedAndTwoOfThemHangOnRounding() {
        Observations figures = FiguresCsv.read(FILE, AssessFigures.context()).orElseThrow();
        PlanAssessment assessment = PlanAssessor.of(
                        StandardPlans.muongTe(), StandardIndicators.childPlan(), StandardPlaces.muongTe())
                .assess(figures, LocalDate.of(2025, 12, 31));
        assertThat(assessment.problems()).isEmpty();
        assertThat(assessment.targets().stream()
                        .filter(one -> one.otherVerdict().isPresent())
                        .map(one -> one.target().id().value()))
                .containsExactly("2025/underweight-under-5", "2025/primary-completion");
        assertThat(assessment.targets().stream()
                        .map(one -> one.target().id().value() + " " + one.verdict())
                        .toList())
                .contains(
                        "2025/school-sanitation ATTAINED",
                        "2025/stunting-under-5 NOT_ATTAINED",
                        "2025/participation-awareness NO_DATA");
    }
}

package io.github.childplan.indicators.summary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.childplan.core.catalog.StandardPlans;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.problem.ProblemPlace;
import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.indicators.assessment.AreaAssessor;
import io.github.childplan.indicators.assessment.AreaVerdicts;
import io.github.childplan.indicators.assessment.PlanAssessor;
import io.github.childplan.indicators.definition.StandardIndicators;
import io.github.childplan.indicators.json.AssessmentJson;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.Observations;
import io.github.childplan.indicators.observation.RevisionPolicies;
import io.github.childplan.indicators.observation.RevisionPolicy;
import io.github.childplan.indicators.place.Place;
import io.github.childplan.indicators.place.StandardPlaces;
import io.github.childplan.indicators.rollup.AreaFigure;
import io.github.childplan.indicators.rollup.AreaSums;
import io.github.childplan.indicators.rollup.FigureChoice;
import io.github.childplan.indicators.rollup.FigureChoices;
import io.github.childplan.indicators.rollup.RollUp;
import io.github.childplan.indicators.table.Cell;
import io.github.childplan.indicators.table.ObservationTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is made of a summary is what is made of the figures of one file, read from its first line to its last. */
class SummaryEqualsPlainRunTest {

    private static final List<LocalDate> DAYS =
            List.of(LocalDate.of(2024, 11, 25), LocalDate.of(2024, 12, 31), LocalDate.of(2027, 1, 15));
    private static final List<PlaceId> AREAS =
            StandardPlaces.muongTe().places().stream().map(Place::id).toList();
    private static final PlanAssessor ASSESSOR =
            PlanAssessor.of(StandardPlans.muongTe(), StandardIndicators.childPlan(), StandardPlaces.muongTe());
    private static final AssessmentJson JSON = AssessmentJson.of(StandardPlans.muongTe());

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void the_table_and_the_problems_are_those_of_the_file(long seed) {
        List<Observation> file = file(seed);
        WithProblems<ObservationTable> plain = ObservationTable.of(withoutRepetitions(file));
        WithProblems<ObservationTable> result = gathered(file, seed);

        assertThat(result.orElseThrow().stream())
                .containsExactlyElementsOf(plain.orElseThrow().stream().toList());
        assertThat(origins(result.orElseThrow())).isEqualTo(origins(plain.orElseThrow()));
        assertThat(result.problems())
                .containsExactlyInAnyOrderElementsOf(plain.problems())
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void every_sum_of_every_area_is_that_of_the_file(long seed) {
        List<Observation> file = file(seed);
        Observations plain = Observations.of(file).orElseThrow();
        ObservationTable result = gathered(file, seed).orElseThrow();
        for (FigureChoice choice : List.of(FigureChoices.OWN_FIRST, FigureChoices.COMPLETE_SUM_FIRST)) {
            RollUp rollUp = RollUp.of(StandardIndicators.childPlan(), StandardPlaces.muongTe())
                    .withChoice(choice);
            AreaSums sums = rollUp.sums(result, AREAS);
            for (int index = 0; index < result.cells(); index++) {
                Cell cell = result.cell(index);
                for (PlaceId area : AREAS) {
                    List<AreaFigure> expected = rollUp.series(cell.indicator(), area, cell.breakdown(), plain);
                    assertThat(sums.series(cell.indicator(), area, cell.breakdown()).stream()
                                    .map(sum -> sums.figure(sum.key())))
                            .isEqualTo(expected);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void every_verdict_of_every_area_is_that_of_the_file(long seed) {
        List<Observation> file = file(seed);
        ObservationTable plain = ObservationTable.of(file).orElseThrow();
        ObservationTable result = gathered(file, seed).orElseThrow();
        for (LocalDate day : DAYS) {
            AreaVerdicts expected = AreaAssessor.of(ASSESSOR).judge(plain, AREAS, day);
            assertThat(AreaAssessor.of(ASSESSOR).judge(result, AREAS, day).verdicts())
                    .isEqualTo(expected.verdicts());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void every_assessment_has_the_bytes_of_the_file_s_whatever_the_policy_for_revisions(long seed) {
        List<Observation> file = file(seed);
        // in the order of the table, in which an assessment lists its problems
        Observations plain = ObservationTable.of(file).orElseThrow().toObservations();
        Observations result = gathered(file, seed).orElseThrow().toObservations();
        for (RevisionPolicy policy : RevisionPolicies.all()) {
            for (LocalDate day : DAYS) {
                byte[] expected = JSON.write(ASSESSOR.assess(plain.revisedBy(policy), day));
                assertThat(JSON.write(ASSESSOR.assess(result.revisedBy(policy), day)))
                        .isEqualTo(expected);
            }
        }
    }

    /** Figures on the lines of one file, as they stand in it. */
    private static List<Observation> file(long seed) {
        List<Observation> drawn = new DrawnFigures(new Random(seed), 25).list(600);
        List<Observation> lines = new ArrayList<>();
        for (Observation figure : drawn) {
            ProblemPlace line = ProblemPlace.in("figures.csv").atLine(lines.size() + 2L);
            lines.add(figure.toBuilder().origin(line).build());
        }
        return lines;
    }

    /** A file reports a line that repeats another word for word; for a summary it is the same figure. */
    private static List<Observation> withoutRepetitions(List<Observation> file) {
        Set<Observation> seen = new HashSet<>();
        return file.stream().filter(seen::add).toList();
    }

    private static WithProblems<ObservationTable> gathered(List<Observation> file, long seed) {
        Random random = new Random(seed);
        FigureSummary all = FigureSummary.empty();
        new DrawnFigures(random, 1)
                .parts(file)
                .forEach(part -> all.merge(FigureSummary.fromBytes(
                        FigureSummaryLawsTest.summary(part).toBytes())));
        return all.result();
    }

    private static Collection<ProblemPlace> origins(ObservationTable table) {
        return table.stream().map(Observation::origin).toList();
    }
}

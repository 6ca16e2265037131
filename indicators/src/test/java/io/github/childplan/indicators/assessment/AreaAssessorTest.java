package io.github.childplan.indicators.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.childplan.core.catalog.StandardPlans;
import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.objective.TargetId;
import io.github.childplan.core.objective.Timing;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.value.Bound;
import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Period;
import io.github.childplan.core.value.Unit;
import io.github.childplan.indicators.attainment.Comparisons;
import io.github.childplan.indicators.attainment.Judgement;
import io.github.childplan.indicators.attainment.Verdict;
import io.github.childplan.indicators.attainment.VerdictReason;
import io.github.childplan.indicators.definition.Counting;
import io.github.childplan.indicators.definition.StandardIndicators;
import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.Observations;
import io.github.childplan.indicators.observation.Status;
import io.github.childplan.indicators.place.Place;
import io.github.childplan.indicators.place.StandardPlaces;
import io.github.childplan.indicators.table.ObservationTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The verdicts of many areas in one go are those of {@link PlanAssessor}, area by area, whatever the figures. */
class AreaAssessorTest {

    private static final List<LocalDate> DAYS =
            List.of(LocalDate.of(2024, 11, 25), LocalDate.of(2025, 12, 31), LocalDate.of(2031, 1, 15));
    private static final List<String> PERIODS =
            List.of("2022", "2023", "2024", "2023-2024", "2024-2025", "2025", "2024-H1", "2030");
    private static final List<PlaceId> AREAS =
            StandardPlaces.muongTe().places().stream().map(Place::id).toList();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void every_verdict_is_that_of_the_plan_assessor(long seed) {
        Random random = new Random(seed);
        List<Observation> figures = figures(random);
        Observations observations = Observations.of(figures).orElseThrow();
        ObservationTable table = ObservationTable.of(observations);
        PlanAssessor assessor =
                PlanAssessor.of(StandardPlans.muongTe(), StandardIndicators.childPlan(), StandardPlaces.muongTe())
                        .toBuilder()
                        .comparison(random.nextBoolean() ? Comparisons.ABSOLUTE : Comparisons.AS_PRINTED)
                        .build();
        for (LocalDate day : DAYS) {
            AreaVerdicts verdicts = AreaAssessor.of(assessor).judge(table, AREAS, day);

            assertThat(verdicts.verdicts()).hasSize(AREAS.size() * 23);
            for (PlaceId area : AREAS) {
                PlanAssessment expected =
                        assessor.toBuilder().standIn(area).build().assess(observations, day);
                Map<TargetId, Judgement> judged = new HashMap<>();
                for (TargetAssessment one : expected.targets()) {
                    AreaVerdict verdict = verdicts.find(area, one.target().id()).orElseThrow();
                    judged.put(one.target().id(), verdict.judgement());
                    assertThat(verdict.judgement())
                            .as("%s in %s on %s", one.target().id(), area, day)
                            .isEqualTo(one.judgement());
                    assertThat(verdict.due()).isEqualTo(one.due());
                }
                for (Verdict verdict : Verdict.values()) {
                    assertThat(verdicts.count(area, verdict))
                            .isEqualTo(judged.values().stream()
                                    .filter(one -> one.verdict() == verdict)
                                    .count());
                }
            }
        }
    }

    /** At the end of 2025 land of the district lies in Hua Bum, which no sum of the district can hold. */
    @Test
    void a_total_that_lacks_land_of_the_area_is_partial_here_too() {
        LocalDate end = LocalDate.of(2025, 12, 31);
        List<Observation> figures = AREAS.stream()
                .filter(place ->
                        !place.equals(StandardPlaces.MUONG_TE_DISTRICT) && !place.equals(StandardPlaces.LAI_CHAU))
                .map(place -> Cases.figure("stunting-under-5", place.value(), "2025", MeasuredValue.counted(10, 10)))
                .toList();
        Level atMost = Level.of(Bound.AT_MOST, "9999", Unit.count(LocalizedText.of("trẻ em", "children")));
        for (Level level : List.of(atMost, Level.percent(Bound.AT_LEAST, "100"))) {
            PlanAssessor assessor = Cases.of(Cases.planWith("stunting-under-5", new Timing.By(2025), level));
            AreaVerdicts verdicts =
                    AreaAssessor.of(assessor).judge(ObservationTable.of(figures).orElseThrow(), AREAS, end);

            for (PlaceId area : AREAS) {
                assertThat(verdicts.find(area, Cases.TARGET).orElseThrow().judgement())
                        .isEqualTo(assessor.toBuilder()
                                .standIn(area)
                                .build()
                                .assess(Observations.of(figures).orElseThrow(), end)
                                .find(Cases.TARGET)
                                .orElseThrow()
                                .judgement());
            }
            assertThat(verdicts.find(StandardPlaces.MUONG_TE_DISTRICT, Cases.TARGET)
                            .orElseThrow()
                            .judgement()
                            .reason())
                    .contains(VerdictReason.TOO_FEW_REPORTED);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.github.childplan.indicators.assessment.TargetForms#rows")
    void every_form_of_target_is_judged_alike(TargetForms.Row row) {
        Observations figures = Observations.of(row.figures()).orElseThrow();
        PlanAssessor assessor = row.assessor();

        AreaVerdict verdict = AreaAssessor.of(assessor)
                .judge(ObservationTable.of(figures), List.of(AssessmentFixture.DISTRICT), AssessmentFixture.AS_OF)
                .verdicts()
                .get(0);

        assertThat(verdict.judgement())
                .isEqualTo(assessor.toBuilder()
                        .standIn(AssessmentFixture.DISTRICT)
                        .build()
                        .assess(figures, AssessmentFixture.AS_OF)
                        .targets()
                        .get(0)
                        .judgement());
    }

    @Test
    void the_random_figures_lead_to_verdicts_of_most_kinds() {
        Set<Verdict> met = EnumSet.noneOf(Verdict.class);
        for (long seed = 1; seed <= 6; seed++) {
            ObservationTable table = ObservationTable.of(
                    Observations.of(figures(new Random(seed))).orElseThrow());
            AreaAssessor.of(assessor()).judge(table, AREAS, DAYS.get(1)).verdicts().stream()
                    .map(one -> one.judgement().verdict())
                    .forEach(met::add);
        }

        assertThat(met)
                .contains(
                        Verdict.ATTAINED,
                        Verdict.NOT_ATTAINED,
                        Verdict.NO_DATA,
                        Verdict.NOT_APPLICABLE,
                        Verdict.NOT_COMPARABLE);
    }

    @Test
    void a_figure_of_a_place_that_no_registry_has_is_one_of_another_place() {
        Observation figure = Observation.builder()
                .indicator(IndicatorId.of("stunting-under-5"))
                .place(PlaceId.of("nowhere"))
                .period(Period.parse("2025"))
                .value(MeasuredValue.counted(57, 300))
                .build();
        AreaVerdicts verdicts = AreaAssessor.of(assessor())
                .judge(ObservationTable.of(List.of(figure)).orElseThrow(), AREAS, DAYS.get(1));

        assertThat(verdicts.find(AREAS.get(0), TargetId.of("2025/stunting-under-5"))
                        .orElseThrow()
                        .judgement()
                        .reason())
                .contains(VerdictReason.OTHER_PLACE);
        assertThat(assessor()
                        .assess(Observations.of(List.of(figure)).orElseThrow(), DAYS.get(1))
                        .find(TargetId.of("2025/stunting-under-5"))
                        .orElseThrow()
                        .explanation()
                        .text()
                        .in(Language.EN))
                .contains("There are figures of other places only (nowhere)");
    }

    @Test
    void the_work_can_be_stopped() {
        ObservationTable table = ObservationTable.of(Observations.empty());

        assertThatThrownBy(() -> AreaAssessor.of(assessor()).judge(table, AREAS, DAYS.get(0), progress -> false))
                .isInstanceOf(CancellationException.class);
    }

    private static PlanAssessor assessor() {
        return PlanAssessor.of(StandardPlans.muongTe(), StandardIndicators.childPlan(), StandardPlaces.muongTe());
    }

    private static List<Observation> figures(Random random) {
        List<Observation> figures = new ArrayList<>();
        int density = 2 + random.nextInt(12);
        for (IndicatorId indicator : StandardIndicators.childPlan().ids()) {
            boolean places =
                    StandardIndicators.childPlan().find(indicator).orElseThrow().counting() == Counting.PLACES;
            for (PlaceId place : AREAS) {
                for (String period : PERIODS) {
                    if (random.nextInt(density) == 0 && random.nextInt(5) > 0) {
                        figures.add(Observation.builder()
                                .indicator(indicator)
                                .place(place)
                                .period(Period.parse(period))
                                .value(value(places, random))
                                .status(random.nextInt(4) == 0 ? Status.ESTIMATED : Status.MEASURED)
                                .known(
                                        random.nextBoolean()
                                                ? Optional.of(
                                                        LocalDate.of(2024, 6, 1).plusDays(random.nextInt(700)))
                                                : Optional.empty())
                                .build());
                    }
                }
            }
        }
        return figures;
    }

    private static MeasuredValue value(boolean places, Random random) {
        return switch (random.nextInt(10)) {
            case 0 -> MeasuredValue.stated(random.nextInt(100) + ".5", Unit.PERCENT);
            case 1 -> MeasuredValue.counted(0, 0);
            case 2 -> MeasuredValue.stated("12", Unit.PER_THOUSAND);
            default ->
                places ? MeasuredValue.counted(random.nextInt(2), 1) : MeasuredValue.counted(random.nextInt(301), 300);
        };
    }
}

package io.github.childplan.indicators.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.childplan.core.catalog.StandardPlans;
import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.objective.TargetId;
import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.Period;
import io.github.childplan.indicators.attainment.Verdict;
import io.github.childplan.indicators.attainment.VerdictReason;
import io.github.childplan.indicators.definition.StandardIndicators;
import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.Observations;
import io.github.childplan.indicators.place.PlaceVersion;
import io.github.childplan.indicators.place.StandardPlaces;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The plan asks for 21.4% of communes with a place for play by 2025. At the end of 2025 seven communes lie in the district wholly, and
 * an eighth has a part of it, so that of 8 at least 2 are needed. The figures are made up.
 */
class CommunesPartlyReportedTest {

    private static final IndicatorId PLAY = IndicatorId.of("culture-play-points");
    private static final TargetId TARGET = TargetId.of("2025/culture-play-points");

    @ParameterizedTest(name = "{0} yes and {1} no of 7: {2} {3}")
    @CsvSource({
        "1, 2, NO_DATA, TOO_FEW_REPORTED", // 1 to 6 of 8
        "2, 0, ATTAINED,", // 2 to 8 of 8
        "1, 6, NO_DATA, TOO_FEW_REPORTED", // 1 or 2 of 8
        "0, 7, NOT_ATTAINED,", // 0 or 1 of 8
        "0, 1, NO_DATA, TOO_FEW_REPORTED",
        "7, 0, ATTAINED,"
    })
    void missingCommunesLeaveTheShareOpenOnlyWhileTheyCouldTurnIt(
            int yes, int no, Verdict verdict, VerdictReason reason) {
        TargetAssessment judged = assess(yes, no);
        assertThat(judged.verdict()).isEqualTo(verdict);
        assertThat(judged.reason()).isEqualTo(Optional.ofNullable(reason));
    }

    @Test
    void theExplanationSaysWhetherTheyCould() {
        assertThat(assess(2, 0).explanation().text().in(Language.EN))
                .contains("The units without a figure cannot turn the verdict, whichever way theirs goes.");
        assertThat(assess(1, 2).explanation().text().in(Language.EN))
                .contains("Too few units have figures: those without could turn the answer either way.")
                .doesNotContain("cannot turn");
    }

    private static TargetAssessment assess(int yes, int no) {
        LocalDate end = LocalDate.of(2025, 12, 31);
        List<PlaceVersion> wholly = StandardPlaces.muongTe().descendants(StandardPlaces.LAI_CHAU, end).stream()
                .filter(version -> !version.place().value().equals("hua-bum-commune-2025"))
                .filter(version -> isOfTheDistrict(version, end))
                .toList();
        assertThat(wholly).hasSize(7);
        List<Observation> figures = new ArrayList<>();
        for (int i = 0; i < yes + no; i++) {
            figures.add(Observation.builder()
                    .indicator(PLAY)
                    .place(wholly.get(i).place())
                    .period(Period.parse("2025"))
                    .value(MeasuredValue.counted(i < yes ? 1 : 0, 1))
                    .build());
        }
        return PlanAssessor.of(StandardPlans.muongTe(), StandardIndicators.childPlan(), StandardPlaces.muongTe())
                .assess(Observations.of(figures).orElseThrow(), end)
                .find(TARGET)
                .orElseThrow();
    }

    private static boolean isOfTheDistrict(PlaceVersion version, LocalDate end) {
        return StandardPlaces.muongTe()
                .predecessors(version.place(), end.withMonth(6).withDayOfMonth(30))
                .stream()
                .allMatch(before -> before.parent()
                        .filter(StandardPlaces.MUONG_TE_DISTRICT::equals)
                        .isPresent());
    }
}

package io.github.childplan.indicators.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.objective.Sex;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.problem.ProblemPlace;
import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.Period;
import io.github.childplan.core.value.Unit;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ObservationsTest {

    private static final IndicatorId STUNTING = IndicatorId.of("stunting-under-5");
    private static final PlaceId PA_U = PlaceId.of("pa-u-commune");
    private static final LocalDate NOVEMBER = LocalDate.of(2024, 11, 20);

    private static final Observation FIRST = figure("2024", 57);
    private static final Observation REVISED = FIRST.toBuilder()
            .value(MeasuredValue.counted(60, 300))
            .known(NOVEMBER)
            .build();

    @Test
    void findsTheFigureKnownLastAndKeepsTheOneItReplaced() {
        Observations figures = all(REVISED, FIRST);
        assertThat(figures.find(FIRST.key())).contains(REVISED);
        assertThat(figures.revisions(FIRST.key())).containsExactly(FIRST, REVISED);
        assertThat(figures.all()).containsExactly(REVISED, FIRST);
        assertThat(figures.series(STUNTING, PA_U)).containsExactly(REVISED);
    }

    @Test
    void knowsAFigureFromItsOwnDayOn() {
        Observations figures = all(FIRST, REVISED);
        assertThat(figures.knownBy(NOVEMBER.minusDays(1)).find(FIRST.key())).contains(FIRST);
        assertThat(figures.knownBy(NOVEMBER).find(FIRST.key())).contains(REVISED);
        assertThat(all(REVISED).knownBy(NOVEMBER.minusDays(1)).all()).isEmpty();
    }

    @Test
    void listsASeriesByPeriodAndAParticularBreakdownApart() {
        Observation schoolYear = figure("2023-2024", 1);
        Observation earlier = figure("2023", 2);
        Observation girls = FIRST.toBuilder()
                .breakdown(Breakdown.total().withSex(Sex.FEMALE))
                .build();
        Observations figures = all(FIRST, girls, schoolYear, earlier);
        assertThat(figures.series(STUNTING, PA_U)).containsExactly(earlier, schoolYear, FIRST);
        assertThat(figures.series(STUNTING, PA_U, girls.breakdown())).containsExactly(girls);
        assertThat(figures.periods(STUNTING, Breakdown.total()))
                .containsExactly(earlier.period(), schoolYear.period(), FIRST.period());
        assertThat(figures.series(STUNTING, PlaceId.of("mu-ca-commune"))).isEmpty();
        assertThat(figures.periods(IndicatorId.of("abuse-support"), Breakdown.total()))
                .isEmpty();
    }

    @Test
    void leavesOutAFigureThatStandsTwiceAndNamesBothLines() {
        ProblemPlace file = ProblemPlace.in("figures.csv");
        Observation kept = FIRST.toBuilder().origin(file.atLine(4)).build();
        Observation again = kept.toBuilder()
                .value(MeasuredValue.stated("19.0", Unit.PERCENT))
                .origin(file.atLine(9).atColumn(6).atField("rate"))
                .build();
        WithProblems<Observations> result = Observations.of(List.of(kept, again));
        assertThat(result.orElseThrow().all()).containsExactly(kept);
        assertThat(result.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.describe(Language.EN))
                    .isEqualTo(
                            "figures.csv, line 9, column 6, rate: CP-2029 The figure for stunting-under-5, pa-u-commune,"
                                    + " 2024 stands twice: 57/300 in line 4 and 19.0 here, must stand once; the first is used, this"
                                    + " one is left out");
            assertThat(problem.text().in(Language.VI))
                    .isEqualTo(
                            "Số liệu stunting-under-5, pa-u-commune, 2024 xuất hiện hai lần: 57/300 ở dòng 4 và 19.0 ở"
                                    + " đây, phải ghi một lần; số trước được dùng, số này bị bỏ");
        });
    }

    @Test
    void namesTheOtherFileOrNoneWhereTheFirstFigureIsNotInThisOne() {
        Observation again =
                FIRST.toBuilder().origin(ProblemPlace.in("b.csv").atLine(2)).build();
        Observation other =
                FIRST.toBuilder().origin(ProblemPlace.in("a.csv").atLine(4)).build();
        assertThat(Observations.of(List.of(other, again))
                        .problems()
                        .get(0)
                        .text()
                        .in(Language.EN))
                .contains("57/300 in a.csv, line 4 and 57/300 here");
        assertThat(Observations.of(List.of(FIRST, again))
                        .problems()
                        .get(0)
                        .text()
                        .in(Language.EN))
                .contains("57/300 given before and 57/300 here");
    }

    @Test
    void tellsFiguresApartByWhatTheyAreAboutAndNotByWhereTheyStand() {
        assertThat(FIRST.toBuilder().origin(ProblemPlace.in("a.csv")).build()).isEqualTo(FIRST);
        assertThat(all(FIRST))
                .isEqualTo(all(FIRST))
                .hasSameHashCodeAs(all(FIRST))
                .hasToString("1 observations");
        assertThat(all(FIRST)).isNotEqualTo(all(REVISED));
        assertThat(Observations.empty().all()).isEmpty();
    }

    @Test
    void refusesABlankSource() {
        assertThatThrownBy(() -> FIRST.toBuilder().source(" ").build()).hasMessage("source is blank, must be a text");
    }

    private static Observations all(Observation... figures) {
        return Observations.of(List.of(figures)).orElseThrow();
    }

    private static Observation figure(String period, long numerator) {
        return Observation.builder()
                .indicator(STUNTING)
                .place(PA_U)
                .period(Period.parse(period))
                .value(MeasuredValue.counted(numerator, 300))
                .source("trạm y tế")
                .build();
    }
}

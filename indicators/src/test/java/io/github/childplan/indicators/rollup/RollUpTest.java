package io.github.childplan.indicators.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.objective.Sex;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.ProblemPlace;
import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.Period;
import io.github.childplan.core.value.Ratio;
import io.github.childplan.core.value.Unit;
import io.github.childplan.core.value.Validity;
import io.github.childplan.indicators.definition.StandardIndicators;
import io.github.childplan.indicators.observation.Breakdown;
import io.github.childplan.indicators.observation.Finality;
import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.ObservationKey;
import io.github.childplan.indicators.observation.Observations;
import io.github.childplan.indicators.observation.Status;
import io.github.childplan.indicators.place.PlaceRegistry;
import io.github.childplan.indicators.place.PlaceVersion;
import io.github.childplan.indicators.place.StandardPlaces;
import io.github.childplan.indicators.problem.IndicatorsProblem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RollUpTest {

    private static final RollUp ROLL_UP = RollUp.of(StandardIndicators.childPlan(), StandardPlaces.muongTe());
    private static final PlaceId DISTRICT = StandardPlaces.MUONG_TE_DISTRICT;
    private static final IndicatorId STUNTING = IndicatorId.of("stunting-under-5");
    private static final IndicatorId PLAY = IndicatorId.of("culture-play-points");
    private static final List<PlaceId> COMMUNES =
            StandardPlaces.muongTe().children(DISTRICT, LocalDate.of(2024, 12, 31)).stream()
                    .map(PlaceVersion::place)
                    .toList();
    private static final List<PlaceId> COMMUNES_2025 = List.of(
            PlaceId.of("bum-to-commune-2025"),
            PlaceId.of("thu-lum-commune-2025"),
            PlaceId.of("pa-u-commune-2025"),
            PlaceId.of("muong-te-commune-2025"),
            PlaceId.of("bum-nua-commune-2025"),
            PlaceId.of("mu-ca-commune"),
            PlaceId.of("ta-tong-commune"));

    @Test
    void addsUpTheCountsOfAllFourteenCommunes() {
        AreaFigure figure = figure(STUNTING, "2024", each(STUNTING, COMMUNES, "2024", 19, 100));
        assertThat(COMMUNES).hasSize(14);
        assertThat(figure.value()).contains(MeasuredValue.counted(266, 1400));
        assertThat(figure.origin()).contains(FigureOrigin.SUM);
        assertThat(figure.status()).contains(Status.MEASURED);
        assertThat(figure.finality()).contains(Finality.FINAL);
        assertThat(figure.known()).isEmpty();
        assertThat(figure.coverage().expected()).hasSize(14);
        assertThat(figure.coverage().reported()).isEqualTo(figure.coverage().expected());
        assertThat(figure.coverage().complete()).isTrue();
        assertThat(figure.partial()).isFalse();
        assertThat(figure.parts()).hasSize(14);
        assertThat(figure.problems()).isEmpty();
    }

    @Test
    void namesTheMissingAndNeverCountsThemAsZero() {
        List<Observation> figures = each(STUNTING, COMMUNES.subList(0, 12), "2024", 19, 100);
        AreaFigure figure = figure(STUNTING, "2024", figures);
        assertThat(figure.value()).contains(MeasuredValue.counted(228, 1200));
        assertThat(figure.coverage().missing()).hasToString("[Xã Vàng San, Xã Kan Hồ]");
        assertThat(figure.partial()).isTrue();
    }

    @Test
    void hasNoValueWithoutAnyFigure() {
        AreaFigure figure = figure(STUNTING, "2024", List.of());
        assertThat(figure.value()).isEmpty();
        assertThat(figure.origin()).isEmpty();
        assertThat(figure.coverage().missing()).hasSize(14);
        assertThat(figure.partial()).isFalse();
    }

    @Test
    void usesTheOwnFigureOfTheAreaAsItIs() {
        Observation own = one(STUNTING, DISTRICT, "2024", MeasuredValue.stated("19.0", Unit.PERCENT));
        AreaFigure figure = figure(STUNTING, "2024", List.of(own));
        assertThat(figure.value()).contains(own.value());
        assertThat(figure.origin()).contains(FigureOrigin.OWN);
        assertThat(figure.own()).contains(own);
        assertThat(figure.sum()).isEmpty();
        assertThat(figure.partial()).isFalse();
        assertThat(figure.coverage().missing()).hasSize(14);
    }

    @ParameterizedTest
    @CsvSource({"266, 1400, 0", "265, 1400, 1", "266, 1401, 1", "133, 700, 1"})
    void reportsOwnCountsThatDifferFromACompleteSum(long numerator, long denominator, int problems) {
        List<Observation> figures = each(STUNTING, COMMUNES, "2024", 19, 100);
        figures.add(one(STUNTING, DISTRICT, "2024", MeasuredValue.counted(numerator, denominator)));
        AreaFigure figure = figure(STUNTING, "2024", figures);
        assertThat(figure.value()).contains(MeasuredValue.counted(numerator, denominator));
        assertThat(figure.origin()).contains(FigureOrigin.OWN);
        assertThat(figure.sum()).contains(MeasuredValue.counted(266, 1400));
        assertThat(figure.problems()).hasSize(problems);
    }

    /** 267 of 1,400 is 19.0714 per cent. */
    @ParameterizedTest
    @CsvSource({"19, 0", "19.1, 0", "19.07, 0", "19.0, 1", "19.08, 1", "20, 1"})
    void comparesAStatedRateAtTheDecimalsItIsPrintedWith(String rate, int problems) {
        List<Observation> figures = each(STUNTING, COMMUNES.subList(1, 14), "2024", 19, 100);
        figures.add(one(STUNTING, COMMUNES.get(0), "2024", MeasuredValue.counted(20, 100)));
        figures.add(one(STUNTING, DISTRICT, "2024", MeasuredValue.stated(rate, Unit.PERCENT)));
        assertThat(figure(STUNTING, "2024", figures).problems()).hasSize(problems);
    }

    @Test
    void saysBothValuesWhereTheyDiffer() {
        List<Observation> figures = each(STUNTING, COMMUNES, "2024", 19, 100);
        figures.add(one(STUNTING, DISTRICT, "2024", MeasuredValue.stated("18.50", Unit.PERCENT)).toBuilder()
                .origin(ProblemPlace.in("figures.csv").atLine(16))
                .build());
        Problem problem = figure(STUNTING, "2024", figures).problems().get(0);
        assertThat(problem)
                .hasToString(
                        "figures.csv, line 16: CP-2101 Mường Tè district has the figure 18.50% of its own for"
                                + " stunting-under-5, 2024, and its communes add up to 266/1400, must be equal; its own figure is used");
        assertThat(problem.text().in(Language.VI))
                .isEqualTo(
                        "Huyện Mường Tè có số liệu riêng 18,50% cho stunting-under-5, 2024, còn các xã cộng lại là 266/1400,"
                                + " cần bằng nhau; số liệu riêng được dùng");
        assertThat(problem.value()).contains("18.50%");
    }

    @Test
    void doesNotCompareWithASumThatLacksACommune() {
        List<Observation> figures = each(STUNTING, COMMUNES.subList(1, 14), "2024", 19, 100);
        figures.add(one(STUNTING, DISTRICT, "2024", MeasuredValue.counted(1, 2)));
        assertThat(figure(STUNTING, "2024", figures).problems()).isEmpty();
    }

    @Test
    void neverAddsAStatedRateAndSaysWhy() {
        List<Observation> figures = each(STUNTING, COMMUNES.subList(1, 14), "2024", 19, 100);
        figures.add(one(STUNTING, COMMUNES.get(0), "2024", MeasuredValue.stated("19", Unit.PERCENT)));
        AreaFigure figure = figure(STUNTING, "2024", figures);
        assertThat(figure.value()).contains(MeasuredValue.counted(247, 1300));
        assertThat(figure.partial()).isTrue();
        assertThat(figure.coverage().missing()).isEmpty();
        assertThat(figure.coverage().notCovered()).singleElement().satisfies(left -> {
            assertThat(left.place()).hasToString("Thị trấn Mường Tè");
            assertThat(left.reason()).isEqualTo(NotCovered.Reason.STATED_RATE);
            assertThat(left.explanation().in(Language.EN))
                    .isEqualTo("stated as a rate, and rates cannot be added without the counts behind them");
        });
        AreaFigure onlyRates = figure(STUNTING, "2024", figures.subList(13, 14));
        assertThat(onlyRates.value()).isEmpty();
        assertThat(onlyRates.coverage().notCovered()).hasSize(1);
    }

    @Test
    void countsCommunesWhereTheIndicatorCountsPlaces() {
        List<Observation> figures = each(PLAY, COMMUNES.subList(0, 3), "2024", 1, 1);
        figures.addAll(each(PLAY, COMMUNES.subList(3, 13), "2024", 0, 1));
        AreaFigure figure = figure(PLAY, "2024", figures);
        assertThat(figure.value()).contains(MeasuredValue.counted(3, 13));
        assertThat(figure.coverage().missing()).hasToString("[Xã Kan Hồ]");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 2", "2, 2"})
    void leavesOutACommuneThatDoesNotCountItself(long numerator, long denominator) {
        List<Observation> figures = each(PLAY, COMMUNES.subList(1, 14), "2024", 1, 1);
        figures.add(one(PLAY, COMMUNES.get(0), "2024", MeasuredValue.counted(numerator, denominator)));
        AreaFigure figure = figure(PLAY, "2024", figures);
        assertThat(figure.value()).contains(MeasuredValue.counted(13, 13));
        assertThat(figure.coverage().notCovered()).singleElement().satisfies(left -> {
            assertThat(left.reason()).isEqualTo(NotCovered.Reason.NO_PLACE_COUNT);
            assertThat(left.explanation().in(Language.EN))
                    .isEqualTo("states " + numerator + "/" + denominator
                            + ", and an indicator that counts places needs 1/1 or 0/1 for each");
        });
    }

    @Test
    void addsUpTheSuccessorsOfTheCommunesAfterTheDistrictEnded() {
        List<Observation> figures = each(STUNTING, COMMUNES_2025, "2025", 19, 100);
        figures.add(one(STUNTING, PlaceId.of("hua-bum-commune-2025"), "2025", MeasuredValue.counted(50, 100)));
        AreaFigure figure = figure(STUNTING, "2025", figures);
        assertThat(figure.value()).contains(MeasuredValue.counted(133, 700));
        assertThat(figure.coverage().expected()).hasSize(8);
        assertThat(figure.coverage().reported().stream().map(NamedPlace::id))
                .containsExactlyInAnyOrderElementsOf(COMMUNES_2025);
        assertThat(figure.coverage().missing()).isEmpty();
        assertThat(figure.partial()).isTrue();
        assertThat(figure.coverage().notCovered()).singleElement().satisfies(left -> {
            assertThat(left.place()).hasToString("Xã Vàng San");
            assertThat(left.reason()).isEqualTo(NotCovered.Reason.OUTSIDE_LAND);
            assertThat(left.explanation().in(Language.EN))
                    .isEqualTo(
                            "is now in Hua Bum commune, which takes in land from outside the area, so its figure is not that"
                                    + " of the area");
            assertThat(left.explanation().in(Language.VI))
                    .isEqualTo(
                            "nay thuộc Xã Hua Bum, đơn vị có cả đất ngoài địa bàn, nên số liệu của đơn vị đó không phải của"
                                    + " địa bàn");
        });
    }

    @ParameterizedTest
    @CsvSource({"2024-2025, 14", "2025, 8", "2025-2026, 8"})
    void takesTheCommunesOfTheLastDayOfThePeriod(String period, int expected) {
        assertThat(figure(IndicatorId.of("school-sanitation"), period, List.of())
                        .coverage()
                        .expected())
                .hasSize(expected);
    }

    @Test
    void doesNotCompareTheOwnFigureAfterTheEndWithWhatCannotBeComplete() {
        List<Observation> figures = each(STUNTING, COMMUNES_2025, "2025", 19, 100);
        figures.add(one(STUNTING, DISTRICT, "2025", MeasuredValue.counted(1, 2)));
        AreaFigure figure = figure(STUNTING, "2025", figures);
        assertThat(figure.value()).contains(MeasuredValue.counted(1, 2));
        assertThat(figure.problems()).isEmpty();
    }

    @Test
    void isEstimatedProvisionalAndAsLateAsAnyOfItsParts() {
        List<Observation> figures = each(STUNTING, COMMUNES.subList(2, 14), "2024", 19, 100);
        Observation estimated = one(STUNTING, COMMUNES.get(0), "2024", MeasuredValue.counted(19, 100));
        figures.add(estimated.toBuilder()
                .status(Status.ESTIMATED)
                .known(LocalDate.of(2024, 11, 20))
                .build());
        figures.add(estimated.toBuilder()
                .place(COMMUNES.get(1))
                .finality(Finality.PROVISIONAL)
                .known(LocalDate.of(2024, 11, 24))
                .build());
        AreaFigure figure = figure(STUNTING, "2024", figures);
        assertThat(figure.status()).contains(Status.ESTIMATED);
        assertThat(figure.finality()).contains(Finality.PROVISIONAL);
        assertThat(figure.known()).contains(LocalDate.of(2024, 11, 24));
        assertThat(ROLL_UP.figure(
                                key(STUNTING, "2024"),
                                Observations.of(figures).orElseThrow().knownBy(LocalDate.of(2024, 11, 23)))
                        .value())
                .contains(MeasuredValue.counted(247, 1300));
    }

    @Test
    void givesNoSumAboveTheLargestCount() {
        List<Observation> figures = each(STUNTING, COMMUNES.subList(1, 14), "2024", 1, Ratio.MAX_COUNT / 13);
        long left = Ratio.MAX_COUNT - 13 * (Ratio.MAX_COUNT / 13);
        figures.add(one(STUNTING, COMMUNES.get(0), "2024", MeasuredValue.counted(1, left)));
        assertThat(figure(STUNTING, "2024", figures).value()).contains(MeasuredValue.counted(14, Ratio.MAX_COUNT));
        figures.set(13, one(STUNTING, COMMUNES.get(0), "2024", MeasuredValue.counted(1, left + 1)));
        AreaFigure figure = figure(STUNTING, "2024", figures);
        assertThat(figure.value()).isEmpty();
        assertThat(figure.problems())
                .singleElement()
                .hasToString(
                        "CP-2102 The counts for stunting-under-5, 2024 of the communes of Mường Tè district add up to more"
                                + " than 999999999999999999; no sum is given");
        assertThat(figure.problems().get(0).reason()).isEqualTo(IndicatorsProblem.SUM_TOO_LARGE);
    }

    @Test
    void doesNotWrapAroundWhereEveryCountIsTheLargest() {
        AreaFigure figure =
                figure(STUNTING, "2024", each(STUNTING, COMMUNES, "2024", Ratio.MAX_COUNT, Ratio.MAX_COUNT));
        assertThat(figure.value()).isEmpty();
        assertThat(figure.problems()).hasSize(1);
    }

    @Test
    void keepsAZeroDenominator() {
        IndicatorId disaster = IndicatorId.of("disaster-support");
        assertThat(figure(disaster, "2024", each(disaster, COMMUNES, "2024", 0, 0))
                        .value())
                .contains(MeasuredValue.counted(0, 0));
    }

    @Test
    void addsUpOneBreakdownAtATime() {
        Breakdown girls = Breakdown.total().withSex(Sex.FEMALE);
        List<Observation> figures = each(STUNTING, COMMUNES, "2024", 19, 100);
        each(STUNTING, COMMUNES, "2024", 9, 50)
                .forEach(figure ->
                        figures.add(figure.toBuilder().breakdown(girls).build()));
        Observations observations = Observations.of(figures).orElseThrow();
        ObservationKey key = new ObservationKey(STUNTING, DISTRICT, Period.parse("2024"), girls);
        assertThat(ROLL_UP.figure(key, observations).value()).contains(MeasuredValue.counted(126, 700));
        assertThat(ROLL_UP.series(STUNTING, DISTRICT, girls, observations)).hasSize(1);
    }

    @Test
    void givesASeriesOfThePeriodsInWhichTheAreaOrACommuneHasAFigure() {
        List<Observation> figures = each(STUNTING, COMMUNES, "2023", 20, 100);
        figures.addAll(each(STUNTING, COMMUNES_2025, "2025", 19, 100));
        figures.add(one(STUNTING, DISTRICT, "2022", MeasuredValue.stated("21", Unit.PERCENT)));
        figures.add(one(STUNTING, COMMUNES.get(0), "2021", MeasuredValue.stated("22", Unit.PERCENT)));
        figures.add(one(STUNTING, StandardPlaces.VIET_NAM, "2020", MeasuredValue.stated("20", Unit.PERCENT)));
        List<AreaFigure> series =
                ROLL_UP.series(STUNTING, DISTRICT, Observations.of(figures).orElseThrow());
        assertThat(series)
                .extracting(figure -> figure.key().period().toString())
                .containsExactly("2021", "2022", "2023", "2025");
        assertThat(series)
                .extracting(AreaFigure::origin)
                .extracting(origin -> origin.map(FigureOrigin::name).orElse("-"))
                .containsExactly("-", "OWN", "SUM", "SUM");
    }

    @Test
    void namesAFormerCommuneOfWhichNoSuccessorIsKnown() {
        LocalDate end = LocalDate.of(2024, 6, 30);
        PlaceVersion commune = StandardPlaces.muongTe()
                .versionOf(PlaceId.of("pa-u-commune"), end)
                .orElseThrow();
        PlaceVersion district =
                StandardPlaces.muongTe().versionOf(DISTRICT, end).orElseThrow();
        PlaceRegistry places = PlaceRegistry.of(List.of(
                        district.toBuilder()
                                .parent(Optional.empty())
                                .validity(Validity.upTo(end))
                                .build(),
                        commune.toBuilder().validity(Validity.upTo(end)).build()))
                .orElseThrow();
        AreaFigure figure =
                RollUp.of(StandardIndicators.childPlan(), places).figure(key(STUNTING, "2024"), Observations.empty());
        assertThat(figure.coverage().expected()).isEmpty();
        assertThat(figure.coverage().notCovered()).singleElement().satisfies(left -> {
            assertThat(left.place()).hasToString("Xã Pa Ủ");
            assertThat(left.reason()).isEqualTo(NotCovered.Reason.NO_SUCCESSOR);
            assertThat(left.explanation().in(Language.EN)).isEqualTo("has ended and no successor is known");
        });
    }

    @Test
    void aCommuneHasOnlyItsOwnFigure() {
        Observation own = one(STUNTING, COMMUNES.get(0), "2024", MeasuredValue.counted(19, 100));
        AreaFigure figure =
                ROLL_UP.figure(own.key(), Observations.of(List.of(own)).orElseThrow());
        assertThat(figure.origin()).contains(FigureOrigin.OWN);
        assertThat(figure.coverage().expected()).isEmpty();
        assertThat(figure.coverage().complete()).isFalse();
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThatThrownBy(() -> ROLL_UP.figure(
                        ObservationKey.of(STUNTING, PlaceId.of("sa-pa"), Period.parse("2024")), Observations.empty()))
                .hasMessage("area was 'sa-pa', must be a place of the registry");
        assertThatThrownBy(() -> ROLL_UP.figure(key(IndicatorId.of("wasting"), "2024"), Observations.empty()))
                .hasMessageStartingWith("indicator 'wasting' has no definition in force on 2024-12-31, known are [");
    }

    private static AreaFigure figure(IndicatorId indicator, String period, List<Observation> figures) {
        return ROLL_UP.figure(key(indicator, period), Observations.of(figures).orElseThrow());
    }

    private static ObservationKey key(IndicatorId indicator, String period) {
        return ObservationKey.of(indicator, DISTRICT, Period.parse(period));
    }

    private static List<Observation> each(
            IndicatorId indicator, List<PlaceId> places, String period, long numerator, long denominator) {
        List<Observation> figures = new ArrayList<>();
        places.forEach(
                place -> figures.add(one(indicator, place, period, MeasuredValue.counted(numerator, denominator))));
        return figures;
    }

    private static Observation one(IndicatorId indicator, PlaceId place, String period, MeasuredValue value) {
        return Observation.builder()
                .indicator(indicator)
                .place(place)
                .period(Period.parse(period))
                .value(value)
                .build();
    }
}

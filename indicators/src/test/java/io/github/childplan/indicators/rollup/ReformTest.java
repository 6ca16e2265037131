package io.github.childplan.indicators.rollup;

import static io.github.childplan.indicators.rollup.Given.DISTRICT;
import static io.github.childplan.indicators.rollup.Given.OLD_COMMUNES;
import static io.github.childplan.indicators.rollup.Given.PLAY;
import static io.github.childplan.indicators.rollup.Given.ROLL_UP;
import static io.github.childplan.indicators.rollup.Given.STUNTING;
import static io.github.childplan.indicators.rollup.Given.all;
import static io.github.childplan.indicators.rollup.Given.counted;
import static io.github.childplan.indicators.rollup.Given.each;
import static io.github.childplan.indicators.rollup.Given.key;
import static io.github.childplan.indicators.rollup.Given.places;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.childplan.core.place.PlaceLevel;
import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.Period;
import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.Observations;
import io.github.childplan.indicators.place.StandardPlaces;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reform of 1 July 2025 in the bundled registry, commune by commune, and what other successions do. Figures are made up. */
class ReformTest {

    private static final List<String> NEW_COMMUNES = List.of(
            "bum-to-commune-2025",
            "thu-lum-commune-2025",
            "pa-u-commune-2025",
            "muong-te-commune-2025",
            "bum-nua-commune-2025",
            "mu-ca-commune",
            "ta-tong-commune");

    /** Each new commune in 2024 is the sum of those that were merged into it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bum-to-commune-2025   | muong-te-township, kan-ho-commune, bum-to-commune
            thu-lum-commune-2025  | thu-lum-commune, ka-lang-commune
            pa-u-commune-2025     | ta-ba-commune, pa-u-commune
            muong-te-commune-2025 | muong-te-commune, nam-khao-commune
            bum-nua-commune-2025  | pa-ve-su-commune, bum-nua-commune
            hua-bum-commune-2025  | vang-san-commune, hua-bum-commune
            """)
    void figuresOfOldCommunesRollUpIntoTheNewOnes(String area, String predecessors) {
        AreaFigure figure = figure(area, "2024", inForce("2024"));
        long expected = 0;
        for (String former : predecessors.split(", ", -1)) {
            expected += number(former);
        }
        assertThat(figure.value())
                .contains(MeasuredValue.counted(expected, 1000L * figure.parts().size()));
        assertThat(figure.sumOf()).isEqualTo(SumOf.PREDECESSORS);
        assertThat(figure.coverage().reported().stream().map(place -> place.id().value()))
                .containsExactlyInAnyOrder(predecessors.split(", ", -1));
        assertThat(figure.coverage().complete()).isTrue();
        assertThat(figure.partial()).isFalse();
        assertThat(figure.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"mu-ca-commune, 2024", "mu-ca-commune, 2025", "ta-tong-commune, 2024", "ta-tong-commune, 2026"})
    void communesThatWereNotChangedHaveTheirOwnFigureOnBothSides(String commune, String period) {
        AreaFigure figure = figure(commune, period, List.of(counted(commune, period, 19, 100)));
        assertThat(figure.value()).contains(MeasuredValue.counted(19, 100));
        assertThat(figure.origin()).contains(FigureOrigin.OWN);
        assertThat(figure.problems()).isEmpty();
    }

    @Test
    void huaBumIsPartialWhereOnlyVangSanReported() {
        AreaFigure figure =
                figure("hua-bum-commune-2025", "2024", List.of(counted("vang-san-commune", "2024", 19, 100)));
        assertThat(figure.value()).contains(MeasuredValue.counted(19, 100));
        assertThat(figure.partial()).isTrue();
        assertThat(figure.coverage().expected()).hasToString("[Xã Vàng San, Xã Hua Bun]");
        assertThat(figure.coverage().missing()).hasToString("[Xã Hua Bun]");
    }

    @Test
    void theDistrictAfterItsEndLacksVangSanAndSaysSo() {
        List<Observation> figures = inForce("2025");
        AreaFigure figure = figure("muong-te-district", "2025", figures);
        long sum = NEW_COMMUNES.stream().mapToLong(ReformTest::number).sum();
        assertThat(figure.value()).contains(MeasuredValue.counted(sum, 7000));
        assertThat(figure.sumOf()).isEqualTo(SumOf.SUCCESSORS);
        assertThat(figure.partial()).isTrue();
        assertThat(figure.coverage().expected()).hasSize(8);
        assertThat(figure.coverage().notCovered())
                .extracting(left -> left.place() + " " + left.reason())
                .containsExactly("Xã Vàng San OUTSIDE_LAND");
    }

    /** A new commune's figure is not divided among the old ones. */
    @ParameterizedTest
    @CsvSource({
        "vang-san-commune, hua-bum-commune-2025, Hua Bum commune",
        "pa-u-commune, pa-u-commune-2025, Pa Ủ commune",
        "muong-te-township, bum-to-commune-2025, Bum Tở commune"
    })
    void anOldCommuneIsUnknownAfterItsEnd(String old, String successor, String name) {
        AreaFigure figure = figure(old, "2025", List.of(counted(successor, "2025", 19, 100)));
        assertThat(figure.value()).isEmpty();
        assertThat(figure.unknown()).contains(UnknownReason.NOT_DERIVABLE);
        assertThat(figure.coverage().notCovered()).singleElement().satisfies(left -> {
            assertThat(left.place().id().value()).isEqualTo(old);
            assertThat(left.explanation().in(Language.EN))
                    .isEqualTo("is now in " + name
                            + ", which takes in land from outside the area, so its figure is not that"
                            + " of the area");
        });
        assertThat(UnknownReason.NOT_DERIVABLE.text().in(Language.EN))
                .isEqualTo(
                        "The land of the area lies in places whose figures cannot be divided, so its figure is unknown.");
        assertThat(UnknownReason.NOT_DERIVABLE.text().in(Language.VI))
                .isEqualTo(
                        "Đất của địa bàn nằm trong các đơn vị mà số liệu không tách được, nên số liệu của địa bàn là chưa"
                                + " biết.");
    }

    @ParameterizedTest
    @CsvSource({"2025-Q2, 14", "2025-06, 14", "2025-H1, 14", "2025-07, 8", "2025-Q3, 8", "2025, 8"})
    void theLastDayOfThePeriodDecidesWhichCommunesCount(String period, int expected) {
        AreaFigure figure = figure("muong-te-district", period, inForce(period));
        assertThat(figure.coverage().expected()).hasSize(expected);
        assertThat(figure.parts()).hasSize(expected == 14 ? 14 : 7);
    }

    @Test
    void inAPeriodOverTheReformOldAndNewCommunesAreNeverBothCounted() {
        List<Observation> figures = everywhere("2025");
        AreaFigure figure = figure("muong-te-district", "2025", figures);
        assertThat(figure.parts()).hasSize(7);
        assertThat(figure.setAside())
                .hasSize(12)
                .allSatisfy(aside -> assertThat(aside.reason()).isEqualTo(SetAside.Reason.NOT_IN_FORCE));
        assertThat(figure.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.describe(Language.EN))
                    .isEqualTo(
                            "CP-2103 For stunting-under-5, 2025 there are figures of places that did not exist on 31 December"
                                    + " 2025: Mường Tè township, Thu Lũm commune, Ka Lăng commune, Tá Bạ commune, Pa Ủ commune, Mường Tè"
                                    + " commune, Pa Vệ Sử commune, Bum Tở commune, Nậm Khao commune, Bum Nưa commune, Vàng San commune,"
                                    + " Kan Hồ commune; must be places in force on 31 December 2025; in Mường Tè district those are"
                                    + " counted, and nothing twice");
            assertThat(problem.text().in(Language.VI))
                    .startsWith("Số liệu stunting-under-5, 2025 có cả của các đơn vị không tồn tại");
        });
        AreaFigure before = figure("muong-te-district", "2024", everywhere("2024"));
        assertThat(before.parts()).hasSize(14);
        assertThat(before.setAside()).hasSize(6);
    }

    @Test
    void figuresOfPlacesThatAreNotThereAreNotCountedEvenAlone() {
        AreaFigure figure =
                figure("muong-te-district", "2025", each(STUNTING, OLD_COMMUNES.subList(0, 3), "2025", 1, 10));
        assertThat(figure.value()).isEmpty();
        assertThat(figure.unknown()).contains(UnknownReason.NO_FIGURE);
        assertThat(figure.setAside()).hasSize(3);
        assertThat(figure.problems()).hasSize(1);
    }

    @Test
    void countsOfPlacesKeepTheirOwnDenominatorsAndNameTheCommunes() {
        List<Observation> figures = new ArrayList<>(each(PLAY, OLD_COMMUNES, "2024", 1, 1));
        NEW_COMMUNES.forEach(commune -> figures.add(counted(PLAY, commune, "2025", 1, 1)));
        Observations observations = all(figures);
        AreaFigure before = ROLL_UP.figure(key(PLAY, "muong-te-district", "2024"), observations);
        AreaFigure after = ROLL_UP.figure(key(PLAY, "muong-te-district", "2025"), observations);
        AreaFigure commune = ROLL_UP.figure(key(PLAY, "bum-to-commune-2025", "2024"), observations);
        assertThat(before.value()).contains(MeasuredValue.counted(14, 14));
        assertThat(after.value()).contains(MeasuredValue.counted(7, 7));
        assertThat(after.coverage().reported()).hasSize(7);
        assertThat(commune.value()).contains(MeasuredValue.counted(3, 3));
        assertThat(commune.coverage().reported()).hasToString("[Thị trấn Mường Tè, Xã Bum Tở, Xã Kan Hồ]");
        assertThat(SeriesBreak.in(ROLL_UP.series(PLAY, DISTRICT, observations)))
                .singleElement()
                .satisfies(change -> assertThat(change.text().in(Language.EN))
                        .isEqualTo("In 2024 the sum is one of 14 places, in 2025 of 8, and they are not the same."));
    }

    @Test
    void aProvinceOfWhichTheRegistryLacksMostIsNeverComplete() {
        AreaFigure before = figure("lai-chau", "2024", inForce("2024"));
        assertThat(before.coverage().reported()).hasSize(15);
        assertThat(before.partial()).isTrue();
        assertThat(before.coverage().notCovered())
                .extracting(left -> left.place() + " " + left.reason())
                .containsExactly("Huyện Nậm Nhùn PARTS_NOT_LISTED", "Tỉnh Lai Châu PARTS_NOT_LISTED");
        AreaFigure after = figure("lai-chau", "2025", inForce("2025"));
        assertThat(after.coverage().reported()).hasSize(8);
        assertThat(after.partial()).isTrue();
    }

    /** Tá Bạ was split off from Ka Lăng, and Vàng San from Bum Nưa, on 14 October 2011. */
    @Test
    void whatWasSplitOffOrWasLargerThenIsNotDerived() {
        Map<String, String> expected = Map.of(
                "pa-u-commune-2025", "Xã Tá Bạ SPLIT_OFF",
                "thu-lum-commune-2025", "Xã Ka Lăng LARGER_THEN",
                "bum-nua-commune-2025", "Xã Bum Nưa LARGER_THEN",
                "hua-bum-commune-2025", "Xã Vàng San SPLIT_OFF");
        expected.forEach((area, left) -> {
            AreaFigure figure = figure(area, "2010", inForce("2010"));
            assertThat(figure.coverage().notCovered())
                    .extracting(one -> one.place() + " " + one.reason())
                    .containsExactly(left);
            assertThat(figure.parts()).hasSize(1);
            assertThat(figure.partial()).isTrue();
        });
        assertThat(figure("ta-ba-commune", "2010", inForce("2010")).unknown()).contains(UnknownReason.NOT_DERIVABLE);
        assertThat(figure("pa-u-commune-2025", "2010", List.of())
                        .coverage()
                        .notCovered()
                        .get(0)
                        .explanation()
                        .in(Language.EN))
                .isEqualTo("was a part of Ka Lăng commune then, whose figure cannot be divided");
        assertThat(figure("thu-lum-commune-2025", "2010", List.of())
                        .coverage()
                        .notCovered()
                        .get(0)
                        .explanation()
                        .in(Language.EN))
                .isEqualTo("then also had the land of Tá Bạ commune, which is outside the area, so its figure cannot be"
                        + " divided");
    }

    @Test
    void aPlaceSplitOffWithinTheAreaIsHeldByTheWhole() {
        AreaFigure figure =
                Given.over(places("""
                        a,commune,,,2020-06-30,,
                        b,commune,,2015-01-01,2020-06-30,split,a
                        c,commune,,2020-07-01,,merger,a;b
                        """)).figure(key(STUNTING, "c", "2014"), all(List.of(counted("a", "2014", 19, 100))));
        assertThat(figure.value()).contains(MeasuredValue.counted(19, 100));
        assertThat(figure.coverage().complete()).isTrue();
    }

    @Test
    void whatWasSplitOffAfterTheAreaEndedBelongsToItStill() {
        RollUp rollUp = Given.over(places("""
                province,province,,,,,
                district,district,province,,2020-06-30,,
                a,commune,district,,2020-06-30,,
                a,commune,province,2020-07-01,,,
                b,commune,province,2022-01-01,,split,a
                """));
        Observations figures = all(List.of(counted("a", "2022", 10, 100), counted("b", "2022", 5, 40)));
        AreaFigure figure = rollUp.figure(key(STUNTING, "district", "2022"), figures);
        assertThat(figure.value()).contains(MeasuredValue.counted(15, 140));
        assertThat(figure.coverage().complete()).isTrue();
        assertThat(rollUp.figure(key(STUNTING, "district", "2021"), all(List.of(counted("a", "2021", 10, 100))))
                        .coverage()
                        .expected())
                .hasSize(1);
    }

    @Test
    void landOfWhichNobodyKnowsWhereItCameFromIsNotAdded() {
        AreaFigure figure = Given.over(places("""
                        province,province,,,,,
                        district,district,province,,2020-06-30,,
                        a,commune,district,,2020-06-30,,
                        b,commune,province,2020-07-01,,parts,a
                        """))
                .figure(key(STUNTING, "district", "2020"), all(List.of(counted("b", "2020", 19, 100))));
        assertThat(figure.unknown()).contains(UnknownReason.NOT_DERIVABLE);
        assertThat(figure.coverage().notCovered().get(0).explanation().in(Language.EN))
                .isEqualTo("is now in Unit b, and nobody knows how much of the land of that one comes from the area");
    }

    @Test
    void anAreaOfWhichNothingIsKnownBeforeItBeganIsUnknown() {
        AreaFigure figure =
                Given.over(places("a,commune,,2020-07-01,,,")).figure(key(STUNTING, "a", "2019"), Observations.empty());
        assertThat(figure.unknown()).contains(UnknownReason.NOT_DERIVABLE);
        assertThat(figure.coverage().notCovered().get(0).reason()).isEqualTo(NotCovered.Reason.NO_PREDECESSOR);
    }

    @Test
    void anAreaBetweenTwoTimesWhenItWasInForceIsUnknown() {
        AreaFigure figure = Given.over(places("""
                        a,commune,,,2018-12-31,,
                        a,commune,,2021-01-01,,,
                        """)).figure(key(STUNTING, "a", "2019"), Observations.empty());
        assertThat(figure.unknown()).contains(UnknownReason.NOT_DERIVABLE);
        assertThat(figure.coverage().notCovered().get(0).reason()).isEqualTo(NotCovered.Reason.NOT_IN_FORCE);
    }

    private static AreaFigure figure(String area, String period, List<Observation> figures) {
        return ROLL_UP.figure(key(STUNTING, area, period), all(figures));
    }

    /** A figure of every commune in force at the end of a period, each with a number of its own, so that no two sums are equal. */
    private static List<Observation> inForce(String period) {
        LocalDate day = Period.parse(period).lastDay();
        return everywhere(period).stream()
                .filter(figure ->
                        StandardPlaces.muongTe().versionOf(figure.place(), day).isPresent())
                .toList();
    }

    /** A figure of every commune the registry ever had, in force or not. */
    private static List<Observation> everywhere(String period) {
        return StandardPlaces.muongTe().places().stream()
                .filter(place -> place.level() == PlaceLevel.COMMUNE)
                .map(place -> place.id().value())
                .map(place -> counted(place, period, number(place), 1000))
                .toList();
    }

    private static long number(String place) {
        List<String> ids = StandardPlaces.muongTe().places().stream()
                .map(known -> known.id().value())
                .toList();
        return 1L << (ids.indexOf(place) % 40);
    }
}

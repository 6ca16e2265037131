package io.github.childplan.indicators.rollup;

import static io.github.childplan.indicators.rollup.Given.DISTRICT;
import static io.github.childplan.indicators.rollup.Given.OLD_COMMUNES;
import static io.github.childplan.indicators.rollup.Given.PLAY;
import static io.github.childplan.indicators.rollup.Given.ROLL_UP;
import static io.github.childplan.indicators.rollup.Given.STUNTING;
import static io.github.childplan.indicators.rollup.Given.all;
import static io.github.childplan.indicators.rollup.Given.counted;
import static io.github.childplan.indicators.rollup.Given.each;
import static io.github.childplan.indicators.rollup.Given.figure;
import static io.github.childplan.indicators.rollup.Given.key;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.childplan.core.value.Bound;
import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.Ratio;
import io.github.childplan.core.value.Unit;
import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.observation.Observation;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many communes of Mường Tè meet a level; figures are made up. */
class PlaceShareTest {

    /** Three communes stand at 1/3, 33.3% and 33.4% against a level of 33.3%. */
    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 33.3, 3",
        "MORE_THAN, 33.3, 2",
        "AT_MOST, 33.3, 1",
        "LESS_THAN, 33.3, 0",
        "MORE_THAN, 33.4, 0"
    })
    void judgesEachPlaceByItsOwnFigureExactly(Bound bound, String level, int meeting) {
        List<Observation> figures =
                List.of(counted(OLD_COMMUNES.get(0).value(), "2024", 1, 3), stated(1, "33.3"), stated(2, "33.4"));
        PlaceShare share = share("2024", bound, level, figures);
        assertThat(share.meeting()).hasSize(meeting);
        assertThat(share.notMeeting()).hasSize(3 - meeting);
        assertThat(share.coverage().expected()).hasSize(14);
        assertThat(share.coverage().missing()).hasSize(11);
        assertThat(share.ofJudged()).isEqualTo(Ratio.of(meeting, 3));
        assertThat(share.atLeast()).isEqualTo(Ratio.of(meeting, 14));
        assertThat(share.atMost()).isEqualTo(Ratio.of(meeting + 11, 14));
    }

    @Test
    void saysTheAnswerInBothLanguages() {
        List<Observation> figures = new ArrayList<>(each(STUNTING, OLD_COMMUNES.subList(0, 9), "2024", 19, 100));
        figures.addAll(each(STUNTING, OLD_COMMUNES.subList(9, 12), "2024", 30, 100));
        PlaceShare share = share("2024", Bound.LESS_THAN, "25", figures);
        assertThat(share.text().in(Language.EN))
                .isEqualTo("9 of 14 places meet the level, 3 do not, of 2 it is not known.");
        assertThat(share.text().in(Language.VI)).isEqualTo("9 trong 14 đơn vị đạt mức, 3 không đạt, 2 chưa biết.");
        assertThat(share.meeting()).hasSize(9).first().hasToString("Thị trấn Mường Tè");
        assertThat(share.coverage().missing()).hasToString("[Xã Vàng San, Xã Kan Hồ]");
    }

    @Test
    void afterTheReformCountsTheCommunesOfThatDay() {
        List<Observation> figures = new ArrayList<>(each(STUNTING, OLD_COMMUNES, "2025", 19, 100));
        figures.add(counted("hua-bum-commune-2025", "2025", 19, 100));
        figures.add(counted("bum-to-commune-2025", "2025", 19, 100));
        PlaceShare share = share("2025", Bound.LESS_THAN, "25", figures);
        assertThat(share.coverage().expected()).hasSize(8);
        assertThat(share.meeting()).hasToString("[Xã Bum Tở, Xã Mù Cả, Xã Tà Tổng]");
        assertThat(share.atMost()).isEqualTo(Ratio.of(8, 8));
        assertThat(share.coverage().notCovered())
                .extracting(NotCovered::reason)
                .containsExactly(NotCovered.Reason.OUTSIDE_LAND);
    }

    @Test
    void leavesOpenWhatHasNoRateInTheUnitOfTheLevel() {
        PlaceShare share = share(
                "2024",
                Bound.LESS_THAN,
                "25",
                List.of(
                        counted(OLD_COMMUNES.get(0).value(), "2024", 0, 0),
                        figure(
                                STUNTING,
                                OLD_COMMUNES.get(1).value(),
                                "2024",
                                MeasuredValue.stated("5", Unit.PER_THOUSAND))));
        assertThat(share.coverage().notCovered())
                .extracting(NotCovered::reason)
                .containsExactly(NotCovered.Reason.ZERO_DENOMINATOR, NotCovered.Reason.OTHER_UNIT);
        assertThat(share.ofJudged()).isEqualTo(Ratio.of(0, 0));
    }

    @Test
    void agreesWithTheSumOfAnIndicatorThatCountsPlaces() {
        List<Observation> figures = new ArrayList<>(each(PLAY, OLD_COMMUNES.subList(0, 3), "2024", 1, 1));
        figures.addAll(each(PLAY, OLD_COMMUNES.subList(3, 13), "2024", 0, 1));
        PlaceShare share = ROLL_UP.share(
                ShareQuestion.of(key(PLAY, DISTRICT.value(), "2024"), Bound.AT_LEAST, "100", Unit.PERCENT),
                all(figures));
        AreaFigure sum = ROLL_UP.figure(key(PLAY, DISTRICT.value(), "2024"), all(figures));
        assertThat(sum.sum()).contains(new MeasuredValue.Counted(share.ofJudged()));
        assertThat(share.coverage()).isEqualTo(sum.coverage());
    }

    private static Observation stated(int commune, String rate) {
        return Given.stated(OLD_COMMUNES.get(commune).value(), "2024", rate);
    }

    private static PlaceShare share(String period, Bound bound, String level, List<Observation> figures) {
        return ROLL_UP.share(
                ShareQuestion.of(key(STUNTING, DISTRICT.value(), period), bound, level, Unit.PERCENT), all(figures));
    }
}

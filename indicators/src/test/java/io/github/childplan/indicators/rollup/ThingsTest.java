package io.github.childplan.indicators.rollup;

import static io.github.childplan.indicators.rollup.Given.LEVELS;
import static io.github.childplan.indicators.rollup.Given.all;
import static io.github.childplan.indicators.rollup.Given.counted;
import static io.github.childplan.indicators.rollup.Given.key;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Ratio;
import io.github.childplan.core.value.Unit;
import io.github.childplan.indicators.definition.Counting;
import io.github.childplan.indicators.definition.IndicatorCatalog;
import io.github.childplan.indicators.definition.StandardIndicators;
import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.observation.Observation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An indicator told in a number of things is added up, one told in a measure is not. All figures are invented. */
class ThingsTest {

    private static final IndicatorId PLAYGROUNDS = IndicatorId.of("playgrounds");
    private static final Unit GROUNDS = Unit.count(LocalizedText.of("sân chơi", "playgrounds"));
    private static final Unit CENTIMETRES = Unit.other(LocalizedText.of("cm", "cm"));

    @Test
    void addsUpNumbersOfThings() {
        AreaFigure figure = figure(GROUNDS, things("e1", "3"), things("e2", "4"), things("west", "10"));
        assertThat(figure.value()).contains(MeasuredValue.stated("17", GROUNDS));
        assertThat(figure.sum()).isEqualTo(figure.value());
        assertThat(figure.origin()).contains(FigureOrigin.SUM);
        assertThat(figure.coverage().complete()).isTrue();
    }

    @Test
    void comparesANumberOfThingsWithTheSum() {
        Observation[] figures = {things("east", "7"), things("e1", "3"), things("e2", "4")};
        assertThat(figure(GROUNDS, figures).problems()).isEmpty();
        figures[0] = things("east", "8");
        AreaFigure figure = figure(GROUNDS, figures);
        assertThat(figure.value()).contains(MeasuredValue.stated("8", GROUNDS));
        assertThat(figure.problems())
                .singleElement()
                .hasToString(
                        "CP-2101 Unit east has the figure 8 playgrounds of its own for playgrounds, 2024, and its communes"
                                + " add up to 7 playgrounds, must be equal; its own figure is used");
    }

    @Test
    void doesNotAddOtherThings() {
        Observation percent = value("e2", MeasuredValue.stated("4", Unit.PERCENT));
        AreaFigure figure = figure(GROUNDS, things("e1", "3"), percent);
        assertThat(figure.value()).contains(MeasuredValue.stated("3", GROUNDS));
        assertThat(figure.coverage().notCovered())
                .extracting(left -> left.reason() + ": " + left.explanation().in(Language.EN))
                .containsExactly("OTHER_UNIT: states a figure in another unit");
        assertThat(figure(GROUNDS, percent).unknown()).contains(UnknownReason.OTHER_UNITS);
    }

    @Test
    void doesNotAddMeasures() {
        AreaFigure figure = figure(CENTIMETRES, value("e1", MeasuredValue.stated("150", CENTIMETRES)));
        assertThat(figure.value()).isEmpty();
        assertThat(figure.unknown()).contains(UnknownReason.ONLY_STATED_RATES);
        assertThat(figure(CENTIMETRES, counted(PLAYGROUNDS, "e1", "2024", 1, 2)).unknown())
                .contains(UnknownReason.OTHER_UNITS);
    }

    @Test
    void givesNoSumAboveTheLargestCount() {
        String half = Long.toString(Ratio.MAX_COUNT / 2);
        assertThat(figure(GROUNDS, things("e1", half), things("e2", half), things("w1", "1"))
                        .value())
                .contains(MeasuredValue.stated(Long.toString(Ratio.MAX_COUNT), GROUNDS));
        assertThat(figure(GROUNDS, things("e1", half), things("e2", half), things("w1", "2"))
                        .unknown())
                .contains(UnknownReason.SUM_TOO_LARGE);
    }

    private static AreaFigure figure(Unit unit, Observation... figures) {
        IndicatorCatalog indicators = IndicatorCatalog.of(
                List.of(StandardIndicators.childPlan().find(Given.STUNTING).orElseThrow().toBuilder()
                        .id(PLAYGROUNDS)
                        .counting(Counting.INSTITUTIONS)
                        .unit(unit)
                        .build()));
        String area = figures[0].place().value().equals("east") ? "east" : "province";
        return RollUp.of(indicators, LEVELS).figure(key(PLAYGROUNDS, area, "2024"), all(List.of(figures)));
    }

    private static Observation things(String place, String number) {
        return value(place, MeasuredValue.stated(number, GROUNDS));
    }

    private static Observation value(String place, MeasuredValue value) {
        return Given.figure(PLAYGROUNDS, place, "2024", value);
    }
}

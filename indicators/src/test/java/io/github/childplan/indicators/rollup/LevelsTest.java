package io.github.childplan.indicators.rollup;

import static io.github.childplan.indicators.rollup.Given.LEVELS;
import static io.github.childplan.indicators.rollup.Given.PLAY;
import static io.github.childplan.indicators.rollup.Given.STUNTING;
import static io.github.childplan.indicators.rollup.Given.all;
import static io.github.childplan.indicators.rollup.Given.counted;
import static io.github.childplan.indicators.rollup.Given.key;
import static io.github.childplan.indicators.rollup.Given.over;
import static io.github.childplan.indicators.rollup.Given.stated;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.Ratio;
import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.observation.Observation;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A province of two districts with two and three communes, all invented, and which of several levels is counted. */
class LevelsTest {

    private static final List<Observation> COMMUNES = List.of(
            counted("e1", "2024", 10, 100),
            counted("e2", "2024", 20, 100),
            counted("w1", "2024", 1, 50),
            counted("w2", "2024", 2, 50),
            counted("w3", "2024", 3, 50));
    private static final Observation EAST = counted("east", "2024", 31, 200);

    @Test
    void addsUpCommunesThroughTheirDistricts() {
        AreaFigure figure = province(COMMUNES);
        assertThat(figure.value()).contains(MeasuredValue.counted(36, 350));
        assertThat(names(figure.coverage().reported())).containsExactly("e1", "e2", "w1", "w2", "w3");
        assertThat(figure.coverage().complete()).isTrue();
        assertThat(figure.choice()).isEqualTo("OWN_FIRST");
    }

    @Test
    void aDistrictThatReportedStandsForItsCommunes() {
        AreaFigure figure = province(List.of(EAST, COMMUNES.get(2)));
        assertThat(figure.value()).contains(MeasuredValue.counted(32, 250));
        assertThat(names(figure.coverage().expected())).containsExactly("east", "w1", "w2", "w3");
        assertThat(names(figure.coverage().reported())).containsExactly("east", "w1");
        assertThat(names(figure.coverage().missing())).containsExactly("w2", "w3");
        assertThat(figure.partial()).isTrue();
    }

    @Test
    void aDistrictIsNeverCountedTogetherWithItsCommunes() {
        AreaFigure figure = province(with(EAST));
        assertThat(figure.value()).contains(MeasuredValue.counted(37, 350));
        assertThat(names(figure.coverage().reported())).containsExactly("east", "w1", "w2", "w3");
        assertThat(figure.setAside())
                .containsExactly(
                        new SetAside(COMMUNES.get(0), SetAside.Reason.PLACE_ABOVE_COUNTED),
                        new SetAside(COMMUNES.get(1), SetAside.Reason.PLACE_ABOVE_COUNTED));
        assertThat(figure.problems())
                .singleElement()
                .hasToString(
                        "CP-2101 Unit east has the figure 31/200 of its own for stunting-under-5, 2024, and its communes"
                                + " add up to 30/200, must be equal; its own figure is used");
    }

    @Test
    void aCompleteSumIsCountedFirstWhereThatIsAskedFor() {
        RollUp rollUp = over(LEVELS).withChoice(FigureChoices.COMPLETE_SUM_FIRST);
        AreaFigure figure = rollUp.figure(key(STUNTING, "province", "2024"), all(with(EAST)));
        assertThat(figure.value()).contains(MeasuredValue.counted(36, 350));
        assertThat(figure.setAside()).containsExactly(new SetAside(EAST, SetAside.Reason.PLACES_UNDER_COUNTED));
        assertThat(figure.choice()).isEqualTo("COMPLETE_SUM_FIRST");
        AreaFigure incomplete =
                rollUp.figure(key(STUNTING, "province", "2024"), all(List.of(EAST, COMMUNES.get(0), COMMUNES.get(2))));
        assertThat(incomplete.value()).contains(MeasuredValue.counted(32, 250));
    }

    @ParameterizedTest
    @CsvSource({"OWN_FIRST, OWN, 31", "COMPLETE_SUM_FIRST, SUM, 30"})
    void theChoiceHoldsForTheAreaItself(String policy, FigureOrigin origin, long numerator) {
        FigureChoice choice = FigureChoices.all().stream()
                .filter(one -> one.name().equals(policy))
                .findFirst()
                .orElseThrow();
        AreaFigure figure = over(LEVELS).withChoice(choice).figure(key(STUNTING, "east", "2024"), all(with(EAST)));
        assertThat(figure.value()).contains(MeasuredValue.counted(numerator, 200));
        assertThat(figure.origin()).contains(origin);
        assertThat(figure.own()).contains(EAST);
        assertThat(figure.sum()).contains(MeasuredValue.counted(30, 200));
    }

    @Test
    void aStatedRateOfADistrictGivesWayToTheCountsOfItsCommunes() {
        Observation rate = stated("east", "2024", "15.0");
        AreaFigure figure = province(with(rate));
        assertThat(figure.value()).contains(MeasuredValue.counted(36, 350));
        assertThat(figure.setAside()).containsExactly(new SetAside(rate, SetAside.Reason.STATED_RATE));
        AreaFigure alone = province(List.of(rate, COMMUNES.get(2)));
        assertThat(alone.value()).contains(MeasuredValue.counted(1, 50));
        assertThat(alone.coverage().notCovered())
                .extracting(left -> left.place().id() + " " + left.reason())
                .containsExactly("east STATED_RATE");
        assertThat(names(alone.coverage().expected())).containsExactly("east", "w1", "w2", "w3");
    }

    @ParameterizedTest
    @CsvSource({"1, 2, 1/5, true", "1, 3, 0/3, false", "3, 2, 0/3, false"})
    void aDistrictCountsThePlacesItHasAndNoOthers(long numerator, long denominator, String value, boolean complete) {
        List<Observation> figures = new ArrayList<>(List.of(
                counted(PLAY, "east", "2024", numerator, denominator),
                counted(PLAY, "w1", "2024", 0, 1),
                counted(PLAY, "w2", "2024", 0, 1),
                counted(PLAY, "w3", "2024", 0, 1)));
        AreaFigure figure = over(LEVELS).figure(key(PLAY, "province", "2024"), all(figures));
        assertThat(figure.value()).contains(new MeasuredValue.Counted(Ratio.parse(value)));
        assertThat(figure.coverage().complete()).isEqualTo(complete);
        if (!complete) {
            assertThat(figure.coverage().notCovered().get(0).explanation().in(Language.EN))
                    .isEqualTo("states " + numerator + "/" + denominator
                            + ", and an indicator that counts places needs a count out of the 2 places it has");
        }
    }

    @Test
    void saysWhyThereIsNoFigure() {
        assertThat(province(List.of()).unknown()).contains(UnknownReason.NO_FIGURE);
        AreaFigure rates = province(List.of(stated("e1", "2024", "10"), stated("w1", "2024", "12")));
        assertThat(rates.unknown()).contains(UnknownReason.ONLY_STATED_RATES);
        assertThat(UnknownReason.ONLY_STATED_RATES.text().in(Language.EN))
                .isEqualTo(
                        "The places of the area state rates, and rates cannot be added without the counts behind them. With"
                                + " given weights a weighted mean can be asked for, which is no figure of the area.");
        AreaFigure places =
                over(LEVELS).figure(key(PLAY, "province", "2024"), all(List.of(counted(PLAY, "e1", "2024", 2, 2))));
        assertThat(places.unknown()).contains(UnknownReason.NO_PLACE_COUNT);
        AreaFigure large =
                province(List.of(counted("e1", "2024", 1, Ratio.MAX_COUNT), counted("w1", "2024", 1, Ratio.MAX_COUNT)));
        assertThat(large.unknown()).contains(UnknownReason.SUM_TOO_LARGE);
        assertThat(large.problems())
                .singleElement()
                .hasToString(
                        "CP-2102 The counts for stunting-under-5, 2024 of the communes of Unit province add up to more than"
                                + " 999999999999999999; no sum is given");
        for (UnknownReason reason : UnknownReason.values()) {
            assertThat(reason.text().in(Language.VI)).isNotBlank();
            assertThat(reason.text().in(Language.EN)).isNotBlank();
        }
    }

    private static AreaFigure province(List<Observation> figures) {
        return over(LEVELS).figure(key(STUNTING, "province", "2024"), all(figures));
    }

    private static List<Observation> with(Observation figure) {
        List<Observation> figures = new ArrayList<>(COMMUNES);
        figures.add(figure);
        return figures;
    }

    private static List<String> names(List<NamedPlace> places) {
        return places.stream().map(place -> place.id().value()).toList();
    }
}

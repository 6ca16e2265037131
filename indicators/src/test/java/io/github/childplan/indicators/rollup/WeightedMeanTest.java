package io.github.childplan.indicators.rollup;

import static io.github.childplan.indicators.rollup.Given.LEVELS;
import static io.github.childplan.indicators.rollup.Given.STUNTING;
import static io.github.childplan.indicators.rollup.Given.all;
import static io.github.childplan.indicators.rollup.Given.counted;
import static io.github.childplan.indicators.rollup.Given.figure;
import static io.github.childplan.indicators.rollup.Given.key;
import static io.github.childplan.indicators.rollup.Given.over;
import static io.github.childplan.indicators.rollup.Given.stated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Unit;
import io.github.childplan.indicators.definition.IndicatorCatalog;
import io.github.childplan.indicators.definition.StandardIndicators;
import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.observation.Observation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WeightedMeanTest {

    private static final LocalizedText CHILDREN = LocalizedText.of("số trẻ em dưới 5 tuổi", "children under 5");

    @Test
    void weighsRatesWithTheGivenNumbersExactly() {
        WeightedMean mean =
                east(Map.of("e1", "300", "e2", "100"), stated("e1", "2024", "20.0"), stated("e2", "2024", "10"));
        assertThat(mean.value(1, RoundingMode.HALF_UP)).contains(new BigDecimal("17.5"));
        assertThat(mean.unit()).isEqualTo(Unit.PERCENT);
        assertThat(mean.coverage().complete()).isTrue();
        assertThat(mean.parts()).hasSize(2);
        assertThat(mean.text().in(Language.EN))
                .isEqualTo(
                        "A mean of the rates of 2 of 2 places, weighted by: children under 5. It is no figure of the area.");
        assertThat(mean.text().in(Language.VI))
                .isEqualTo(
                        "Số bình quân của tỷ lệ ở 2 trong 2 đơn vị, quyền số là: số trẻ em dưới 5 tuổi. Đây không phải là số"
                                + " liệu của địa bàn.");
    }

    /** (1/3 × 1 + 1/7 × 2 + 10% × 3) / 6 = 386/2520 = 15.317 460 317...%. */
    @Test
    void keepsTheFractionsOfCounts() {
        Observation[] figures = {counted("w1", "2024", 1, 3), counted("w2", "2024", 1, 7), stated("w3", "2024", "10")};
        WeightedMean mean = mean("west", Map.of("w1", "1", "w2", "2", "w3", "3"), figures);
        assertThat(mean.value(9, RoundingMode.HALF_UP)).contains(new BigDecimal("15.317460317"));
        assertThat(mean("west", Map.of("w3", "3", "w1", "1", "w2", "2"), figures[2], figures[0], figures[1])
                        .value(9, RoundingMode.HALF_UP))
                .isEqualTo(mean.value(9, RoundingMode.HALF_UP));
    }

    @Test
    void equalsThePooledRateWhereTheWeightsAreTheDenominators() {
        WeightedMean mean =
                east(Map.of("e1", "30", "e2", "70"), counted("e1", "2024", 3, 30), counted("e2", "2024", 21, 70));
        assertThat(mean.value(6, RoundingMode.UNNECESSARY)).contains(new BigDecimal("24.000000"));
    }

    @Test
    void saysWhatIsNotInIt() {
        WeightedMean mean = over(LEVELS)
                .weightedMean(
                        key(STUNTING, "province", "2024"),
                        all(List.of(
                                stated("e1", "2024", "20"),
                                counted("e2", "2024", 0, 0),
                                figure(STUNTING, "w1", "2024", MeasuredValue.stated("5", Unit.PER_THOUSAND)),
                                stated("w2", "2024", "7"))),
                        weights(Map.of("w2", "1", "e2", "1", "w1", "1")));
        assertThat(mean.value(0, RoundingMode.UNNECESSARY)).contains(new BigDecimal("7"));
        assertThat(mean.coverage().reported()).extracting(NamedPlace::id).containsExactly(PlaceId.of("w2"));
        assertThat(mean.coverage().missing()).extracting(NamedPlace::id).containsExactly(PlaceId.of("w3"));
        assertThat(mean.coverage().notCovered())
                .extracting(
                        left -> left.place().id() + ": " + left.explanation().in(Language.EN))
                .containsExactly(
                        "e1: has a rate and no weight",
                        "e2: has the denominator 0 and so no rate",
                        "w1: states a figure in another unit");
    }

    @Test
    void usesTheRateOfADistrictWithAWeightOrElseThoseOfItsCommunes() {
        Observation district = stated("east", "2024", "30");
        Observation commune = stated("e1", "2024", "10");
        assertThat(mean("province", Map.of("east", "2", "e1", "1"), district, commune)
                        .value(0, RoundingMode.UNNECESSARY))
                .contains(new BigDecimal("30"));
        assertThat(mean("province", Map.of("e1", "1"), district, commune).value(0, RoundingMode.UNNECESSARY))
                .contains(new BigDecimal("10"));
    }

    @Test
    void hasNoValueWithoutAnyWeight() {
        assertThat(east(Map.of(), stated("e1", "2024", "20")).value(1, RoundingMode.HALF_UP))
                .isEmpty();
        assertThat(east(Map.of("e1", "0"), stated("e1", "2024", "20")).value(1, RoundingMode.HALF_UP))
                .isEmpty();
    }

    @Test
    void refusesNegativeWeightsAndIndicatorsThatAreNoRate() {
        assertThatThrownBy(() -> weights(Map.of("e1", "-1"))).hasMessage("weight of 'e1' was -1, must be 0 or more");
        IndicatorCatalog playgrounds =
                IndicatorCatalog.of(List.of(StandardIndicators.childPlan().find(STUNTING).orElseThrow().toBuilder()
                        .unit(Unit.count(LocalizedText.of("sân chơi")))
                        .build()));
        assertThatThrownBy(() -> RollUp.of(playgrounds, LEVELS)
                        .weightedMean(key(STUNTING, "east", "2024"), all(List.of()), weights(Map.of())))
                .hasMessage(
                        "unit of indicator 'stunting-under-5' was COUNT, must be a rate, as nothing else has a weighted"
                                + " mean");
    }

    private static WeightedMean east(Map<String, String> weights, Observation... figures) {
        return mean("east", weights, figures);
    }

    private static WeightedMean mean(String area, Map<String, String> weights, Observation... figures) {
        return over(LEVELS).weightedMean(key(STUNTING, area, "2024"), all(List.of(figures)), weights(weights));
    }

    private static Weights weights(Map<String, String> byPlace) {
        Map<PlaceId, BigDecimal> weights = new HashMap<>();
        byPlace.forEach((place, weight) -> weights.put(PlaceId.of(place), new BigDecimal(weight)));
        return Weights.of(CHILDREN, weights);
    }
}

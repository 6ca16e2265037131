package io.github.childplan.indicators.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Unit;
import io.github.childplan.core.value.Validity;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class IndicatorCatalogTest {

    private static final IndicatorId STUNTING = IndicatorId.of("stunting-under-5");
    private static final Indicator DEFINITION =
            StandardIndicators.childPlan().find(STUNTING).orElseThrow();

    @Test
    void findsTheDefinitionOfADayAndTheNewest() {
        Indicator first = during(Validity.of(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31)));
        Indicator second = during(Validity.from(LocalDate.of(2022, 1, 1)));
        IndicatorCatalog catalog =
                IndicatorCatalog.builder().add(second).add(first).build();
        assertThat(catalog.definitions(STUNTING)).containsExactly(first, second);
        assertThat(catalog.find(STUNTING)).contains(second);
        assertThat(catalog.find(STUNTING, LocalDate.of(2019, 12, 31))).isEmpty();
        assertThat(catalog.find(STUNTING, LocalDate.of(2020, 1, 1))).contains(first);
        assertThat(catalog.find(STUNTING, LocalDate.of(2020, 12, 31))).contains(first);
        assertThat(catalog.find(STUNTING, LocalDate.of(2021, 1, 1))).isEmpty();
        assertThat(catalog.find(STUNTING, LocalDate.of(2022, 1, 1))).contains(second);
        assertThat(catalog.find(IndicatorId.of("wasting-under-5"))).isEmpty();
    }

    @Test
    void refusesTwoDefinitionsOnOneDay() {
        IndicatorCatalog.Builder builder =
                IndicatorCatalog.builder().add(during(Validity.upTo(LocalDate.of(2020, 1, 1))));
        assertThatThrownBy(() -> builder.add(during(Validity.from(LocalDate.of(2020, 1, 1)))))
                .hasMessage("definitions of indicator 'stunting-under-5' were in force ../2020-01-01 and 2020-01-01/..,"
                        + " must not share a day");
    }

    @Test
    void namesTheNearestIds() {
        assertThat(StandardIndicators.childPlan().nearest("stunting-under5")).startsWith("stunting-under-5");
    }

    @Test
    void takesIndicatorsOfOnesOwnBesideTheStandardOnes() {
        Indicator own =
                DEFINITION.toBuilder().id(IndicatorId.of("wasting-under-5")).build();
        IndicatorCatalog catalog =
                StandardIndicators.childPlan().toBuilder().add(own).build();
        assertThat(catalog.ids()).hasSize(15).contains(own.id());
        assertThat(StandardIndicators.childPlan().ids()).hasSize(14);
    }

    @Test
    void refusesACountOfPlacesThatIsNoRate() {
        Indicator.Builder builder = DEFINITION.toBuilder()
                .counting(Counting.PLACES)
                .unit(Unit.count(LocalizedText.of("sân chơi", "playgrounds")));
        assertThatThrownBy(builder::build)
                .hasMessage(
                        "unit of indicator 'stunting-under-5' was COUNT, an indicator that counts places must have a rate");
    }

    private static Indicator during(Validity days) {
        return DEFINITION.toBuilder().validity(days).build();
    }
}

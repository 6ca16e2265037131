package io.github.childplan.indicators.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.value.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RevisionPolicyTest {

    private static final Observation ALWAYS = figure(50, Finality.PROVISIONAL);
    private static final Observation NOVEMBER = known(figure(57, Finality.FINAL), LocalDate.of(2024, 11, 20));
    private static final Observation JANUARY = known(figure(60, Finality.PROVISIONAL), LocalDate.of(2025, 1, 31));

    @ParameterizedTest
    @CsvSource({"LATEST_KNOWN, 60", "FINAL_FIRST, 57", "FIRST_PUBLISHED, 50"})
    void chooseAmongRevisionsAndKeepTheOthersVisible(String policy, long numerator) {
        for (List<Observation> order : List.of(
                List.of(ALWAYS, NOVEMBER, JANUARY),
                List.of(JANUARY, ALWAYS, NOVEMBER),
                List.of(NOVEMBER, JANUARY, ALWAYS))) {
            Observations figures = Observations.of(order).orElseThrow().revisedBy(named(policy));
            assertThat(figures.find(ALWAYS.key()).orElseThrow().value())
                    .isEqualTo(MeasuredValue.counted(numerator, 300));
            assertThat(figures.revisions(ALWAYS.key())).containsExactly(ALWAYS, NOVEMBER, JANUARY);
            assertThat(figures.replaced(ALWAYS.key()))
                    .hasSize(2)
                    .doesNotContain(figures.find(ALWAYS.key()).orElseThrow());
            assertThat(figures.revisionPolicy().name()).isEqualTo(policy);
            assertThat(figures.series(ALWAYS.indicator(), ALWAYS.place()))
                    .containsExactly(figures.find(ALWAYS.key()).orElseThrow());
        }
    }

    @Test
    void theLatestKnownIsTheDefault() {
        assertThat(RevisionPolicies.all()).first().isEqualTo(RevisionPolicies.LATEST_KNOWN);
        assertThat(Observations.empty().revisionPolicy()).isEqualTo(RevisionPolicies.LATEST_KNOWN);
        assertThat(Observations.of(List.of(ALWAYS)).orElseThrow().replaced(ALWAYS.key()))
                .isEmpty();
    }

    @Test
    void withoutAFinalFigureTheProvisionalOneKnownLastCounts() {
        Observations figures =
                Observations.of(List.of(JANUARY, ALWAYS)).orElseThrow().revisedBy(RevisionPolicies.FINAL_FIRST);
        assertThat(figures.find(ALWAYS.key())).contains(JANUARY);
    }

    @Test
    void thePolicyStaysWithFewerFigures() {
        Observations figures = Observations.of(List.of(JANUARY, NOVEMBER, ALWAYS))
                .orElseThrow()
                .revisedBy(RevisionPolicies.FIRST_PUBLISHED);
        Observations later = figures.only(figure -> figure.known().isPresent());
        assertThat(later.find(ALWAYS.key())).contains(NOVEMBER);
        assertThat(later.revisionPolicy()).isEqualTo(RevisionPolicies.FIRST_PUBLISHED);
        assertThat(figures.only(figure -> true)).isSameAs(figures);
        assertThat(figures.knownBy(LocalDate.of(2024, 11, 20)).all()).containsExactly(NOVEMBER, ALWAYS);
        assertThat(figures).isNotEqualTo(figures.revisedBy(RevisionPolicies.LATEST_KNOWN));
    }

    @Test
    void refusesAPolicyThatMakesFiguresUp() {
        RevisionPolicy own = new RevisionPolicy() {
            @Override
            public String name() {
                return "MEAN";
            }

            @Override
            public Observation choose(List<Observation> revisions) {
                return figure(55, Finality.FINAL);
            }
        };
        Observations figures = Observations.of(List.of(NOVEMBER, JANUARY)).orElseThrow();
        assertThatThrownBy(() -> figures.revisedBy(own))
                .hasMessageStartingWith("policy MEAN chose a figure for ObservationKey[")
                .hasMessageEndingWith("] that is none of its revisions, must choose one of them");
    }

    @Test
    void listsTheFiguresOfAllPlacesAndTheParts() {
        Observation girls =
                ALWAYS.toBuilder().breakdown(Breakdown.parse("sex=female")).build();
        Observation other =
                ALWAYS.toBuilder().place(PlaceId.of("mu-ca-commune")).build();
        Observations figures = Observations.of(List.of(other, girls, ALWAYS)).orElseThrow();
        assertThat(figures.at(ALWAYS.indicator(), Breakdown.total(), ALWAYS.period()))
                .containsExactly(Map.entry(other.place(), other), Map.entry(ALWAYS.place(), ALWAYS));
        assertThat(figures.breakdowns(ALWAYS.indicator())).containsExactly(Breakdown.total(), girls.breakdown());
        assertThat(figures.breakdowns(IndicatorId.of("abuse-support"))).isEmpty();
    }

    private static RevisionPolicy named(String name) {
        return RevisionPolicies.all().stream()
                .filter(policy -> policy.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Observation known(Observation figure, LocalDate day) {
        return figure.toBuilder().known(day).build();
    }

    private static Observation figure(long numerator, Finality finality) {
        return Observation.builder()
                .indicator(IndicatorId.of("stunting-under-5"))
                .place(PlaceId.of("pa-u-commune"))
                .period(Period.parse("2024"))
                .value(MeasuredValue.counted(numerator, 300))
                .finality(finality)
                .build();
    }
}

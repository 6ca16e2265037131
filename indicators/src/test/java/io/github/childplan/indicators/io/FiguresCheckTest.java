package io.github.childplan.indicators.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.childplan.core.catalog.MuongTeIndicators;
import io.github.childplan.core.catalog.StandardPlans;
import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.ProblemPlace;
import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Period;
import io.github.childplan.core.value.Unit;
import io.github.childplan.indicators.definition.StandardIndicators;
import io.github.childplan.indicators.observation.Breakdown;
import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.Observations;
import io.github.childplan.indicators.place.StandardPlaces;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FiguresCheckTest {

    private static final FiguresContext CONTEXT =
            FiguresContext.of(StandardPlans.muongTe(), StandardIndicators.childPlan(), StandardPlaces.muongTe());
    private static final Observation SOUND = Observation.builder()
            .indicator(MuongTeIndicators.STUNTING_UNDER_5)
            .place(PlaceId.of("pa-u-commune"))
            .period(Period.parse("2024"))
            .value(MeasuredValue.counted(57, 300))
            .origin(ProblemPlace.in("f.json").atLine(7).atColumn(3).atField("/figures/4"))
            .build();

    static Stream<Arguments> figures() {
        return Stream.of(
                of("CP-2011 /figures/4/indicator", figure -> figure.indicator(IndicatorId.of("happiness"))),
                of("CP-2321 /figures/4/place", figure -> figure.place(PlaceId.of("atlantis"))),
                of("CP-2321 /figures/4/place", figure -> figure.period(Period.parse("2025"))),
                of("CP-2014 /figures/4/period", figure -> figure.period(Period.parse("1989"))),
                of(
                        "CP-2031 /figures/4/breakdown",
                        figure -> figure.breakdown(Breakdown.total().with("mood", "good"))),
                of("CP-2021 /figures/4/value/counts", figure -> figure.value(MeasuredValue.counted(301, 300))),
                of("CP-2024 /figures/4/value/counts", figure -> figure.value(MeasuredValue.counted(0, 0))),
                of(
                        "CP-2022 /figures/4/value/value",
                        figure -> figure.value(MeasuredValue.stated("100.1", Unit.PERCENT))),
                of(
                        "CP-2023 /figures/4/value/value",
                        figure -> figure.value(MeasuredValue.stated("0.19", Unit.PERCENT))),
                of(
                        "CP-2038 /figures/4/value/unit",
                        figure -> figure.value(MeasuredValue.stated("19", Unit.count(LocalizedText.of("trẻ"))))),
                of(
                        "CP-2037 /figures/4/value/unit",
                        figure -> figure.value(MeasuredValue.stated("19", Unit.other(LocalizedText.of("%"))))));
    }

    private static Arguments of(String problem, UnaryOperator<Observation.Builder> change) {
        return Arguments.of(problem, change.apply(SOUND.toBuilder()).build());
    }

    @ParameterizedTest
    @MethodSource("figures")
    void reportsAtTheFieldOfTheFigureAndLeavesErrorsOut(String problem, Observation figure) {
        Observation other = SOUND.toBuilder().place(PlaceId.of("mu-ca-commune")).build();
        WithProblems<Observations> checked = FiguresCheck.check(figures(figure, other), CONTEXT);
        assertThat(checked.problems())
                .extracting(
                        one -> one.reason().code() + " " + one.place().field().orElse(""))
                .containsExactly(problem);
        assertThat(checked.problems().get(0).place().line()).hasValue(7);
        assertThat(checked.orElseThrow().all()).isEqualTo(checked.partial() ? List.of(other) : List.of(figure, other));
    }

    @Test
    void soundFiguresStayAsTheyAre() {
        Observations figures = figures(SOUND);
        assertThat(FiguresCheck.check(figures, CONTEXT)).isEqualTo(WithProblems.of(figures, List.of()));
    }

    @Test
    void aFigureOfAProgramIsReportedWithTheColumnAlone() {
        Observation figure = SOUND.toBuilder()
                .value(MeasuredValue.counted(301, 300))
                .origin(ProblemPlace.unknown())
                .build();
        assertThat(FiguresCheck.check(figures(figure), CONTEXT).problems())
                .extracting(Problem::toString)
                .containsExactly("numerator: CP-2021 Numerator 301 is above the denominator 300, must be 300 or less");
    }

    @Test
    void stopsAtTheLimitOfProblems() {
        Observations figures = figures(IntStream.rangeClosed(1, 1_100)
                .mapToObj(i ->
                        SOUND.toBuilder().indicator(IndicatorId.of("i-" + i)).build())
                .toArray(Observation[]::new));
        WithProblems<Observations> checked = FiguresCheck.check(figures, CONTEXT);
        assertThat(checked.orElseThrow().all()).isEmpty();
        assertThat(checked.problems()).hasSize(1_001);
        assertThat(checked.problems().get(1_000).reason().code()).isEqualTo("CP-2008");
    }

    private static Observations figures(Observation... figures) {
        return Observations.of(List.of(figures)).orElseThrow();
    }
}

package io.github.childplan.indicators.rollup;

import static io.github.childplan.indicators.rollup.Given.DISTRICT;
import static io.github.childplan.indicators.rollup.Given.ROLL_UP;
import static io.github.childplan.indicators.rollup.Given.all;
import static io.github.childplan.indicators.rollup.Given.counted;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.value.Language;
import io.github.childplan.indicators.observation.Observation;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesBreakTest {

    private static final IndicatorId COUNSELLING = IndicatorId.of("school-counselling");

    @Test
    void aSeriesAcrossTheChangeOfADefinitionSaysSo() {
        List<AreaFigure> series = series("2023-2024", "2024-2025", "2025-2026", "2026-2027");
        assertThat(series.get(1).definition().validity()).hasToString("../2025-10-30");
        assertThat(series.get(2).definition().validity()).hasToString("2025-10-31/..");
        assertThat(SeriesBreak.in(series)).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(SeriesBreak.Kind.DEFINITION);
            assertThat(change.earlier()).hasToString("2024-2025");
            assertThat(change.later()).hasToString("2025-2026");
            assertThat(change.text().in(Language.EN))
                    .isEqualTo("The definition of the indicator changed on 31 October 2025.");
            assertThat(change.text().in(Language.VI)).isEqualTo("Định nghĩa của chỉ số thay đổi từ ngày 31/10/2025.");
        });
    }

    /** The definition is that of the last day of the period. */
    @ParameterizedTest
    @CsvSource({"2025-09, 2025-10, 1", "2025-08, 2025-09, 0", "2025-10, 2025-11, 0", "2025-Q3, 2025-Q4, 1"})
    void theLastDayOfThePeriodDecidesTheDefinition(String earlier, String later, int breaks) {
        assertThat(SeriesBreak.in(series(earlier, later))).hasSize(breaks);
    }

    @Test
    void ofOneFigureOrNoneThereIsNoBreak() {
        assertThat(SeriesBreak.in(List.of())).isEmpty();
        assertThat(SeriesBreak.in(series("2023-2024"))).isEmpty();
    }

    private static List<AreaFigure> series(String... periods) {
        List<Observation> figures = Stream.of(periods)
                .map(period -> counted(COUNSELLING, DISTRICT.value(), period, 10, 20))
                .toList();
        return ROLL_UP.series(COUNSELLING, DISTRICT, all(figures));
    }
}

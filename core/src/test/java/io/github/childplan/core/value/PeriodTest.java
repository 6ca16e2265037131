package io.github.childplan.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2024, 2024-01-01, 2024-12-31, 2024",
        "2023-2024, 2023-09-01, 2024-05-31, 2024",
        "2024-H1, 2024-01-01, 2024-06-30, 2024",
        "2024-H2, 2024-07-01, 2024-12-31, 2024",
        "2024-Q1, 2024-01-01, 2024-03-31, 2024",
        "2024-Q4, 2024-10-01, 2024-12-31, 2024",
        "2024-02, 2024-02-01, 2024-02-29, 2024",
        "2025-02, 2025-02-01, 2025-02-28, 2025",
        "2024-12, 2024-12-01, 2024-12-31, 2024",
        "1900, 1900-01-01, 1900-12-31, 1900",
        "2199, 2199-01-01, 2199-12-31, 2199",
        "2198-2199, 2198-09-01, 2199-05-31, 2199"
    })
    void isReadAndWrittenAndHasTwoEnds(String text, LocalDate first, LocalDate last, int endYear) {
        Period period = Period.parse(text);

        assertThat(period).hasToString(text).isEqualTo(Period.parse(text));
        assertThat(period.firstDay()).isEqualTo(first);
        assertThat(period.lastDay()).isEqualTo(last);
        assertThat(period.endYear()).isEqualTo(endYear);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "24",
                "2023-2025",
                "2024-2023",
                "2024-2024",
                "2024-h1",
                "2024-Q",
                "2024-7",
                "2024/2025",
                "2024-Q10",
                " 2024",
                "２０２４",
                "2024-007"
            })
    void otherFormsAreRefused(String text) {
        assertThatThrownBy(() -> Period.parse(text))
                .hasMessage(
                        "period was '" + text + "', must be a year such as 2024, a school year such as 2023-2024, or"
                                + " 2024-H1, 2024-Q3, 2024-07");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1899 | year was 1899, must be from 1900 to 2199",
                "2200 | year was 2200, must be from 1900 to 2199",
                "2199-2200 | year was 2200, must be from 1900 to 2199",
                "2024-H3 | half-year was 3, must be from 1 to 2",
                "2024-H0 | half-year was 0, must be from 1 to 2",
                "2024-Q5 | quarter was 5, must be from 1 to 4",
                "2024-13 | month was 13, must be from 1 to 12",
                "2024-00 | month was 0, must be from 1 to 12"
            })
    void whatTheCalendarDoesNotHaveIsRefused(String text, String message) {
        assertThatThrownBy(() -> Period.parse(text)).hasMessage(message);
    }

    @Test
    void ordersByLastDayAndTheLongestFirst() {
        List<Period> ordered = Stream.of(
                        "2023",
                        "2023-2024",
                        "2024-05",
                        "2024-H1",
                        "2024-Q2",
                        "2024-06",
                        "2024",
                        "2024-H2",
                        "2024-Q4",
                        "2024-12")
                .map(Period::parse)
                .toList();

        assertThat(ordered.stream().sorted(Comparator.reverseOrder()).sorted().toList())
                .isEqualTo(ordered);
    }
}

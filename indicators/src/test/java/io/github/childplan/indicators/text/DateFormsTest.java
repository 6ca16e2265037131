package io.github.childplan.indicators.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.childplan.core.value.Language;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFormsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-01-05 | 05/01/2025 | ngày 05 tháng 01 năm 2025 | 5 January 2025",
                "2024-02-29 | 29/02/2024 | ngày 29 tháng 02 năm 2024 | 29 February 2024",
                "2025-03-09 | 09/03/2025 | ngày 09 tháng 3 năm 2025 | 9 March 2025",
                "2025-06-29 | 29/06/2025 | ngày 29 tháng 6 năm 2025 | 29 June 2025",
                "2025-11-24 | 24/11/2025 | ngày 24 tháng 11 năm 2025 | 24 November 2025",
                "2025-12-10 | 10/12/2025 | ngày 10 tháng 12 năm 2025 | 10 December 2025"
            })
    void writesDatesAsPeopleDo(LocalDate date, String shortVi, String longVi, String english) {
        assertThat(DateForms.shortForm(date, Language.VI)).isEqualTo(shortVi);
        assertThat(DateForms.longForm(date, Language.VI)).isEqualTo(longVi);
        assertThat(DateForms.shortForm(date, Language.EN)).isEqualTo(english);
        assertThat(DateForms.longForm(date, Language.EN)).isEqualTo(english);
    }

    @Test
    void namesTheDaysOfTheWeek() {
        assertThat(DateForms.weekday(DayOfWeek.MONDAY, Language.VI)).isEqualTo("thứ Hai");
        assertThat(DateForms.weekday(DayOfWeek.SUNDAY, Language.VI)).isEqualTo("Chủ nhật");
        assertThat(DateForms.weekday(DayOfWeek.SATURDAY, Language.EN)).isEqualTo("Saturday");
    }
}

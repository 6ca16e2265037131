package io.github.childplan.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValidityTest {

    @ParameterizedTest
    @CsvSource({
        "../.., 1900-01-01, true",
        "../2025-06-30, 1900-01-01, true",
        "../2025-06-30, 2025-06-30, true",
        "../2025-06-30, 2025-07-01, false",
        "2025-07-01/.., 2025-06-30, false",
        "2025-07-01/.., 2025-07-01, true",
        "2025-07-01/.., 2199-12-31, true",
        "2011-10-14/2025-06-30, 2011-10-13, false",
        "2011-10-14/2025-06-30, 2011-10-14, true",
    })
    void includesBothEnds(String validity, LocalDate day, boolean included) {
        assertThat(Validity.parse(validity).includes(day)).isEqualTo(included);
    }

    @ParameterizedTest
    @CsvSource({
        "../2025-06-30, 2025-07-01/.., false",
        "../2025-06-30, 2025-06-30/.., true",
        "../.., 2025-06-30/2025-06-30, true",
        "../2025-06-30, ../2011-01-01, true",
        "2025-07-01/.., 2030-01-01/.., true",
        "2011-10-14/2012-01-01, 2012-01-02/2013-01-01, false",
    })
    void overlapsWhereADayIsShared(String one, String other, boolean shared) {
        assertThat(Validity.parse(one).overlaps(Validity.parse(other))).isEqualTo(shared);
        assertThat(Validity.parse(other).overlaps(Validity.parse(one))).isEqualTo(shared);
    }

    @Test
    void isReadBackFromItsText() throws Exception {
        LocalDate first = LocalDate.of(2011, 10, 14);
        LocalDate last = LocalDate.of(2025, 6, 30);
        assertThat(Validity.of(first, last)).hasToString("2011-10-14/2025-06-30");
        assertThat(Validity.from(first)).hasToString("2011-10-14/..");
        assertThat(Validity.upTo(last)).hasToString("../2025-06-30");
        assertThat(Validity.always()).hasToString("../..");
        for (Validity validity :
                new Validity[] {Validity.of(first, last), Validity.from(first), Validity.upTo(last), Validity.always()
                }) {
            assertThat(Validity.parse(validity.toString())).isEqualTo(validity);
            String json = new ObjectMapper().writeValueAsString(validity);
            assertThat(new tools.jackson.databind.ObjectMapper().writeValueAsString(validity))
                    .isEqualTo(json);
            assertThat(new ObjectMapper().readValue(json, Validity.class)).isEqualTo(validity);
            assertThat(new tools.jackson.databind.ObjectMapper().readValue(json, Validity.class))
                    .isEqualTo(validity);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2025", "2025-06-30", "2025-06-31/..", "/2025-06-30", "30/06/2025"})
    void refusesOtherForms(String text) {
        assertThatThrownBy(() -> Validity.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("validity was '" + text
                        + "', must be two ISO days with a slash, or .. for a missing one, such as ../2025-06-30");
    }

    @Test
    void refusesAnEndBeforeTheStart() {
        assertThatThrownBy(() -> Validity.parse("2025-07-01/2025-06-30"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("last day was 2025-06-30, must not be before the first day 2025-07-01");
    }
}

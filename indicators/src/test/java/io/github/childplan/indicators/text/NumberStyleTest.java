package io.github.childplan.indicators.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.childplan.core.value.Language;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberStyleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POINT | 99.1 | 99.1",
                "COMMA | 99,1 | 99.1",
                "COMMA | 21,40 | 21.4",
                "POINT | -0 | 0",
                "COMMA | -5 | -5",
                "POINT | 003 | 3",
                "COMMA | 1234 | 1234"
            })
    void readsItsOwnSign(NumberStyle style, String text, BigDecimal value) {
        assertThat(style.parse(text)).contains(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.234,5",
                "1,234.5",
                "５０",
                "1e3",
                "+1",
                " 1",
                "1 ",
                "1.",
                "1,",
                ".5",
                ",5",
                "",
                "-",
                "1 000",
                "1\u00A0000",
                "50%",
                "NaN",
                "1.2.3",
                "1,2,3",
                "−5",
                "0.0000001",
                "0,0000001",
                "１"
            })
    void refusesWhatIsNoNumberInEitherStyle(String text) {
        assertThat(NumberStyle.POINT.parse(text)).isEmpty();
        assertThat(NumberStyle.COMMA.parse(text)).isEmpty();
    }

    @Test
    void neverGuessesTheStyle() {
        assertThat(NumberStyle.POINT.parse("99,1")).isEmpty();
        assertThat(NumberStyle.COMMA.parse("99.1")).isEmpty();
        assertThat(NumberStyle.COMMA.parse("1.234")).isEmpty();
        assertThat(NumberStyle.POINT.parse("1.234")).contains(new BigDecimal("1.234"));
        assertThat(NumberStyle.POINT.expectation().in(Language.EN))
                .isEqualTo("a number with a decimal point, such as 99.1");
        assertThat(NumberStyle.COMMA.expectation().in(Language.VI))
                .isEqualTo("số viết bằng dấu phẩy thập phân, ví dụ 99,1");
    }

    @Test
    void printsTheDecimalsOfTheSource() {
        assertThat(NumberStyle.COMMA.print(new BigDecimal("21.4"), 2)).isEqualTo("21,40");
        assertThat(NumberStyle.COMMA.print(new BigDecimal("21.4"))).isEqualTo("21,4");
        assertThat(NumberStyle.POINT.print(new BigDecimal("1E+2"))).isEqualTo("100");
        assertThat(NumberStyle.POINT.print(new BigDecimal("0.000001"))).isEqualTo("0.000001");
        assertThat(NumberStyle.POINT.print(BigDecimal.ZERO, 1)).isEqualTo("0.0");
        assertThatThrownBy(() -> NumberStyle.COMMA.print(new BigDecimal("21.45"), 1))
                .hasMessage("number 21.45 has more than 1 decimals, round it first");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0 | 0",
                "999 | 999 | 999",
                "1000 | 1.000 | 1,000",
                "31000 | 31.000 | 31,000",
                "-999 | -999 | -999",
                "-1000 | -1.000 | -1,000",
                "1234567 | 1.234.567 | 1,234,567",
                "9223372036854775807 | 9.223.372.036.854.775.807 | 9,223,372,036,854,775,807",
                "-9223372036854775808 | -9.223.372.036.854.775.808 | -9,223,372,036,854,775,808"
            })
    void groupsCounts(long count, String comma, String point) {
        assertThat(NumberStyle.COMMA.printCount(count)).isEqualTo(comma);
        assertThat(NumberStyle.POINT.printCount(count)).isEqualTo(point);
    }

    @Test
    void vietnameseWritesAComma() {
        assertThat(NumberStyle.of(Language.VI)).isEqualTo(NumberStyle.COMMA);
        assertThat(NumberStyle.of(Language.EN)).isEqualTo(NumberStyle.POINT);
    }
}

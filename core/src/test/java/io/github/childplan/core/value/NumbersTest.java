package io.github.childplan.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Decimals, ratios, quantities and units. */
class NumbersTest {

    @ParameterizedTest
    @CsvSource({
        "21.40, 21.4",
        "2.14E+1, 21.4",
        "1E+2, 100",
        "-0.00, 0",
        "0E-1000000000, 0",
        "0.0000010, 0.000001",
        "-0.000001, -0.000001",
        "999999999999999999999999, 999999999999999999999999",
        "9E+23, 900000000000000000000000"
    })
    void aDecimalHasOneForm(String given, String kept) {
        BigDecimal canonical = Decimals.canonical("value", new BigDecimal(given));

        assertThat(canonical).isEqualTo(new BigDecimal(kept)).hasToString(kept);
        assertThat(Decimals.canonical("value", canonical)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "1E+24, 1, -24",
        "1E+1000000000, 1, -1000000000",
        "1E-1000000000, 1, 1000000000",
        "0.0000009, 1, 7",
        "1.0000000000000000000000000000001, 32, 31"
    })
    void whatIsOutOfRangeIsRefusedWithoutArithmetic(String given, int digits, int scale) {
        BigDecimal number = new BigDecimal(given);

        assertThatThrownBy(() -> Decimals.canonical("level", number))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("level has " + digits + " digits and the scale " + scale
                        + ", must be 0 or between 0.000001 and 10^24 in size with at most 30 decimals");
    }

    @Test
    void aHostileExponentCostsNothing() {
        assertTimeoutPreemptively(Duration.ofSeconds(1), () -> {
            for (int i = 0; i < 10_000; i++) {
                BigDecimal hostile = new BigDecimal("1E-" + (2_000_000_000 - i));
                assertThatThrownBy(() -> Decimals.canonical("value", hostile))
                        .isInstanceOf(IllegalArgumentException.class);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "-", "+1", " 1", "1 ", "1.", ".5", "-.5", "1..2", "1.2.3", "1e3", "1E3", "５０", "1,5", "1_000",
                "NaN", "0x1F", "--1"
            })
    void onlyPlainDigitsAreRead(String text) {
        assertThatThrownBy(() -> Decimals.parse("value", text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("value was '" + text + "', must be digits with a decimal point, such as 21.4");
    }

    @Test
    void aTextOf64CharactersIsReadAndOneOf65IsNot() {
        assertThat(Decimals.parse("value", "1." + "0".repeat(40))).isEqualTo(BigDecimal.ONE);
        assertThat(Decimals.parse("value", "0".repeat(63) + "7")).isEqualTo(new BigDecimal("7"));
        assertThatThrownBy(() -> Decimals.parse("value", "0".repeat(64) + "7"))
                .hasMessage("value was '" + "0".repeat(60) + "…', must be digits with a decimal point, such as 21.4");
    }

    @ParameterizedTest
    @CsvFileSource(resources = "communes-rounding.csv", numLinesToSkip = 2)
    void communesOfFourteenRoundHalfUp(long numerator, long denominator, String percent) {
        assertThat(Ratio.of(numerator, denominator).in(UnitKind.PERCENT, 1, RoundingMode.HALF_UP))
                .isEqualTo(new BigDecimal(percent));
    }

    @ParameterizedTest
    @CsvSource({"3/14, 21.4, 1", "3/14, 21.5, -1", "1/4, 25, 0", "1999/2000, 100, -1", "5/4, 100, 1", "0/7, 0, 0"})
    void aRatioIsComparedExactly(String ratio, BigDecimal level, int sign) {
        assertThat(Ratio.parse(ratio).compareWith(level, UnitKind.PERCENT)).isEqualTo(sign);
    }

    @Test
    void ratiosAreComparedExactlyAndNotReduced() {
        Ratio huge = Ratio.of(999_999_999_999_999_998L, 999_999_999_999_999_999L);

        assertThat(huge.compareWith(Ratio.of(999_999_999_999_999_997L, 999_999_999_999_999_998L)))
                .isPositive();
        assertThat(Ratio.of(2, 4).compareWith(Ratio.of(1, 2))).isZero();
        assertThat(Ratio.of(2, 4)).isNotEqualTo(Ratio.of(1, 2)).hasToString("2/4");
        assertThat(Ratio.parse(huge.toString())).isEqualTo(huge);
        assertThat(Ratio.of(31, 1000).in(UnitKind.PER_THOUSAND, 0, RoundingMode.UNNECESSARY))
                .isEqualTo(new BigDecimal("31"));
        assertThat(Ratio.of(3, 100_000).in(UnitKind.PER_HUNDRED_THOUSAND, 0, RoundingMode.UNNECESSARY))
                .isEqualTo(new BigDecimal("3"));
    }

    @Test
    void aRatioOfNothingHasNoValue() {
        Ratio none = Ratio.of(0, 0);

        assertThat(none.undefined()).isTrue();
        assertThat(Ratio.of(0, 1).undefined()).isFalse();
        assertThatThrownBy(() -> none.compareWith(BigDecimal.ZERO, UnitKind.PERCENT))
                .hasMessage("ratio 0/0 has no value, its denominator must not be 0");
        assertThatThrownBy(() -> Ratio.of(1, 2).compareWith(none))
                .hasMessage("ratio 0/0 has no value, its denominator must not be 0");
        assertThatThrownBy(() -> Ratio.of(1, 2).in(UnitKind.COUNT, 0, RoundingMode.HALF_UP))
                .hasMessage("unit was COUNT, a count of a count can only be told in PERCENT, PER_THOUSAND or"
                        + " PER_HUNDRED_THOUSAND");
    }

    @Test
    void ratiosThatCannotBeAreRefused() {
        assertThatThrownBy(() -> Ratio.of(-1, 14))
                .hasMessage("ratio was -1/14, counts must be 0 or more with at most 18 digits");
        assertThatThrownBy(() -> Ratio.of(1, 1_000_000_000_000_000_000L))
                .hasMessage("ratio was 1/1000000000000000000, counts must be 0 or more with at most 18 digits");
        for (String text :
                List.of("3", "3/", "/14", "3/14/2", "-3/14", "3 / 14", "3.0/14", "３/14", "1234567890123456789/1")) {
            assertThatThrownBy(() -> Ratio.parse(text))
                    .hasMessage("ratio was '" + text + "', must be two counts with a slash, such as 3/14");
        }
    }

    @Test
    void aUnitHasANounExactlyWhereOneIsNeeded() {
        LocalizedText clubs = LocalizedText.of("câu lạc bộ", "clubs");

        assertThat(Unit.count(clubs)).isNotEqualTo(Unit.other(clubs)).isEqualTo(Unit.count(clubs));
        assertThatThrownBy(() -> new Unit(UnitKind.PERCENT, Optional.of(clubs)))
                .hasMessage("unit PERCENT has a noun, must have none");
        assertThatThrownBy(() -> new Unit(UnitKind.OTHER, Optional.empty()))
                .hasMessage("unit OTHER has no noun, must name what is counted or measured");
    }

    @Test
    void aUnitStandsBehindItsNumber() {
        assertThat(Unit.PERCENT.suffix(Language.VI)).isEqualTo("%");
        assertThat(Unit.PER_THOUSAND.suffix(Language.EN)).isEqualTo("‰");
        assertThat(Unit.PER_HUNDRED_THOUSAND.suffix(Language.VI)).isEqualTo("/100.000");
        assertThat(Unit.PER_HUNDRED_THOUSAND.suffix(Language.EN)).isEqualTo("/100,000");
        assertThat(Unit.count(LocalizedText.of("câu lạc bộ", "clubs")).suffix(Language.EN))
                .isEqualTo(" clubs");
        assertThat(Unit.other(LocalizedText.of("lần")).suffix(Language.EN)).isEqualTo(" lần");
    }

    @Test
    void aQuantityKeepsOneForm() {
        assertThat(Quantity.of("31.0", Unit.PER_THOUSAND)).isEqualTo(Quantity.of("31", Unit.PER_THOUSAND));
        assertThatThrownBy(() -> Quantity.of("31,0", Unit.PERCENT))
                .hasMessage("value was '31,0', must be digits with a decimal point, such as 21.4");
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, >=, true, false, true, true, false",
        "MORE_THAN, >, true, true, false, true, false",
        "AT_MOST, <=, false, false, true, false, true",
        "LESS_THAN, <, false, true, false, false, true"
    })
    void aBoundHasASide(
            Bound bound, String symbol, boolean upward, boolean strict, boolean same, boolean above, boolean below) {
        BigDecimal level = new BigDecimal("21.40");

        assertThat(Bound.ofSymbol(symbol)).isEqualTo(bound);
        assertThat(bound.symbol()).isEqualTo(symbol);
        assertThat(bound.upward()).isEqualTo(upward);
        assertThat(bound.strict()).isEqualTo(strict);
        assertThat(bound.holds(new BigDecimal("21.4"), level)).isEqualTo(same);
        assertThat(bound.holds(new BigDecimal("21.4000001"), level)).isEqualTo(above);
        assertThat(bound.holds(new BigDecimal("21.3999999"), level)).isEqualTo(below);
    }

    @Test
    void anUnknownSymbolIsRefused() {
        assertThatThrownBy(() -> Bound.ofSymbol("≥")).hasMessage("bound was '≥', must be one of >=, >, <=, <");
    }
}

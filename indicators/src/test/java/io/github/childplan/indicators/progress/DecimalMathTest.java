package io.github.childplan.indicators.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.MathContext;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalMathTest {

    private static final BigDecimal NEARLY_NOTHING = new BigDecimal("1e-55");

    /** Constants of tables, to 50 decimals. */
    @ParameterizedTest
    @CsvSource({
        "2, 0.69314718055994530941723212145817656807550013436026",
        "10, 2.30258509299404568401799145468436420760110148862877",
        "0.5, -0.69314718055994530941723212145817656807550013436026"
    })
    void knowsLogarithmsOfTheTables(BigDecimal x, BigDecimal expected) {
        assertThat(DecimalMath.ln(x).subtract(expected).abs()).isLessThan(new BigDecimal("1e-49"));
    }

    @Test
    void knowsE() {
        assertThat(DecimalMath.exp(BigDecimal.ONE).round(new MathContext(50)))
                .isEqualByComparingTo("2.7182818284590452353602874713526624977572470937000");
        assertThat(DecimalMath.exp(BigDecimal.ZERO)).isEqualByComparingTo("1");
    }

    /** A million times nearer to 1 the logarithm still has as many digits: ln(1 + d) = d - d^2 / 2 + d^3 / 3 - ... */
    @ParameterizedTest
    @CsvSource({"1e-20", "-1e-20", "3e-18", "1e-25"})
    void logarithmsNearOneAreExactToo(BigDecimal d) {
        BigDecimal expected = BigDecimal.ZERO;
        for (int i = 1; i <= 4; i++) {
            BigDecimal term = d.pow(i).divide(BigDecimal.valueOf(i), DecimalMath.WORKING);
            expected = i % 2 == 1 ? expected.add(term) : expected.subtract(term);
        }
        BigDecimal found = DecimalMath.ln(BigDecimal.ONE.add(d));
        assertThat(found.subtract(expected).abs()).isLessThan(d.abs().multiply(new BigDecimal("1e-50")));
    }

    @Property(tries = 100)
    void exponentialAndLogarithmUndoEachOther(
            @ForAll @Scale(6) @BigRange(min = "0.000001", max = "1000000") BigDecimal x) {
        BigDecimal back = DecimalMath.exp(DecimalMath.ln(x));
        assertThat(back.subtract(x).abs()).isLessThanOrEqualTo(x.multiply(NEARLY_NOTHING));
    }

    @Property(tries = 100)
    void aRootTakenAsOftenIsTheNumber(
            @ForAll @Scale(3) @BigRange(min = "0.001", max = "1000") BigDecimal x,
            @ForAll @IntRange(min = 1, max = 30) int degree) {
        BigDecimal back = DecimalMath.root(x, degree).pow(degree);
        assertThat(back.subtract(x).abs()).isLessThanOrEqualTo(x.multiply(NEARLY_NOTHING));
    }

    @Test
    void exactRootsAreExactToTheDigitsShown() {
        assertThat(DecimalMath.root(new BigDecimal("4"), 2).round(DecimalMath.RESULT))
                .isEqualByComparingTo("2");
        assertThat(DecimalMath.pow(new BigDecimal("2"), new BigDecimal("-2")).round(DecimalMath.RESULT))
                .isEqualByComparingTo("0.25");
        assertThat(DecimalMath.pow(BigDecimal.ZERO, new BigDecimal("0.5"))).isEqualByComparingTo("0");
        assertThat(DecimalMath.pow(new BigDecimal("3"), BigDecimal.ZERO)).isEqualByComparingTo("1");
        assertThat(DecimalMath.pow(new BigDecimal("1e-90"), new BigDecimal("0.5"))
                        .round(DecimalMath.RESULT))
                .isEqualByComparingTo("1e-45");
    }

    @Test
    void refusesWhatHasNoLogarithmOrNoEnd() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> DecimalMath.ln(BigDecimal.ZERO))
                .withMessage("logarithm of 0, must be above 0");
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> DecimalMath.exp(new BigDecimal("1000001")))
                .withMessage("exponent was 1000001, must be within a million of 0");
    }
}

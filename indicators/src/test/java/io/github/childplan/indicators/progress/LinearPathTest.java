package io.github.childplan.indicators.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.childplan.core.value.Bound;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Ratio;
import io.github.childplan.core.value.UnitKind;
import io.github.childplan.indicators.attainment.ExactValue;
import io.github.childplan.indicators.definition.Direction;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinearPathTest {

    /** The baseline is of 2025 and the target of 2030; the last column is class, ratio and reasons. */
    @ParameterizedTest(name = "{0} -> {2}, points {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                // boundaries of every band, falling and rising
                "25   | 2027 23     | 20  | FALL | ON_TRACK 1 []",
                "25   | 2027 22.9   | 20  | FALL | ON_TRACK 1.05 []",
                "25   | 2027 23.0002| 20  | FALL | BEHIND 0.9999 []",
                "25   | 2027 23.8   | 20  | FALL | BEHIND 0.6 []",
                "25   | 2027 23.802 | 20  | FALL | FAR_BEHIND 0.599 []",
                "25   | 2027 24.998 | 20  | FALL | FAR_BEHIND 0.001 []",
                "25   | 2027 25     | 20  | FALL | NO_CHANGE 0 []",
                "25   | 2027 25.00  | 20  | FALL | NO_CHANGE 0 []",
                "25   | 2027 25.002 | 20  | FALL | WRONG_WAY -0.001 []",
                "50   | 2028 65     | 75  | RISE | ON_TRACK 1 []",
                "50   | 2028 59     | 75  | RISE | BEHIND 0.6 []",
                "50   | 2028 50     | 75  | RISE | NO_CHANGE 0 []",
                "50   | 2028 49.985 | 75  | RISE | WRONG_WAY -0.001 []",
                // attained and regressed come first
                "25   | 2027 20     | 20  | FALL | ATTAINED 2.5 []",
                "25   | 2026 19     | 20  | FALL | ATTAINED 6 []",
                "25   | 2026 19, 2027 21 | 20 | FALL | REGRESSED 2 [REGRESSED]",
                "20   | 2027 20     | 20  | FALL | ATTAINED - [BASELINE_EQUALS_TARGET]",
                "20   | 2027 19     | 20  | FALL | ATTAINED - [BASELINE_EQUALS_TARGET]",
                "20   | 2027 20.1   | 20  | FALL | REGRESSED - [REGRESSED]",
                "18   | 2027 17     | 20  | FALL | ATTAINED - [BASELINE_BEYOND_TARGET]",
                "18   | 2027 19     | 20  | FALL | ATTAINED - [WORSENING]",
                "18   | 2027 21     | 20  | FALL | REGRESSED - [REGRESSED]",
                "99.5 | 2027 99.2   | 99  | RISE | ATTAINED - [WORSENING]",
                // zero and changes of sign are ordinary numbers
                "0    | 2027 4      | 10  | RISE | ON_TRACK 1 []",
                "10   | 2027 6      | 0   | FALL | ON_TRACK 1 []",
                "10   | 2027 0      | 0   | FALL | ATTAINED 2.5 []",
                "-3   | 2027 1      | 7   | RISE | ON_TRACK 1 []",
                "-3   | 2027 -3     | 7   | RISE | NO_CHANGE 0 []",
                // only the ends count, whatever lies between and however many years have no figure
                "25   | 2026 30, 2027 23 | 20 | FALL | ON_TRACK 1 []",
                "25   | 2029 21     | 20  | FALL | ON_TRACK 1 []",
                // the year of the target and after it
                "25   | 2030 20.001 | 20  | FALL | BEHIND 0.9998 []",
                "25   | 2030 20     | 20  | FALL | ATTAINED 1 []",
                "25   | 2030 20, 2031 26 | 20  | FALL | ATTAINED 1 [FINAL]",
                "25   | 2030 22, 2031 19 | 20  | FALL | BEHIND 0.6 [FINAL]",
                "25   | 2029 19, 2030 22, 2031 19 | 20  | FALL | REGRESSED 0.6 [REGRESSED, FINAL]",
                "25   | 2029 21, 2031 19 | 20  | FALL | NOT_COMPUTABLE - [TARGET_YEAR_FIGURE_MISSING, FINAL]",
                // not enough
                "-    | 2027 23     | 20  | FALL | NOT_COMPUTABLE - [INSUFFICIENT_DATA]",
                "-    | 2026 24, 2027 23 | 20  | FALL | NOT_COMPUTABLE - [BASELINE_MISSING]",
                "-    | 2027 20     | 20  | FALL | ATTAINED - [INSUFFICIENT_DATA]",
                "-    | 2026 24, 2027 20 | 20  | FALL | ATTAINED - [BASELINE_MISSING]",
                "-    | 2026 19, 2027 21 | 20  | FALL | REGRESSED - [BASELINE_MISSING, REGRESSED]",
                "25   | -           | 20  | FALL | NOT_COMPUTABLE - [INSUFFICIENT_DATA]",
                "-    | -           | 20  | FALL | NOT_COMPUTABLE - [NO_DATA]",
                "25   | 2027 23     | -   | FALL | NOT_COMPUTABLE - [TARGET_MISSING]",
                "25   | 2027 23, 2027 23 | 20  | FALL | NOT_COMPUTABLE - [DUPLICATE_YEARS]"
            })
    void judgesEveryCase(String baseline, String points, String target, Direction direction, String expected) {
        assertThat(shown(ProgressMethods.LINEAR_PATH.judge(
                        Cases.of(baseline, points, target, direction).build())))
                .isEqualTo(expected);
    }

    /** 21.4 per cent is printed, 3 of 14 is meant; 8 of 14 on the way from 7 to 10 of 14 by 2030 is 5/6 of what is required. */
    @Test
    void fractionsAreNotRounded() {
        ProgressCase one = ProgressCase.builder()
                .direction(Direction.RISE)
                .baseline(YearValue.of(2025, percent(7, 14)))
                .target(ProgressTarget.of(percent(10, 14), 2030))
                .addPoint(YearValue.of(2027, percent(8, 14)))
                .build();
        ProgressResult result = ProgressMethods.LINEAR_PATH.judge(one);
        assertThat(result.verdict().value()).contains(new BigDecimal("0.8333333333333333333333333333333333"));
        assertThat(result.numbers())
                .isEqualTo(Map.of("required", new BigDecimal("58.57142857142857142857142857142857")));
        assertThat(result.needed()).hasSize(3);
        // two more communes in three years
        assertThat(RequiredPaths.LINEAR.firstStep(result.current().orElseThrow(), YearValue.of(2030, percent(10, 14))))
                .contains(new BigDecimal("4.761904761904761904761904761904762"));

        ProgressCase exactlyOnTheWay = one.toBuilder()
                .baseline(YearValue.of(2024, percent(1, 3)))
                .target(ProgressTarget.of(percent(2, 3), 2030))
                .points(List.of(YearValue.of(2025, percent(7, 18))))
                .build();
        assertThat(shown(ProgressMethods.LINEAR_PATH.judge(exactlyOnTheWay))).isEqualTo("ON_TRACK 1 []");
    }

    /** "Less than 20": 20 itself does not meet it, though it is all that the way asks for. */
    @Test
    void aStrictBoundIsKept() {
        ProgressCase one = Cases.of("25", "2030 20", "20", Direction.FALL)
                .target(ProgressTarget.of("20", 2030).withBound(Bound.LESS_THAN))
                .build();
        assertThat(shown(ProgressMethods.LINEAR_PATH.judge(one))).isEqualTo("ON_TRACK 1 []");
        assertThat(shown(ProgressMethods.LINEAR_PATH.judge(
                        one.toBuilder().baseline(YearValue.of(2025, "20")).build())))
                .isEqualTo("NOT_COMPUTABLE - [BASELINE_EQUALS_TARGET]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> one.toBuilder().direction(Direction.RISE).build())
                .withMessage("bound of the target was LESS_THAN and the direction RISE, must point the same way");
    }

    @Test
    void figuresAfterTheDayDoNotCount() {
        ProgressCase one = Cases.of("25", "2027 23, 2028 25", "20", Direction.FALL)
                .asOfYear(2027)
                .build();
        assertThat(shown(ProgressMethods.LINEAR_PATH.judge(one))).isEqualTo("ON_TRACK 1 []");
        assertThat(shown(ProgressMethods.LINEAR_PATH.judge(
                        one.toBuilder().asOfYear(2024).build())))
                .isEqualTo("NOT_COMPUTABLE - [NO_DATA]");
        assertThat(shown(ProgressMethods.LINEAR_PATH.judge(
                        one.toBuilder().asOfYear(2031).build())))
                .isEqualTo("NOT_COMPUTABLE - [TARGET_YEAR_FIGURE_MISSING, FINAL]");
    }

    @Test
    void figuresAfterTheTargetsYearAreToldApart() {
        ProgressResult result = ProgressMethods.LINEAR_PATH.judge(
                Cases.of("25", "2030 22, 2031 19", "20", Direction.FALL).build());
        assertThat(result.current()).contains(YearValue.of(2030, "22"));
        assertThat(result.later()).containsExactly(YearValue.of(2031, "19"));
        assertThat(result.needed()).isEmpty();
    }

    @Test
    void theBaselineIsTheFigureOfTheYearAskedForOrThatOfANamedPolicy() {
        ProgressCase one =
                Cases.of("-", "2025 25, 2026 24, 2027 23", "20", Direction.FALL).build();
        assertThat(shown(ProgressMethods.LINEAR_PATH.judge(one)))
                .as("never the first figure unless asked for")
                .isEqualTo("NOT_COMPUTABLE - [BASELINE_MISSING]");
        assertThat(shown(ProgressMethods.LINEAR_PATH.judge(
                        one.toBuilder().baseYear(2025).build())))
                .isEqualTo("ON_TRACK 1 []");
        assertThat(shown(ProgressMethods.LINEAR_PATH.judge(
                        one.toBuilder().baseYear(2024).build())))
                .isEqualTo("NOT_COMPUTABLE - [BASELINE_MISSING]");
        ProgressResult first = ProgressMethods.LINEAR_PATH.judge(
                one.toBuilder().baselinePolicy(BaselinePolicies.FIRST_FIGURE).build());
        assertThat(first.baseline()).contains(YearValue.of(2025, "25"));
        assertThat(shown(first)).isEqualTo("ON_TRACK 1 []");
    }

    @Test
    void aTargetOfAYearNotAfterTheBaselineHasNoWay() {
        ProgressCase one = Cases.of("-", "2030 25, 2031 23", "20", Direction.FALL)
                .baseYear(2030)
                .build();
        assertThat(shown(ProgressMethods.LINEAR_PATH.judge(one)))
                .isEqualTo("NOT_COMPUTABLE - [INSUFFICIENT_DATA, FINAL]");
        assertThat(shown(ProgressMethods.LINEAR_PATH.judge(one.toBuilder()
                        .asOfYear(2030)
                        .baseline(YearValue.of(2029, "22"))
                        .baseYear(OptionalInt.empty())
                        .target(ProgressTarget.of("20", 2029))
                        .build())))
                .isEqualTo("NOT_COMPUTABLE - [INSUFFICIENT_DATA, FINAL]");
    }

    @Test
    void directionIsMandatory() {
        assertThatIllegalStateException()
                .isThrownBy(() -> ProgressCase.builder()
                        .target(ProgressTarget.of("20", 2030))
                        .build())
                .withMessage("Cannot build ProgressCase, some of required attributes are not set [direction]");
    }

    @Test
    void otherThresholdsAreAnotherMethod() {
        ProgressBands strict = ProgressBands.of(
                ProgressBand.of("[1.2,inf)", named("AHEAD")), ProgressBand.of("(-inf,1.2)", named("NOT_AHEAD")));
        ProgressMethod method = ProgressMethods.linearPath("LINEAR_PATH_120", "2026", strict);
        ProgressResult result =
                method.judge(Cases.of("25", "2027 23", "20", Direction.FALL).build());
        assertThat(result.method()).isEqualTo("LINEAR_PATH_120");
        assertThat(result.version()).isEqualTo("2026");
        assertThat(shown(result)).isEqualTo("NOT_AHEAD 1 []");
        assertThat(method.classes())
                .extracting(ProgressClass::id)
                .containsExactly("ATTAINED", "AHEAD", "NOT_AHEAD", "REGRESSED", "NOT_COMPUTABLE");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProgressMethods.linearPath("LINEAR_PATH", "2", strict))
                .withMessage("id was 'LINEAR_PATH', must not be that of a method of the library: other rules,"
                        + " other method");
    }

    /** Another unit (children instead of per cent, or a share) changes neither the ratio nor the class. */
    @Property(tries = 300)
    void theUnitDoesNotMatter(
            @ForAll @IntRange(min = -50, max = 150) int base,
            @ForAll @IntRange(min = -50, max = 150) int now,
            @ForAll @IntRange(min = -50, max = 150) int target,
            @ForAll @IntRange(min = 1, max = 997) int scale,
            @ForAll Direction direction) {
        assertThat(shown(ProgressMethods.LINEAR_PATH.judge(fractions(base, now, target, 1, direction))))
                .isEqualTo(shown(ProgressMethods.LINEAR_PATH.judge(fractions(base, now, target, scale, direction))));
    }

    /** Rising towards a level and falling towards its mirror image are the same. */
    @Property(tries = 300)
    void theDirectionIsOnlyASign(
            @ForAll @IntRange(min = -50, max = 150) int base,
            @ForAll @IntRange(min = -50, max = 150) int now,
            @ForAll @IntRange(min = -50, max = 150) int target) {
        assertThat(shown(ProgressMethods.LINEAR_PATH.judge(fractions(base, now, target, 7, Direction.RISE))))
                .isEqualTo(
                        shown(ProgressMethods.LINEAR_PATH.judge(fractions(-base, -now, -target, 7, Direction.FALL))));
    }

    /** A better last figure never gives a worse class. */
    @Property(tries = 300)
    void aBetterFigureNeverWorsensTheClass(
            @ForAll @IntRange(min = 0, max = 100) int base,
            @ForAll @IntRange(min = 0, max = 100) int now,
            @ForAll @IntRange(min = 0, max = 40) int better,
            @ForAll @IntRange(min = 0, max = 100) int target) {
        int before = rank(fractions(base, now, target, 3, Direction.RISE));
        assertThat(rank(fractions(base, now + better, target, 3, Direction.RISE)))
                .isLessThanOrEqualTo(before);
    }

    private static int rank(ProgressCase one) {
        return ProgressMethods.LINEAR_PATH
                .classes()
                .indexOf(ProgressMethods.LINEAR_PATH.judge(one).verdict().progressClass());
    }

    private static ProgressCase fractions(int base, int now, int target, int divisor, Direction direction) {
        return ProgressCase.builder()
                .direction(direction)
                .baseline(YearValue.of(2025, fraction(base, divisor)))
                .target(ProgressTarget.of(fraction(target, divisor), 2030))
                .addPoint(YearValue.of(2028, fraction(now, divisor)))
                .build();
    }

    private static ExactValue fraction(int dividend, int divisor) {
        return new ExactValue(BigDecimal.valueOf(dividend), BigDecimal.valueOf(divisor), Optional.empty());
    }

    private static ExactValue percent(long numerator, long denominator) {
        return ExactValue.of(Ratio.of(numerator, denominator), UnitKind.PERCENT);
    }

    private static String shown(ProgressResult result) {
        return Cases.shown(result.verdict());
    }

    private static ProgressClass named(String id) {
        return ProgressClass.of(id, LocalizedText.of(id));
    }
}

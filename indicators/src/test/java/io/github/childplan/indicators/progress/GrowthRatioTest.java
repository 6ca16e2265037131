package io.github.childplan.indicators.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.childplan.indicators.definition.Direction;
import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrowthRatioTest {

    /** A year to go and a year gone, so that R is (v - v0) / |T - v0|; the target is of 2016 unless the column says otherwise. */
    @ParameterizedTest(name = "{0}, target {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                // boundaries of every class, with the scores of both formulas
                "2015 100, 2016 100.95 | 101 | 2016 | RISE | substantial_progress 0.95 2.500055 []",
                "2015 100, 2016 100.9499999999 | 101 | 2016 | RISE | moderate_progress 0.9499999999 2.50005499928571 []",
                "2015 100, 2016 100.6 | 101 | 2016 | RISE | moderate_progress 0.6 0.00004 []",
                "2015 100, 2016 100.5999 | 101 | 2016 | RISE | limited_progress 0.5999 -0.00039667 []",
                "2015 100, 2016 100   | 101 | 2016 | RISE | limited_progress 0 -2.5 []",
                "2015 100, 2016 99.9  | 101 | 2016 | RISE | deterioration -0.1 -2.91667 []",
                "2015 100, 2016 99    | 101 | 2016 | RISE | deterioration -1 -5 []",
                "2015 100, 2016 101   | 101 | 2016 | RISE | target_achieved 1 5 []",
                "2015 100, 2016 103   | 101 | 2016 | RISE | target_achieved 3 5 []",
                "2015 100, 2016 99.05 | 99  | 2016 | FALL | substantial_progress 0.95 2.500055 []",
                "2015 100, 2016 101   | 99  | 2016 | FALL | deterioration -1 -5 []",
                // attained before, lost, worse than before
                "2015 103, 2016 102   | 101 | 2016 | RISE | target_achieved -0.5 5 [WORSENING]",
                "2015 103, 2016 100   | 101 | 2016 | RISE | deterioration -1.5 -5 [REGRESSED]",
                "2015 101, 2016 101   | 101 | 2016 | RISE | target_achieved - 5 [BASELINE_EQUALS_TARGET]",
                "2015 101, 2016 100   | 101 | 2016 | RISE | not_available - - [REGRESSED]",
                "2015 101, 2016 103   | 101 | 2016 | RISE | target_achieved - 5 [BASELINE_EQUALS_TARGET]",
                // zero and changes of sign
                "2015 0, 2016 1       | 101 | 2016 | RISE | not_available - - [BASELINE_IS_ZERO]",
                "2015 0, 2016 102     | 101 | 2016 | RISE | target_achieved - 5 [BASELINE_IS_ZERO]",
                "2015 2, 2016 1       | 0   | 2016 | FALL | not_available - - [TARGET_IS_ZERO]",
                "2015 2, 2016 0       | 0   | 2016 | FALL | target_achieved - 5 [TARGET_IS_ZERO]",
                "2015 2, 2016 0       | 1   | 2016 | FALL | target_achieved 2 5 []",
                "2015 -1, 2016 1      | 3   | 2016 | RISE | not_available - - [SIGN_CHANGE]",
                "2015 -1, 2016 4      | 3   | 2016 | RISE | target_achieved - 5 [SIGN_CHANGE]",
                "2015 -1, 2016 -0.5   | 3   | 2016 | RISE | not_available - - [SIGN_CHANGE]",
                "2015 -4, 2016 -3     | -2  | 2016 | RISE | limited_progress 0.5 -0.41665 []",
                "2015 -2, 2016 -3     | -4  | 2016 | FALL | limited_progress 0.5 -0.41665 []",
                // years
                "2014 90, 2017 100, 2018 100.5 | 101 | 2018 | RISE | limited_progress 0.5 -0.41665 []",
                "2012 90, 2014 100    | 101 | 2016 | RISE | not_available - - [BASELINE_MISSING]",
                "2012 90, 2014 102    | 101 | 2016 | RISE | target_achieved - 5 [BASELINE_MISSING]",
                "2015 100             | 101 | 2016 | RISE | not_available - - [INSUFFICIENT_DATA]",
                "2015 102             | 101 | 2016 | RISE | target_achieved - 5 [INSUFFICIENT_DATA]",
                "-                    | 101 | 2016 | RISE | not_available - - [NO_DATA]",
                "2015 100, 2016 100, 2016 101 | 101 | 2016 | RISE | not_available - - [DUPLICATE_YEARS]",
                "2017 100, 2018 100.5 | 101 | 2016 | RISE | not_available - - [TARGET_YEAR_NOT_AFTER_BASELINE, FINAL]",
                "2015 100, 2017 100   | 101 | 2016 | RISE | limited_progress 0 -2.5 [FINAL]",
                "2015 100, 2016 102, 2017 100 | 101 | 2016 | RISE | limited_progress 0 -2.5 [REGRESSED, FINAL]"
            })
    void judgesTheWayToATarget(String points, String target, int year, Direction direction, String expected) {
        ProgressCase.Builder one = ProgressCase.builder().direction(direction).target(ProgressTarget.of(target, year));
        Cases.addPoints(one, points);
        assertThat(scored(ProgressMethods.GROWTH_RATIO, one.build())).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}, limit {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2015 1, 2016 1.015  | -   | RISE | substantial_progress 0.015 2.5 []",
                "2015 1, 2016 1.0149 | -   | RISE | moderate_progress 0.0149 2.475 []",
                "2015 1, 2016 1.005  | -   | RISE | moderate_progress 0.005 0 []",
                "2015 1, 2016 1.0049 | -   | RISE | limited_progress 0.0049 -0.05 []",
                "2015 1, 2016 1      | -   | RISE | limited_progress 0 -2.5 []",
                "2015 1, 2016 0.99   | -   | RISE | deterioration -0.01 -3.75 []",
                "2015 1, 2016 0.5    | -   | RISE | deterioration -0.5 -5 []",
                "2015 1, 2016 1.03   | -   | RISE | substantial_progress 0.03 5 []",
                "2015 1, 2016 0      | -   | FALL | substantial_progress 1 5 []",
                "2015 -3, 2016 -1.5  | -   | RISE | substantial_progress 0.5 5 []",
                "2015 1, 2016 -1     | -   | FALL | not_available - - [SIGN_CHANGE]",
                // at the limit, beyond it, far from it
                "2015 100, 2016 100  | 100 | RISE | substantial_progress 0 5 []",
                "2015 100, 2016 101  | 100 | RISE | substantial_progress 0.01 5 []",
                "2015 100, 2016 99   | 100 | RISE | deterioration -0.01 -3.75 []",
                "2015 200, 2016 198  | 100 | FALL | moderate_progress 0.01 1.25 []",
                "2015 2, 2016 1.99   | 0   | FALL | moderate_progress 0.005 0 []",
                "2015 100, 2016 100  | 99  | RISE | limited_progress 0 -2.5 [BASELINE_BEYOND_LIMIT]",
                "2015 100, 2016 99   | 101 | FALL | substantial_progress 0.01 5 [BASELINE_BEYOND_LIMIT]"
            })
    void judgesBareGrowth(String points, String limit, Direction direction, String expected) {
        ProgressCase.Builder one = ProgressCase.builder().direction(direction);
        Cases.addPoints(one, points);
        if (!limit.equals("-")) {
            one.limit(new BigDecimal(limit));
        }
        assertThat(scored(ProgressMethods.GROWTH_RATIO, one.build())).isEqualTo(expected);
    }

    /** What is not 0 is not rounded to 0: a fall of one in 10^12 is none that can be called progress. */
    @Test
    void theSignIsNeverRoundedAway() {
        ProgressCase one = ProgressCase.builder()
                .direction(Direction.RISE)
                .addPoints(YearValue.of(2015, "1"), YearValue.of(2016, "0.999999999999"))
                .build();
        assertThat(ProgressMethods.GROWTH_RATIO
                        .judge(one)
                        .verdict()
                        .progressClass()
                        .id())
                .isEqualTo("deterioration");
    }

    @Test
    void theBaseYearCanBeGivenAndTheResultNamesIt() {
        ProgressCase one = ProgressCase.builder()
                .direction(Direction.RISE)
                .baseYear(2010)
                .addPoints(YearValue.of(2009, "3"), YearValue.of(2011, "1"), YearValue.of(2012, "1.02"))
                .build();
        ProgressResult result = ProgressMethods.GROWTH_RATIO.judge(one);
        assertThat(result.baseline()).contains(YearValue.of(2011, "1"));
        assertThat(result.current()).contains(YearValue.of(2012, "1.02"));
        assertThat(result.version()).isEqualTo("2.4.0");
    }

    @Test
    void aBaselineGivenWithTheTargetCounts() {
        ProgressCase one = ProgressCase.builder()
                .direction(Direction.FALL)
                .baseline(YearValue.of(2025, "25"))
                .target(ProgressTarget.of("20", 2030))
                .addPoint(YearValue.of(2027, "23"))
                .build();
        ProgressResult result = ProgressMethods.GROWTH_RATIO.judge(one);
        VectorFile.assertNumber(result.verdict().value(), "0.9355334243892243");
        assertThat(result.numbers()).containsOnlyKeys("growth", "required");
        VectorFile.assertNumber(Optional.of(result.numbers().get("required")), "0.043647500209963");
        assertThat(result.needed()).hasSize(3).last().isEqualTo(YearValue.of(2030, "20"));
    }

    /** Twice the children, half the children, thousands of them: a ratio of growth does not know the unit. */
    @Property(tries = 50)
    void theUnitDoesNotMatter(
            @ForAll @IntRange(min = 1, max = 100) int base,
            @ForAll @IntRange(min = 1, max = 100) int now,
            @ForAll @IntRange(min = 1, max = 100) int target,
            @ForAll @IntRange(min = 2, max = 1000) int unit,
            @ForAll Direction direction) {
        assertThat(scored(ProgressMethods.GROWTH_RATIO, whole(base, now, target, 1, direction)))
                .isEqualTo(scored(ProgressMethods.GROWTH_RATIO, whole(base, now, target, unit, direction)));
    }

    /** Binary and decimal differ in the last digits only, so the classes differ only at a threshold. */
    @Property(tries = 50)
    void theVariantAgreesAwayFromTheThresholds(
            @ForAll @IntRange(min = 1, max = 100) int base,
            @ForAll @IntRange(min = 1, max = 100) int now,
            @ForAll @IntRange(min = 1, max = 100) int target,
            @ForAll Direction direction) {
        ProgressCase one = whole(base, now, target, 1, direction);
        ProgressVerdict decimal = ProgressMethods.GROWTH_RATIO.judge(one).verdict();
        ProgressVerdict binary =
                ProgressMethods.GROWTH_RATIO_SDG_BUILD_2_4_0.judge(one).verdict();
        VectorFile.assertNumber(
                binary.value(), decimal.value().map(BigDecimal::toPlainString).orElse(""));
        assertThat(binary.reasons()).isEqualTo(decimal.reasons());
    }

    private static ProgressCase whole(int base, int now, int target, int unit, Direction direction) {
        return ProgressCase.builder()
                .direction(direction)
                .target(ProgressTarget.of(BigDecimal.valueOf((long) target * unit), 2030))
                .addPoints(
                        YearValue.of(2015, BigDecimal.valueOf((long) base * unit)),
                        YearValue.of(2022, BigDecimal.valueOf((long) now * unit)))
                .build();
    }

    private static String scored(ProgressMethod method, ProgressCase one) {
        ProgressVerdict verdict = method.judge(one).verdict();
        return verdict.progressClass() + " " + number(verdict.value()) + " " + number(verdict.score()) + " "
                + verdict.reasons();
    }

    private static String number(Optional<BigDecimal> number) {
        return number.map(BigDecimal::stripTrailingZeros)
                .map(BigDecimal::toPlainString)
                .orElse("-");
    }
}

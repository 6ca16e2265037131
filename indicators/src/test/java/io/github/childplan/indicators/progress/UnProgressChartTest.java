package io.github.childplan.indicators.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.childplan.indicators.definition.Direction;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnProgressChartTest {

    /** Halfway in time, so that the value expected is v^2 / v0; the target is of 2030 and the scale 100. */
    @ParameterizedTest(name = "{0}, target {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                // boundaries: 100 -> 110 leads to 121
                "2020 100, 2025 110 | 121 | RISE | met or on track 1 []",
                "2020 100, 2025 110 | 122.1052631578947368421052631578947368 | RISE | met or on track 0.95 []",
                "2020 100, 2025 110 | 122.2 | RISE | moderate 0.945945945945945945945945945945946 []",
                "2020 100, 2025 110 | 310 | RISE | moderate 0.1 []",
                "2020 100, 2025 110 | 311 | RISE | marginal/none/away 0.09952606635071090047393364928909953 []",
                "2020 100, 2025 100 | 110 | RISE | marginal/none/away 0 []",
                "2020 100, 2025 90  | 110 | RISE | marginal/none/away -1.9 []",
                "2020 100, 2025 90  | 81  | FALL | met or on track 1 []",
                "2020 -100, 2025 -90 | -81 | RISE | met or on track 1 []",
                "2020 100, 2025 50  | 0   | FALL | moderate 0.75 []",
                // met
                "2020 100, 2025 110 | 105 | RISE | met or on track 4.2 []",
                "2020 100, 2025 0   | 0   | FALL | met or on track 1 []",
                "2020 50, 2025 99   | 100 | RISE | met or on track 2.9204 [WITHIN_ONE_PERCENT]",
                "2020 98.9, 2025 98.9 | 100 | RISE | marginal/none/away 0 []",
                "2020 4, 2025 1     | 0   | FALL | met or on track 0.9375 [WITHIN_ONE_PERCENT]",
                "2020 1.1, 2025 1.1 | 0   | FALL | marginal/none/away 0 []",
                // met already by the baseline: a share of a way back is told where the target is still met, and only
                // there
                "2020 99.5, 2025 99.2 | 99 | RISE | met or on track 1.198190954773869346733668341708543 [WORSENING]",
                "2020 99.5, 2025 99.8 | 99 | RISE | met or on track -1.2018090452261306532663316582915 [BASELINE_BEYOND_TARGET]",
                "2020 99.5, 2025 98   | 99 | RISE | marginal/none/away - [REGRESSED]",
                "2020 97, 2025 98     | 97 | RISE | met or on track - [BASELINE_EQUALS_TARGET]",
                "2020 97, 2025 96     | 97 | RISE | marginal/none/away - [REGRESSED]",
                "2020 95, 2022 98, 2025 95.5 | 97 | RISE | moderate 0.5013157894736842 [REGRESSED]",
                // not computable
                "2020 0, 2025 5     | 10  | RISE | not evaluated - [BASELINE_IS_ZERO]",
                "2020 0, 2025 11    | 10  | RISE | met or on track - [BASELINE_IS_ZERO]",
                "2020 -1, 2025 5    | 10  | RISE | not evaluated - [SIGN_CHANGE]",
                "2025 5             | 10  | RISE | not evaluated - [INSUFFICIENT_DATA]",
                "2025 11            | 10  | RISE | met or on track - [INSUFFICIENT_DATA]",
                "-                  | 10  | RISE | no data - [NO_DATA]",
                "2020 5, 2020 6     | 10  | RISE | not evaluated - [DUPLICATE_YEARS]",
                "2031 5             | 10  | RISE | no data - [NO_DATA]",
                // the target's year has passed: evaluated to that year
                "2020 100, 2030 110, 2031 300 | 121 | RISE | moderate 0.4761904761904761904761904761904762 [FINAL]",
                // the baseline nearest to 2015, of two the later; the last figure is not its own
                "2010 100, 2025 110 | 121 | RISE | moderate 0.6452767952476379 []",
                "2014 50, 2016 100, 2023 110 | 121 | RISE | met or on track 1 []",
                "2013 100, 2014 90, 2020 100, 2022 110 | 121 | RISE | met or on track 1.4336917562724019 []"
            })
    void judgesTheWayToATarget(String points, String target, Direction direction, String expected) {
        ProgressCase.Builder one = ProgressCase.builder()
                .direction(direction)
                .target(ProgressTarget.of(target, 2030))
                .scale(new BigDecimal("100"));
        Cases.addPoints(one, points);
        ProgressVerdict verdict =
                ProgressMethods.UN_PROGRESS_CHART.judge(one.build()).verdict();
        String[] parts = expected.split(" (?=-? ?\\[|-?[0-9])", 2);
        assertThat(verdict.progressClass().id()).isEqualTo(parts[0].replaceAll(" -$", ""));
        assertThat(verdict.reasons()).hasToString(expected.substring(expected.indexOf('[')));
        String number = expected.substring(0, expected.indexOf(" [")).replaceAll("^.* ", "");
        VectorFile.assertNumber(verdict.value(), number.equals("-") ? "" : number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2020 100, 2021 102    | RISE | met or on track 0.02 []",
                "2020 100, 2021 101.99 | RISE | moderate 0.0199 []",
                "2020 100, 2021 100.5  | RISE | moderate 0.005 []",
                "2020 100, 2021 100.49 | RISE | marginal/none/away 0.0049 []",
                "2020 100, 2021 98     | FALL | met or on track 0.02 []",
                "2020 100, 2021 99.5   | FALL | moderate 0.005 []",
                "2020 100, 2021 101    | FALL | marginal/none/away -0.01 []",
                "2020 0, 2021 101      | FALL | not evaluated - [BASELINE_IS_ZERO]",
                "2020 100              | FALL | not evaluated - [INSUFFICIENT_DATA]"
            })
    void judgesBareGrowth(String points, Direction direction, String expected) {
        ProgressCase.Builder one = ProgressCase.builder().direction(direction);
        Cases.addPoints(one, points);
        assertThat(Cases.shown(
                        ProgressMethods.UN_PROGRESS_CHART.judge(one.build()).verdict()))
                .isEqualTo(expected);
    }

    /** 100 may be a hundred cases: only a scale says that it is everything. */
    @Test
    void withinOnePercentIsSaidOfSharesOnly() {
        ProgressCase cases = ProgressCase.builder()
                .direction(Direction.RISE)
                .target(ProgressTarget.of("100", 2030))
                .addPoints(YearValue.of(2020, "99.5"), YearValue.of(2025, "99.4"))
                .build();
        assertThat(ProgressMethods.UN_PROGRESS_CHART
                        .judge(cases)
                        .verdict()
                        .progressClass()
                        .id())
                .isEqualTo("marginal/none/away");
        ProgressResult projected = ProgressMethods.UN_PROGRESS_CHART.judge(cases);
        assertThat(projected.projection().orElseThrow().expected().year()).isEqualTo(2030);
    }
}

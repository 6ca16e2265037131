package io.github.childplan.indicators.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.childplan.indicators.definition.Direction;
import io.github.childplan.indicators.progress.VectorFile.Row;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DistanceAndAnticipatedTest {

    private static final Map<String, List<YearValue>> POINTS =
            VectorFile.rows("unicef_menaro_child_sdg_series.csv").stream()
                    .collect(Collectors.groupingBy(
                            row -> row.text("indicator") + row.text("iso3"),
                            Collectors.mapping(
                                    row -> YearValue.of(row.year("year"), row.text("value")), Collectors.toList())));

    static List<Row> agency() {
        return VectorFile.rows("unicef_menaro_child_sdg_expected.csv");
    }

    @ParameterizedTest
    @MethodSource("agency")
    void givesTheResultOfTheAgency(Row row) {
        ProgressResult result = ProgressMethods.DISTANCE_AND_ANTICIPATED.judge(ProgressCase.builder()
                .direction(row.text("direction").equals("increasing") ? Direction.RISE : Direction.FALL)
                .target(ProgressTarget.of(row.text("target"), row.year("target_year")))
                .baseYear(row.year("base_year"))
                .asOfYear(row.year("current_year"))
                .scale(new BigDecimal(row.text("scale")))
                .points(POINTS.get(row.text("indicator") + row.text("iso3")))
                .build());
        assertThat(result.verdicts().stream().map(one -> one.part().orElse("")))
                .containsExactly("distance", "anticipated");
        assertVerdict(result.verdicts().get(0), row.text("cs_class"), row.text("cs_index"));
        assertVerdict(result.verdicts().get(1), row.text("ap_class"), row.text("ap_index"));
        assertValue(result.baseline().orElseThrow(), 2015, row.text("base_value_used"));
        assertValue(result.current().orElseThrow(), 2025, row.text("current_value_used"));
        assertValue(result.projection().orElseThrow().expected(), 2030, row.text("projected_2030"));
        assertThat(result.projection().orElseThrow().interval())
                .as("the method defines none")
                .isEmpty();
    }

    /** The baseline is of 2025, the target of 2030, the scale 100. */
    @ParameterizedTest(name = "{0} -> {2}, points {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                // boundaries: above 9, above 0
                "30 | 2027 39   | 40 | RISE | Slow progress 9 []     | Will meet target 10 []",
                "30 | 2027 39.1 | 40 | RISE | On-track 9.1 []        | Will meet target 10 []",
                "30 | 2027 30   | 40 | RISE | Regression 0 []        | No progress expected 0 []",
                "30 | 2027 31, 2030 39   | 40 | RISE | Slow progress 9 []   | Need to accelerate 9 []",
                "30 | 2027 31, 2030 39.1 | 40 | RISE | On-track 9.1 []      | Will meet target 9.1 []",
                "30 | 2027 21   | 20 | FALL | Slow progress 9 []     | Will meet target 10 []",
                "30 | 2027 30   | 20 | FALL | Regression 0 []        | No progress expected 0 []",
                // a figure at an end has no logit: the last figure stands for every year
                "30 | 2026 100, 2027 39 | 40 | RISE | Slow progress 9 [REGRESSED] | Need to accelerate 9 [REGRESSED]",
                "0  | 2027 5    | 20 | RISE | Slow progress 2.5 []   | Need to accelerate 2.5 []",
                "30 | 2027 0    | 0  | FALL | On-track 10 []         | Will meet target 10 []",
                "30 | 2027 30   | 0  | FALL | Regression 0 []        | No progress expected 0 []",
                // the target lost: no infinity
                "3  | 2027 3, 2028 3.235, 2030 3.235 | 3 | FALL | Regression - [REGRESSED] | No progress expected - [REGRESSED]",
                "3  | 2027 3    | 3  | FALL | On-track 10 []         | Will meet target 10 []",
                "2  | 2030 2.5  | 3  | FALL | On-track 10 [WORSENING] | Will meet target 10 [WORSENING]",
                "2  | 2030 4    | 3  | FALL | Regression -20 [REGRESSED] | No progress expected -20 [REGRESSED]",
                // outside the scale
                "101 | 2027 102 | 111 | RISE | Slow progress 1 [] | Need to accelerate 1 []",
                // the target's year has passed
                "30 | 2030 39, 2031 41  | 40 | RISE | Slow progress 9 [FINAL] | Need to accelerate 9 [FINAL]",
                // one figure, none, twice
                "-  | 2027 30   | 20 | FALL | Insufficient data - [INSUFFICIENT_DATA] | Insufficient data - [INSUFFICIENT_DATA]",
                "-  | 2027 20   | 20 | FALL | On-track 10 []         | Will meet target 10 []",
                "-  | -         | 20 | FALL | No data - [NO_DATA]    | No data - [NO_DATA]",
                "30 | 2027 25, 2027 25 | 20 | FALL | Insufficient data - [DUPLICATE_YEARS] | Insufficient data - [DUPLICATE_YEARS]",
                "30 | 2027 25   | -  | FALL | Insufficient data - [TARGET_MISSING] | Insufficient data - [TARGET_MISSING]"
            })
    void judgesEveryCase(
            String baseline, String points, String target, Direction direction, String distance, String anticipated) {
        ProgressResult result =
                ProgressMethods.DISTANCE_AND_ANTICIPATED.judge(Cases.of(baseline, points, target, direction)
                        .scale(new BigDecimal("100"))
                        .build());
        assertThat(result.verdicts().stream().map(Cases::shown)).containsExactly(distance, anticipated);
    }

    /** Steps from or to a figure above the whole have no logit; from a last figure above it nothing is projected. */
    @Test
    void whatIsNoShareIsNotProjectedFrom() {
        ProgressCase above = Cases.of("50", "2026 60, 2027 104", "110", Direction.RISE)
                .scale(new BigDecimal("100"))
                .build();
        ProgressResult result = ProgressMethods.DISTANCE_AND_ANTICIPATED.judge(above);
        assertThat(result.verdicts().stream().map(Cases::shown))
                .containsExactly("Slow progress 9 []", "Insufficient data - [VALUE_OUTSIDE_SCALE]");
    }

    @Test
    void theScaleIsNeededForAProjectionOnly() {
        ProgressCase one = Cases.of("30", "2027 35", "40", Direction.RISE).build();
        assertThat(ProgressMethods.DISTANCE_AND_ANTICIPATED.judge(one).verdicts().stream()
                        .map(Cases::shown))
                .containsExactly("Slow progress 5 []", "Insufficient data - [SCALE_MISSING]");
        assertThat(
                        ProgressMethods.DISTANCE_AND_ANTICIPATED
                                .judge(one.toBuilder().asOfYear(2028).build())
                                .verdicts()
                                .stream()
                                .map(Cases::shown))
                .containsExactly("Insufficient data - [SCALE_MISSING]", "Insufficient data - [SCALE_MISSING]");
    }

    @Test
    void aBaseYearNotBeforeTheDayHasNoWay() {
        ProgressCase one = Cases.of("-", "2024 30, 2027 35", "40", Direction.RISE)
                .baseYear(2027)
                .scale(new BigDecimal("100"))
                .build();
        assertThat(Cases.shown(
                        ProgressMethods.DISTANCE_AND_ANTICIPATED.judge(one).verdict()))
                .isEqualTo("Insufficient data - [INSUFFICIENT_DATA]");
    }

    /** The target is met, or will be, whatever the figures are of years before 2015. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2010 30, 2014 41 | On-track 10 [] | Will meet target 10 []",
                "2010 41, 2014 40 | On-track 10 [] | Insufficient data - [INSUFFICIENT_DATA, REGRESSED]",
                "2010 30, 2014 39 | Insufficient data - [INSUFFICIENT_DATA] | Will meet target 10 []",
                "2010 39, 2014 30 | Insufficient data - [INSUFFICIENT_DATA] | Insufficient data - [INSUFFICIENT_DATA]"
            })
    void withoutAWayAttainedStillComesFirst(String points, String distance, String anticipated) {
        ProgressResult result =
                ProgressMethods.DISTANCE_AND_ANTICIPATED.judge(Cases.of("-", points, "40", Direction.RISE)
                        .scale(new BigDecimal("100"))
                        .build());
        assertThat(result.verdicts().stream().map(Cases::shown)).containsExactly(distance, anticipated);
    }

    private static void assertVerdict(ProgressVerdict verdict, String expected, String value) {
        assertThat(verdict.progressClass().id()).isEqualTo(expected);
        VectorFile.assertNumber(verdict.value(), value);
    }

    private static void assertValue(YearValue value, int year, String published) {
        assertThat(value.year()).isEqualTo(year);
        VectorFile.assertNumber(Optional.of(value.fraction().decimal(DecimalMath.RESULT)), published);
    }
}

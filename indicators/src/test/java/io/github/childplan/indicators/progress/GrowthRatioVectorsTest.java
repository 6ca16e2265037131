package io.github.childplan.indicators.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.childplan.indicators.definition.Direction;
import io.github.childplan.indicators.progress.VectorFile.Row;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The published results of Statistics Canada, and those of the method author's own test site. */
class GrowthRatioVectorsTest {

    static List<Row> official() {
        return VectorFile.rows("opensdg_statcan_series.csv");
    }

    static List<Row> edges() {
        return VectorFile.rows("opensdg_edge_cases.csv").stream()
                .filter(row -> !row.text("id").equals("6-1-2"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("official")
    void givesTheOfficialResult(Row row) {
        assertPublished(ProgressMethods.GROWTH_RATIO, row, row.text("progress_value"));
        assertPublished(ProgressMethods.GROWTH_RATIO_SDG_BUILD_2_4_0, row, row.text("progress_value"));
    }

    /** Where the test site printed "inf" there is no number. */
    @ParameterizedTest
    @MethodSource("edges")
    void givesTheResultOfTheTestSite(Row row) {
        String value = row.text("progress_value").equals("inf") ? "" : row.text("progress_value");
        assertPublished(ProgressMethods.GROWTH_RATIO, row, value);
        assertPublished(ProgressMethods.GROWTH_RATIO_SDG_BUILD_2_4_0, row, value);
    }

    /** 6-1-2: growth is exactly 0.5 per cent, the closed bound of moderate; in binary it falls short in the last bit. */
    @Test
    void row612IsClassedByItsExactGrowthAndInTheVariantByItsLastBit() {
        Row row = VectorFile.rows("opensdg_edge_cases.csv").stream()
                .filter(one -> one.text("id").equals("6-1-2"))
                .findFirst()
                .orElseThrow();
        assertPublished(ProgressMethods.GROWTH_RATIO_SDG_BUILD_2_4_0, row, row.text("progress_value"));
        ProgressVerdict exact =
                ProgressMethods.GROWTH_RATIO.judge(of(row).build()).verdict();
        assertThat(exact.progressClass().id()).isEqualTo("moderate_progress");
        assertThat(exact.value().orElseThrow()).isEqualByComparingTo("0.005");
        assertThat(exact.score().orElseThrow()).isEqualByComparingTo("0");
    }

    /** 5-2-1 prints the 0.001 that replaced its baseline of 0. */
    @Test
    void row521IsAReasonAndInTheVariantTheNumberOfTheSite() {
        ProgressCase one = ProgressCase.builder()
                .direction(Direction.RISE)
                .addPoints(YearValue.of(2015, "0"), YearValue.of(2016, "1"))
                .build();
        assertThat(Cases.shown(ProgressMethods.GROWTH_RATIO.judge(one).verdict()))
                .isEqualTo("not_available - [BASELINE_IS_ZERO]");
        assertThat(Cases.shown(
                        ProgressMethods.GROWTH_RATIO_SDG_BUILD_2_4_0.judge(one).verdict()))
                .isEqualTo("substantial_progress 999 [ZERO_REPLACED]");
    }

    /** The same site's 5-1-1, told in methods.md: a target of 0 was replaced too. */
    @Test
    void aTargetOfZeroIsAReasonAndInTheVariantTheNumberOfTheSite() {
        ProgressCase one = ProgressCase.builder()
                .direction(Direction.FALL)
                .target(ProgressTarget.of("0", 2016))
                .addPoints(YearValue.of(2015, "2"), YearValue.of(2016, "1"))
                .build();
        assertThat(Cases.shown(ProgressMethods.GROWTH_RATIO.judge(one).verdict()))
                .isEqualTo("not_available - [TARGET_IS_ZERO]");
        ProgressVerdict site =
                ProgressMethods.GROWTH_RATIO_SDG_BUILD_2_4_0.judge(one).verdict();
        assertThat(site.progressClass().id()).isEqualTo("limited_progress");
        VectorFile.assertNumber(site.value(), "0.5002501250625312");
        VectorFile.assertNumber(site.score(), "-0.4156078039019513");
        assertThat(site.reasons()).containsExactly(ProgressReason.ZERO_REPLACED);
    }

    private static void assertPublished(ProgressMethod method, Row row, String value) {
        ProgressVerdict verdict = method.judge(of(row).build()).verdict();
        assertThat(verdict.progressClass().id()).as("class by %s", method.id()).isEqualTo(row.text("status"));
        VectorFile.assertNumber(verdict.value(), value);
        VectorFile.assertNumber(verdict.score(), row.text("score"));
        if (value.isEmpty()) {
            assertThat(verdict.reasons()).as("why there is no number").isNotEmpty();
        }
    }

    private static ProgressCase.Builder of(Row row) {
        ProgressCase.Builder one = ProgressCase.builder()
                .direction(List.of("1", "increase").contains(row.text("direction")) ? Direction.RISE : Direction.FALL)
                .limit(row.find("limit").map(BigDecimal::new))
                .baseYear(row.year("base_year"));
        row.find("target").ifPresent(target -> one.target(ProgressTarget.of(target, row.year("target_year"))));
        row.find("base_value").ifPresent(value -> one.addPoint(YearValue.of(row.year("base_year"), value)));
        row.find("current_value")
                .filter(value -> row.year("current_year") != row.year("base_year"))
                .ifPresent(value -> one.addPoint(YearValue.of(row.year("current_year"), value)));
        return one;
    }
}

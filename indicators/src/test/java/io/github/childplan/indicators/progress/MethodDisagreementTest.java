package io.github.childplan.indicators.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.childplan.indicators.definition.Direction;
import io.github.childplan.indicators.progress.VectorFile.Row;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The ten cases on which the methods disagree; the file has shorter words for their classes. */
class MethodDisagreementTest {

    private static final String SIGN_TRAP = "already over the target, falling back";
    private static final Map<String, String> GROWTH_RATIO = Map.of(
            "substantial", "substantial_progress",
            "moderate", "moderate_progress",
            "limited", "limited_progress",
            "deterioration", "deterioration",
            "target_achieved", "target_achieved");
    private static final Map<String, String> DISTANCE =
            Map.of("on track", "On-track", "slow", "Slow progress", "regression", "Regression");
    private static final Map<String, String> ANTICIPATED = Map.of(
            "will meet", "Will meet target",
            "accelerate", "Need to accelerate",
            "no progress", "No progress expected");
    private static final Map<String, String> REDUCTION_RATE = Map.of(
            "on track", "on track (rate)",
            "some", "some progress",
            "worsening", "worsening");

    static List<Row> cases() {
        return VectorFile.rows("method_disagreement.csv");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void linearPath(Row row) {
        ProgressResult result = ProgressMethods.LINEAR_PATH.judge(of(row).build());
        if (row.text("case").equals(SIGN_TRAP)) {
            // two negative parts make 1.5; there was no way to go, so there is no share of it
            assertThat(Cases.shown(result.verdict())).isEqualTo("ATTAINED - [WORSENING]");
            return;
        }
        VectorFile.assertNumber(result.verdict().value(), row.text("linear_ratio"));
        VectorFile.assertNumber(Optional.ofNullable(result.numbers().get("required")), row.text("linear_required_now"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void growthRatio(Row row) {
        for (ProgressMethod method :
                List.of(ProgressMethods.GROWTH_RATIO, ProgressMethods.GROWTH_RATIO_SDG_BUILD_2_4_0)) {
            ProgressVerdict verdict = method.judge(of(row).build()).verdict();
            assertThat(verdict.progressClass().id()).isEqualTo(GROWTH_RATIO.get(row.text("statcan_status")));
            VectorFile.assertNumber(verdict.value(), row.text("statcan_ratio"));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void unProgressChart(Row row) {
        ProgressResult result = ProgressMethods.UN_PROGRESS_CHART.judge(of(row).build());
        assertThat(result.verdict().progressClass().id()).isEqualTo(row.text("un_class"));
        VectorFile.assertNumber(
                result.projection().map(one -> one.expected().fraction().decimal(DecimalMath.RESULT)),
                row.text("un_extrapolated"));
        VectorFile.assertNumber(result.verdict().value(), row.text("un_ratio"));
        // a share of a way back, so that the reason has to stand beside it
        assertThat(result.verdict().reasons())
                .isEqualTo(row.text("case").equals(SIGN_TRAP) ? List.of(ProgressReason.WORSENING) : List.of());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void distanceAndAnticipated(Row row) {
        List<ProgressVerdict> verdicts = ProgressMethods.DISTANCE_AND_ANTICIPATED
                .judge(of(row).scale(new BigDecimal("100")).build())
                .verdicts();
        assertThat(verdicts.get(0).progressClass().id()).isEqualTo(DISTANCE.get(row.text("escap_cs_class")));
        VectorFile.assertNumber(verdicts.get(0).value(), row.text("escap_cs"));
        assertThat(verdicts.get(1).progressClass().id()).isEqualTo(ANTICIPATED.get(row.text("escap_ap_class")));
        VectorFile.assertNumber(verdicts.get(1).value(), row.text("escap_ap"));
    }

    /** The study held the buffer of stunting against underweight too, for which none is published. */
    @ParameterizedTest
    @MethodSource("cases")
    void reductionRate(Row row) {
        ProgressVerdict verdict = ProgressMethods.REDUCTION_RATE
                .judge(of(row).indicator("stunting").build())
                .verdict();
        if (row.text("direction").equals("increase")) {
            assertThat(verdict.reasons()).containsExactly(ProgressReason.ONLY_FOR_FALLING);
            return;
        }
        assertThat(verdict.progressClass().id()).isEqualTo(REDUCTION_RATE.get(row.text("who_unicef_class")));
        VectorFile.assertNumber(verdict.value(), row.text("current_aarr_pct"));
        VectorFile.assertNumber(verdict.score(), row.text("required_aarr_pct"));
    }

    private static ProgressCase.Builder of(Row row) {
        return ProgressCase.builder()
                .direction(row.text("direction").equals("increase") ? Direction.RISE : Direction.FALL)
                .target(ProgressTarget.of(row.text("target"), row.year("target_year")))
                .baseline(YearValue.of(row.year("base_year"), row.text("base")))
                .addPoint(YearValue.of(row.year("current_year"), row.text("current")));
    }
}

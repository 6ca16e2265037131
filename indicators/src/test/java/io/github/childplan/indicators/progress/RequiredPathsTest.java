package io.github.childplan.indicators.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.childplan.core.value.Ratio;
import io.github.childplan.core.value.UnitKind;
import io.github.childplan.indicators.attainment.ExactValue;
import io.github.childplan.indicators.progress.VectorFile.Row;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RequiredPathsTest {

    /** Both ends of the plan's five paths, of 2025 and 2030. */
    private static final Map<String, List<ExactValue>> ENDS = Map.of(
            "stunting", List.of(number("25"), number("20")),
            "underweight", List.of(number("19"), number("15")),
            "child-friendly communes", List.of(communes(7), communes(10)),
            "cultural points", List.of(communes(3), communes(5)),
            "preschool at 5", List.of(number("99.1"), number("99.9")));

    static List<Row> path() {
        return VectorFile.rows("plan_required_path.csv");
    }

    @ParameterizedTest
    @MethodSource("path")
    void leadsThroughThePublishedValues(Row row) {
        YearValue from = YearValue.of(2025, ENDS.get(row.text("indicator")).get(0));
        YearValue to = YearValue.of(2030, ENDS.get(row.text("indicator")).get(1));
        assertValue(RequiredPaths.LINEAR.at(from, to, row.year("year")), row.text("linear"));
        assertValue(RequiredPaths.CONSTANT_RATE.at(from, to, row.year("year")), row.text("constant_rate"));
        assertValue(RequiredPaths.logit(new BigDecimal("100")).at(from, to, row.year("year")), row.text("logit"));
    }

    @Test
    void tellsEveryYearUntilTheTarget() {
        List<YearValue> way = RequiredPaths.LINEAR.between(YearValue.of(2027, "23"), YearValue.of(2030, "20"));
        assertThat(way.stream().map(YearValue::year)).containsExactly(2028, 2029, 2030);
        assertThat(way.stream().map(value -> value.value().round(0, RoundingMode.UNNECESSARY)))
                .containsExactly(new BigDecimal("22"), new BigDecimal("21"), new BigDecimal("20"));
    }

    /** One more commune a year, from 7 of 14 in 2027 to 10 of 14 in 2030. */
    @Test
    void tellsTheFirstStep() {
        assertThat(RequiredPaths.LINEAR.firstStep(YearValue.of(2027, communes(7)), YearValue.of(2030, communes(10))))
                .contains(new BigDecimal("7.142857142857142857142857142857143"));
        assertThat(RequiredPaths.CONSTANT_RATE.firstStep(YearValue.of(2029, "25"), YearValue.of(2030, "20")))
                .contains(new BigDecimal("-5"));
    }

    @Test
    void aRateDoesNotLeadThroughZeroNorALogitToAnEnd() {
        YearValue half = YearValue.of(2025, "50");
        assertThat(RequiredPaths.CONSTANT_RATE.at(half, YearValue.of(2030, "0"), 2027))
                .isEmpty();
        assertThat(RequiredPaths.CONSTANT_RATE.at(YearValue.of(2025, "-1"), YearValue.of(2030, "1"), 2027))
                .isEmpty();
        assertThat(RequiredPaths.CONSTANT_RATE.between(YearValue.of(2025, "0"), YearValue.of(2030, "1")))
                .isEmpty();
        RequiredPath logit = RequiredPaths.logit(new BigDecimal("100"));
        assertThat(logit.at(half, YearValue.of(2030, "100"), 2027)).isEmpty();
        assertThat(logit.at(half, YearValue.of(2030, "0"), 2027)).isEmpty();
        assertThat(logit.firstStep(half, YearValue.of(2030, "100"))).isEmpty();
    }

    @Test
    void aWayEndsInALaterYear() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RequiredPaths.LINEAR.at(YearValue.of(2030, "1"), YearValue.of(2030, "2"), 2030))
                .withMessage("years were 2030 to 2030, the way must end in a later year");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RequiredPaths.LINEAR.between(YearValue.of(0, "1"), YearValue.of(1001, "2")))
                .withMessage("years were 0 to 1001, must be at most 1000 years");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RequiredPaths.logit(BigDecimal.ZERO))
                .withMessage("scale was 0, must be above 0");
    }

    private static void assertValue(Optional<YearValue> value, String published) {
        VectorFile.assertNumber(value.map(one -> one.fraction().decimal(DecimalMath.RESULT)), published);
    }

    private static ExactValue number(String text) {
        return YearValue.of(0, text).value();
    }

    private static ExactValue communes(long count) {
        return ExactValue.of(Ratio.of(count, 14), UnitKind.PERCENT);
    }
}

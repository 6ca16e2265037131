package io.github.childplan.indicators.attainment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.value.Bound;
import io.github.childplan.core.value.Ratio;
import io.github.childplan.core.value.Unit;
import io.github.childplan.core.value.UnitKind;
import io.github.childplan.indicators.observation.MeasuredValue;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Every row of the published comparisons, with the exact counts where the row names them. */
class TargetComparisonTest {

    private static final Pattern COUNTS = Pattern.compile("([0-9]+) of ([0-9]+).*");

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "target-comparison.csv", numLinesToSkip = 2, maxCharsPerColumn = 500)
    void holdsAValueAgainstAPrintedLevel(
            String name, String exact, String operator, String target, String absolute, String rounded, String note) {
        Level level = Level.percent(Bound.ofSymbol(operator), target);
        // the one difference from plain rounding: 100 is not reached by it
        boolean asPrinted = rounded.equals("yes") && !target.equals("100");

        assertThat(judged(Comparisons.ABSOLUTE, level, figure(name, exact))).isEqualTo(verdict(absolute.equals("yes")));
        assertThat(judged(Comparisons.AS_PRINTED, level, figure(name, exact))).isEqualTo(verdict(asPrinted));
    }

    private static MeasuredValue figure(String name, String exact) {
        Matcher counts = COUNTS.matcher(name);
        return counts.matches()
                ? MeasuredValue.counted(Long.parseLong(counts.group(1)), Long.parseLong(counts.group(2)))
                : MeasuredValue.stated(
                        new BigDecimal(exact).stripTrailingZeros().toPlainString(), Unit.PERCENT);
    }

    private static Verdict judged(Comparison comparison, Level level, MeasuredValue figure) {
        return CriterionJudge.with(comparison)
                .judge(level, Evidence.single(Unit.PERCENT, 2025, figure))
                .verdict();
    }

    private static Verdict verdict(boolean met) {
        return met ? Verdict.ATTAINED : Verdict.NOT_ATTAINED;
    }

    @Test
    void roundsElsewhereHalfUpAlsoNearTheEnds() {
        ExactValue tiny = ExactValue.of(new BigDecimal("0.3"), UnitKind.PERCENT);
        ExactValue nearlyAll = ExactValue.of(new BigDecimal("99.7"), UnitKind.PERCENT);

        assertThat(Comparisons.AS_PRINTED.compare(tiny, BigDecimal.ONE, 0)).isNegative();
        assertThat(Comparisons.AS_PRINTED.compare(nearlyAll, new BigDecimal("99"), 0))
                .isPositive();
    }

    @Test
    void neverRoundsUpToTheWholeNorDownToNothing() {
        ExactValue nearlyAll = ExactValue.of(Ratio.of(1999, 2000), UnitKind.PERCENT);
        ExactValue nearlyNone = ExactValue.of(Ratio.of(1, 2000), UnitKind.PERCENT);

        assertThat(Comparisons.AS_PRINTED.compare(nearlyAll, new BigDecimal("100"), 0))
                .isNegative();
        assertThat(Comparisons.AS_PRINTED.compare(nearlyNone, BigDecimal.ZERO, 0))
                .isPositive();
        assertThat(Comparisons.AS_PRINTED.compare(
                        ExactValue.of(new BigDecimal("99.96"), UnitKind.COUNT), new BigDecimal("100"), 0))
                .isZero();
    }
}

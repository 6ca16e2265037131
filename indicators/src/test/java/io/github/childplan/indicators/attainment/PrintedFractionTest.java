package io.github.childplan.indicators.attainment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.value.Bound;
import io.github.childplan.core.value.Ratio;
import io.github.childplan.core.value.Unit;
import io.github.childplan.indicators.attainment.Judgement.DecidedBy;
import io.github.childplan.indicators.observation.MeasuredValue;
import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What rounding does to a level that was printed of a fraction, and on which side each bound ends. */
class PrintedFractionTest {

    /** The rates of k of 14 rounded half up at one decimal, own computation; those rounded up are above their own fraction. */
    @ParameterizedTest(name = "{0} of 14 = {1}")
    @CsvSource({
        "1, 7.1",
        "2, 14.3",
        "3, 21.4",
        "4, 28.6",
        "5, 35.7",
        "6, 42.9",
        "7, 50.0",
        "8, 57.1",
        "9, 64.3",
        "10, 71.4",
        "11, 78.6",
        "12, 85.7",
        "13, 92.9",
        "14, 100.0"
    })
    void aFractionMeetsItsOwnPrintedRateByCountAndAsPrinted(long count, String printed) {
        Level level = Level.percent(Bound.AT_LEAST, printed);
        Level withBasis = level.withBasis(Ratio.of(count, 14));
        boolean roundedUp = Set.of(2L, 4L, 6L, 9L, 11L, 13L).contains(count);

        assertThat(met(Comparisons.ABSOLUTE, level, count)).isEqualTo(!roundedUp);
        assertThat(met(Comparisons.AS_PRINTED, level, count)).isTrue();
        for (Comparison comparison : Comparisons.all()) {
            Judgement judgement = judge(comparison, withBasis, MeasuredValue.counted(count, 14));
            assertThat(judgement).isEqualTo(Judgement.by(DecidedBy.COUNT, true));
            assertThat(judge(comparison, withBasis, MeasuredValue.counted(count - 1, 14)))
                    .isEqualTo(Judgement.by(DecidedBy.COUNT, false));
        }
    }

    private static boolean met(Comparison comparison, Level level, long count) {
        return judge(comparison, level, MeasuredValue.counted(count, 14)).verdict() == Verdict.ATTAINED;
    }

    @ParameterizedTest(name = "{0} {1}: below {2}, at {3}, above {4}")
    @CsvSource({
        "ABSOLUTE,   AT_LEAST,  false, true,  true",
        "ABSOLUTE,   MORE_THAN, false, false, true",
        "ABSOLUTE,   AT_MOST,   true,  true,  false",
        "ABSOLUTE,   LESS_THAN, true,  false, false",
        "AS_PRINTED, AT_LEAST,  true,  true,  true",
        "AS_PRINTED, MORE_THAN, false, false, false",
        "AS_PRINTED, AT_MOST,   true,  true,  true",
        "AS_PRINTED, LESS_THAN, false, false, false"
    })
    void eachBoundEndsOnItsOwnSideOfALevelOf40(String policy, Bound bound, boolean below, boolean at, boolean above) {
        Comparison comparison = Comparisons.all().stream()
                .filter(one -> one.name().equals(policy))
                .findFirst()
                .orElseThrow();
        Level level = Level.percent(bound, "40");

        assertThat(verdict(comparison, level, "39.5")).isEqualTo(below);
        assertThat(verdict(comparison, level, "40")).isEqualTo(at);
        assertThat(verdict(comparison, level, "40.4999")).isEqualTo(above);
        // what rounds to another number is on its own side under both
        assertThat(verdict(comparison, level, "39.4999")).isEqualTo(!bound.upward());
        assertThat(verdict(comparison, level, "40.5")).isEqualTo(bound.upward());
    }

    private static boolean verdict(Comparison comparison, Level level, String value) {
        return judge(comparison, level, MeasuredValue.stated(value, Unit.PERCENT))
                        .verdict()
                == Verdict.ATTAINED;
    }

    @ParameterizedTest
    @ValueSource(strings = {"99.96", "100.04"})
    void roundingMakesNoWholeFromEitherSide(String nearly) {
        ExactValue value = ExactValue.of(new BigDecimal(nearly), Unit.PERCENT.kind());

        assertThat(Comparisons.AS_PRINTED.compare(value, new BigDecimal("100"), 1))
                .isEqualTo(value.compareWith(new BigDecimal("100")));
    }

    @ParameterizedTest
    @EnumSource(Bound.class)
    void roundingMakesNoNothing(Bound bound) {
        Level nothing = Level.percent(bound, "0");

        assertThat(judge(Comparisons.AS_PRINTED, nothing, MeasuredValue.counted(1, 3000)))
                .isEqualTo(judge(Comparisons.ABSOLUTE, nothing, MeasuredValue.counted(1, 3000)));
    }

    @Test
    void aTotalThatChangedIsComparedByValueUnderEitherPolicy() {
        Level half = Level.percent(Bound.AT_LEAST, "50").withBasis(Ratio.of(7, 14));

        assertThat(judge(Comparisons.ABSOLUTE, half, MeasuredValue.counted(3, 7)))
                .isEqualTo(Judgement.byValue(false));
        assertThat(judge(Comparisons.AS_PRINTED, half, MeasuredValue.counted(4, 7)))
                .isEqualTo(Judgement.byValue(true));
    }

    private static Judgement judge(Comparison comparison, Level level, MeasuredValue figure) {
        return CriterionJudge.with(comparison).judge(level, Evidence.single(Unit.PERCENT, 2025, figure));
    }
}

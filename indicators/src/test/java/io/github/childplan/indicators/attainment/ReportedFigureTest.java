package io.github.childplan.indicators.attainment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.childplan.core.criteria.Criterion;
import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.value.Bound;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Unit;
import io.github.childplan.indicators.observation.MeasuredValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A figure with what it lacks, as an application gives it with evidence of its own. */
class ReportedFigureTest {

    private static final Unit CASES = Unit.count(LocalizedText.of("vụ", "cases"));

    @ParameterizedTest
    @EnumSource(StandardComparison.class)
    void isJudgedUnderEachComparisonForAllThatItCanComeTo(Comparison comparison) {
        Level atMost = Level.of(Bound.AT_MOST, "5", CASES);
        Level all = Level.percent(Bound.AT_LEAST, "100");
        ReportedFigure two = ReportedFigure.partial(MeasuredValue.stated("2", CASES));
        ReportedFigure ten = ReportedFigure.partial(MeasuredValue.counted(10, 10));
        ReportedFigure places = ReportedFigure.ofPlaces(MeasuredValue.counted(2, 2), 1);

        assertThat(judged(comparison, atMost, two)).isEqualTo(Outcomes.tooFew());
        assertThat(judged(comparison, all, ten)).isEqualTo(Outcomes.tooFew());
        assertThat(judged(comparison, all, places)).isEqualTo(Outcomes.tooFew());
        assertThat(judged(comparison, Level.percent(Bound.AT_LEAST, "66"), places))
                .isEqualTo(Judgement.byValue(true));
        assertThat(judged(comparison, all, ReportedFigure.whole(MeasuredValue.counted(10, 10))))
                .isEqualTo(Judgement.byValue(true));
    }

    @Test
    void aFigureInAnotherUnitStaysOne() {
        Unit others = Unit.count(LocalizedText.of("điểm", "points"));
        ReportedFigure two = ReportedFigure.partial(MeasuredValue.stated("2", others));

        assertThat(judged(Comparisons.ABSOLUTE, Level.of(Bound.AT_MOST, "5", CASES), two)
                        .reason())
                .contains(VerdictReason.OTHER_UNIT);
    }

    @Test
    void refusesWhatCannotBe() {
        MeasuredValue value = MeasuredValue.counted(1, 2);

        assertThatThrownBy(() -> new ReportedFigure(value, false, 1))
                .hasMessage("openPlaces was 1, must be 0 or more, and 0 unless partial");
        assertThatThrownBy(() -> new ReportedFigure(value, true, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(ReportedFigure.ofPlaces(value, 0)).isEqualTo(ReportedFigure.whole(value));
    }

    private static Judgement judged(Comparison comparison, Criterion criterion, ReportedFigure figure) {
        return CriterionJudge.with(comparison).judge(criterion, Evidence.single(CASES, 2025, figure));
    }
}

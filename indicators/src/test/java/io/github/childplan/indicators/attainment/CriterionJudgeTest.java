package io.github.childplan.indicators.attainment;

import static io.github.childplan.indicators.observation.MeasuredValue.counted;
import static io.github.childplan.indicators.observation.MeasuredValue.stated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.childplan.core.criteria.AllOf;
import io.github.childplan.core.criteria.Band;
import io.github.childplan.core.criteria.Change;
import io.github.childplan.core.criteria.ChangeAmount;
import io.github.childplan.core.criteria.ChangeBase;
import io.github.childplan.core.criteria.Criterion;
import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.criteria.Maintain;
import io.github.childplan.core.criteria.Narrative;
import io.github.childplan.core.criteria.Never;
import io.github.childplan.core.criteria.NotYetSet;
import io.github.childplan.core.criteria.PerUnit;
import io.github.childplan.core.criteria.Series;
import io.github.childplan.core.criteria.TwoSided;
import io.github.childplan.core.value.Bound;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Period;
import io.github.childplan.core.value.Ratio;
import io.github.childplan.core.value.Unit;
import io.github.childplan.indicators.observation.MeasuredValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CriterionJudgeTest {

    private static final LocalizedText WORDS = LocalizedText.of("lời", "words");

    private static Judgement judge(Criterion criterion, Map<Integer, MeasuredValue> figures, Integer... years) {
        record Figures(Map<Integer, MeasuredValue> byYear, List<Integer> years) implements Evidence {
            @Override
            public int year() {
                return years.get(years.size() - 1);
            }

            @Override
            public Unit unit() {
                return Unit.PERCENT;
            }

            @Override
            public Optional<MeasuredValue> inYear(int year) {
                return Optional.ofNullable(byYear.get(year));
            }
        }
        Judgement judgement =
                CriterionJudge.with(Comparisons.ABSOLUTE).judge(criterion, new Figures(figures, List.of(years)));
        return new Judgement(
                judgement.verdict(), judgement.reason(), judgement.decidedBy(), Optional.empty(), List.of());
    }

    private static Judgement judge2025(Criterion criterion, MeasuredValue figure) {
        return judge(criterion, Map.of(2025, figure), 2025);
    }

    private static Judgement open(Verdict verdict, VerdictReason reason) {
        return Judgement.open(verdict, reason);
    }

    @Test
    void letsTheCountDecideWhenBothAreOutOfTheSameTotal() {
        // 9/14 is 64.2857…, and the printed 64.3 was rounded up: the value alone would miss its own count
        Level level = Level.percent(Bound.AT_LEAST, "64.3").withBasis(Ratio.of(9, 14));

        assertThat(judge2025(level, counted(9, 14))).isEqualTo(Judgement.byCount(true));
        assertThat(judge2025(level, counted(8, 14))).isEqualTo(Judgement.byCount(false));
        assertThat(judge2025(level, counted(18, 28))).isEqualTo(Judgement.byValue(false));
    }

    @Test
    void doesNotRebaseACountWhenTheTotalChanged() {
        Level half = Level.percent(Bound.AT_LEAST, "50").withBasis(Ratio.of(7, 14));

        assertThat(judge2025(half, counted(4, 7))).isEqualTo(Judgement.byValue(true));
        assertThat(judge2025(half, counted(3, 7))).isEqualTo(Judgement.byValue(false));
    }

    @Test
    void tellsAZeroDenominatorFromAMissingFigureAndAnotherUnit() {
        Level all = Level.percent(Bound.AT_LEAST, "100");

        assertThat(judge2025(all, counted(0, 0)))
                .isEqualTo(open(Verdict.NOT_APPLICABLE, VerdictReason.ZERO_DENOMINATOR));
        assertThat(judge(all, Map.of(), 2025)).isEqualTo(open(Verdict.NO_DATA, VerdictReason.NO_FIGURE));
        assertThat(judge2025(all, stated("999", Unit.PER_THOUSAND)))
                .isEqualTo(open(Verdict.NOT_COMPARABLE, VerdictReason.OTHER_UNIT));
        assertThat(judge2025(Level.of(Bound.AT_MOST, "5", Unit.PER_HUNDRED_THOUSAND), counted(1, 20_000)))
                .isEqualTo(Judgement.byValue(true));
    }

    @Test
    void judgesRangesOnBothSides() {
        assertThat(judge2025(Band.of("60", "65", Unit.PERCENT, Band.Beyond.FAILS), stated("65.1", Unit.PERCENT)))
                .isEqualTo(Judgement.byValue(false));
        assertThat(judge2025(
                        Band.of("60", "65", Unit.PERCENT, Band.Beyond.ABOVE_SUCCEEDS), stated("65.1", Unit.PERCENT)))
                .isEqualTo(Judgement.byValue(true));
        assertThat(judge2025(Band.of("60", "65", Unit.PERCENT, Band.Beyond.BELOW_SUCCEEDS), stated("59", Unit.PERCENT)))
                .isEqualTo(Judgement.byValue(true));
        // within the range the answer is the same however one reads what lies beyond it
        Band unstated = Band.of("60", "65", Unit.PERCENT, Band.Beyond.UNSTATED);
        assertThat(judge2025(unstated, stated("60", Unit.PERCENT))).isEqualTo(Judgement.byValue(true));
        assertThat(judge2025(unstated, stated("65", Unit.PERCENT))).isEqualTo(Judgement.byValue(true));
        assertThat(judge2025(unstated, stated("59.9", Unit.PERCENT)))
                .isEqualTo(open(Verdict.NOT_JUDGED, VerdictReason.BEYOND_RANGE_UNSTATED));
        assertThat(judge2025(unstated, stated("65.1", Unit.PERCENT)))
                .isEqualTo(open(Verdict.NOT_JUDGED, VerdictReason.BEYOND_RANGE_UNSTATED));
    }

    @Test
    void judgesATwoSidedValueOnlyWithAToleranceOrExactly() {
        TwoSided exact = TwoSided.of("2.2", Unit.other(WORDS), TwoSided.Precision.EXACTLY);
        TwoSided about = TwoSided.of("31000", Unit.count(WORDS), TwoSided.Precision.ABOUT);

        assertThat(judge2025(exact, stated("2.24", Unit.other(WORDS)))).isEqualTo(Judgement.byValue(true));
        assertThat(judge2025(exact, stated("2.26", Unit.other(WORDS)))).isEqualTo(Judgement.byValue(false));
        assertThat(judge2025(about, stated("31000", Unit.count(WORDS))))
                .isEqualTo(open(Verdict.NOT_JUDGED, VerdictReason.TOLERANCE_NOT_SET));
        assertThat(judge2025(about.withTolerance(new BigDecimal("500")), stated("31500", Unit.count(WORDS))))
                .isEqualTo(Judgement.byValue(true));
        assertThat(judge2025(about.withTolerance(new BigDecimal("500")), stated("31501", Unit.count(WORDS))))
                .isEqualTo(Judgement.byValue(false));
    }

    @Test
    void measuresAChangeExactlyFromItsBase() {
        Change tenPerCent = Change.once(
                Change.Trend.DECREASE,
                ChangeAmount.atLeast("10"),
                Change.Measure.PERCENT_OF_BASE,
                ChangeBase.year(2024));
        Change threePoints = Change.once(
                Change.Trend.DECREASE, ChangeAmount.atLeast("3"), Change.Measure.POINTS, ChangeBase.year(2024));

        // a third of 30 per cent is 10 points; 27 per cent is 10 per cent less than 30
        assertThat(judge(tenPerCent, Map.of(2024, counted(3, 10), 2025, counted(27, 100)), 2025))
                .isEqualTo(Judgement.byValue(true));
        assertThat(judge(tenPerCent, Map.of(2024, counted(3, 10), 2025, counted(271, 1000)), 2025))
                .isEqualTo(Judgement.byValue(false));
        assertThat(judge(threePoints, Map.of(2024, counted(3, 10), 2025, counted(27, 100)), 2025))
                .isEqualTo(Judgement.byValue(true));
        assertThat(judge(tenPerCent, Map.of(2025, counted(27, 100)), 2025))
                .isEqualTo(open(Verdict.NO_DATA, VerdictReason.BASE_FIGURE_MISSING));
        assertThat(judge(tenPerCent, Map.of(2024, counted(0, 10), 2025, counted(0, 10)), 2025))
                .isEqualTo(open(Verdict.NOT_JUDGED, VerdictReason.BASE_IS_ZERO));
    }

    @Test
    void leavesAnUnclearChangeOpen() {
        Change unclear = Change.once(
                Change.Trend.DECREASE, ChangeAmount.atLeast("3"), Change.Measure.UNSTATED, ChangeBase.year(2024));
        Change direction = Change.directionOnly(Change.Trend.DECREASE, ChangeBase.previousYear());

        assertThat(judge(unclear, Map.of(2024, counted(3, 10), 2025, counted(2, 10)), 2025))
                .isEqualTo(open(Verdict.NOT_JUDGED, VerdictReason.POINTS_OR_PERCENT_UNCLEAR));
        assertThat(judge(direction, Map.of(2024, counted(3, 10), 2025, counted(3, 10)), 2025))
                .isEqualTo(Judgement.byValue(false));
        assertThat(judge(direction, Map.of(2024, counted(3, 10), 2025, counted(2, 10)), 2025))
                .isEqualTo(Judgement.byValue(true));
    }

    @Test
    void holdsAPaceInEveryYearAndAMeanOverAll() {
        Change each = Change.eachYear(Change.Trend.DECREASE, ChangeAmount.atLeast("1"), Change.Measure.POINTS);
        Change mean = new Change(
                Change.Trend.DECREASE,
                Optional.of(ChangeAmount.atLeast("1")),
                Change.Measure.POINTS,
                Optional.empty(),
                ChangeBase.year(2022),
                Change.Pace.MEAN_PER_YEAR);
        Map<Integer, MeasuredValue> uneven = Map.of(
                2022, stated("20", Unit.PERCENT),
                2023, stated("19.5", Unit.PERCENT),
                2024, stated("18", Unit.PERCENT));

        assertThat(judge(each, uneven, 2023, 2024)).isEqualTo(Judgement.byValue(false));
        assertThat(judge(mean, uneven, 2023, 2024)).isEqualTo(Judgement.byValue(true));
        assertThat(judge(each, uneven, 2024, 2025)).isEqualTo(open(Verdict.NO_DATA, VerdictReason.NO_FIGURE));
    }

    @Test
    void needsEveryYearToMaintain() {
        Maintain maintain = new Maintain(Level.percent(Bound.AT_LEAST, "100"));

        assertThat(judge(maintain, Map.of(2024, counted(5, 5), 2025, counted(5, 5)), 2024, 2025))
                .isEqualTo(Judgement.byValue(true));
        assertThat(judge(maintain, Map.of(2024, counted(4, 5), 2025, counted(5, 5)), 2024, 2025))
                .isEqualTo(Judgement.byValue(false));
        assertThat(judge(maintain, Map.of(2025, counted(5, 5)), 2024, 2025))
                .isEqualTo(open(Verdict.NO_DATA, VerdictReason.NO_FIGURE));
    }

    @Test
    void refutesNeverByOneEvent() {
        assertThat(judge2025(new Never(WORDS), stated("0", Unit.count(WORDS)))).isEqualTo(Judgement.byValue(true));
        assertThat(judge2025(new Never(WORDS), stated("1", Unit.count(WORDS)))).isEqualTo(Judgement.byValue(false));
    }

    @Test
    void joinsTheStatementsAboutOneIndicator() {
        AllOf both = new AllOf(
                List.of(
                        AllOf.Part.of(Level.percent(Bound.AT_MOST, "6.4")),
                        AllOf.Part.of(Change.once(
                                Change.Trend.DECREASE,
                                ChangeAmount.atLeast("0.9"),
                                Change.Measure.POINTS,
                                ChangeBase.year(2024)))),
                AllOf.Relation.SAME_INDICATOR);

        assertThat(judge(both, Map.of(2024, stated("7.3", Unit.PERCENT), 2025, stated("6.4", Unit.PERCENT)), 2025))
                .isEqualTo(Judgement.byValue(true));
        assertThat(judge(both, Map.of(2024, stated("7.2", Unit.PERCENT), 2025, stated("6.4", Unit.PERCENT)), 2025))
                .isEqualTo(Judgement.byValue(false));
        assertThat(judge(both, Map.of(2025, stated("6.5", Unit.PERCENT)), 2025)).isEqualTo(Judgement.byValue(false));
        assertThat(judge(both, Map.of(2025, stated("6.4", Unit.PERCENT)), 2025))
                .isEqualTo(open(Verdict.NO_DATA, VerdictReason.BASE_FIGURE_MISSING));
    }

    @Test
    void judgesThePointsOfASeriesThatHaveEnded() {
        Series series = new Series(
                List.of(
                        new Series.Point(Period.parse("2024"), Level.percent(Bound.AT_LEAST, "40")),
                        new Series.Point(Period.parse("2025"), Level.percent(Bound.AT_LEAST, "45")),
                        new Series.Point(Period.parse("2026"), Level.percent(Bound.AT_LEAST, "99"))),
                Optional.empty());

        assertThat(judge(series, Map.of(2024, counted(4, 10), 2025, counted(45, 100)), 2025))
                .isEqualTo(Judgement.byValue(true));
        assertThat(judge(series, Map.of(2024, counted(3, 10), 2025, counted(45, 100)), 2025))
                .isEqualTo(Judgement.byValue(false));
    }

    @Test
    void saysWhyItCannotJudge() {
        MeasuredValue figure = counted(1, 2);

        assertThat(judge2025(new Narrative(WORDS), figure))
                .isEqualTo(open(Verdict.NOT_JUDGED, VerdictReason.NEEDS_A_PERSON));
        assertThat(judge2025(new NotYetSet(WORDS), figure))
                .isEqualTo(open(Verdict.NOT_JUDGED, VerdictReason.FIGURE_NOT_SET));
        assertThat(judge2025(PerUnit.every(WORDS, Level.percent(Bound.AT_LEAST, "1")), figure))
                .isEqualTo(open(Verdict.NOT_JUDGED, VerdictReason.UNITS_NOT_IN_FIGURES));
    }

    @Test
    void refusesAVerdictWithoutItsReason() {
        assertThatThrownBy(() -> new Judgement(
                        Verdict.NO_DATA, Optional.empty(), Judgement.DecidedBy.NOTHING, Optional.empty(), List.of()))
                .hasMessage(
                        "verdict NO_DATA had the reason Optional.empty, must have one exactly if it is neither yes nor no");
    }
}

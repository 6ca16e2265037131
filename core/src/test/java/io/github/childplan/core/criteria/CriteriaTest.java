package io.github.childplan.core.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.childplan.core.value.Bound;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Period;
import io.github.childplan.core.value.Ratio;
import io.github.childplan.core.value.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What criteria refuse, and what they say of themselves. */
class CriteriaTest {

    private static final Level HALF = Level.percent(Bound.AT_LEAST, "50");
    private static final LocalizedText NAME = LocalizedText.of("tên");

    private record Refused(String message, ThrowingCallable made) {
        @Override
        public String toString() {
            return message;
        }
    }

    private static Refused refused(String message, ThrowingCallable made) {
        return new Refused(message, made);
    }

    static Stream<Refused> levels() {
        return Stream.of(
                refused(
                        "value was '50%', must be digits with a decimal point, such as 21.4",
                        () -> Level.percent(Bound.AT_LEAST, "50%")),
                refused("decimals was 0, must be from 1 (the decimals of 21.4) to 12", () -> level("21.4", 0)),
                refused("decimals was 13, must be from 1 (the decimals of 21.4) to 12", () -> level("21.4", 13)),
                refused("decimals was -1, must be from 0 (the decimals of 21) to 12", () -> level("21", -1)),
                refused(
                        "basis was 3/14, which does not give the value 21.5 (PERCENT) at 1 decimals",
                        () -> Level.percent(Bound.AT_LEAST, "21.5").withBasis(Ratio.of(3, 14))),
                refused(
                        "basis was 3/14, which does not give the value 21.4 (PERCENT) at 2 decimals",
                        () -> Level.percent(Bound.AT_LEAST, "21.40").withBasis(Ratio.of(3, 14))),
                refused("basis was 0/0, must be a count of at least as many", () -> HALF.withBasis(Ratio.of(0, 0))),
                refused("basis was 15/14, must be a count of at least as many", () -> HALF.withBasis(Ratio.of(15, 14))),
                refused(
                        "basis was 5/12, which does not give the value 6 (COUNT) at 0 decimals",
                        () -> Level.of(Bound.AT_LEAST, "6", Unit.count(NAME)).withBasis(Ratio.of(5, 12))),
                refused(
                        "basis was 1/2, which does not give the value 1 (OTHER) at 0 decimals",
                        () -> Level.of(Bound.AT_LEAST, "1", Unit.other(NAME)).withBasis(Ratio.of(1, 2))),
                refused(
                        "low was 60, must be below high, which was 60",
                        () -> Band.of("60", "60", Unit.PERCENT, Band.Beyond.FAILS)),
                refused(
                        "decimals was 0, must be from 1 (the decimals of 65.5) to 12",
                        () -> new Band(
                                new BigDecimal("60"),
                                new BigDecimal("65.5"),
                                Unit.PERCENT,
                                OptionalInt.of(0),
                                Band.Beyond.FAILS)),
                refused(
                        "tolerance was -1, must be 0 or more",
                        () -> TwoSided.of("2.1", Unit.PERCENT, TwoSided.Precision.ABOUT)
                                .withTolerance(new BigDecimal("-1"))));
    }

    static Stream<Refused> changes() {
        ChangeAmount two = ChangeAmount.atLeast("2");
        return Stream.of(
                refused("value was 0, must be above 0: the trend carries the sign", () -> ChangeAmount.atLeast("0")),
                refused("value was -2, must be above 0: the trend carries the sign", () -> ChangeAmount.atLeast("-2")),
                refused("upTo was 2, must be above value, which was 2", () -> ChangeAmount.between("2", "2.0")),
                refused(
                        "bound of a range was AT_MOST, must be AT_LEAST",
                        () -> new ChangeAmount(Bound.AT_MOST, new BigDecimal("2"), Optional.of(new BigDecimal("4")))),
                refused(
                        "change measured in OWN_UNIT has no unit, must name it",
                        () -> Change.once(Change.Trend.DECREASE, two, Change.Measure.OWN_UNIT, ChangeBase.unstated())),
                refused(
                        "change measured in POINTS has a unit, only OWN_UNIT has one",
                        () -> new Change(
                                Change.Trend.DECREASE,
                                Optional.of(two),
                                Change.Measure.POINTS,
                                Optional.of(Unit.PERCENT),
                                ChangeBase.unstated(),
                                Change.Pace.ONCE)),
                refused(
                        "change without an amount was measured in POINTS, must be UNSTATED",
                        () -> new Change(
                                Change.Trend.DECREASE,
                                Optional.empty(),
                                Change.Measure.POINTS,
                                Optional.empty(),
                                ChangeBase.unstated(),
                                Change.Pace.ONCE)),
                refused("base YEAR has no year", () -> new ChangeBase(ChangeBase.Kind.YEAR, OptionalInt.empty())),
                refused(
                        "base UNSTATED has the year 2024, only YEAR has one",
                        () -> new ChangeBase(ChangeBase.Kind.UNSTATED, OptionalInt.of(2024))),
                refused("base year was 5, must be from 1900 to 2199", () -> ChangeBase.year(5)));
    }

    static Stream<Refused> others() {
        Series.Point first = new Series.Point(new Period.CalendarYear(2026), HALF);
        GradeScale.Step low = new GradeScale.Step("low", NAME);
        GradeScale.Step high = new GradeScale.Step("high", NAME);
        return Stream.of(
                refused("points were empty, must be at least one", () -> new Series(List.of(), Optional.empty())),
                refused(
                        "period 2026 follows 2026, must come after it",
                        () -> new Series(List.of(first, first), Optional.empty())),
                refused(
                        "parts were 1, must be at least two",
                        () -> new AllOf(List.of(AllOf.Part.of(HALF)), AllOf.Relation.SAME_INDICATOR)),
                refused(
                        "steps were [low], must be at least two, each with an id of its own",
                        () -> new GradeScale(NAME, List.of(low))),
                refused(
                        "steps were [low, low], must be at least two, each with an id of its own",
                        () -> new GradeScale(NAME, List.of(low, low))),
                refused(
                        "step was 'middle', must be one of [low, high]",
                        () -> new Grade(new GradeScale(NAME, List.of(low, high)), Bound.AT_LEAST, "middle")),
                refused(
                        "atMost was 0, must be from 1 to the number ranked",
                        () -> new Reference.Rank(0, OptionalInt.empty(), NAME)),
                refused(
                        "atMost was 8, must be from 1 to the number ranked",
                        () -> new Reference.Rank(8, OptionalInt.of(7), NAME)));
    }

    @ParameterizedTest
    @MethodSource({"levels", "changes", "others"})
    void refusesWhatMakesNoSense(Refused refused) {
        assertThatThrownBy(refused.made())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(refused.message());
    }

    @Test
    void aLevelIsKeptInOneFormAndPrintedAsTheSourceDoes() {
        Level printed = Level.percent(Bound.LESS_THAN, "21.40");

        assertThat(printed.value()).isEqualTo(new BigDecimal("21.4"));
        assertThat(printed.printedDecimals()).isEqualTo(2);
        assertThat(Level.percent(Bound.LESS_THAN, "21.4").decimals()).isEmpty();
        assertThat(level("21.4", 1)).isEqualTo(Level.percent(Bound.AT_LEAST, "21.4"));
        assertThat(level("21.4", 12).printedDecimals()).isEqualTo(12);
        assertThat(new Band(
                                new BigDecimal("60"),
                                new BigDecimal("65.5"),
                                Unit.PERCENT,
                                OptionalInt.empty(),
                                Band.Beyond.FAILS)
                        .printedDecimals())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"1/3, 33.3", "2/3, 66.7", "2/3, 66.6", "1/6, 16.7", "1/6, 16.6", "3/14, 21.4", "7/14, 50", "14/14, 100"
    })
    void aBasisGivesTheValueRoundedOrCut(String basis, String value) {
        assertThat(Level.percent(Bound.AT_LEAST, value)
                        .withBasis(Ratio.parse(basis))
                        .basis())
                .contains(Ratio.parse(basis));
    }

    @Test
    void obstaclesOfTheInnerCriteriaAreThoseOfTheOuter() {
        Criterion vague = TwoSided.of("31000", Unit.count(NAME), TwoSided.Precision.ABOUT);
        Criterion open = new NotYetSet(NAME);
        AllOf both = new AllOf(List.of(AllOf.Part.of(vague), AllOf.Part.of(open)), AllOf.Relation.SEPARATE_MEASURES);

        assertThat(both.obstacles()).containsExactlyInAnyOrder(Obstacle.TOLERANCE_NOT_SET, Obstacle.FIGURE_NOT_SET);
        assertThat(new Maintain(both).obstacles()).isEqualTo(both.obstacles());
        assertThat(PerUnit.every(NAME, both).obstacles()).isEqualTo(both.obstacles());
        assertThat(new Series(List.of(new Series.Point(new Period.CalendarYear(2026), both)), Optional.empty())
                        .obstacles())
                .isEqualTo(both.obstacles());
        assertThat(new Series(
                                List.of(new Series.Point(new Period.CalendarYear(2026), HALF)),
                                Optional.of(new Series.Total(Series.TotalRole.SUM, both)))
                        .obstacles())
                .isEqualTo(both.obstacles());
        assertThat(HALF.obstacles()).isEmpty();
    }

    @Test
    void aYearlyPaceHasItsBaseByNatureAndAMeanHasNot() {
        assertThat(pace(Change.Pace.EACH_YEAR).obstacles()).isEmpty();
        assertThat(pace(Change.Pace.MEAN_PER_YEAR).obstacles()).containsExactly(Obstacle.BASE_UNSTATED);
        assertThat(pace(Change.Pace.ONCE).obstacles()).containsExactly(Obstacle.BASE_UNSTATED);
    }

    private static Change pace(Change.Pace pace) {
        return new Change(
                Change.Trend.DECREASE,
                Optional.of(ChangeAmount.atLeast("1")),
                Change.Measure.POINTS,
                Optional.empty(),
                ChangeBase.unstated(),
                pace);
    }

    private static Level level(String value, int decimals) {
        return new Level(
                Bound.AT_LEAST, new BigDecimal(value), Unit.PERCENT, OptionalInt.of(decimals), Optional.empty());
    }
}

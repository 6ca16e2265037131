package io.github.childplan.indicators.attainment;

import static org.assertj.core.api.Assertions.assertThat;

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
import io.github.childplan.core.criteria.Reference;
import io.github.childplan.core.criteria.Relative;
import io.github.childplan.core.criteria.Series;
import io.github.childplan.core.objective.Baseline;
import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.objective.Target;
import io.github.childplan.core.objective.TargetId;
import io.github.childplan.core.objective.Timing;
import io.github.childplan.core.value.Bound;
import io.github.childplan.core.value.ClauseRef;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Period;
import io.github.childplan.core.value.Quantity;
import io.github.childplan.core.value.Unit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether the figures of one target agree with each other. */
class AgreementTest {

    private static final ChangeBase BASE = ChangeBase.year(2024);

    private record Case(String what, Change change, Level level, Baseline baseline, Agreement agreement) {
        @Override
        public String toString() {
            return what + ": " + baseline.quantity().value() + " -> " + level.value() + " " + agreement;
        }
    }

    private static Case of(String what, Change change, String baseline, String level, Agreement agreement) {
        return new Case(
                what,
                change,
                Level.percent(Bound.AT_MOST, level),
                new Baseline(Quantity.of(baseline, Unit.PERCENT), OptionalInt.of(2024)),
                agreement);
    }

    private static Change down(String amount, Change.Measure of, ChangeBase base, Change.Pace pace) {
        return new Change(
                Change.Trend.DECREASE, Optional.of(ChangeAmount.atLeast(amount)), of, Optional.empty(), base, pace);
    }

    static Stream<Case> once() {
        Change points = down("0.9", Change.Measure.POINTS, BASE, Change.Pace.ONCE);
        Change share = down("12", Change.Measure.PERCENT_OF_BASE, BASE, Change.Pace.ONCE);
        Change unclear = down("12", Change.Measure.UNSTATED, BASE, Change.Pace.ONCE);
        Change range = Change.once(Change.Trend.DECREASE, ChangeAmount.between("1", "2"), Change.Measure.POINTS, BASE);
        Change rise = Change.once(Change.Trend.INCREASE, ChangeAmount.atLeast("0.9"), Change.Measure.POINTS, BASE);
        return Stream.of(
                of("0.9 points", points, "7.3", "6.4", Agreement.AGREE),
                of("0.9 points", points, "7.3", "6.5", Agreement.DISAGREE),
                of("0.9 points, a half rounded up", points, "7.35", "6.5", Agreement.AGREE),
                of("12% of the base, no decimals", share, "31", "27", Agreement.AGREE),
                of("12% of the base, one decimal", share, "31", "27.3", Agreement.AGREE),
                of("12% of the base", share, "31", "19", Agreement.DISAGREE),
                of("12, unclear, of the base", unclear, "31", "27", Agreement.AGREE),
                of("12, unclear, points", unclear, "31", "19", Agreement.AGREE),
                of("12, unclear, neither", unclear, "31", "20", Agreement.DISAGREE),
                of("1 to 2 points, the lower end", range, "7.3", "6.3", Agreement.AGREE),
                of("1 to 2 points, the upper end", range, "7.3", "5.3", Agreement.AGREE),
                of("1 to 2 points, too little", range, "7.3", "6.4", Agreement.DISAGREE),
                of("1 to 2 points, too much", range, "7.3", "5.2", Agreement.DISAGREE),
                of("0.9 points up", rise, "7.3", "8.2", Agreement.AGREE));
    }

    static Stream<Case> overYears() {
        Change points = Change.eachYear(Change.Trend.DECREASE, ChangeAmount.atLeast("0.9"), Change.Measure.POINTS);
        Change share =
                Change.eachYear(Change.Trend.DECREASE, ChangeAmount.atLeast("10"), Change.Measure.PERCENT_OF_BASE);
        Change meanPoints = down("0.9", Change.Measure.POINTS, ChangeBase.unstated(), Change.Pace.MEAN_PER_YEAR);
        Change meanShare = down("10", Change.Measure.PERCENT_OF_BASE, ChangeBase.unstated(), Change.Pace.MEAN_PER_YEAR);
        return Stream.of(
                of("0.9 points each of three years", points, "7.3", "4.6", Agreement.AGREE),
                of("0.9 points each of three years", points, "7.3", "6.4", Agreement.DISAGREE),
                of("10% each of three years", share, "100", "72.9", Agreement.AGREE),
                of("10% each of three years", share, "100", "70.0", Agreement.DISAGREE),
                of("0.9 points in the mean of three years", meanPoints, "7.3", "4.6", Agreement.AGREE),
                of("10% in the mean, which mean is not said", meanShare, "100", "72.9", Agreement.UNKNOWN));
    }

    static Stream<Case> unknown() {
        Change previous = down("0.9", Change.Measure.POINTS, ChangeBase.previousYear(), Change.Pace.ONCE);
        Change samePeriod = down("0.9", Change.Measure.POINTS, ChangeBase.samePeriodLastYear(), Change.Pace.ONCE);
        Change otherBase = down("0.9", Change.Measure.POINTS, ChangeBase.year(2023), Change.Pace.ONCE);
        return Stream.of(
                of("from the year before, the baseline is older", previous, "7.3", "6.4", Agreement.UNKNOWN),
                of("from the same period of the year before", samePeriod, "7.3", "6.4", Agreement.UNKNOWN),
                of("from another base year", otherBase, "7.3", "6.4", Agreement.UNKNOWN),
                of("no amount", Change.directionOnly(Change.Trend.DECREASE, BASE), "7.3", "6.4", Agreement.UNKNOWN));
    }

    @ParameterizedTest
    @MethodSource({"once", "overYears", "unknown"})
    void aLevelAndAChangeAgreeFromTheBaseline(Case one) {
        assertThat(agreement(both(one.level(), one.change()), Optional.of(one.baseline())))
                .isEqualTo(one.agreement());
    }

    @Test
    void withoutABaselineNothingCanBeSaid() {
        Case one = once().findFirst().orElseThrow();

        assertThat(agreement(both(one.level(), one.change()), Optional.empty())).isEqualTo(Agreement.UNKNOWN);
    }

    @Test
    void aBaselineInAnotherUnitSaysNothing() {
        Case one = once().findFirst().orElseThrow();
        Baseline other = new Baseline(Quantity.of("7.3", Unit.PER_THOUSAND), OptionalInt.of(2024));

        assertThat(agreement(both(one.level(), one.change()), Optional.of(other)))
                .isEqualTo(Agreement.UNKNOWN);
    }

    @Test
    void aCountGrowsByItsOwnUnit() {
        Unit corners = Unit.count(LocalizedText.of("điểm đọc sách"));
        Criterion both = both(
                Level.of(Bound.AT_LEAST, "12", corners),
                Change.ofCount(Change.Trend.INCREASE, ChangeAmount.atLeast("3"), corners, ChangeBase.unstated()));

        assertThat(agreement(both, baseline("9", corners))).isEqualTo(Agreement.AGREE);
        assertThat(agreement(both, baseline("8", corners))).isEqualTo(Agreement.DISAGREE);
    }

    @ParameterizedTest
    @CsvSource({
        "50 30 20, AGREE",
        "50 30 21, AGREE",
        "50 30 22, DISAGREE",
        "33.3 33.3 33.3, AGREE",
        "33.3 33.3 33.0, DISAGREE",
        "33 33 33, AGREE",
        "33 33 32, DISAGREE",
        "16.7 16.7 66.7, AGREE",
        "49.5 50, AGREE",
        "49 50, DISAGREE"
    })
    void thePartsOfAWholeMakeAHundred(String shares, Agreement agreement) {
        AllOf parts = new AllOf(
                Stream.of(shares.split(" "))
                        .map(share -> AllOf.Part.of(Level.percent(Bound.AT_LEAST, share)))
                        .toList(),
                AllOf.Relation.PARTS_OF_A_WHOLE);

        assertThat(agreement(parts, Optional.empty())).isEqualTo(agreement);
        assertThat(agreement(new Maintain(parts), Optional.empty())).isEqualTo(agreement);
    }

    @ParameterizedTest
    @CsvSource({
        "SUM, 90, AGREE",
        "SUM, 91, DISAGREE",
        "MEAN, 45, AGREE",
        "MEAN, 46, DISAGREE",
        "LAST, 50, AGREE",
        "LAST, 40, DISAGREE",
        "YEARLY, 40, DISAGREE",
        "UNSTATED, 90, UNKNOWN"
    })
    void theFigureOfThePeriodComesFromThoseOfTheYears(Series.TotalRole role, String total, Agreement agreement) {
        Series series = new Series(
                List.of(
                        new Series.Point(new Period.CalendarYear(2026), Level.percent(Bound.AT_LEAST, "40")),
                        new Series.Point(new Period.CalendarYear(2027), Level.percent(Bound.AT_LEAST, "50"))),
                Optional.of(new Series.Total(role, Level.percent(Bound.AT_LEAST, total))));

        assertThat(agreement(series, Optional.empty())).isEqualTo(agreement);
    }

    @Test
    void whatHasNoFigureToAddUpSaysNothing() {
        LocalizedText words = LocalizedText.of("lời");
        AllOf.Part half = AllOf.Part.of(Level.percent(Bound.AT_LEAST, "50"));
        List<Criterion> without = List.of(
                Band.of("1", "2", Unit.PERCENT, Band.Beyond.FAILS),
                new Never(words),
                new Narrative(words),
                new NotYetSet(words),
                new Relative(new Reference.Assigned(words)),
                Change.directionOnly(Change.Trend.DECREASE, BASE),
                Level.of(Bound.AT_LEAST, "50", Unit.PER_THOUSAND));

        without.forEach(criterion -> {
            AllOf whole = new AllOf(List.of(half, AllOf.Part.of(criterion)), AllOf.Relation.PARTS_OF_A_WHOLE);
            AllOf separate = new AllOf(List.of(half, AllOf.Part.of(criterion)), AllOf.Relation.SEPARATE_MEASURES);
            assertThat(agreement(criterion, Optional.empty())).isEqualTo(Agreement.UNKNOWN);
            assertThat(agreement(whole, Optional.empty())).isEqualTo(Agreement.UNKNOWN);
            assertThat(agreement(separate, Optional.empty())).isEqualTo(Agreement.UNKNOWN);
        });
    }

    @Test
    void aContradictionInsideIsOneOutside() {
        AllOf wrong = new AllOf(
                List.of(
                        AllOf.Part.of(Level.percent(Bound.AT_LEAST, "50")),
                        AllOf.Part.of(Level.percent(Bound.AT_LEAST, "60"))),
                AllOf.Relation.PARTS_OF_A_WHOLE);
        AllOf right = new AllOf(
                List.of(
                        AllOf.Part.of(Level.percent(Bound.AT_LEAST, "50")),
                        AllOf.Part.of(Level.percent(Bound.AT_LEAST, "50"))),
                AllOf.Relation.PARTS_OF_A_WHOLE);

        assertThat(agreement(PerUnit.every(LocalizedText.of("xã"), wrong), Optional.empty()))
                .isEqualTo(Agreement.DISAGREE);
        assertThat(agreement(
                        new AllOf(
                                List.of(AllOf.Part.of(right), AllOf.Part.of(wrong)), AllOf.Relation.SEPARATE_MEASURES),
                        Optional.empty()))
                .isEqualTo(Agreement.DISAGREE);
        assertThat(agreement(
                        new Series(List.of(new Series.Point(new Period.CalendarYear(2026), right)), Optional.empty()),
                        Optional.empty()))
                .isEqualTo(Agreement.AGREE);
    }

    @Test
    void aCriterionWithOneFigureHasNothingToCompare() {
        assertThat(agreement(Level.percent(Bound.LESS_THAN, "25"), Optional.empty()))
                .isEqualTo(Agreement.UNKNOWN);
    }

    private static Optional<Baseline> baseline(String value, Unit unit) {
        return Optional.of(new Baseline(Quantity.of(value, unit), OptionalInt.empty()));
    }

    private static Criterion both(Level level, Change change) {
        return new AllOf(List.of(AllOf.Part.of(level), AllOf.Part.of(change)), AllOf.Relation.SAME_INDICATOR);
    }

    private static Agreement agreement(Criterion criterion, Optional<Baseline> baseline) {
        return Agreement.of(Target.builder()
                .id(TargetId.of("t"))
                .clause(ClauseRef.parse("II"))
                .indicator(IndicatorId.of("x"))
                .timing(new Timing.By(2027))
                .criterion(criterion)
                .baseline(baseline)
                .words("giảm")
                .build());
    }
}

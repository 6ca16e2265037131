package io.github.childplan.indicators.assessment;

import static io.github.childplan.indicators.assessment.AssessmentFixture.COUNT;
import static io.github.childplan.indicators.assessment.AssessmentFixture.DISTRICT;
import static io.github.childplan.indicators.assessment.AssessmentFixture.UNDEFINED;
import static io.github.childplan.indicators.assessment.AssessmentFixture.X;
import static io.github.childplan.indicators.assessment.AssessmentFixture.figure;
import static io.github.childplan.indicators.assessment.AssessmentFixture.target;
import static io.github.childplan.indicators.assessment.AssessmentFixture.y;
import static io.github.childplan.indicators.assessment.TargetForms.DOWN;
import static io.github.childplan.indicators.assessment.TargetForms.QUARTER;
import static io.github.childplan.indicators.assessment.TargetForms.YEAR;
import static io.github.childplan.indicators.assessment.TargetForms.change;
import static io.github.childplan.indicators.assessment.TargetForms.levelAndPace;
import static io.github.childplan.indicators.assessment.TargetForms.no;
import static io.github.childplan.indicators.assessment.TargetForms.noData;
import static io.github.childplan.indicators.assessment.TargetForms.open;
import static io.github.childplan.indicators.assessment.TargetForms.percent;
import static io.github.childplan.indicators.assessment.TargetForms.quarters;
import static io.github.childplan.indicators.assessment.TargetForms.unjudged;
import static io.github.childplan.indicators.assessment.TargetForms.yes;
import static io.github.childplan.indicators.observation.MeasuredValue.counted;
import static io.github.childplan.indicators.observation.MeasuredValue.stated;

import io.github.childplan.core.criteria.Change;
import io.github.childplan.core.criteria.ChangeAmount;
import io.github.childplan.core.criteria.ChangeBase;
import io.github.childplan.core.objective.Baseline;
import io.github.childplan.core.objective.Target;
import io.github.childplan.core.objective.Timing;
import io.github.childplan.core.schedule.Recurrence;
import io.github.childplan.core.schedule.RecurrenceUnit;
import io.github.childplan.core.value.Bound;
import io.github.childplan.core.value.Quantity;
import io.github.childplan.core.value.Unit;
import io.github.childplan.indicators.assessment.TargetForms.Row;
import io.github.childplan.indicators.attainment.Verdict;
import io.github.childplan.indicators.attainment.VerdictReason;
import io.github.childplan.indicators.observation.Observation;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Targets about a change, and when they have to hold. */
final class TargetFormsOfChanges {

    private TargetFormsOfChanges() {}

    static Stream<Row> rows() {
        return Stream.of(changes(), times()).flatMap(each -> each);
    }

    private static Stream<Row> changes() {
        Target.Builder base2026 = change("12", Change.Measure.PERCENT_OF_BASE, ChangeBase.year(2026));
        Target.Builder unstated = change("12", Change.Measure.PERCENT_OF_BASE, ChangeBase.unstated());
        Change eachYear = Change.eachYear(DOWN, ChangeAmount.atLeast("1"), Change.Measure.POINTS);
        Target.Builder strict = target(Change.eachYear(
                DOWN,
                new ChangeAmount(Bound.MORE_THAN, new java.math.BigDecimal("1"), Optional.empty()),
                Change.Measure.POINTS));
        Observation[] twoAYear = {
            y("2025", counted(50, 100)),
            y("2026", counted(48, 100)),
            y("2027", counted(46, 100)),
            y("2028", counted(44, 100))
        };
        return Stream.of(
                yes("against a base year", base2026, y("2026", counted(50, 100)), y("2028", counted(44, 100))),
                no("against a base year", base2026, y("2026", counted(50, 100)), y("2028", counted(441, 1000))),
                noData("base figure missing", base2026, VerdictReason.BASE_FIGURE_MISSING, y("2028", counted(44, 100))),
                unjudged(
                        "base zero",
                        base2026,
                        VerdictReason.BASE_IS_ZERO,
                        y("2026", counted(0, 100)),
                        y("2028", counted(0, 100))),
                unjudged(
                        "base not earlier",
                        change("12", Change.Measure.PERCENT_OF_BASE, ChangeBase.year(2028)),
                        VerdictReason.BASE_NOT_EARLIER,
                        y("2028", counted(44, 100))),
                open(
                        "base of another definition",
                        change("12", Change.Measure.PERCENT_OF_BASE, ChangeBase.year(2026))
                                .indicator(X),
                        Verdict.NOT_COMPARABLE,
                        VerdictReason.OTHER_DEFINITION,
                        figure(X, DISTRICT, "2026", counted(50, 100)),
                        figure(X, DISTRICT, "2028", counted(40, 100))),
                unjudged("base not stated", unstated, VerdictReason.BASE_UNSTATED, twoAYear),
                yes(
                        "base not stated, baseline printed",
                        change("12", Change.Measure.PERCENT_OF_BASE, ChangeBase.unstated())
                                .baseline(new Baseline(Quantity.of("50", Unit.PERCENT), OptionalInt.empty())),
                        y("2028", counted(44, 100))),
                yes(
                        "a range, exceeded",
                        target(Change.once(
                                DOWN,
                                ChangeAmount.between("4", "6"),
                                Change.Measure.PERCENT_OF_BASE,
                                ChangeBase.year(2026))),
                        y("2026", counted(50, 100)),
                        y("2028", counted(40, 100))),
                yes("each year", target(eachYear), twoAYear),
                no(
                        "each year, not in one",
                        target(eachYear),
                        y("2025", counted(50, 100)),
                        y("2026", counted(50, 100)),
                        y("2027", counted(40, 100)),
                        y("2028", counted(30, 100))),
                noData(
                        "each year, one missing",
                        target(eachYear),
                        VerdictReason.SOME_YEARS_MISSING,
                        y("2025", counted(50, 100)),
                        y("2026", counted(48, 100)),
                        y("2028", counted(44, 100))),
                yes("strict change", strict, twoAYear),
                no(
                        "strict change, just the amount in one year",
                        strict,
                        y("2025", counted(50, 100)),
                        y("2026", counted(49, 100)),
                        y("2027", counted(46, 100)),
                        y("2028", counted(44, 100))),
                unjudged(
                        "points or per cent unclear",
                        change("3", Change.Measure.UNSTATED, ChangeBase.previousYear()),
                        VerdictReason.POINTS_OR_PERCENT_UNCLEAR,
                        twoAYear),
                yes("direction only", target(Change.directionOnly(DOWN, ChangeBase.year(2026))), twoAYear),
                unjudged(
                        "direction only, base not stated",
                        target(Change.directionOnly(DOWN, ChangeBase.unstated())),
                        VerdictReason.BASE_UNSTATED,
                        twoAYear),
                unjudged(
                        "a mean in per cent on which the readings differ",
                        target(new Change(
                                DOWN,
                                Optional.of(ChangeAmount.atLeast("10")),
                                Change.Measure.PERCENT_OF_BASE,
                                Optional.empty(),
                                ChangeBase.year(2026),
                                Change.Pace.MEAN_PER_YEAR)),
                        VerdictReason.MEAN_RATE_UNCLEAR,
                        y("2026", counted(100, 200)),
                        y("2028", counted(81, 200))),
                yes(
                        "more of",
                        target(Change.ofCount(
                                        Change.Trend.INCREASE,
                                        ChangeAmount.atLeast("4"),
                                        AssessmentFixture.count(),
                                        ChangeBase.year(2025)))
                                .indicator(COUNT),
                        figure(COUNT, DISTRICT, "2025", stated("3", AssessmentFixture.count())),
                        figure(COUNT, DISTRICT, "2028", stated("7", AssessmentFixture.count()))),
                yes("level and pace", levelAndPace(), y("2026", counted(73, 1000)), y("2028", counted(64, 1000))),
                no("level and pace, level missed", levelAndPace(), y("2028", counted(65, 1000))),
                noData(
                        "level and pace, base missing",
                        levelAndPace(),
                        VerdictReason.BASE_FIGURE_MISSING,
                        y("2028", counted(64, 1000))));
    }

    private static Stream<Row> times() {
        Target.Builder from = percent("70").timing(new Timing.From(2027));
        Target.Builder each = percent("70").timing(new Timing.Each(YEAR, OptionalInt.of(2026), OptionalInt.of(2028)));
        Target.Builder everyTwo = percent("70")
                .timing(new Timing.Each(
                        Recurrence.every(2, RecurrenceUnit.YEAR), OptionalInt.of(2026), OptionalInt.of(2028)));
        Target.Builder quarters =
                percent("70").timing(new Timing.Each(QUARTER, OptionalInt.of(2028), OptionalInt.of(2028)));
        Target.Builder weeks = percent("70")
                .timing(new Timing.Each(
                        Recurrence.every(RecurrenceUnit.WEEK), OptionalInt.of(2028), OptionalInt.of(2028)));
        return Stream.of(
                yes("from a year on", from, y("2027", counted(7, 10)), y("2028", counted(7, 10))),
                no("from a year on, missed in the first", from, y("2027", counted(6, 10)), y("2028", counted(9, 10))),
                noData(
                        "from a year on, the first missing",
                        from,
                        VerdictReason.SOME_YEARS_MISSING,
                        y("2028", counted(9, 10))),
                no("each year", each, y("2026", counted(9, 10)), y("2027", counted(6, 10)), y("2028", counted(9, 10))),
                yes(
                        "every two years",
                        everyTwo,
                        y("2026", counted(9, 10)),
                        y("2027", counted(6, 10)),
                        y("2028", counted(9, 10))),
                yes("each quarter", quarters, quarters(7, 8, 9, 7)),
                no("each quarter, one missed", quarters, quarters(7, 8, 6, 7)),
                unjudged(
                        "each quarter, figure of the year",
                        quarters,
                        VerdictReason.PERIODS_NOT_IN_FIGURES,
                        y("2028", counted(9, 10))),
                noData("each quarter, no figure", quarters, VerdictReason.NO_FIGURE),
                noData("each quarter, one missing", quarters, VerdictReason.SOME_PERIODS_MISSING, quarters(7, 8, 9)),
                noData("a year, figures of quarters", percent("70"), VerdictReason.ONLY_PARTS_OF_YEARS, quarters(7, 8)),
                unjudged(
                        "an indicator without a definition",
                        percent("70").indicator(UNDEFINED),
                        VerdictReason.NO_DEFINITION,
                        figure(UNDEFINED, DISTRICT, "2028", counted(7, 10))),
                noData(
                        "an indicator without a definition and without a figure",
                        percent("70").indicator(UNDEFINED),
                        VerdictReason.NO_FIGURE,
                        y("2028", counted(7, 10))),
                unjudged("each week", weeks, VerdictReason.PERIODS_NOT_IN_FIGURES, y("2028", counted(9, 10))),
                yes("within a span", percent("70").timing(new Timing.Within(2026, 2028)), y("2028", counted(7, 10))),
                noData(
                        "on a day, with the figure of the whole year",
                        percent("70").timing(new Timing.On(LocalDate.of(2028, 6, 30))),
                        VerdictReason.NO_FIGURE_BY_THE_DAY,
                        y("2028", counted(7, 10))),
                unjudged(
                        "no year",
                        percent("70").timing(new Timing.Unstated(Optional.empty())),
                        VerdictReason.NO_YEAR,
                        y("2028", counted(7, 10))));
    }
}

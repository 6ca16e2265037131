package io.github.childplan.indicators.assessment;

import static io.github.childplan.indicators.assessment.AssessmentFixture.target;
import static io.github.childplan.indicators.assessment.AssessmentFixture.text;
import static io.github.childplan.indicators.assessment.AssessmentFixture.y;
import static io.github.childplan.indicators.assessment.TargetForms.DOWN;
import static io.github.childplan.indicators.assessment.TargetForms.QUARTER;
import static io.github.childplan.indicators.assessment.TargetForms.YEAR;
import static io.github.childplan.indicators.assessment.TargetForms.commune;
import static io.github.childplan.indicators.assessment.TargetForms.no;
import static io.github.childplan.indicators.assessment.TargetForms.noData;
import static io.github.childplan.indicators.assessment.TargetForms.percent;
import static io.github.childplan.indicators.assessment.TargetForms.unjudged;
import static io.github.childplan.indicators.assessment.TargetForms.with;
import static io.github.childplan.indicators.assessment.TargetForms.yes;
import static io.github.childplan.indicators.observation.MeasuredValue.counted;

import io.github.childplan.core.criteria.Change;
import io.github.childplan.core.criteria.ChangeAmount;
import io.github.childplan.core.criteria.ChangeBase;
import io.github.childplan.core.criteria.Criterion;
import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.criteria.Maintain;
import io.github.childplan.core.criteria.Never;
import io.github.childplan.core.criteria.PerUnit;
import io.github.childplan.core.criteria.Series;
import io.github.childplan.core.objective.Target;
import io.github.childplan.core.objective.Timing;
import io.github.childplan.core.place.PlaceLevel;
import io.github.childplan.core.schedule.Recurrence;
import io.github.childplan.core.schedule.RecurrenceUnit;
import io.github.childplan.core.value.Bound;
import io.github.childplan.core.value.Period;
import io.github.childplan.indicators.assessment.TargetForms.Row;
import io.github.childplan.indicators.attainment.VerdictReason;
import io.github.childplan.indicators.observation.Observation;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Targets that have to hold in each of several years. The plan is of 2025, so that they begin in 2026; it is the end of 2028. */
final class TargetFormsOverYears {

    private static final Never NEVER = new Never(text("vụ bạo lực"));

    private TargetFormsOverYears() {}

    static Stream<Row> rows() {
        return Stream.of(units(), everyYear(), cadences(), means()).flatMap(each -> each);
    }

    private static Stream<Row> units() {
        Criterion kept = new Maintain(Level.percent(Bound.AT_LEAST, "90"));
        Criterion pace = Change.eachYear(DOWN, ChangeAmount.atLeast("1"), Change.Measure.POINTS);
        Optional<Level> three = Optional.of(Level.percent(Bound.AT_LEAST, "75"));
        return Stream.of(
                yes("never, every commune", each(NEVER), alike(0, 0, 0, 0)),
                no("never, every commune, one in an earlier year", each(NEVER), alike(0, 3, 0, 0)),
                yes("never, every commune, one before the plan", each(NEVER), alike(3, 0, 0, 0)),
                noData(
                        "never, every commune, one without an earlier year",
                        each(NEVER),
                        VerdictReason.TOO_FEW_REPORTED,
                        Stream.of(alike(0, 0, 0, 0)).skip(8).toArray(Observation[]::new)),
                no(
                        "never in a quarter, every commune, one in an earlier year",
                        each(NEVER, Optional.of(QUARTER), Optional.empty()),
                        commune(0, "2026-Q2", counted(1, 100)),
                        commune(0, "2028", counted(0, 100))),
                yes("kept up, every commune", each(kept), alike(0, 90, 90, 90)),
                no("kept up, every commune, one not in an earlier year", each(kept), alike(95, 89, 90, 90)),
                yes("a step each year, every commune", each(pace), alike(50, 49, 48, 47)),
                no("a step each year, every commune, one not in an earlier year", each(pace), alike(50, 50, 40, 30)),
                yes(
                        "never in 3 of 4 communes, other ones each year",
                        each(NEVER, Optional.empty(), three)
                                .timing(new Timing.Each(YEAR, OptionalInt.of(2027), OptionalInt.of(2028))),
                        with(year(2027, 1, 0, 0, 0), year(2028, 0, 1, 0, 0))),
                no(
                        "never in 3 of 4 communes until a year, other ones each year",
                        each(NEVER, Optional.empty(), three),
                        with(year(2027, 1, 0, 0, 0), with(year(2028, 0, 1, 0, 0), year(2026, 0, 0, 0, 0)))));
    }

    private static Stream<Row> everyYear() {
        Timing hangNam = new Timing.Each(YEAR, OptionalInt.empty(), OptionalInt.empty());
        Timing until2030 = new Timing.Each(YEAR, OptionalInt.empty(), OptionalInt.of(2030));
        Timing untilIssue = new Timing.Each(YEAR, OptionalInt.empty(), OptionalInt.of(2025));
        Series points = new Series(
                List.of(
                        new Series.Point(new Period.CalendarYear(2026), NEVER),
                        new Series.Point(new Period.CalendarYear(2028), Level.percent(Bound.AT_MOST, "10"))),
                Optional.empty());
        return Stream.of(
                yes("hằng năm, never", target(NEVER).timing(hangNam), area(9, 0, 0, 0)),
                no("hằng năm, never, not in an earlier year", target(NEVER).timing(hangNam), area(0, 0, 3, 0)),
                yes("hằng năm, a level", percent("50").timing(hangNam), area(1, 50, 50, 50)),
                no("hằng năm, a level, not in an earlier year", percent("50").timing(hangNam), area(90, 49, 50, 50)),
                noData(
                        "hằng năm, a level, an earlier year missing",
                        percent("50").timing(hangNam),
                        VerdictReason.SOME_YEARS_MISSING,
                        y("2027", counted(50, 100)),
                        y("2028", counted(50, 100))),
                noData(
                        "hằng năm to 2030, met so far",
                        percent("50").timing(until2030),
                        VerdictReason.ONLY_EARLIER_FIGURES,
                        area(90, 50, 50, 50)),
                no("hằng năm to 2030, broken already", percent("50").timing(until2030), area(90, 50, 49, 50)),
                yes("hằng năm, only the year of issue", percent("50").timing(untilIssue), area(50, 0, 0, 0)),
                yes("a series asks for each of its years alone", target(points), area(9, 0, 9, 9)));
    }

    private static Stream<Row> cadences() {
        return Stream.of(
                no("every 12 months", percent("50").timing(every(12, RecurrenceUnit.MONTH)), area(0, 50, 49, 50)),
                yes("every 24 months", percent("50").timing(every(24, RecurrenceUnit.MONTH)), area(0, 50, 49, 50)),
                yes("every 4 quarters", percent("50").timing(every(4, RecurrenceUnit.QUARTER)), area(0, 50, 50, 50)),
                yes(
                        "every 2 half-years",
                        percent("50").timing(every(2, RecurrenceUnit.HALF_YEAR)),
                        area(0, 50, 50, 50)),
                unjudged(
                        "every 18 months",
                        percent("50").timing(every(18, RecurrenceUnit.MONTH)),
                        VerdictReason.PERIODS_NOT_IN_FIGURES,
                        area(0, 50, 50, 50)),
                yes(
                        "every 12 months in each commune",
                        each(
                                Level.percent(Bound.AT_LEAST, "50"),
                                Optional.of(Recurrence.every(12, RecurrenceUnit.MONTH)),
                                Optional.empty()),
                        year(2028, 50, 50, 50, 50)));
    }

    /** From 30 to 25 in 2026 and no further is a mean of 5/3 of a point a year, of one point a year, or none at all. */
    private static Stream<Row> means() {
        Observation[] early = area(30, 25, 25, 25);
        return Stream.of(
                yes("a mean within a span", mean("1").timing(new Timing.Within(2026, 2028)), early),
                no("a mean within a span, too low", mean("2").timing(new Timing.Within(2026, 2028)), early),
                yes("a mean until a year", mean("1"), early),
                no("a mean until a year, too low", mean("2"), early),
                yes("a mean from a year on", mean("1").timing(new Timing.From(2026)), early),
                no("a mean of one year", mean("1").timing(new Timing.Within(2028, 2028)), early),
                noData(
                        "a mean without a base",
                        mean("1").timing(new Timing.Within(2026, 2028)),
                        VerdictReason.BASE_FIGURE_MISSING,
                        y("2028", counted(25, 100))));
    }

    private static Target.Builder mean(String points) {
        return target(new Change(
                DOWN,
                Optional.of(ChangeAmount.atLeast(points)),
                Change.Measure.POINTS,
                Optional.empty(),
                ChangeBase.previousYear(),
                Change.Pace.MEAN_PER_YEAR));
    }

    private static Timing every(int count, RecurrenceUnit unit) {
        return new Timing.Each(Recurrence.every(count, unit), OptionalInt.of(2026), OptionalInt.of(2028));
    }

    private static Target.Builder each(Criterion criterion) {
        return each(criterion, Optional.empty(), Optional.empty());
    }

    private static Target.Builder each(Criterion criterion, Optional<Recurrence> cadence, Optional<Level> share) {
        return target(new PerUnit(text("xã"), Optional.of(PlaceLevel.COMMUNE), criterion, cadence, share));
    }

    /** The figures of the district for 2025 to 2028. */
    private static Observation[] area(int... ofHundred) {
        return IntStream.range(0, ofHundred.length)
                .mapToObj(i -> y(Integer.toString(2025 + i), counted(ofHundred[i], 100)))
                .toArray(Observation[]::new);
    }

    /** The figures for 2025 to 2028 of four communes that are alike. */
    private static Observation[] alike(int... ofHundred) {
        return IntStream.range(0, ofHundred.length)
                .boxed()
                .flatMap(i -> Stream.of(year(2025 + i, ofHundred[i], ofHundred[i], ofHundred[i], ofHundred[i])))
                .toArray(Observation[]::new);
    }

    private static Observation[] year(int year, int... ofHundred) {
        return IntStream.range(0, ofHundred.length)
                .mapToObj(i -> commune(i, Integer.toString(year), counted(ofHundred[i], 100)))
                .toArray(Observation[]::new);
    }
}

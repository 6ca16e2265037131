package io.github.childplan.indicators.assessment;

import static io.github.childplan.indicators.assessment.AssessmentFixture.COMMUNES;
import static io.github.childplan.indicators.assessment.AssessmentFixture.DISTRICT;
import static io.github.childplan.indicators.assessment.AssessmentFixture.X;
import static io.github.childplan.indicators.assessment.AssessmentFixture.figure;
import static io.github.childplan.indicators.assessment.AssessmentFixture.target;
import static io.github.childplan.indicators.assessment.AssessmentFixture.text;
import static io.github.childplan.indicators.assessment.AssessmentFixture.y;
import static io.github.childplan.indicators.assessment.TargetForms.change;
import static io.github.childplan.indicators.assessment.TargetForms.commune;
import static io.github.childplan.indicators.assessment.TargetForms.in;
import static io.github.childplan.indicators.assessment.TargetForms.judged;
import static io.github.childplan.indicators.assessment.TargetForms.no;
import static io.github.childplan.indicators.assessment.TargetForms.noData;
import static io.github.childplan.indicators.assessment.TargetForms.percent;
import static io.github.childplan.indicators.assessment.TargetForms.yes;
import static io.github.childplan.indicators.observation.MeasuredValue.counted;

import io.github.childplan.core.criteria.Change;
import io.github.childplan.core.criteria.ChangeBase;
import io.github.childplan.core.criteria.Criterion;
import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.criteria.Narrative;
import io.github.childplan.core.criteria.Never;
import io.github.childplan.core.criteria.PerUnit;
import io.github.childplan.core.objective.PlaceScope;
import io.github.childplan.core.objective.Target;
import io.github.childplan.core.objective.Timing;
import io.github.childplan.core.place.PlaceLevel;
import io.github.childplan.core.value.Bound;
import io.github.childplan.indicators.assessment.TargetForms.Row;
import io.github.childplan.indicators.attainment.Finding;
import io.github.childplan.indicators.attainment.VerdictReason;
import io.github.childplan.indicators.observation.Observation;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Targets that have to hold on a day, by figures of the periods that had ended by then. The plan is of 2025. */
final class TargetFormsOnADay {

    private static final LocalDate MARCH = LocalDate.of(2027, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2027, 6, 30);

    private TargetFormsOnADay() {}

    static Stream<Row> rows() {
        return Stream.of(periods(), overYears(), places()).flatMap(each -> each);
    }

    private static Stream<Row> periods() {
        Target.Builder march = percent("70").timing(new Timing.On(MARCH));
        Target.Builder june = percent("70").timing(new Timing.On(JUNE));
        return Stream.of(
                noData(
                        "in March, the year after it",
                        march,
                        VerdictReason.NO_FIGURE_BY_THE_DAY,
                        y("2027", counted(9, 10))),
                no("in March, the year before it", march, y("2026", counted(6, 10)), y("2027", counted(9, 10))),
                noData("in March, an older year", march, VerdictReason.NO_FIGURE_BY_THE_DAY, y("2025", counted(9, 10))),
                noData(
                        "in March, an older quarter",
                        march,
                        VerdictReason.NO_FIGURE_BY_THE_DAY,
                        y("2026-Q3", counted(9, 10))),
                yes("in March, the quarter before it", march, y("2026-Q4", counted(9, 10))),
                noData("in March, no figure", march, VerdictReason.NO_FIGURE),
                yes("at the end of June, the half-year", june, y("2026", counted(6, 10)), y("2027-H1", counted(7, 10))),
                yes(
                        "at the end of June, half-year before quarter",
                        june,
                        y("2027-Q2", counted(6, 10)),
                        y("2027-H1", counted(7, 10))),
                no("at the end of June, the quarter", june, y("2027-Q1", counted(9, 10)), y("2027-Q2", counted(6, 10))),
                yes(
                        "at the end of June, the school year",
                        june,
                        y("2026", counted(6, 10)),
                        y("2026-2027", counted(7, 10))),
                yes(
                        "on the last day, the year",
                        percent("70").timing(new Timing.On(LocalDate.of(2027, 12, 31))),
                        y("2027-H2", counted(6, 10)),
                        y("2027", counted(7, 10))));
    }

    private static Stream<Row> overYears() {
        Target.Builder never = target(new Never(text("vụ bạo lực"))).timing(new Timing.On(JUNE));
        Target.Builder against2026 = change("10", Change.Measure.PERCENT_OF_BASE, ChangeBase.year(2026));
        Target.Builder againstLast = change("10", Change.Measure.PERCENT_OF_BASE, ChangeBase.previousYear())
                .indicator(X);
        return Stream.of(
                yes(
                        "never until June",
                        never,
                        y("2026", counted(0, 9)),
                        y("2027-H1", counted(0, 9)),
                        y("2027", counted(1, 9))),
                no(
                        "never until June, once in the year before",
                        never,
                        y("2026", counted(1, 9)),
                        y("2027-H1", counted(0, 9))),
                noData(
                        "never until June, the half-year missing",
                        never,
                        VerdictReason.NO_FIGURE_BY_THE_DAY,
                        y("2026", counted(0, 9))),
                no(
                        "never until June, once in the first quarter",
                        never,
                        y("2026", counted(0, 9)),
                        y("2027-Q1", counted(1, 9)),
                        y("2027-Q2", counted(0, 9))),
                noData(
                        "never until June, the first quarter missing",
                        never,
                        VerdictReason.SOME_PERIODS_MISSING,
                        y("2026", counted(0, 9)),
                        y("2027-Q2", counted(0, 9))),
                yes(
                        "a change of half-years",
                        against2026.timing(new Timing.On(JUNE)),
                        y("2026", counted(80, 100)),
                        y("2026-H1", counted(50, 100)),
                        y("2027-H1", counted(45, 100))),
                noData(
                        "a change of a half-year against a year",
                        against2026.timing(new Timing.On(JUNE)),
                        VerdictReason.BASE_FIGURE_MISSING,
                        y("2026", counted(80, 100)),
                        y("2027-H1", counted(45, 100))),
                no(
                        "a change of the year before against the one before that",
                        againstLast.timing(new Timing.On(MARCH)),
                        figure(X, DISTRICT, "2025", counted(50, 100)),
                        figure(X, DISTRICT, "2026", counted(46, 100)),
                        figure(X, DISTRICT, "2027", counted(30, 100))),
                yes(
                                "words on a day, judged for its year",
                                target(new Narrative(text("lời"))).timing(new Timing.On(MARCH)),
                                y("2026", counted(1, 2)))
                        .with(judged(Finding.Plain.MET, "2027", MARCH)));
    }

    private static Stream<Row> places() {
        Criterion level = Level.percent(Bound.AT_LEAST, "70");
        Target.Builder every = target(new PerUnit(
                        text("xã"), Optional.of(PlaceLevel.COMMUNE), level, Optional.empty(), Optional.empty()))
                .timing(new Timing.On(JUNE));
        Target.Builder two = percent("70")
                .scope(in(new PlaceScope.Listed(COMMUNES.subList(0, 2))))
                .timing(new Timing.On(JUNE));
        Observation[] half = {
            commune(0, "2027-H1", counted(7, 10)),
            commune(1, "2027-H1", counted(7, 10)),
            commune(2, "2027-H1", counted(7, 10)),
            commune(3, "2027-H1", counted(7, 10))
        };
        return Stream.of(
                yes("every commune on a day", every, half),
                noData(
                        "every commune on a day, one with an older figure",
                        every,
                        VerdictReason.TOO_FEW_REPORTED,
                        half[0],
                        half[1],
                        half[2],
                        commune(3, "2026", counted(9, 10))),
                yes("two communes on a day", two, half[0], half[1]),
                noData(
                        "two communes on a day, figures of the whole year",
                        two,
                        VerdictReason.NO_FIGURE_BY_THE_DAY,
                        commune(0, "2027", counted(9, 10)),
                        commune(1, "2027", counted(9, 10))));
    }
}

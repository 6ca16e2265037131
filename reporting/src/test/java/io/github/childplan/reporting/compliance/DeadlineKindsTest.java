package io.github.childplan.reporting.compliance;

import static io.github.childplan.reporting.compliance.MuongTe.VI;
import static io.github.childplan.reporting.compliance.MuongTe.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.childplan.core.catalog.StandardPlans;
import io.github.childplan.core.schedule.AnnualDay;
import io.github.childplan.core.schedule.DayCount;
import io.github.childplan.core.schedule.Deadline;
import io.github.childplan.core.schedule.DeadlineTerms;
import io.github.childplan.core.schedule.MonthOfPeriod;
import io.github.childplan.core.schedule.Recurrence;
import io.github.childplan.core.schedule.RecurrenceUnit;
import io.github.childplan.core.schedule.UnstatedReason;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Period;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of deadline yields due reports, or says why it does not. */
class DeadlineKindsTest {

    private static final LocalizedText STORM = LocalizedText.of("khi có bão", "in a storm");
    private static final LocalizedText SESSION = LocalizedText.of("khi bế mạc", "when the session closes");

    private static final Map<String, Deadline> DEADLINES = Map.ofEntries(
            Map.entry("yearly", Deadline.yearly(AnnualDay.of(11, 25), before())),
            Map.entry("yearly-twice", new Deadline.Yearly(List.of(AnnualDay.of(6, 8), AnnualDay.of(12, 8)), before())),
            Map.entry("yearly-next-year", Deadline.yearly(AnnualDay.of(1, 20).withYearOffset(1), before())),
            Map.entry(
                    "yearly-leap-day",
                    Deadline.yearly(AnnualDay.of(2, 29), DeadlineTerms.onOrBefore("chậm nhất 29/02"))),
            Map.entry("every-years", new Deadline.EveryYears(2, Optional.of(2026), AnnualDay.of(12, 15), before())),
            Map.entry("every-years-open", new Deadline.EveryYears(2, Optional.empty(), AnnualDay.of(12, 15), before())),
            Map.entry(
                    "quarterly",
                    new Deadline.Periodic(
                            Recurrence.every(RecurrenceUnit.QUARTER), 4, MonthOfPeriod.NEXT_MONTH, before())),
            Map.entry(
                    "monthly",
                    new Deadline.Periodic(
                            Recurrence.every(RecurrenceUnit.MONTH), 31, MonthOfPeriod.LAST_MONTH, before())),
            Map.entry("daily", new Deadline.Daily(STORM, before().withTime(LocalTime.of(17, 0)))),
            Map.entry("once", new Deadline.Once(day("2027-09-20"), before())),
            Map.entry(
                    "within",
                    new Deadline.Within(
                            new Period.Quarter(2027, 2), DeadlineTerms.onOrBefore("xong trong quý II/2027"))),
            Map.entry(
                    "plan-year",
                    new Deadline.PlanYear(4, Optional.of(2024), Optional.of(AnnualDay.of(11, 5)), before())),
            Map.entry("plan-year-open", new Deadline.PlanYear(4, Optional.empty(), Optional.empty(), before())),
            Map.entry(
                    "after-event",
                    new Deadline.AfterEvent(
                            SESSION, 7, DayCount.WORKING_DAYS, DeadlineTerms.onOrBefore("sau 7 ngày làm việc"))),
            Map.entry("on-request", new Deadline.OnRequest("khi có yêu cầu")),
            Map.entry(
                    "unstated",
                    new Deadline.Unstated(
                            UnstatedReason.NONE_GIVEN,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of("theo quy định"))));

    /** Last days with their periods where more than one, in order; or the reason why there is none. */
    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "yearly,           2024, 2024@2024-11-24",
        "yearly,           2023, BEFORE_THE_PLAN",
        "yearly-next-year, 2023, 2023@2024-01-19",
        "yearly-twice,     2024, 2024@2024-06-07 2024#2@2024-12-07",
        "yearly-next-year, 2024, 2024@2025-01-19",
        "yearly-leap-day,  2024, 2024@2024-02-29",
        "yearly-leap-day,  2025, 2025@2025-02-28",
        "every-years,      2026, 2026@2026-12-14",
        "every-years,      2027, NOT_IN_YEAR",
        "every-years,      2028, 2028@2028-12-14",
        "every-years-open, 2026, ANCHOR_UNSTATED",
        "quarterly,        2024, 2024-Q1@2024-04-03 2024-Q2@2024-07-03 2024-Q3@2024-10-03 2024-Q4@2025-01-03",
        "daily,            2027, NEEDS_EVENT",
        "once,             2027, 2027@2027-09-19",
        "once,             2026, NOT_IN_YEAR",
        "within,           2027, 2027-Q2@2027-06-30",
        "within,           2028, NOT_IN_YEAR",
        "plan-year,        2027, 2027@2027-11-04",
        "plan-year,        2026, NOT_IN_YEAR",
        "plan-year-open,   2027, ANCHOR_UNSTATED",
        "after-event,      2026, NEEDS_EVENT",
        "on-request,       2027, NEEDS_REQUEST",
        "unstated,         2027, UNSTATED",
    })
    void aYearDatesTheDeadlineOrThereIsAReason(String kind, int year, String expected) {
        assertThat(words(planner(kind).build().in(year))).isEqualTo(expected);
    }

    @Test
    void twelveMonthlyReportsEndWithTheirMonths() {
        List<DueReport> reports = planner("monthly").build().in(2024).of(MuongTe.HEALTH_CENTRE);
        assertThat(reports)
                .extracting(report -> report.lastDay().toString())
                .startsWith("2024-01-30", "2024-02-29", "2024-03-30", "2024-04-30")
                .hasSize(12);
    }

    @Test
    void eachDayOfAnEventOwesAReportAndADayOfTwoEventsOne() {
        ReportPlanner planner = planner("daily")
                .addOccasion(new Occasion.Span(VI, 1, day("2026-12-30"), day("2027-01-01")))
                .addOccasion(new Occasion.Span(VI, 1, day("2027-01-01"), day("2027-01-02")))
                .build();
        assertThat(words(planner.in(2026))).isEqualTo("2026@2026-12-30 2026@2026-12-31");
        assertThat(words(planner.in(2027))).isEqualTo("2027@2027-01-01 2027@2027-01-02");
        DueReport first = planner.in(2027).of(MuongTe.HEALTH_CENTRE).get(0);
        assertThat(first.endExclusive()).isEqualTo("2027-01-01T10:00:00Z");
        assertThat(first.key()).hasToString("vi/1 2027@2027-01-01 health-centre");
        assertThat(words(planner.in(2028))).isEqualTo("NEEDS_EVENT");
    }

    @Test
    void anEventInDecemberBelongsToItsYearThoughItsReportIsDueInTheNext() {
        ReportPlanner planner = planner("after-event")
                .addOccasion(new Occasion.Event(VI, 1, day("2026-12-24")))
                .addOccasion(new Occasion.Event(VI, 1, day("2026-07-08")))
                .build();
        assertThat(words(planner.in(2026))).isEqualTo("2026@2026-07-17 2026@2027-01-05");
        assertThat(words(planner.in(2027))).isEqualTo("NEEDS_EVENT");
    }

    @Test
    void workingDaysThatTheCalendarDoesNotKnowAreNotGuessed() {
        // Tết of 2027 is not decided in the bundled calendar
        ReportPlanner planner = planner("after-event")
                .addOccasion(new Occasion.Event(VI, 1, day("2027-01-28")))
                .addOccasion(new Occasion.Event(VI, 1, day("2027-06-07")))
                .build();
        ReportingYear year = planner.in(2027);
        assertThat(words(year)).isEqualTo("2027@2027-06-16 WORKING_DAYS_UNKNOWN");
        assertThat(year.undated())
                .singleElement()
                .satisfies(undated -> assertThat(undated.words()).contains("sau 7 ngày làm việc"));
        assertThat(words(planner.in(2026))).isEqualTo("NEEDS_EVENT");
    }

    @Test
    void aRequestOpensAReportForItsDay() {
        ReportPlanner planner = planner("on-request")
                .addOccasion(new Occasion.Request(VI, 1, day("2026-12-20"), day("2027-01-10")))
                .addOccasion(new Occasion.Request(VI, 1, day("2027-03-02"), day("2027-03-02")))
                .build();
        assertThat(words(planner.in(2026))).isEqualTo("NEEDS_REQUEST");
        assertThat(words(planner.in(2027))).isEqualTo("2027@2027-01-10 2027@2027-03-02");
        assertThat(planner.in(2027).of(MuongTe.HEALTH_CENTRE).get(0).occasion()).contains(day("2026-12-20"));
        assertThat(planner.in(2027).problems())
                .as("the decree's closing days are those of periodic reports")
                .extracting(problem -> problem.reason().code())
                .doesNotContain("CP-3031");
    }

    @Test
    void aLetterCanSetTheDayThatThePlanDoesNotName() {
        ReportPlanner planner = planner("unstated")
                .addOccasion(new Occasion.Request(VI, 1, day("2027-10-01"), day("2027-11-15")))
                .build();
        assertThat(words(planner.in(2027))).isEqualTo("2027@2027-11-15");
        assertThat(planner.in(2027).of(MuongTe.HEALTH_CENTRE).get(0).words()).contains("theo quy định");
    }

    @Test
    void aFirstYearAnchorsWhatIsCountedFromOne() {
        ReportPlanner every = planner("every-years-open")
                .addOccasion(new Occasion.FirstYear(VI, 1, 2025))
                .build();
        assertThat(words(every.in(2026))).isEqualTo("NOT_IN_YEAR");
        assertThat(words(every.in(2027))).isEqualTo("2027@2027-12-14");
        ReportPlanner planYear = planner("plan-year-open")
                .addOccasion(new Occasion.FirstYear(VI, 1, 2024))
                .build();
        // "before" a year without a day ends before the year begins
        assertThat(words(planYear.in(2027))).isEqualTo("2027@2026-12-31");
    }

    @Test
    void anOccasionThatNoStepWaitsForIsRefused() {
        assertRefused(
                "yearly",
                new Occasion.Event(VI, 1, day("2027-01-01")),
                "occasion was Event[obligation=vi, step=1, day=2027-01-01], must be one that a deadline of the kind Yearly"
                        + " waits for");
        assertRefused(
                "every-years",
                new Occasion.FirstYear(VI, 1, 2025),
                "occasion was FirstYear[obligation=vi, step=1, year=2025], must be one that a deadline of the kind EveryYears"
                        + " waits for");
        assertRefused(
                "on-request",
                new Occasion.Request(MuongTe.V_1_5, 1, day("2027-01-01"), day("2027-01-02")),
                "obligation was 'v-1-5', must be one of [vi]");
        assertRefused(
                "on-request",
                new Occasion.Request(VI, 2, day("2027-01-01"), day("2027-01-02")),
                "step was 2, must be at most 1 for the obligation 'vi'");
        Occasion request = new Occasion.Request(VI, 1, day("2027-01-01"), day("2027-01-02"));
        assertThatThrownBy(() -> planner("on-request")
                        .addOccasion(request)
                        .addOccasion(new Occasion.Request(VI, 1, day("2027-01-01"), day("2027-01-09")))
                        .build())
                .hasMessage(
                        "occasion was Request[obligation=vi, step=1, day=2027-01-01, lastDay=2027-01-09], must be the"
                                + " only one of its step and day");
    }

    @Test
    void anOccasionChecksItsDays() {
        assertThatThrownBy(() -> new Occasion.Request(VI, 1, day("2027-01-02"), day("2027-01-01")))
                .hasMessage("last day was 2027-01-01, must not be before the request of 2027-01-02");
        assertThatThrownBy(() -> new Occasion.Span(VI, 1, day("2027-01-02"), day("2027-01-01")))
                .hasMessage("event was from 2027-01-02 to 2027-01-01, must be in order and at most ten years long");
        assertThatThrownBy(() -> new Occasion.Event(VI, 0, day("2027-01-02")))
                .hasMessage("step was 0, must be at least 1");
        assertThatThrownBy(() -> new Occasion.FirstYear(VI, 1, 2200))
                .hasMessage("first year was 2200, must be from 1900 to 2199");
    }

    private static void assertRefused(String kind, Occasion occasion, String message) {
        assertThatThrownBy(() -> planner(kind).addOccasion(occasion).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    private static String words(ReportingYear year) {
        List<DueReport> reports = year.of(MuongTe.HEALTH_CENTRE);
        String dates = reports.stream()
                .map(report -> report.due().period() + (report.number() == 1 ? "" : "#" + report.number()) + "@"
                        + report.lastDay())
                .collect(Collectors.joining(" "));
        String reasons =
                year.undated().stream().map(undated -> undated.reason().name()).collect(Collectors.joining(" "));
        return (dates + " " + reasons).strip();
    }

    private static ReportPlanner.Builder planner(String kind) {
        Deadline deadline = DEADLINES.get(kind);
        assertThat(deadline).as(kind).isNotNull();
        return MuongTe.builder().plan(MuongTe.planWith(deadline));
    }

    private static DeadlineTerms before() {
        return DeadlineTerms.before("trước ngày đó");
    }

    @Test
    void everyKindIsHere() {
        assertThat(DEADLINES.values().stream().map(Object::getClass).distinct())
                .hasSameElementsAs(List.of(Deadline.class.getPermittedSubclasses()));
        assertThat(StandardPlans.muongTe().obligations()).hasSize(2);
    }
}

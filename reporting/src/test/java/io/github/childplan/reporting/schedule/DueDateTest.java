package io.github.childplan.reporting.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.childplan.core.schedule.AnnualDay;
import io.github.childplan.core.schedule.DayCount;
import io.github.childplan.core.schedule.Deadline;
import io.github.childplan.core.schedule.DeadlineTerms;
import io.github.childplan.core.schedule.MonthOfPeriod;
import io.github.childplan.core.schedule.Recurrence;
import io.github.childplan.core.schedule.RecurrenceUnit;
import io.github.childplan.core.schedule.Relation;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueDateTest {

    private static final WorkingCalendar CALENDAR = StandardCalendars.vietNam();
    private static final DuePolicies INCLUSIVE = DuePolicies.LITERAL.withBefore(BeforeReadings.INCLUSIVE);
    private static final DuePolicies ROLLED = DuePolicies.LITERAL.withRoll(RollRules.NEXT_WORKING_DAY);
    private static final Deadline PLAN =
            Deadline.yearly(AnnualDay.of(11, 25), DeadlineTerms.before("trước ngày 25/11"));

    @Test
    void theDayEndsAtMidnightInVietNamWhichIs17HoursUtc() {
        DueDate due = only(DueDates.of(CALENDAR, DuePolicies.LITERAL).inYears(PLAN, 2025, 2025));

        assertThat(due.endExclusive()).isEqualTo(Instant.parse("2025-11-24T17:00:00Z"));
        assertThat(due.rolledEndExclusive()).contains(due.endExclusive());
        assertThat(due.period()).isEqualTo(new Period.CalendarYear(2025));
        assertThat(due.lastDayCertainty()).isEqualTo(Certainty.DECIDED);
    }

    @Test
    void theEndOfARolledDayIsKeptBesideTheEndOfTheLastDay() {
        DueDate due = only(DueDates.of(CALENDAR, ROLLED).inYears(PLAN, 2029, 2029));

        assertThat(due.endExclusive()).isEqualTo(Instant.parse("2029-11-24T17:00:00Z"));
        assertThat(due.rolledEndExclusive()).contains(Instant.parse("2029-11-27T17:00:00Z"));
    }

    @Test
    void anInclusiveReadingCountsTheNamedDay() {
        DueDate due = only(DueDates.of(CALENDAR, INCLUSIVE).inYears(PLAN, 2025, 2025));

        assertThat(due.lastDay()).isEqualTo("2025-11-25");
        assertThat(due.endExclusive()).isEqualTo(Instant.parse("2025-11-25T17:00:00Z"));
    }

    @Test
    void bothYearsCountAndADueDateBelongsToItsReportingYear() {
        Deadline deadline = new Deadline.Yearly(
                List.of(AnnualDay.of(6, 8), AnnualDay.parse("01-20+1")), DeadlineTerms.before("trước"));

        assertThat(DueDates.of(CALENDAR, DuePolicies.LITERAL).inYears(deadline, 2025, 2026))
                .extracting(DueDate::year, DueDate::lastDay)
                .containsExactly(
                        tuple(2025, LocalDate.of(2025, 6, 7)),
                        tuple(2025, LocalDate.of(2026, 1, 19)),
                        tuple(2026, LocalDate.of(2026, 6, 7)),
                        tuple(2026, LocalDate.of(2027, 1, 19)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026,2025,'last year was 2025, must not be before the first year 2026'",
        "1899,2025,'first year was 1899, must be from 1900 to 2199'",
        "2025,2200,'last year was 2200, must be from 1900 to 2199'"
    })
    void yearsOutOfOrderOrRangeAreRefused(int first, int last, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DueDates.of(CALENDAR, DuePolicies.LITERAL).inYears(PLAN, first, last))
                .withMessage(message);
    }

    @ParameterizedTest
    @CsvSource({
        "BEFORE,       30, 2027-02-28, 2027-02-28",
        "BEFORE,       29, 2027-02-28, 2027-02-28",
        "BEFORE,       28, 2027-02-27, 2027-02-28",
        "BEFORE,        1, 2027-01-31, 2027-02-01",
        "ON_OR_BEFORE, 31, 2027-02-28, 2027-02-28",
        "ON_OR_BEFORE, 28, 2027-02-28, 2027-02-28",
        "ON,           30, 2027-02-28, 2027-02-28"
    })
    void aBoundBehindTheEndOfAShortMonthEndsWithTheMonth(
            Relation relation, int day, LocalDate exclusive, LocalDate inclusive) {
        Deadline deadline = new Deadline.Periodic(
                Recurrence.every(RecurrenceUnit.MONTH),
                day,
                MonthOfPeriod.LAST_MONTH,
                DeadlineTerms.of(relation, "hằng tháng"));

        assertThat(DueDates.of(CALENDAR, DuePolicies.LITERAL)
                        .inYears(deadline, 2027, 2027)
                        .get(1)
                        .lastDay())
                .isEqualTo(exclusive);
        assertThat(DueDates.of(CALENDAR, INCLUSIVE)
                        .inYears(deadline, 2027, 2027)
                        .get(1)
                        .lastDay())
                .isEqualTo(inclusive);
    }

    @ParameterizedTest
    @CsvSource({
        "BEFORE,       2027-09-20, 2027-09-20T10:00:00Z, 2027-09-20T10:01:00Z",
        "ON_OR_BEFORE, 2027-09-20, 2027-09-20T10:01:00Z, 2027-09-20T10:01:00Z"
    })
    void aTimeOfDayEndsTheNamedDayItselfAndTheLatestMinuteCountsWhole(
            Relation relation, LocalDate lastDay, Instant exclusive, Instant inclusive) {
        Deadline deadline = new Deadline.Once(
                LocalDate.of(2027, 9, 20),
                DeadlineTerms.of(relation, "17 giờ ngày 20/9/2027").withTime(LocalTime.of(17, 0)));

        DueDate literal = only(DueDates.of(CALENDAR, DuePolicies.LITERAL).inYears(deadline, 2027, 2027));
        assertThat(literal.lastDay()).isEqualTo(lastDay);
        assertThat(literal.endExclusive()).isEqualTo(exclusive);
        DueDate office = only(DueDates.of(CALENDAR, INCLUSIVE).inYears(deadline, 2027, 2027));
        assertThat(office.lastDay()).isEqualTo(lastDay);
        assertThat(office.endExclusive()).isEqualTo(inclusive);
    }

    @Test
    void beforeAPeriodEndsBeforeItBeginsUnderEveryReading() {
        Deadline deadline = new Deadline.Within(new Period.Quarter(2027, 2), DeadlineTerms.before("trước quý II/2027"));

        for (DuePolicies policies : List.of(DuePolicies.LITERAL, INCLUSIVE)) {
            assertThat(only(DueDates.of(CALENDAR, policies).inYears(deadline, 2027, 2027))
                            .lastDay())
                    .isEqualTo("2027-03-31");
        }
    }

    @Test
    void aDateBelongsToTheYearItNamesThoughItEndsInTheYearBefore() {
        Deadline deadline = new Deadline.Once(LocalDate.of(2027, 1, 1), DeadlineTerms.before("trước 01/01/2027"));

        assertThat(DueDates.of(CALENDAR, DuePolicies.LITERAL).inYears(deadline, 2026, 2026))
                .isEmpty();
        DueDate due = only(DueDates.of(CALENDAR, DuePolicies.LITERAL).inYears(deadline, 2027, 2027));
        assertThat(due.lastDay()).isEqualTo("2026-12-31");
        assertThat(due.year()).isEqualTo(2027);
    }

    @Test
    void theYearsOfACycleStartWithTheAnchor() {
        Deadline deadline = new Deadline.EveryYears(
                2, Optional.of(2026), AnnualDay.of(12, 15), DeadlineTerms.before("2 năm một lần"));

        assertThat(DueDates.of(CALENDAR, DuePolicies.LITERAL).inYears(deadline, 2023, 2030))
                .extracting(DueDate::year)
                .containsExactly(2026, 2028, 2030);
    }

    @Test
    void daysAfterAnEventLeaveOutItsOwnDay() {
        Deadline.AfterEvent deadline = after(15, DayCount.CALENDAR_DAYS, Relation.ON_OR_BEFORE);

        DueDate due = DueDates.of(CALENDAR, DuePolicies.LITERAL)
                .after(deadline, LocalDate.of(2026, 11, 2))
                .orElseThrow();
        assertThat(due.lastDay()).isEqualTo("2026-11-17");
        assertThat(due.lastDayCertainty()).isEqualTo(Certainty.DECIDED);
        assertThat(DueDates.of(CALENDAR, DuePolicies.LITERAL).inYears(deadline, 2026, 2026))
                .isEmpty();
    }

    @Test
    void workingDaysAfterAnEventSkipWhatIsOffAndTellWhatTheyRestOn() {
        // Thursday 19/11/2026; Saturday, Sunday and Tuesday the 24th are off
        Deadline.AfterEvent deadline = after(7, DayCount.WORKING_DAYS, Relation.ON_OR_BEFORE);

        DueDate due = DueDates.of(CALENDAR, ROLLED)
                .after(deadline, LocalDate.of(2026, 11, 19))
                .orElseThrow();
        assertThat(due.lastDay()).isEqualTo("2026-12-01");
        assertThat(due.lastDayCertainty()).isEqualTo(Certainty.BY_LAW);
        assertThat(due.rolledDay()).isEqualTo(DayAnswer.of(LocalDate.of(2026, 12, 1), Certainty.BY_LAW));
    }

    @Test
    void aDayNamedByCountingIsNoSurerWithoutRolling() {
        DueDate due = DueDates.of(CALENDAR, DuePolicies.LITERAL)
                .after(after(7, DayCount.WORKING_DAYS, Relation.BEFORE), LocalDate.of(2026, 11, 19))
                .orElseThrow();

        assertThat(due.lastDay()).isEqualTo("2026-11-30");
        assertThat(due.rolledDay()).isEqualTo(DayAnswer.of(LocalDate.of(2026, 11, 30), Certainty.BY_LAW));
    }

    @Test
    void workingDaysThatTheCalendarDoesNotKnowGiveNoDueDate() {
        Deadline.AfterEvent deadline = after(7, DayCount.WORKING_DAYS, Relation.ON_OR_BEFORE);

        assertThat(DueDates.of(CALENDAR, DuePolicies.LITERAL).after(deadline, LocalDate.of(2027, 1, 11)))
                .isEmpty();
    }

    @Test
    void aDailyDeadlineHasOneDueDateForEachDayOfTheEvent() {
        Deadline.Daily deadline = new Deadline.Daily(
                LocalizedText.of("khi có bão"),
                DeadlineTerms.before("trước 17 giờ").withTime(LocalTime.of(17, 0)));

        assertThat(DueDates.of(CALENDAR, DuePolicies.LITERAL)
                        .during(deadline, LocalDate.of(2026, 9, 30), LocalDate.of(2026, 10, 1)))
                .extracting(DueDate::endExclusive)
                .containsExactly(Instant.parse("2026-09-30T10:00:00Z"), Instant.parse("2026-10-01T10:00:00Z"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DueDates.of(CALENDAR, DuePolicies.LITERAL)
                        .during(deadline, LocalDate.of(2026, 10, 1), LocalDate.of(2026, 9, 30)))
                .withMessage("event was from 2026-10-01 to 2026-09-30, must last 1 to 3660 days");
    }

    @Test
    void anUnknownWorkingDayLeavesTheLastDayAloneAndIsNeverGuessed() {
        Deadline deadline = Deadline.yearly(AnnualDay.parse("02-10"), DeadlineTerms.onOrBefore("chậm nhất ngày 10/02"));

        DueDate due = only(DueDates.of(CALENDAR, ROLLED).inYears(deadline, 2027, 2027));
        assertThat(due.lastDay()).isEqualTo("2027-02-10");
        assertThat(due.rolledDay()).isEqualTo(DayAnswer.unknown());
        assertThat(due.rolledEndExclusive()).isEmpty();
        assertThat(due.certainty()).isEqualTo(Certainty.UNKNOWN);
    }

    private static Deadline.AfterEvent after(int days, DayCount count, Relation relation) {
        return new Deadline.AfterEvent(
                LocalizedText.of("bế mạc"), days, count, DeadlineTerms.of(relation, "kể từ khi bế mạc"));
    }

    private static DueDate only(List<DueDate> dates) {
        assertThat(dates).hasSize(1);
        return dates.get(0);
    }
}

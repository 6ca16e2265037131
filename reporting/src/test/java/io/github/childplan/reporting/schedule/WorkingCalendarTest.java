package io.github.childplan.reporting.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.childplan.core.schedule.AnnualDay;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Validity;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {

    private static final WorkingCalendar VIET_NAM = StandardCalendars.vietNam();
    private static final CalendarSource SOURCE =
            new CalendarSource(LocalizedText.of("thử", "test"), "a made-up law", "a made-up gazette");

    @ParameterizedTest
    @CsvSource({
        "2023-12-29, UNKNOWN, UNKNOWN,", // before the known days
        "2024-01-01, OFF,     BY_LAW,  New Year's Day",
        "2024-11-22, WORKING, BY_LAW,",
        "2024-11-23, OFF,     BY_LAW,  Saturday",
        "2025-11-24, WORKING, BY_LAW,", // no holiday yet
        "2026-11-24, OFF,     BY_LAW,  Vietnam Culture Day",
        "2029-11-26, OFF,     BY_LAW,  Compensation for a holiday on a weekly day of rest",
        "2030-11-25, OFF,     BY_LAW,  Compensation for a holiday on a weekly day of rest",
        "2028-01-03, OFF,     BY_LAW,  Compensation for a holiday on a weekly day of rest",
        "2026-02-13, WORKING, BY_LAW,", // in the span of Tet, whose days of 2026 are known
        "2026-02-16, OFF,     DECIDED, Lunar New Year 2026",
        "2026-02-20, OFF,     DECIDED, Lunar New Year 2026",
        "2026-02-23, WORKING, BY_LAW,",
        "2026-04-26, OFF,     DECIDED, Hùng Kings' Commemoration Day",
        "2026-04-27, OFF,     DECIDED, Compensation for the Hùng Kings' day",
        "2026-04-30, OFF,     BY_LAW,  Victory Day",
        "2026-09-01, UNKNOWN, UNKNOWN, Day beside the National Day",
        "2026-09-02, OFF,     BY_LAW,  National Day",
        "2026-09-03, UNKNOWN, UNKNOWN, Day beside the National Day",
        "2026-09-05, OFF,     BY_LAW,  Saturday", // a day of rest in an open span stays one
        "2026-09-07, WORKING, BY_LAW,",
        "2027-01-14, WORKING, BY_LAW,",
        "2027-01-15, UNKNOWN, UNKNOWN, Lunar New Year",
        "2027-03-05, UNKNOWN, UNKNOWN, Lunar New Year",
        "2027-03-08, WORKING, BY_LAW,",
        "2027-03-25, UNKNOWN, UNKNOWN, Hùng Kings' Commemoration Day",
        "2027-05-03, OFF,     BY_LAW,  Compensation for a holiday on a weekly day of rest",
        "2027-05-05, UNKNOWN, UNKNOWN, Hùng Kings' Commemoration Day",
        "2027-05-06, WORKING, BY_LAW,",
        "2031-12-31, WORKING, BY_LAW,",
        "2032-01-01, UNKNOWN, UNKNOWN," // behind the known days
    })
    void tellsWhatIsKnownOfADay(LocalDate date, DayStatus status, Certainty certainty, String reason) {
        CalendarDay day = VIET_NAM.on(date);

        assertThat(day.status()).isEqualTo(status);
        assertThat(day.certainty()).isEqualTo(certainty);
        assertThat(day.reason().flatMap(source -> source.name().en())).isEqualTo(Optional.ofNullable(reason));
    }

    @Test
    void withoutDecisionsTheirDaysAreUnknown() {
        WorkingCalendar law = VIET_NAM.withoutDecisions();

        assertThat(law.on(LocalDate.of(2026, 2, 16)).status()).isEqualTo(DayStatus.UNKNOWN);
        assertThat(law.on(LocalDate.of(2026, 4, 26)).certainty()).isEqualTo(Certainty.BY_LAW);
        assertThat(law.decidedUntil("tet")).isEmpty();
        assertThat(law.rules()).isEqualTo(VIET_NAM.rules());
    }

    @Test
    void tellsHowFarEachFactIsDecided() {
        assertThat(VIET_NAM.decidedUntil("tet")).contains(LocalDate.of(2026, 12, 31));
        assertThat(VIET_NAM.decidedUntil("hung-kings")).contains(LocalDate.of(2026, 12, 31));
        assertThat(VIET_NAM.decidedUntil("national-day-second")).isEmpty();
        assertThat(VIET_NAM.decidedUntil("swapped-days")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VIET_NAM.decidedUntil("easter"))
                .withMessage("fact was 'easter', must be one that a rule leaves to each year:"
                        + " [tet, hung-kings, national-day-second, swapped-days]");
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-15,           ,           ", // unknown itself
        "2027-01-16,           ,           ", // a Saturday between two unknown days
        "2027-03-06,           , 2027-03-08", // the Friday before is unknown
        "2027-03-21, 2027-03-19, 2027-03-22",
        "2024-01-01,           , 2024-01-02", // 2023 lies before the known days
        "2031-12-31, 2031-12-31, 2031-12-31"
    })
    void theSearchEndsAtTheFirstUnknownDay(LocalDate day, LocalDate before, LocalDate after) {
        assertThat(VIET_NAM.workingDayOnOrBefore(day).day()).isEqualTo(Optional.ofNullable(before));
        assertThat(VIET_NAM.workingDayOnOrAfter(day).day()).isEqualTo(Optional.ofNullable(after));
    }

    @Test
    void anAnswerIsAsSureAsTheWeakestDayLookedAt() {
        // Monday 16/02/2026 is DECIDED, the weekend before and the Friday are BY_LAW
        assertThat(VIET_NAM.workingDayOnOrBefore(LocalDate.of(2026, 2, 16)))
                .isEqualTo(DayAnswer.of(LocalDate.of(2026, 2, 13), Certainty.BY_LAW));
    }

    @Test
    void aYearWithAllFactsCompleteIsDecidedAndASwappedSaturdayIsAWorkingDay() {
        WorkingCalendar.Builder builder = VIET_NAM.toBuilder()
                .addDecision(decision(DecisionKind.OFF, "swapped-days", "2026-11-23", "2026-11-23"))
                .addDecision(decision(DecisionKind.WORKING, "swapped-days", "2026-11-21", "2026-11-21"))
                .addDecision(decision(DecisionKind.COMPLETE, "swapped-days", "2026-01-01", "2026-12-31"));
        WorkingCalendar almost = builder.build();
        assertThat(almost.workingDayOnOrBefore(LocalDate.of(2026, 11, 24)))
                .isEqualTo(DayAnswer.of(LocalDate.of(2026, 11, 21), Certainty.BY_LAW));

        WorkingCalendar whole = builder.addDecision(
                        decision(DecisionKind.HOLIDAY, "national-day-second", "2026-09-01", "2026-09-01"))
                .addDecision(decision(DecisionKind.COMPLETE, "national-day-second", "2026-01-01", "2026-12-31"))
                .build();
        assertThat(whole.workingDayOnOrBefore(LocalDate.of(2026, 11, 24)))
                .isEqualTo(DayAnswer.of(LocalDate.of(2026, 11, 21), Certainty.DECIDED));
        assertThat(whole.on(LocalDate.of(2026, 9, 3)).certainty()).isEqualTo(Certainty.DECIDED);
        assertThat(whole.on(LocalDate.of(2027, 11, 25)).certainty()).isEqualTo(Certainty.BY_LAW);
    }

    @Test
    void twoHolidaysOnOneWeekendAreMadeUpForOnTwoDays() {
        // Saturday 29/4, Sunday 30/4 and Monday 1/5 of 2028: the first two move to Tuesday and Wednesday
        WorkingCalendar calendar = law().addRule(holiday(4, 29))
                .addRule(holiday(4, 30))
                .addRule(holiday(5, 1))
                .build();

        assertThat(calendar.workingDayOnOrAfter(LocalDate.of(2028, 4, 29)))
                .isEqualTo(DayAnswer.of(LocalDate.of(2028, 5, 4), Certainty.BY_LAW));
    }

    @Test
    void compensationGoesBehindADecidedHolidayButIsNotDoubledByItsOwnAnnouncement() {
        WorkingCalendar.Builder builder = law().addRule(holiday(4, 30))
                .addRule(new LawRule.SetEachYear("moving", Optional.empty(), Validity.always(), SOURCE));
        // 30/4/2028 is a Sunday
        LocalDate sunday = LocalDate.of(2028, 4, 30);

        WorkingCalendar announced = builder.build().toBuilder()
                .addDecision(decision(DecisionKind.OFF, "moving", "2028-05-01", "2028-05-01"))
                .build();
        assertThat(announced.workingDayOnOrAfter(sunday).day()).contains(LocalDate.of(2028, 5, 2));
        WorkingCalendar pushed = builder.build().toBuilder()
                .addDecision(decision(DecisionKind.HOLIDAY, "moving", "2028-05-01", "2028-05-01"))
                .build();
        assertThat(pushed.workingDayOnOrAfter(sunday).day()).contains(LocalDate.of(2028, 5, 3));
    }

    @Test
    void compensationCrossesTheEndOfAYear() {
        // 31/12/2028 is a Sunday
        WorkingCalendar calendar = law().addRule(holiday(12, 31)).build();

        assertThat(calendar.on(LocalDate.of(2029, 1, 1)).status()).isEqualTo(DayStatus.OFF);
    }

    @Test
    void aLawWithNothingLeftToTheYearsStaysByLaw() {
        assertThat(law().build().on(LocalDate.of(2028, 5, 2)).certainty()).isEqualTo(Certainty.BY_LAW);
    }

    @Test
    void contradictionsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VIET_NAM.toBuilder()
                        .addDecision(decision(DecisionKind.WORKING, "swapped-days", "2026-02-20", "2026-02-21"))
                        .build())
                .withMessage(
                        "day 2026-02-20 is decided twice, as HOLIDAY of 'tet' and WORKING of 'swapped-days', must be once");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VIET_NAM.toBuilder()
                        .addDecision(decision(DecisionKind.OFF, "easter", "2026-04-06", "2026-04-06"))
                        .build())
                .withMessage("fact was 'easter', must be one that a rule leaves to each year:"
                        + " [tet, hung-kings, national-day-second, swapped-days]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VIET_NAM.toBuilder()
                        .addRule(new LawRule.SetEachYear("tet", Optional.empty(), Validity.always(), SOURCE))
                        .build())
                .withMessage("fact 'tet' is set each year by two rules for ../.. and ../.., must be one at a time");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> decision(DecisionKind.OFF, "tet", "2026-02-01", "2026-03-04"))
                .withMessage("decision was from 2026-02-01 to 2026-03-04, must name at most 31 days");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VIET_NAM.workingDayAfter(LocalDate.of(2026, 11, 2), 0))
                .withMessage("count of working days was 0, must be 1 or more");
    }

    @Test
    void aCalendarMustLeaveAWorkingDayAndSayWhatItKnows() {
        WorkingCalendar.Builder everyDay = WorkingCalendar.builder(StandardCalendars.VIET_NAM_ZONE)
                .known(LocalDate.of(2028, 1, 1), LocalDate.of(2028, 12, 31));
        for (DayOfWeek day : DayOfWeek.values()) {
            everyDay.addRule(new LawRule.WeeklyRest(day, Validity.always(), SOURCE));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(everyDay::build)
                .withMessage("weekly days of rest were all seven days, must leave a working day");
        assertThatIllegalStateException()
                .isThrownBy(WorkingCalendar.builder(StandardCalendars.VIET_NAM_ZONE)::build)
                .withMessage("known days of the calendar are not set");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> everyDay.known(LocalDate.of(2028, 2, 1), LocalDate.of(2028, 1, 31)))
                .withMessage("last known day was 2028-01-31, must not be before the first, 2028-02-01");
    }

    private static WorkingCalendar.Builder law() {
        return WorkingCalendar.builder(StandardCalendars.VIET_NAM_ZONE)
                .known(LocalDate.of(2028, 1, 1), LocalDate.of(2029, 12, 31))
                .addRule(new LawRule.WeeklyRest(DayOfWeek.SATURDAY, Validity.always(), SOURCE))
                .addRule(new LawRule.WeeklyRest(DayOfWeek.SUNDAY, Validity.always(), SOURCE))
                .addRule(new LawRule.Compensation(Validity.always(), SOURCE));
    }

    private static LawRule holiday(int month, int day) {
        return new LawRule.FixedHoliday(AnnualDay.of(month, day), Validity.always(), SOURCE);
    }

    private static CalendarDecision decision(DecisionKind kind, String fact, String from, String to) {
        return new CalendarDecision(kind, fact, LocalDate.parse(from), LocalDate.parse(to), SOURCE);
    }
}

package io.github.childplan.reporting.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.childplan.core.schedule.Deadline;
import io.github.childplan.core.schedule.DeadlineTerms;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SchedulePropertyTest {

    private static final WorkingCalendar CALENDAR = StandardCalendars.vietNam();
    private static final DuePolicies ROLLED = DuePolicies.LITERAL.withRoll(RollRules.NEXT_WORKING_DAY);
    private static final LocalDate START = LocalDate.of(2023, 6, 1);

    @Property
    void theLastDayLiesBetweenTheWorkingDaysAndTheRolledDayIsTheNext(@ForAll @IntRange(max = 3_500) int offset) {
        LocalDate day = START.plusDays(offset);
        Deadline deadline = new Deadline.Once(day, DeadlineTerms.onOrBefore("chậm nhất"));
        DueDate due = DueDates.of(CALENDAR, ROLLED)
                .inYears(deadline, day.getYear(), day.getYear())
                .get(0);

        due.lastWorkingDay().day().ifPresent(before -> assertThat(before).isBeforeOrEqualTo(day));
        due.nextWorkingDay().day().ifPresent(after -> assertThat(after).isAfterOrEqualTo(day));
        assertThat(due.rolledDay()).isEqualTo(due.nextWorkingDay());
        due.rolledEndExclusive().ifPresent(end -> assertThat(end).isAfterOrEqualTo(due.endExclusive()));
    }

    @Property
    void noWorkingDayLiesBetweenADayAndTheNextWorkingDay(@ForAll @IntRange(max = 3_500) int offset) {
        LocalDate day = START.plusDays(offset);
        CALENDAR.workingDayOnOrAfter(day).day().ifPresent(next -> {
            assertThat(CALENDAR.on(next).status()).isEqualTo(DayStatus.WORKING);
            assertThat(day.datesUntil(next))
                    .allMatch(between -> CALENDAR.on(between).status() == DayStatus.OFF);
        });
    }

    @Property
    void decisionsNeverTurnAKnownDayIntoAnUnknownOne(@ForAll @IntRange(max = 3_500) int offset) {
        LocalDate day = START.plusDays(offset);
        Certainty withDecisions = CALENDAR.on(day).certainty();
        Certainty lawAlone = CALENDAR.withoutDecisions().on(day).certainty();

        assertThat(withDecisions.weaker(lawAlone)).isEqualTo(lawAlone);
    }

    @Property
    void countingWorkingDaysOneByOneIsCountingThemAtOnce(
            @ForAll @IntRange(max = 3_500) int offset, @ForAll @IntRange(min = 2, max = 30) int count) {
        LocalDate day = START.plusDays(offset);

        assertThat(CALENDAR.workingDayAfter(day, count).day())
                .isEqualTo(CALENDAR.workingDayAfter(day, count - 1)
                        .day()
                        .flatMap(previous ->
                                CALENDAR.workingDayAfter(previous, 1).day()));
    }
}

package io.github.childplan.reporting.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.childplan.core.schedule.AnnualDay;
import io.github.childplan.core.schedule.Deadline;
import io.github.childplan.core.schedule.DeadlineTerms;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * The deadlines of the plan, "trước ngày 25/11" and "trước ngày 01/12", in 2024 to 2030 under every policy. The table was
 * computed apart from this code, from weekends, 24/11 from 2026, and compensation under the Labour Code, art. 111.3.
 */
class DeadlineTruthTableTest {

    private static final DuePolicies ROLLED = DuePolicies.LITERAL.withRoll(RollRules.NEXT_WORKING_DAY);

    @ParameterizedTest
    @CsvFileSource(resources = "deadline-truth-table.csv", numLinesToSkip = 1)
    void everyRowHoldsUnderEveryPolicy(
            int year,
            String named,
            LocalDate lastDay,
            LocalDate lastDayRolled,
            LocalDate inclusiveRolled,
            LocalDate lastWorkingDay) {
        Deadline deadline = Deadline.yearly(AnnualDay.parse(named), DeadlineTerms.before("trước ngày"));
        WorkingCalendar standard = StandardCalendars.vietNam();
        for (WorkingCalendar calendar : List.of(standard, standard.withoutDecisions())) {
            DueDate literal = only(DueDates.of(calendar, DuePolicies.LITERAL).inYears(deadline, year, year));
            assertThat(literal.lastDay()).isEqualTo(lastDay);
            assertThat(literal.rolledDay()).isEqualTo(DayAnswer.of(lastDay, Certainty.DECIDED));
            assertThat(literal.lastWorkingDay()).isEqualTo(DayAnswer.of(lastWorkingDay, Certainty.BY_LAW));
            assertThat(literal.nextWorkingDay()).isEqualTo(DayAnswer.of(lastDayRolled, Certainty.BY_LAW));
            assertThat(literal.certainty()).isEqualTo(Certainty.BY_LAW);

            DueDate rolled = only(DueDates.of(calendar, ROLLED).inYears(deadline, year, year));
            assertThat(rolled.lastDay()).isEqualTo(lastDay);
            assertThat(rolled.rolledDay()).isEqualTo(DayAnswer.of(lastDayRolled, Certainty.BY_LAW));

            DueDate inclusive = only(DueDates.of(calendar, ROLLED.withBefore(BeforeReadings.INCLUSIVE))
                    .inYears(deadline, year, year));
            assertThat(inclusive.lastDay()).isEqualTo(lastDay.plusDays(1));
            assertThat(inclusive.rolledDay()).isEqualTo(DayAnswer.of(inclusiveRolled, Certainty.BY_LAW));
        }
    }

    private static DueDate only(List<DueDate> dates) {
        assertThat(dates).hasSize(1);
        return dates.get(0);
    }
}

package io.github.childplan.reporting.compliance;

import static io.github.childplan.reporting.compliance.MuongTe.VI;
import static io.github.childplan.reporting.compliance.MuongTe.V_1_5;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.childplan.core.obligation.ObligationId;
import io.github.childplan.reporting.schedule.BeforeReadings;
import io.github.childplan.reporting.schedule.DuePolicies;
import io.github.childplan.reporting.schedule.RollRules;
import io.github.childplan.reporting.schedule.StandardCalendars;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The last days of the plan's two deadlines in seven years under each policy; SOURCES.txt says where they are from. */
class DueDayTableTest {

    private static final DuePolicies ROLLED = DuePolicies.LITERAL.withRoll(RollRules.NEXT_WORKING_DAY);
    private static final DuePolicies INCLUSIVE_ROLLED = ROLLED.withBefore(BeforeReadings.INCLUSIVE);

    @ParameterizedTest
    @CsvFileSource(resources = "due-days.csv", numLinesToSkip = 1)
    void theLastDayFollowsFromThePolicy(
            int year,
            LocalDate literal,
            LocalDate rolled,
            LocalDate inclusiveRolled,
            LocalDate literalOfTheDivision,
            LocalDate rolledOfTheDivision,
            LocalDate inclusiveRolledOfTheDivision,
            LocalDate workingDay,
            LocalDate workingDayOfTheDivision) {
        assertThat(lastDay(year, VI, DuePolicies.LITERAL)).isEqualTo(literal);
        assertThat(lastDay(year, VI, ROLLED)).isEqualTo(rolled);
        assertThat(lastDay(year, VI, INCLUSIVE_ROLLED)).isEqualTo(inclusiveRolled);
        assertThat(lastDay(year, V_1_5, DuePolicies.LITERAL)).isEqualTo(literalOfTheDivision);
        assertThat(lastDay(year, V_1_5, ROLLED)).isEqualTo(rolledOfTheDivision);
        assertThat(lastDay(year, V_1_5, INCLUSIVE_ROLLED)).isEqualTo(inclusiveRolledOfTheDivision);
        assertThat(report(year, VI, DuePolicies.LITERAL).due().lastWorkingDay().day())
                .contains(workingDay);
        assertThat(report(year, V_1_5, DuePolicies.LITERAL)
                        .due()
                        .lastWorkingDay()
                        .day())
                .contains(workingDayOfTheDivision);
    }

    @Test
    void inclusiveWithoutRollIsTheNamedDay() {
        DuePolicies inclusive = DuePolicies.LITERAL.withBefore(BeforeReadings.INCLUSIVE);
        for (int year = 2024; year <= 2030; year++) {
            assertThat(lastDay(year, VI, inclusive)).isEqualTo(LocalDate.of(year, 11, 25));
            assertThat(lastDay(year, V_1_5, inclusive)).isEqualTo(LocalDate.of(year, 12, 1));
        }
    }

    /** The literal last day is a Sunday, a Monday and from 2026 on the new holiday. */
    @Test
    void theLiteralLastDayIsAWorkingDayIn2025Alone() {
        for (int year = 2024; year <= 2030; year++) {
            DueReport report = report(year, VI, DuePolicies.LITERAL);
            assertThat(report.due().lastWorkingDay().day().orElseThrow().equals(report.lastDay()))
                    .isEqualTo(year == 2025);
        }
        assertThat(lastDay(2024, VI, DuePolicies.LITERAL).getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
    }

    @Test
    void theKeyOfAReportDoesNotDependOnThePolicy() {
        for (DuePolicies policies : new DuePolicies[] {ROLLED, INCLUSIVE_ROLLED}) {
            assertThat(report(2024, VI, policies).key())
                    .isEqualTo(report(2024, VI, DuePolicies.LITERAL).key());
        }
        assertThat(report(2024, VI, ROLLED).key()).hasToString("vi/1 2024 education-division");
    }

    private static LocalDate lastDay(int year, ObligationId obligation, DuePolicies policies) {
        return report(year, obligation, policies).lastDay();
    }

    private static DueReport report(int year, ObligationId obligation, DuePolicies policies) {
        return MuongTe.builder()
                .calendar(StandardCalendars.vietNam().withoutDecisions())
                .duePolicies(policies)
                .build()
                .in(year)
                .of(obligation)
                .get(0);
    }
}

package io.github.childplan.reporting.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.childplan.core.schedule.AnnualDay;
import io.github.childplan.core.schedule.DayCount;
import io.github.childplan.core.schedule.Deadline;
import io.github.childplan.core.schedule.DeadlineTerms;
import io.github.childplan.core.schedule.MonthOfPeriod;
import io.github.childplan.core.schedule.Recurrence;
import io.github.childplan.core.schedule.RecurrenceUnit;
import io.github.childplan.core.schedule.UnstatedReason;
import io.github.childplan.core.value.LocalizedText;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleValuesTest {

    private static final DeadlineTerms TERMS = DeadlineTerms.before("trước");

    @ParameterizedTest
    @ValueSource(strings = {"01-01", "02-29", "11-25", "12-31", "01-20+1", "11-15-1", "12-31+9"})
    void annualDaysAreReadBackFromTheirText(String text) {
        assertThat(AnnualDay.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1-1", "11-25+0", "11-25+10", "11/25", "11-25 ", "--11-25", "１１-25"})
    void otherTextIsNoAnnualDay(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AnnualDay.parse(text))
                .withMessage("day of the year was '" + text
                        + "', must be month-day such as 11-25, or 01-20+1 for a day of the year after");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "day",
                "week",
                "month",
                "quarter",
                "term",
                "half-year",
                "year",
                "2 years",
                "18 months",
                "99 half-years"
            })
    void recurrencesAreReadBackFromTheirText(String text) {
        assertThat(Recurrence.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "years", "1 year", "2 year", "0 years", "100 years", "Year", "fortnight"})
    void otherTextIsNoRecurrence(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Recurrence.parse(text))
                .withMessage(
                        "recurrence was '" + text
                                + "', must be one of day, week, month, quarter, term, half-year, year, or a number of them such as 2 years");
    }

    @Test
    void recurrenceAndWordsAreToldOfEveryKindThatHasThem() {
        assertThat(Deadline.yearly(AnnualDay.of(11, 25), TERMS).recurrence()).hasToString("Optional[year]");
        assertThat(new Deadline.EveryYears(2, Optional.empty(), AnnualDay.of(1, 1), TERMS).recurrence())
                .hasToString("Optional[2 years]");
        assertThat(new Deadline.Daily(LocalizedText.of("bão"), TERMS).recurrence())
                .hasToString("Optional[day]");
        assertThat(new Deadline.Once(LocalDate.of(2027, 9, 20), TERMS).recurrence())
                .isEmpty();
        assertThat(new Deadline.OnRequest("khi có yêu cầu").words()).contains("khi có yêu cầu");
        assertThat(new Deadline.Unstated(
                                UnstatedReason.NONE_GIVEN,
                                Optional.of(Recurrence.every(RecurrenceUnit.YEAR)),
                                Optional.empty(),
                                Optional.empty())
                        .words())
                .isEmpty();
        assertThat(Deadline.yearly(AnnualDay.of(11, 25), TERMS).words()).contains("trước");
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void whatCannotBeIsRefused(Callable<?> maker, String message) {
        assertThatIllegalArgumentException().isThrownBy(maker::call).withMessage(message);
    }

    static List<Arguments> impossible() {
        return List.of(
                refused(() -> AnnualDay.of(2, 30), "day of the year was day 30 of month 2, must be a day that exists"),
                refused(() -> AnnualDay.of(13, 1), "day of the year was day 1 of month 13, must be a day that exists"),
                refused(() -> AnnualDay.of(1, 1).withYearOffset(10), "year offset was 10, must be from -9 to 9"),
                refused(
                        () -> new Deadline.Yearly(List.of(), TERMS),
                        "days of a yearly deadline were [], must be at least one, in the order in which they come, none twice"),
                refused(
                        () -> new Deadline.Yearly(List.of(AnnualDay.of(12, 8), AnnualDay.of(6, 8)), TERMS),
                        "days of a yearly deadline were [12-08, 06-08], must be at least one, in the order in which they come,"
                                + " none twice"),
                refused(
                        () -> new Deadline.EveryYears(1, Optional.empty(), AnnualDay.of(1, 1), TERMS),
                        "years of a deadline was 1, must be from 2 to 99"),
                refused(
                        () -> new Deadline.Periodic(
                                Recurrence.every(RecurrenceUnit.YEAR), 1, MonthOfPeriod.LAST_MONTH, TERMS),
                        "recurrence of a periodic deadline was 'year', must be month, quarter or half-year;"
                                + " a year is a yearly deadline"),
                refused(
                        () -> new Deadline.Periodic(
                                Recurrence.every(RecurrenceUnit.MONTH), 32, MonthOfPeriod.LAST_MONTH, TERMS),
                        "day of the month was 32, must be from 1 to 31"),
                refused(
                        () -> new Deadline.Once(LocalDate.of(3000, 1, 1), TERMS),
                        "year of a deadline was 3000, must be from 1900 to 2199"),
                refused(
                        () -> new Deadline.PlanYear(0, Optional.empty(), Optional.empty(), TERMS),
                        "ordinal of a plan's year was 0, must be from 1 to 99"),
                refused(
                        () -> new Deadline.AfterEvent(LocalizedText.of("họp"), 0, DayCount.CALENDAR_DAYS, TERMS),
                        "days after an event was 0, must be from 1 to 3660"),
                refused(() -> new Deadline.OnRequest(" "), "phrase is blank, must be a text"),
                refused(
                        () -> new Deadline.Unstated(
                                UnstatedReason.BY_OTHER_DOCUMENT, Optional.empty(), Optional.empty(), Optional.empty()),
                        "document was absent with the reason BY_OTHER_DOCUMENT, must be named exactly if the reason is"
                                + " BY_OTHER_DOCUMENT"),
                refused(
                        () -> TERMS.withTime(LocalTime.of(17, 0, 1)),
                        "time of day was 17:00:01, must be a whole minute such as 17:00"),
                refused(
                        () -> DayAnswer.of(LocalDate.of(2026, 1, 2), Certainty.UNKNOWN),
                        "day was 2026-01-02 with certainty UNKNOWN, must be absent exactly if UNKNOWN"),
                refused(
                        () -> AnnualSpan.parse("01-15"),
                        "span was '01-15', must be two days of one year with a slash, such as 01-15/03-05"));
    }

    private static Arguments refused(Callable<?> maker, String message) {
        return Arguments.arguments(maker, message);
    }
}

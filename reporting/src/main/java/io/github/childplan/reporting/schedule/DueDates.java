package io.github.childplan.reporting.schedule;

import io.github.childplan.core.schedule.Deadline;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Says which days a deadline yields, by the working days of a country and by how its words are read.
 *
 * <pre>{@code
 * DueDates dueDates = DueDates.of(StandardCalendars.vietNam(), DuePolicies.LITERAL);
 * Deadline deadline = Deadline.yearly(AnnualDay.of(11, 25), DeadlineTerms.before("trước ngày 25/11"));
 * dueDates.inYears(deadline, 2025, 2025); // one, last day 2025-11-24
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class DueDates {

    private final DueDays days;

    private DueDates(DueDays days) {
        this.days = days;
    }

    /**
     * Returns what tells the days.
     *
     * @param calendar the working days, and the zone in which a day ends
     * @param policies how "trước ngày" is read and whether a last day moves
     * @return the due dates of any deadline
     */
    public static DueDates of(WorkingCalendar calendar, DuePolicies policies) {
        return new DueDates(new DueDays(calendar, policies));
    }

    /**
     * Returns the due dates of reporting years, in the order of their periods and then of their days. A report of December
     * that is due in January belongs to the reporting year of December.
     *
     * @param deadline the deadline
     * @param firstYearInclusive the first reporting year
     * @param lastYearInclusive the last reporting year
     * @return the due dates; empty if the deadline has none in these years, and always if {@link Deadline#undated()} says why
     * @throws IllegalArgumentException if the years are not in order or not within 1900 to 2199
     */
    public List<DueDate> inYears(Deadline deadline, int firstYearInclusive, int lastYearInclusive) {
        return deadline.match(new YearDueDates(firstYearInclusive, lastYearInclusive, days));
    }

    /**
     * Returns the due dates of an event, one for each of its days.
     *
     * @param deadline the deadline
     * @param firstDayInclusive the first day of the event
     * @param lastDayInclusive the last day of the event, at most ten years later
     * @return the due dates in order
     * @throws IllegalArgumentException if the days are not in order or too far apart
     */
    public List<DueDate> during(Deadline.Daily deadline, LocalDate firstDayInclusive, LocalDate lastDayInclusive) {
        return days.everyDay(firstDayInclusive, lastDayInclusive, deadline.terms());
    }

    /**
     * Returns the due date after an event.
     *
     * @param deadline the deadline
     * @param eventDay the day of the event, which is not counted (Civil Code 2015, art. 147)
     * @return the due date; empty if it counts working days and the calendar does not know them all
     */
    public Optional<DueDate> after(Deadline.AfterEvent deadline, LocalDate eventDay) {
        return days.afterEvent(eventDay, deadline);
    }
}

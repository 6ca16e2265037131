package io.github.childplan.reporting.schedule;

import io.github.childplan.core.schedule.DayCount;
import io.github.childplan.core.schedule.Deadline;
import io.github.childplan.core.schedule.DeadlineTerms;
import io.github.childplan.core.schedule.Relation;
import io.github.childplan.core.value.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns a named day and its terms into a due date. */
final class DueDays {

    private static final int MAX_EVENT_DAYS = 3660;

    private final WorkingCalendar calendar;
    private final DuePolicies policies;

    DueDays(WorkingCalendar calendar, DuePolicies policies) {
        this.calendar = Objects.requireNonNull(calendar, "calendar");
        this.policies = Objects.requireNonNull(policies, "policies");
    }

    DueDate on(LocalDate named, DeadlineTerms terms) {
        return inMonth(yearOf(named), YearMonth.from(named), named.getDayOfMonth(), terms);
    }

    /** The bound may lie behind the end of a short month: before or at the latest on 30 February is until its end. */
    DueDate inMonth(Period period, YearMonth month, int day, DeadlineTerms terms) {
        LocalDate lastDay = day > month.lengthOfMonth() ? month.atEndOfMonth() : bounded(month.atDay(day), terms);
        return due(period, Certainty.DECIDED, lastDay, terms);
    }

    DueDate within(Period term, DeadlineTerms terms) {
        LocalDate lastDay =
                terms.relation() == Relation.BEFORE ? term.firstDay().minusDays(1) : term.lastDay();
        return due(term, Certainty.DECIDED, lastDay, terms);
    }

    List<DueDate> everyDay(LocalDate firstDayInclusive, LocalDate lastDayInclusive, DeadlineTerms terms) {
        long days = ChronoUnit.DAYS.between(firstDayInclusive, lastDayInclusive) + 1;
        if (days < 1 || days > MAX_EVENT_DAYS) {
            throw new IllegalArgumentException("event was from " + firstDayInclusive + " to " + lastDayInclusive
                    + ", must last 1 to " + MAX_EVENT_DAYS + " days");
        }
        return Stream.iterate(firstDayInclusive, day -> day.plusDays(1))
                .limit(days)
                .map(day -> on(day, terms))
                .toList();
    }

    Optional<DueDate> afterEvent(LocalDate eventDay, Deadline.AfterEvent deadline) {
        DayAnswer named = deadline.count() == DayCount.CALENDAR_DAYS
                ? DayAnswer.of(eventDay.plusDays(deadline.days()), Certainty.DECIDED)
                : calendar.workingDayAfter(eventDay, deadline.days());
        return named.day()
                .map(day -> due(yearOf(eventDay), named.certainty(), bounded(day, deadline.terms()), deadline.terms()));
    }

    private DueDate due(Period period, Certainty certainty, LocalDate lastDay, DeadlineTerms terms) {
        DayAnswer rolled = weaken(policies.roll().roll(lastDay, calendar), certainty);
        return new DueDate(
                period,
                lastDay,
                certainty,
                weaken(calendar.workingDayOnOrBefore(lastDay), certainty),
                weaken(calendar.workingDayOnOrAfter(lastDay), certainty),
                rolled,
                endExclusive(lastDay, terms),
                rolled.day().map(day -> endExclusive(day, terms)));
    }

    private LocalDate bounded(LocalDate named, DeadlineTerms terms) {
        return excludesNamed(terms) && terms.time().isEmpty() ? named.minusDays(1) : named;
    }

    private boolean excludesNamed(DeadlineTerms terms) {
        return terms.relation() == Relation.BEFORE && !policies.before().includesNamedDay(terms);
    }

    private Instant endExclusive(LocalDate day, DeadlineTerms terms) {
        ZoneId zone = calendar.zone();
        return terms.time()
                .map(time -> LocalDateTime.of(day, time))
                .map(minute -> excludesNamed(terms) ? minute : minute.plusMinutes(1))
                .map(end -> end.atZone(zone))
                .orElseGet(() -> day.plusDays(1).atStartOfDay(zone))
                .toInstant();
    }

    private static DayAnswer weaken(DayAnswer answer, Certainty certainty) {
        return new DayAnswer(answer.day(), answer.certainty().weaker(certainty));
    }

    private static Period yearOf(LocalDate day) {
        return new Period.CalendarYear(day.getYear());
    }
}

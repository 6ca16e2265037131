package io.github.childplan.reporting.schedule;

import io.github.childplan.core.schedule.AnnualDay;
import io.github.childplan.core.schedule.Deadline;
import io.github.childplan.core.schedule.DeadlineTerms;
import io.github.childplan.core.schedule.MonthOfPeriod;
import io.github.childplan.core.schedule.RecurrenceUnit;
import io.github.childplan.core.value.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The due dates of a span of reporting years. */
final class YearDueDates implements Deadline.Cases<List<DueDate>> {

    private final int first;
    private final int last;
    private final DueDays days;

    YearDueDates(int firstYearInclusive, int lastYearInclusive, DueDays days) {
        Period.requireYear("first year", firstYearInclusive);
        Period.requireYear("last year", lastYearInclusive);
        if (lastYearInclusive < firstYearInclusive) {
            throw new IllegalArgumentException(
                    "last year was " + lastYearInclusive + ", must not be before the first year " + firstYearInclusive);
        }
        this.first = firstYearInclusive;
        this.last = lastYearInclusive;
        this.days = days;
    }

    @Override
    public List<DueDate> yearly(Deadline.Yearly deadline) {
        List<DueDate> due = new ArrayList<>();
        for (int year = first; year <= last; year++) {
            for (AnnualDay day : deadline.days()) {
                due.add(onDayOf(year, day, deadline.terms()));
            }
        }
        return List.copyOf(due);
    }

    @Override
    public List<DueDate> everyYears(Deadline.EveryYears deadline) {
        return deadline.firstDueYear()
                .map(start -> inYears(
                        year -> year >= start && (year - start) % deadline.years() == 0,
                        year -> onDayOf(year, deadline.day(), deadline.terms())))
                .orElse(List.of());
    }

    @Override
    public List<DueDate> periodic(Deadline.Periodic deadline) {
        List<DueDate> due = new ArrayList<>();
        for (int year = first; year <= last; year++) {
            for (Period period : periods(year, deadline.every().unit())) {
                YearMonth lastMonth = YearMonth.from(period.lastDay());
                YearMonth month = deadline.month() == MonthOfPeriod.LAST_MONTH ? lastMonth : lastMonth.plusMonths(1);
                due.add(days.inMonth(period, month, deadline.day(), deadline.terms()));
            }
        }
        return List.copyOf(due);
    }

    @Override
    public List<DueDate> daily(Deadline.Daily deadline) {
        return List.of();
    }

    @Override
    public List<DueDate> once(Deadline.Once deadline) {
        return inYears(year -> year == deadline.day().getYear(), year -> days.on(deadline.day(), deadline.terms()));
    }

    @Override
    public List<DueDate> within(Deadline.Within deadline) {
        return inYears(
                year -> year == deadline.period().endYear(), year -> days.within(deadline.period(), deadline.terms()));
    }

    @Override
    public List<DueDate> planYear(Deadline.PlanYear deadline) {
        return deadline.firstPlanYear()
                .map(start -> inYears(
                        year -> year == start + deadline.ordinal() - 1,
                        year -> deadline.day()
                                .map(day -> onDayOf(year, day, deadline.terms()))
                                .orElseGet(() -> days.within(new Period.CalendarYear(year), deadline.terms()))))
                .orElse(List.of());
    }

    @Override
    public List<DueDate> afterEvent(Deadline.AfterEvent deadline) {
        return List.of();
    }

    @Override
    public List<DueDate> onRequest(Deadline.OnRequest deadline) {
        return List.of();
    }

    @Override
    public List<DueDate> unstated(Deadline.Unstated deadline) {
        return List.of();
    }

    private List<DueDate> inYears(IntPredicate due, IntFunction<DueDate> date) {
        return IntStream.rangeClosed(first, last).filter(due).mapToObj(date).toList();
    }

    private DueDate onDayOf(int year, AnnualDay day, DeadlineTerms terms) {
        return days.inMonth(new Period.CalendarYear(year), day.monthIn(year), day.day(), terms);
    }

    private static List<? extends Period> periods(int year, RecurrenceUnit unit) {
        return switch (unit) {
            case MONTH ->
                IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> new Period.Month(year, month))
                        .toList();
            case QUARTER ->
                IntStream.rangeClosed(1, 4)
                        .mapToObj(quarter -> new Period.Quarter(year, quarter))
                        .toList();
            case HALF_YEAR ->
                IntStream.rangeClosed(1, 2)
                        .mapToObj(half -> new Period.HalfYear(year, half))
                        .toList();
            case DAY, WEEK, TERM, YEAR ->
                throw new IllegalStateException("unit was " + unit + ", must be one of a periodic deadline");
        };
    }
}

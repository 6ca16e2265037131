package io.github.childplan.reporting.compliance;

import io.github.childplan.core.schedule.Deadline;
import io.github.childplan.core.schedule.DeadlineTerms;
import io.github.childplan.core.schedule.Undated;
import io.github.childplan.reporting.schedule.DueDate;
import io.github.childplan.reporting.schedule.DueDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** Dates a step for one reporting year: from the year, from a year that was named, or from what happened. */
final class StepSchedule implements Deadline.Cases<StepDates> {

    private final int year;
    private final DueDates dueDates;
    private final List<Occasion> occasions;

    StepSchedule(int year, DueDates dueDates, List<Occasion> occasions) {
        this.year = year;
        this.dueDates = dueDates;
        this.occasions = occasions;
    }

    /** Returns whether a deadline of this kind can wait for this kind of occasion. */
    static boolean fits(Deadline deadline, Occasion occasion) {
        Optional<Undated> undated = deadline.undated();
        if (occasion instanceof Occasion.Event) {
            return deadline instanceof Deadline.AfterEvent;
        }
        if (occasion instanceof Occasion.Span) {
            return deadline instanceof Deadline.Daily;
        }
        return occasion instanceof Occasion.FirstYear
                ? undated.equals(Optional.of(Undated.ANCHOR_UNSTATED))
                : undated.equals(Optional.of(Undated.NEEDS_REQUEST)) || undated.equals(Optional.of(Undated.UNSTATED));
    }

    @Override
    public StepDates yearly(Deadline.Yearly deadline) {
        return byYear(deadline);
    }

    @Override
    public StepDates everyYears(Deadline.EveryYears deadline) {
        return counted(
                deadline,
                first -> new Deadline.EveryYears(
                        deadline.years(), Optional.of(first), deadline.day(), deadline.terms()));
    }

    @Override
    public StepDates periodic(Deadline.Periodic deadline) {
        return byYear(deadline);
    }

    @Override
    public StepDates daily(Deadline.Daily deadline) {
        Map<LocalDate, DueDate> days = new TreeMap<>();
        occasions(Occasion.Span.class).forEach(span -> {
            List<DueDate> dates = dueDates.during(deadline, span.firstDay(), span.lastDay());
            for (int i = 0; i < dates.size(); i++) {
                days.put(span.firstDay().plusDays(i), dates.get(i));
            }
        });
        return happened(days, UndatedReason.NEEDS_EVENT);
    }

    @Override
    public StepDates once(Deadline.Once deadline) {
        return byYear(deadline);
    }

    @Override
    public StepDates within(Deadline.Within deadline) {
        return byYear(deadline);
    }

    @Override
    public StepDates planYear(Deadline.PlanYear deadline) {
        return counted(
                deadline,
                first -> new Deadline.PlanYear(
                        deadline.ordinal(), Optional.of(first), deadline.day(), deadline.terms()));
    }

    @Override
    public StepDates afterEvent(Deadline.AfterEvent deadline) {
        Map<LocalDate, DueDate> days = new TreeMap<>();
        boolean unknown = false;
        for (Occasion.Event event : occasions(Occasion.Event.class).toList()) {
            Optional<DueDate> due = dueDates.after(deadline, event.day());
            due.ifPresent(date -> days.put(event.day(), date));
            unknown |= due.isEmpty() && event.day().getYear() == year;
        }
        StepDates dates = happened(days, UndatedReason.NEEDS_EVENT);
        return unknown ? new StepDates(dates.dates(), Optional.of(UndatedReason.WORKING_DAYS_UNKNOWN)) : dates;
    }

    @Override
    public StepDates onRequest(Deadline.OnRequest deadline) {
        return requested(deadline.phrase(), UndatedReason.NEEDS_REQUEST);
    }

    @Override
    public StepDates unstated(Deadline.Unstated deadline) {
        // the words only have to be there; no due date carries them
        return requested(deadline.phrase().orElse("unstated"), UndatedReason.UNSTATED);
    }

    private StepDates byYear(Deadline deadline) {
        List<StepDates.Dated> dates = dueDates.inYears(deadline, year, year).stream()
                .map(due -> new StepDates.Dated(due, Optional.empty()))
                .toList();
        return StepDates.of(dates, deadline.undated().map(UndatedReason::of).orElse(UndatedReason.NOT_IN_YEAR));
    }

    private StepDates counted(Deadline deadline, IntFunction<Deadline> from) {
        return byYear(occasions(Occasion.FirstYear.class)
                .findFirst()
                .map(first -> from.apply(first.year()))
                .orElse(deadline));
    }

    private StepDates requested(String words, UndatedReason ifNone) {
        Map<LocalDate, DueDate> days = new TreeMap<>();
        occasions(Occasion.Request.class).forEach(request -> {
            int due = request.lastDay().getYear();
            Deadline set = new Deadline.Once(request.lastDay(), DeadlineTerms.onOrBefore(words));
            days.put(request.day(), dueDates.inYears(set, due, due).get(0));
        });
        return happened(days, ifNone);
    }

    private StepDates happened(Map<LocalDate, DueDate> days, UndatedReason ifNone) {
        List<StepDates.Dated> dates = new ArrayList<>();
        days.forEach((day, due) -> {
            if (due.year() == year) {
                dates.add(new StepDates.Dated(due, Optional.of(day)));
            }
        });
        return StepDates.of(dates, ifNone);
    }

    private <T extends Occasion> Stream<T> occasions(Class<T> kind) {
        return occasions.stream().filter(kind::isInstance).map(kind::cast);
    }
}

package io.github.childplan.reporting.schedule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The days that fixed holidays and their compensation make off, computed once for all days a calendar knows. */
final class HolidayDays {

    private final LawIndex law;
    private final Map<LocalDate, CalendarDecision> decided;
    private final TreeMap<LocalDate, CalendarSource> holidays = new TreeMap<>();
    private final Map<LocalDate, CalendarSource> made = new HashMap<>();

    private HolidayDays(LawIndex law, Map<LocalDate, CalendarDecision> decided) {
        this.law = law;
        this.decided = decided;
    }

    static Map<LocalDate, CalendarSource> of(
            LawIndex law, Map<LocalDate, CalendarDecision> decided, LocalDate firstDay, LocalDate lastDay) {
        HolidayDays days = new HolidayDays(law, decided);
        for (int year = firstDay.getYear(); year <= lastDay.getYear(); year++) {
            days.addHolidays(year);
        }
        days.holidays.keySet().forEach(days::compensate);
        days.made.putAll(days.holidays);
        return Map.copyOf(days.made);
    }

    private void addHolidays(int year) {
        for (LawRule.FixedHoliday rule : law.holidays()) {
            YearMonth month = rule.day().monthIn(year);
            if (month.isValidDay(rule.day().day())) {
                LocalDate date = month.atDay(rule.day().day());
                if (rule.validity().includes(date)) {
                    holidays.putIfAbsent(date, rule.source());
                }
            }
        }
    }

    /**
     * A day that a decision makes off without calling it a holiday may be this very compensation, announced by name, so
     * it is not skipped; a decided holiday is.
     */
    private void compensate(LocalDate holiday) {
        Optional<LawRule.Compensation> rule = law.compensation(holiday);
        if (rule.isEmpty() || law.rest(holiday).isEmpty() || decidedAs(holiday, DecisionKind.WORKING)) {
            return;
        }
        LocalDate day = holiday.plusDays(1);
        while (law.rest(day).isPresent()
                || holidays.containsKey(day)
                || made.containsKey(day)
                || decidedAs(day, DecisionKind.HOLIDAY)
                || decidedAs(day, DecisionKind.WORKING)) {
            day = day.plusDays(1);
        }
        made.put(day, rule.get().source());
    }

    private boolean decidedAs(LocalDate day, DecisionKind kind) {
        CalendarDecision decision = decided.get(day);
        return decision != null && decision.kind() == kind;
    }
}

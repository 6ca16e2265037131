package io.github.childplan.reporting.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules of the law layer by kind. Immutable once built. */
final class LawIndex {

    private final Map<DayOfWeek, List<LawRule.WeeklyRest>> rest = new EnumMap<>(DayOfWeek.class);
    private final List<LawRule.FixedHoliday> holidays = new ArrayList<>();
    private final List<LawRule.Compensation> compensations = new ArrayList<>();
    private final List<LawRule.SetEachYear> setEachYear = new ArrayList<>();

    LawIndex(Collection<LawRule> rules) {
        rules.forEach(rule -> rule.match(new Sorter()));
        if (rest.size() == DayOfWeek.values().length) {
            throw new IllegalArgumentException("weekly days of rest were all seven days, must leave a working day");
        }
    }

    Optional<CalendarSource> rest(LocalDate day) {
        return rest.getOrDefault(day.getDayOfWeek(), List.of()).stream()
                .filter(rule -> rule.validity().includes(day))
                .map(LawRule.WeeklyRest::source)
                .findFirst();
    }

    List<LawRule.FixedHoliday> holidays() {
        return holidays;
    }

    Optional<LawRule.Compensation> compensation(LocalDate holiday) {
        return compensations.stream()
                .filter(rule -> rule.validity().includes(holiday))
                .findFirst();
    }

    List<LawRule.SetEachYear> setEachYear() {
        return setEachYear;
    }

    private final class Sorter implements LawRule.Cases<Boolean> {
        @Override
        public Boolean weeklyRest(LawRule.WeeklyRest rule) {
            return rest.computeIfAbsent(rule.day(), day -> new ArrayList<>()).add(rule);
        }

        @Override
        public Boolean fixedHoliday(LawRule.FixedHoliday rule) {
            return holidays.add(rule);
        }

        @Override
        public Boolean compensation(LawRule.Compensation rule) {
            return compensations.add(rule);
        }

        @Override
        public Boolean setEachYear(LawRule.SetEachYear rule) {
            for (LawRule.SetEachYear other : setEachYear) {
                if (other.fact().equals(rule.fact()) && other.validity().overlaps(rule.validity())) {
                    throw new IllegalArgumentException("fact '" + rule.fact() + "' is set each year by two rules for "
                            + other.validity() + " and " + rule.validity() + ", must be one at a time");
                }
            }
            return setEachYear.add(rule);
        }
    }
}

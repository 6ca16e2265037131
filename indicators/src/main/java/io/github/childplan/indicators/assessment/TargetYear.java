package io.github.childplan.indicators.assessment;

import io.github.childplan.core.objective.Timing;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The years of a target's timing as of a day.
 *
 * @param years the years in which it has to hold, ascending; the last is the one that is judged
 * @param dueDay the day from which the target is due
 */
record TargetYear(List<Integer> years, LocalDate dueDay) {

    /** The years of a timing; what is asked for each year without a first one begins with the first year of the plan. */
    static Optional<TargetYear> of(Timing timing, int firstYear, LocalDate asOf) {
        return timing.match(new Cases(firstYear, asOf));
    }

    int judged() {
        return years.get(years.size() - 1);
    }

    Due due(LocalDate asOf) {
        return asOf.isBefore(dueDay) ? Due.NOT_YET_DUE : Due.DUE;
    }

    /** The years of each kind of timing. */
    private record Cases(int firstYear, LocalDate asOf) implements Timing.Cases<Optional<TargetYear>> {

        @Override
        public Optional<TargetYear> by(Timing.By by) {
            return year(by.year());
        }

        @Override
        public Optional<TargetYear> on(Timing.On on) {
            return Optional.of(new TargetYear(List.of(on.day().getYear()), on.day()));
        }

        @Override
        public Optional<TargetYear> from(Timing.From from) {
            return span(from.year(), Math.max(from.year(), lastEndedYear()));
        }

        @Override
        public Optional<TargetYear> each(Timing.Each each) {
            int first = each.fromYear().orElse(Math.min(firstYear, each.toYear().orElse(firstYear)));
            return span(first, each.toYear().orElse(Math.max(first, lastEndedYear())));
        }

        @Override
        public Optional<TargetYear> within(Timing.Within within) {
            return span(within.fromYear(), within.toYear());
        }

        @Override
        public Optional<TargetYear> unstated(Timing.Unstated unstated) {
            return Optional.empty();
        }

        private int lastEndedYear() {
            return lastDay(asOf.getYear()).isAfter(asOf) ? asOf.getYear() - 1 : asOf.getYear();
        }

        private static Optional<TargetYear> year(int year) {
            return span(year, year);
        }

        private static Optional<TargetYear> span(int first, int last) {
            return Optional.of(
                    new TargetYear(IntStream.rangeClosed(first, last).boxed().toList(), lastDay(last)));
        }

        private static LocalDate lastDay(int year) {
            return LocalDate.of(year, 12, 31);
        }
    }
}

package io.github.childplan.reporting.compliance;

import io.github.childplan.core.obligation.ObligationId;
import io.github.childplan.core.schedule.Deadline;
import io.github.childplan.core.value.Period;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What a deadline waits for that the plan cannot know: an event, the days on which it lasts, a request, or the year from which
 * is counted. A {@link ReportPlanner} is told of them and makes the reports that they bring about.
 *
 * <pre>{@code
 * ReportPlanner.builder()…
 *         .addOccasion(new Occasion.Request(ObligationId.of("iii"), 1, LocalDate.of(2027, 3, 2), LocalDate.of(2027, 3, 15)))
 *         .build();
 * }</pre>
 *
 * <p>One report is owed for each occasion and reporter; two occasions of one step and day would be the same report. Immutable
 * and thread-safe; implemented by this library only.
 */
public sealed interface Occasion {

    /**
     * Returns the obligation that it concerns.
     *
     * @return the id
     */
    ObligationId obligation();

    /**
     * Returns the step of the obligation's chain that it concerns.
     *
     * @return the step, from 1
     */
    int step();

    /**
     * An event from which days are counted, for a {@link Deadline.AfterEvent}. Immutable and thread-safe.
     *
     * @param obligation the obligation
     * @param step the step of its chain, from 1
     * @param day the day of the event, which is not counted
     */
    record Event(ObligationId obligation, int step, LocalDate day) implements Occasion {
        /**
         * Checks the step and the year.
         *
         * @throws IllegalArgumentException if the step is below 1 or the year not within 1900 to 2199
         */
        public Event {
            check(obligation, step);
            Period.requireYear("year of the event", day.getYear());
        }
    }

    /**
     * The days on which an event lasts, for a {@link Deadline.Daily}. Days that lie in several spans are owed once. Immutable and thread-safe.
     *
     * @param obligation the obligation
     * @param step the step of its chain, from 1
     * @param firstDay the first day, inclusive
     * @param lastDay the last day, inclusive, at most ten years later
     */
    record Span(ObligationId obligation, int step, LocalDate firstDay, LocalDate lastDay) implements Occasion {
        /**
         * Checks the step and the days.
         *
         * @throws IllegalArgumentException if the step is below 1, the days are out of order or more than ten years apart, or
         *     a year is not within 1900 to 2199
         */
        public Span {
            check(obligation, step);
            Period.requireYear("year of the first day", firstDay.getYear());
            Period.requireYear("year of the last day", lastDay.getYear());
            if (lastDay.isBefore(firstDay) || lastDay.isAfter(firstDay.plusYears(10))) {
                throw new IllegalArgumentException("event was from " + firstDay + " to " + lastDay
                        + ", must be in order and at most ten years long");
            }
        }
    }

    /**
     * A request for a report, for a {@link Deadline.OnRequest}; or a letter that sets the day which the plan does not name, for
     * a {@link Deadline.Unstated}. Immutable and thread-safe.
     *
     * @param obligation the obligation
     * @param step the step of its chain, from 1
     * @param day the day of the request
     * @param lastDay the last day in time, inclusive
     */
    record Request(ObligationId obligation, int step, LocalDate day, LocalDate lastDay) implements Occasion {
        /**
         * Checks the step and the days.
         *
         * @throws IllegalArgumentException if the step is below 1, the last day is before the day of the request, or a year is
         *     not within 1900 to 2199
         */
        public Request {
            check(obligation, step);
            Period.requireYear("year of the request", day.getYear());
            Period.requireYear("year of the last day", lastDay.getYear());
            if (lastDay.isBefore(day)) {
                throw new IllegalArgumentException(
                        "last day was " + lastDay + ", must not be before the request of " + day);
            }
        }
    }

    /**
     * The year from which is counted, where the plan does not say: the first due year of a {@link Deadline.EveryYears}, the
     * plan's first year of a {@link Deadline.PlanYear}. Immutable and thread-safe.
     *
     * @param obligation the obligation
     * @param step the step of its chain, from 1
     * @param year the year
     */
    record FirstYear(ObligationId obligation, int step, int year) implements Occasion {
        /**
         * Checks the step and the year.
         *
         * @throws IllegalArgumentException if the step is below 1 or the year not within 1900 to 2199
         */
        public FirstYear {
            check(obligation, step);
            Period.requireYear("first year", year);
        }
    }

    private static void check(ObligationId obligation, int step) {
        Objects.requireNonNull(obligation, "obligation");
        if (step < 1) {
            throw new IllegalArgumentException("step was " + step + ", must be at least 1");
        }
    }
}

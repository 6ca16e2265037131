package io.github.childplan.reporting.schedule;

import io.github.childplan.core.value.Texts;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * One row of what was decided for a year, such as: public servants were off for Tết from 16 to 20 February 2026. Immutable
 * and thread-safe.
 *
 * @param kind what the row says of its days
 * @param fact which {@link LawRule.SetEachYear} it decides
 * @param firstDay the first day, inclusive
 * @param lastDay the last day, inclusive
 * @param source name, basis and source
 */
public record CalendarDecision(
        DecisionKind kind, String fact, LocalDate firstDay, LocalDate lastDay, CalendarSource source) {

    /** The most days one row may name, other than COMPLETE. */
    public static final int MAX_DAYS = 31;

    /**
     * Checks the days.
     *
     * @throws IllegalArgumentException if they are out of order or, other than COMPLETE, more than {@value #MAX_DAYS}
     */
    public CalendarDecision {
        Objects.requireNonNull(kind, "kind");
        fact = Texts.requireId("fact", fact);
        Objects.requireNonNull(source, "source");
        if (lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException(
                    "last day was " + lastDay + ", must not be before the first day " + firstDay);
        }
        if (kind != DecisionKind.COMPLETE && ChronoUnit.DAYS.between(firstDay, lastDay) >= MAX_DAYS) {
            throw new IllegalArgumentException(
                    "decision was from " + firstDay + " to " + lastDay + ", must name at most " + MAX_DAYS + " days");
        }
    }

    /**
     * Returns whether the row is about a day.
     *
     * @param date the day
     * @return whether it is one of the row's days
     */
    public boolean includes(LocalDate date) {
        return !date.isBefore(firstDay) && !date.isAfter(lastDay);
    }
}

package io.github.childplan.reporting.compliance;

import io.github.childplan.core.value.Period;
import io.github.childplan.core.value.Texts;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/**
 * When something happened to a report: a day, and the instant where it is known. The day is always that of the zone in which
 * deadlines end: 2025-11-24T17:00:00Z is 25 November in Việt Nam, and late. Immutable and thread-safe.
 *
 * @param day the day in the zone of the deadlines
 * @param instant the instant, where an hour was given
 */
public record EventTime(LocalDate day, Optional<Instant> instant) {

    /**
     * Checks the year.
     *
     * @throws IllegalArgumentException if the year is not within 1900 to 2199
     */
    public EventTime {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(instant, "instant");
        if (day.getYear() < Period.MIN_YEAR || day.getYear() > Period.MAX_YEAR) {
            throw new IllegalArgumentException(
                    "day was " + day + ", must be within " + Period.MIN_YEAR + " to " + Period.MAX_YEAR);
        }
    }

    /**
     * Returns a day without an hour, which counts as in time until its end.
     *
     * @param day the day in the zone of the deadlines
     * @return the time
     */
    public static EventTime on(LocalDate day) {
        return new EventTime(day, Optional.empty());
    }

    /**
     * Returns an instant.
     *
     * @param instant the instant
     * @param zone the zone in which deadlines end
     * @return the time
     */
    public static EventTime at(Instant instant, ZoneId zone) {
        return new EventTime(LocalDate.ofInstant(instant, zone), Optional.of(instant));
    }

    /**
     * Reads a day, a local date and time, or a date and time with an offset.
     *
     * @param text for example {@code 2024-11-24}, {@code 2024-11-24T16:30} or {@code 2024-11-24T09:30:00Z}
     * @param zone the zone in which deadlines end and local times are meant
     * @return the time
     * @throws IllegalArgumentException if the text has another form
     */
    public static EventTime parse(String text, ZoneId zone) {
        try {
            if (text.indexOf('T') < 0) {
                return on(LocalDate.parse(text));
            }
            boolean offset =
                    text.endsWith("Z") || text.lastIndexOf('+') > 0 || text.lastIndexOf('-') > text.indexOf('T');
            return at(
                    offset
                            ? OffsetDateTime.parse(text).toInstant()
                            : LocalDateTime.parse(text).atZone(zone).toInstant(),
                    zone);
        } catch (DateTimeException notATime) {
            throw new IllegalArgumentException(
                    "time was '" + Texts.excerpt(text) + "', must be a day such as 2024-11-24 or an instant such as"
                            + " 2024-11-24T16:30:00+07:00",
                    notATime);
        }
    }

    /**
     * Returns the time as {@link #parse} reads it.
     *
     * @return the instant, or the day where no hour is known
     */
    @Override
    public String toString() {
        return instant.map(Instant::toString).orElseGet(day::toString);
    }
}

package io.github.childplan.reporting.schedule;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What a {@link WorkingCalendar} knows of a day: 24/11/2026 is OFF, BY_LAW, because of the Vietnam Culture Day. Immutable and
 * thread-safe.
 *
 * @param date the day
 * @param status whether it is a working day
 * @param certainty what the answer rests on; UNKNOWN exactly if the status is
 * @param reason the rule or decision behind the answer: why it is off, which decision makes it a working day, or, of an
 *     unknown day, which decision is missing; absent for an ordinary working day and outside the days the calendar knows
 */
public record CalendarDay(LocalDate date, DayStatus status, Certainty certainty, Optional<CalendarSource> reason) {

    /**
     * Checks that status and certainty agree.
     *
     * @throws IllegalArgumentException if only one of them is UNKNOWN
     */
    public CalendarDay {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(reason, "reason");
        if ((status == DayStatus.UNKNOWN) != (certainty == Certainty.UNKNOWN)) {
            throw new IllegalArgumentException(
                    "status of " + date + " was " + status + ", " + certainty + ", must both be UNKNOWN or neither");
        }
    }
}

package io.github.childplan.reporting.schedule;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A day that a {@link WorkingCalendar} was asked for, such as the last working day before 25/11/2029: Friday 23 November,
 * BY_LAW. Immutable and thread-safe.
 *
 * @param day the day; absent exactly if the certainty is UNKNOWN
 * @param certainty what the answer rests on: the weakest of all days that had to be looked at
 */
public record DayAnswer(Optional<LocalDate> day, Certainty certainty) {

    private static final DayAnswer UNKNOWN = new DayAnswer(Optional.empty(), Certainty.UNKNOWN);

    /**
     * Checks that the day is there exactly if something is known.
     *
     * @throws IllegalArgumentException if a day is UNKNOWN or a known answer has no day
     */
    public DayAnswer {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(certainty, "certainty");
        if (day.isPresent() == (certainty == Certainty.UNKNOWN)) {
            throw new IllegalArgumentException(
                    "day was " + day.map(LocalDate::toString).orElse("absent") + " with certainty " + certainty
                            + ", must be absent exactly if UNKNOWN");
        }
    }

    /**
     * Returns a known answer.
     *
     * @param day the day
     * @param certainty DECIDED or BY_LAW
     * @return the answer
     * @throws IllegalArgumentException if the certainty is UNKNOWN
     */
    public static DayAnswer of(LocalDate day, Certainty certainty) {
        return new DayAnswer(Optional.of(day), certainty);
    }

    /**
     * Returns the answer that nothing is known.
     *
     * @return no day, UNKNOWN
     */
    public static DayAnswer unknown() {
        return UNKNOWN;
    }
}

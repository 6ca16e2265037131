package io.github.childplan.reporting.schedule;

import io.github.childplan.core.schedule.Deadline;
import io.github.childplan.core.value.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One day that a deadline yields, such as the report of 2025 due "trước ngày 25/11": last day 24/11/2025, over at
 * 2025-11-24T17:00:00Z.
 *
 * <p>The last day is what the words give under a {@link BeforeReading}; it may be a Sunday. The two working days beside it
 * help people plan. The rolled day is the one that a report is held to under the {@link RollRule}, and so is
 * {@link #rolledEndExclusive}; with {@link RollRules#NONE} it is the last day. Made by {@link Deadline}. Immutable and
 * thread-safe.
 *
 * @param period the reporting period it is for; where the deadline names none, the calendar year of the named day or event
 * @param lastDay the last day in time, inclusive
 * @param lastDayCertainty DECIDED for a day that the words name; for a term of working days, what counting them rests on
 * @param lastWorkingDay the last working day on or before the last day
 * @param nextWorkingDay the next working day on or after the last day
 * @param rolledDay the last day after the roll rule, inclusive
 * @param endExclusive the first instant that is late, not rolled: 24:00 of the last day in the calendar's zone, or the
 *     time of day that the source gives
 * @param rolledEndExclusive the same for the rolled day; absent exactly if the rolled day is unknown
 */
public record DueDate(
        Period period,
        LocalDate lastDay,
        Certainty lastDayCertainty,
        DayAnswer lastWorkingDay,
        DayAnswer nextWorkingDay,
        DayAnswer rolledDay,
        Instant endExclusive,
        Optional<Instant> rolledEndExclusive) {

    /**
     * Checks that the parts agree.
     *
     * @throws IllegalArgumentException if the last day is UNKNOWN, or the rolled end does not go with the rolled day
     */
    public DueDate {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(lastDay, "lastDay");
        Objects.requireNonNull(lastWorkingDay, "lastWorkingDay");
        Objects.requireNonNull(nextWorkingDay, "nextWorkingDay");
        Objects.requireNonNull(endExclusive, "endExclusive");
        if (lastDayCertainty == Certainty.UNKNOWN) {
            throw new IllegalArgumentException("last day " + lastDay + " was UNKNOWN, must be known to be a due date");
        }
        if (rolledDay.day().isPresent() != rolledEndExclusive.isPresent()) {
            throw new IllegalArgumentException("rolled end was " + rolledEndExclusive + ", must be there exactly if the"
                    + " rolled day is: " + rolledDay);
        }
    }

    /**
     * Returns the reporting year: the year in which the period ends.
     *
     * @return for example 2025 for a report of 2025 that is due on 20/01/2026
     */
    public int year() {
        return period.endYear();
    }

    /**
     * Returns the weakest certainty of all answers.
     *
     * @return UNKNOWN if any of the working days or the rolled day is unknown
     */
    public Certainty certainty() {
        return lastDayCertainty
                .weaker(lastWorkingDay.certainty())
                .weaker(nextWorkingDay.certainty())
                .weaker(rolledDay.certainty());
    }
}

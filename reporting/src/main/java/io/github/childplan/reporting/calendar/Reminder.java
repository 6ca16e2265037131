package io.github.childplan.reporting.calendar;

import io.github.childplan.core.value.Texts;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A reminder of an event: seven days before, at 08:00 by the clock of whoever opens the calendar. Days are calendar days before
 * the day of the event, which is the last working day.
 *
 * <p>The text form, read by {@link #parse} and given by {@code toString}, is {@code 7d@08:00}. Immutable and thread-safe.
 *
 * @param daysBefore how many days before the day of the event, from 0 to 366
 * @param at the time of that day, to the minute
 */
public record Reminder(int daysBefore, LocalTime at) {

    private static final Pattern FORM = Pattern.compile("([0-9]{1,3})d@([0-9]{2}:[0-9]{2})");
    private static final int MAX_DAYS = 366;
    private static final int MINUTES_OF_A_DAY = 24 * 60;

    /**
     * Checks the days and the time.
     *
     * @throws IllegalArgumentException if the days are not from 0 to 366 or the time is not a whole minute
     */
    public Reminder {
        Objects.requireNonNull(at, "at");
        if (daysBefore < 0 || daysBefore > MAX_DAYS) {
            throw new IllegalArgumentException("days before were " + daysBefore + ", must be from 0 to " + MAX_DAYS);
        }
        if (at.getSecond() != 0 || at.getNano() != 0) {
            throw new IllegalArgumentException(
                    "time of a reminder was " + at + ", must be a whole minute such as 08:00");
        }
    }

    /**
     * Returns a reminder.
     *
     * @param daysBefore how many days before the day of the event, from 0 to 366
     * @param at the time of that day, to the minute
     * @return the reminder
     * @throws IllegalArgumentException if the days are not from 0 to 366 or the time is not a whole minute
     */
    public static Reminder of(int daysBefore, LocalTime at) {
        return new Reminder(daysBefore, at);
    }

    /**
     * Reads a reminder.
     *
     * @param text for example {@code 7d@08:00}
     * @return the reminder
     * @throws IllegalArgumentException if the text has another form
     */
    public static Reminder parse(String text) {
        Matcher matcher = FORM.matcher(Objects.requireNonNull(text, "reminder"));
        try {
            if (matcher.matches()) {
                return new Reminder(Integer.parseInt(matcher.group(1)), LocalTime.parse(matcher.group(2)));
            }
        } catch (DateTimeException noTime) {
            // reported below
        }
        throw new IllegalArgumentException("reminder was '" + Texts.excerpt(text)
                + "', must be days and time such as 7d@08:00, at most " + MAX_DAYS + " days");
    }

    /** Returns the duration from the beginning of the day of the event, as iCalendar writes it: {@code -P6DT16H}. */
    String trigger() {
        int minutes = at.getHour() * 60 + at.getMinute() - daysBefore * MINUTES_OF_A_DAY;
        int size = Math.abs(minutes);
        StringBuilder text = new StringBuilder(minutes < 0 ? "-P" : "P");
        part(text, size / MINUTES_OF_A_DAY, "D");
        if (size % MINUTES_OF_A_DAY != 0 || size == 0) {
            text.append('T');
            part(text, size % MINUTES_OF_A_DAY / 60, "H");
            if (size % 60 != 0 || size == 0) {
                text.append(size % 60).append('M');
            }
        }
        return text.toString();
    }

    private static void part(StringBuilder text, int number, String unit) {
        if (number > 0) {
            text.append(number).append(unit);
        }
    }

    /**
     * Returns the reminder as {@link #parse} reads it.
     *
     * @return for example {@code 7d@08:00}
     */
    @Override
    public String toString() {
        return daysBefore + "d@" + at;
    }
}

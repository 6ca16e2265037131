package io.github.childplan.core.schedule;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.childplan.core.value.Texts;
import java.time.Month;
import java.time.YearMonth;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day that comes every year, such as 25/11, or 20/01 of the year after ("ngày 20 tháng 01 năm sau").
 *
 * <p>Text forms, read by {@link #parse} and given by {@code toString}: {@code 11-25}, {@code 01-20+1} for the year after,
 * {@code 11-15-1} for the year before ("từ 15/11 năm trước"). 29/02 is allowed; in a common year the bound lies behind the
 * last day of February. Immutable and thread-safe.
 *
 * @param month the month, from 1
 * @param day the day of the month, from 1
 * @param yearOffset how many years after the reporting year, from -9 to 9; 0 is the same year
 */
public record AnnualDay(int month, int day, int yearOffset) implements Comparable<AnnualDay> {

    private static final Pattern FORM = Pattern.compile("([0-9]{2})-([0-9]{2})([+-][1-9])?+");

    /**
     * Checks that the day exists in a leap year.
     *
     * @throws IllegalArgumentException if it does not, or the offset is out of range
     */
    public AnnualDay {
        if (month < 1 || month > 12 || day < 1 || day > Month.of(month).maxLength()) {
            throw new IllegalArgumentException(
                    "day of the year was day " + day + " of month " + month + ", must be a day that exists");
        }
        if (yearOffset < -9 || yearOffset > 9) {
            throw new IllegalArgumentException("year offset was " + yearOffset + ", must be from -9 to 9");
        }
    }

    /**
     * Returns a day of the reporting year itself.
     *
     * @param month the month, from 1
     * @param day the day of the month, from 1
     * @return the day
     * @throws IllegalArgumentException if no year has it
     */
    public static AnnualDay of(int month, int day) {
        return new AnnualDay(month, day, 0);
    }

    /**
     * Reads a day.
     *
     * @param text for example {@code 11-25} or {@code 01-20+1}
     * @return the day
     * @throws IllegalArgumentException if the text has another form or no year has the day
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static AnnualDay parse(String text) {
        Matcher matcher = FORM.matcher(Objects.requireNonNull(text, "day of the year"));
        if (!matcher.matches()) {
            throw new IllegalArgumentException("day of the year was '" + Texts.excerpt(text)
                    + "', must be month-day such as 11-25, or 01-20+1 for a day of the year after");
        }
        int offset = matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3));
        return new AnnualDay(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)), offset);
    }

    /**
     * Returns the same day of another year.
     *
     * @param years how many years after the reporting year
     * @return the day
     * @throws IllegalArgumentException if the offset is not from -9 to 9
     */
    public AnnualDay withYearOffset(int years) {
        return new AnnualDay(month, day, years);
    }

    /**
     * Returns the month in which the day lies.
     *
     * @param year the reporting year
     * @return the month, of the year that the offset leads to
     */
    public YearMonth monthIn(int year) {
        return YearMonth.of(year + yearOffset, month);
    }

    /** Orders by year offset, month and day: the order in which they come. */
    @Override
    public int compareTo(AnnualDay other) {
        int byYear = Integer.compare(yearOffset, other.yearOffset);
        int byMonth = byYear != 0 ? byYear : Integer.compare(month, other.month);
        return byMonth != 0 ? byMonth : Integer.compare(day, other.day);
    }

    /**
     * Returns the day as {@link #parse} reads it.
     *
     * @return for example {@code 11-25}
     */
    @JsonValue
    @Override
    public String toString() {
        String offset = yearOffset == 0 ? "" : yearOffset > 0 ? "+" + yearOffset : Integer.toString(yearOffset);
        return (month < 10 ? "0" : "") + month + (day < 10 ? "-0" : "-") + day + offset;
    }
}

package io.github.childplan.core.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.childplan.core.value.Period;
import io.github.childplan.core.value.Texts;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The date of issue as far as the document prints it: a year, a year and month, or a day. A draft prints "ngày tháng năm
 * 2024" with day and month blank, which is {@code 2024}. Immutable and thread-safe.
 *
 * @param year the year
 * @param month the month, if printed
 * @param day the day, if printed; never without the month
 */
public record IssueDate(int year, OptionalInt month, OptionalInt day) {

    private static final Pattern FORM = Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?+)?+");

    /**
     * Checks that the parts make a date.
     *
     * @throws IllegalArgumentException if they do not
     */
    public IssueDate {
        Objects.requireNonNull(month, "month");
        Objects.requireNonNull(day, "day");
        boolean wrong = year < Period.MIN_YEAR || year > Period.MAX_YEAR || (day.isPresent() && month.isEmpty());
        try {
            wrong |= LocalDate.of(year, month.orElse(1), day.orElse(1)).getYear() != year;
        } catch (DateTimeException notADay) {
            wrong = true;
        }
        if (wrong) {
            throw new IllegalArgumentException("date of issue was " + year + ", " + month + ", " + day
                    + ", must be a year, a year and month, or a day of the calendar");
        }
    }

    /**
     * Returns a day.
     *
     * @param date the day
     * @return the date of issue
     */
    public static IssueDate of(LocalDate date) {
        return new IssueDate(
                date.getYear(), OptionalInt.of(date.getMonthValue()), OptionalInt.of(date.getDayOfMonth()));
    }

    /**
     * Returns a year whose month and day are blank.
     *
     * @param year the year
     * @return the date of issue
     */
    public static IssueDate ofYear(int year) {
        return new IssueDate(year, OptionalInt.empty(), OptionalInt.empty());
    }

    /**
     * Reads a date of issue.
     *
     * @param text {@code 2024}, {@code 2024-05} or {@code 2024-05-20}
     * @return the date of issue
     * @throws IllegalArgumentException if the text has another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static IssueDate parse(String text) {
        Matcher matcher = FORM.matcher(Objects.requireNonNull(text, "date of issue"));
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "date of issue was '" + Texts.excerpt(text) + "', must be 2024, 2024-05 or 2024-05-20");
        }
        return new IssueDate(Integer.parseInt(matcher.group(1)), part(matcher.group(2)), part(matcher.group(3)));
    }

    /**
     * Returns the first day on which the document can have been issued.
     *
     * @return the day that is printed, or the first of the month or of the year that is
     */
    public LocalDate firstDay() {
        return LocalDate.of(year, month.orElse(1), day.orElse(1));
    }

    /**
     * Returns the text that {@link #parse} reads.
     *
     * @return for example {@code 2024}
     */
    @JsonValue
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder().append(year);
        month.ifPresent(m -> text.append(m < 10 ? "-0" : "-").append(m));
        day.ifPresent(d -> text.append(d < 10 ? "-0" : "-").append(d));
        return text.toString();
    }

    private static OptionalInt part(@Nullable String digits) {
        return digits == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
    }
}

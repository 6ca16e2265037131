package io.github.childplan.reporting.schedule;

import io.github.childplan.core.schedule.AnnualDay;
import io.github.childplan.core.value.Texts;
import java.time.LocalDate;
import java.time.MonthDay;

/**
 * A span of days within every year, such as {@code 01-15/03-05}: the days on which the lunar New Year holiday can lie.
 * Immutable and thread-safe.
 *
 * @param first the first day, inclusive
 * @param last the last day, inclusive
 */
public record AnnualSpan(AnnualDay first, AnnualDay last) {

    /**
     * Checks that both days lie in one year, in order.
     *
     * @throws IllegalArgumentException if a day has a year offset or the last is before the first
     */
    public AnnualSpan {
        if (first.yearOffset() != 0 || last.yearOffset() != 0 || last.compareTo(first) < 0) {
            throw new IllegalArgumentException(
                    "span was " + first + "/" + last + ", must be two days of one year in order, such as 01-15/03-05");
        }
    }

    /**
     * Reads a span.
     *
     * @param text for example {@code 01-15/03-05}
     * @return the span
     * @throws IllegalArgumentException if the text has another form
     */
    public static AnnualSpan parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("span was '" + Texts.excerpt(text)
                    + "', must be two days of one year with a slash, such as 01-15/03-05");
        }
        return new AnnualSpan(AnnualDay.parse(text.substring(0, slash)), AnnualDay.parse(text.substring(slash + 1)));
    }

    /**
     * Returns whether a date lies in the span.
     *
     * @param date the date
     * @return whether its month and day do
     */
    public boolean includes(LocalDate date) {
        MonthDay day = MonthDay.from(date);
        return !day.isBefore(MonthDay.of(first.month(), first.day()))
                && !day.isAfter(MonthDay.of(last.month(), last.day()));
    }

    /**
     * Returns the span as {@link #parse} reads it.
     *
     * @return for example {@code 01-15/03-05}
     */
    @Override
    public String toString() {
        return first + "/" + last;
    }
}

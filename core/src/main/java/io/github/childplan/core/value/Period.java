package io.github.childplan.core.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A span of time that a figure or a report is about: the year 2024, the school year 2023-2024, a half-year, a quarter, a
 * month.
 *
 * <p>Text forms, read by {@link #parse} and given by {@code toString}: {@code 2024}, {@code 2023-2024},
 * {@code 2024-H1}, {@code 2024-Q3}, {@code 2024-07}. Years run from 1900 to 2199. A school year is taken to run from 1
 * September to 31 May: the Ministry of Education sets the days anew each year, and these are this library's convention,
 * not a rule of law. Immutable and thread-safe; implemented by this library only.
 */
public sealed interface Period extends Comparable<Period> {

    /** The first year a period may lie in. */
    int MIN_YEAR = 1900;

    /** The last year a period may lie in. */
    int MAX_YEAR = 2199;

    /**
     * Returns the first day.
     *
     * @return the first day, inclusive
     */
    LocalDate firstDay();

    /**
     * Returns the last day: a period has ended on it.
     *
     * @return the last day, inclusive
     */
    LocalDate lastDay();

    /**
     * Returns the year in which the period ends, which is the year it is judged for.
     *
     * @return the year, 2024 for the school year 2023-2024
     */
    default int endYear() {
        return lastDay().getYear();
    }

    /**
     * Checks that the model can speak of a year.
     *
     * @param what the name of the field, for the message
     * @param year the year
     * @throws IllegalArgumentException if it lies outside 1900 to 2199
     */
    static void requireYear(String what, int year) {
        if (year < MIN_YEAR || year > MAX_YEAR) {
            throw new IllegalArgumentException(
                    what + " was " + year + ", must be from " + MIN_YEAR + " to " + MAX_YEAR);
        }
    }

    /**
     * Reads a period.
     *
     * @param text one of the five forms
     * @return the period
     * @throws IllegalArgumentException if the text has another form or lies outside 1900 to 2199
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Period parse(String text) {
        return PeriodText.parse(text);
    }

    /** Orders by last day, then by first day, longest first. */
    @Override
    default int compareTo(Period other) {
        int byEnd = lastDay().compareTo(other.lastDay());
        return byEnd != 0 ? byEnd : firstDay().compareTo(other.firstDay());
    }

    /**
     * A calendar year. Immutable and thread-safe.
     *
     * @param year the year
     */
    record CalendarYear(int year) implements Period {
        /** Checks the year. */
        public CalendarYear {
            Period.requireYear("year", year);
        }

        @Override
        public LocalDate firstDay() {
            return LocalDate.of(year, 1, 1);
        }

        @Override
        public LocalDate lastDay() {
            return LocalDate.of(year, 12, 31);
        }

        @JsonValue
        @Override
        public String toString() {
            return Integer.toString(year);
        }
    }

    /**
     * A school year, 1 September to 31 May by convention. Immutable and thread-safe.
     *
     * @param startYear the year it starts in
     */
    record SchoolYear(int startYear) implements Period {
        /** Checks the year. */
        public SchoolYear {
            Period.requireYear("year", startYear);
            Period.requireYear("year", startYear + 1);
        }

        @Override
        public LocalDate firstDay() {
            return LocalDate.of(startYear, 9, 1);
        }

        @Override
        public LocalDate lastDay() {
            return LocalDate.of(startYear + 1, 5, 31);
        }

        @JsonValue
        @Override
        public String toString() {
            return startYear + "-" + (startYear + 1);
        }
    }

    /**
     * Half of a calendar year. Immutable and thread-safe.
     *
     * @param year the year
     * @param half 1 or 2
     */
    record HalfYear(int year, int half) implements Period {
        /** Checks year and half. */
        public HalfYear {
            Period.requireYear("year", year);
            PeriodText.requireRange("half-year", half, 2);
        }

        @Override
        public LocalDate firstDay() {
            return LocalDate.of(year, half == 1 ? 1 : 7, 1);
        }

        @Override
        public LocalDate lastDay() {
            return half == 1 ? LocalDate.of(year, 6, 30) : LocalDate.of(year, 12, 31);
        }

        @JsonValue
        @Override
        public String toString() {
            return year + "-H" + half;
        }
    }

    /**
     * A quarter of a calendar year. Immutable and thread-safe.
     *
     * @param year the year
     * @param quarter 1 to 4
     */
    record Quarter(int year, int quarter) implements Period {
        /** Checks year and quarter. */
        public Quarter {
            Period.requireYear("year", year);
            PeriodText.requireRange("quarter", quarter, 4);
        }

        @Override
        public LocalDate firstDay() {
            return LocalDate.of(year, quarter * 3 - 2, 1);
        }

        @Override
        public LocalDate lastDay() {
            return YearMonth.of(year, quarter * 3).atEndOfMonth();
        }

        @JsonValue
        @Override
        public String toString() {
            return year + "-Q" + quarter;
        }
    }

    /**
     * A calendar month. Immutable and thread-safe.
     *
     * @param year the year
     * @param month 1 to 12
     */
    record Month(int year, int month) implements Period {
        /** Checks year and month. */
        public Month {
            Period.requireYear("year", year);
            PeriodText.requireRange("month", month, 12);
        }

        @Override
        public LocalDate firstDay() {
            return LocalDate.of(year, month, 1);
        }

        @Override
        public LocalDate lastDay() {
            return YearMonth.of(year, month).atEndOfMonth();
        }

        @JsonValue
        @Override
        public String toString() {
            return year + (month < 10 ? "-0" : "-") + month;
        }
    }
}

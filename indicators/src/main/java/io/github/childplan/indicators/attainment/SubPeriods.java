package io.github.childplan.indicators.attainment;

import io.github.childplan.core.schedule.Recurrence;
import io.github.childplan.core.value.Period;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** The parts of a year in which something is asked for again and again. */
final class SubPeriods {

    private static final int MONTHS = 12;

    private SubPeriods() {}

    /** How many whole years a recurrence comes to: one for every 12 months. */
    static OptionalInt years(Recurrence recurrence) {
        int months = months(recurrence);
        return months > 0 && months % MONTHS == 0 ? OptionalInt.of(months / MONTHS) : OptionalInt.empty();
    }

    /** The months, quarters or half-years of a year; none for days, weeks, terms and others that figures are not made for. */
    static List<Period> of(Recurrence recurrence, int year) {
        return switch (months(recurrence)) {
            case 1 -> parts(MONTHS, month -> new Period.Month(year, month));
            case 3 -> parts(4, quarter -> new Period.Quarter(year, quarter));
            case 6 -> parts(2, half -> new Period.HalfYear(year, half));
            default -> List.of();
        };
    }

    /** The months, quarters or half-years of a year up to one of them. */
    static List<Period> upTo(Period last) {
        int year = last.endYear();
        if (last instanceof Period.Month month) {
            return parts(month.month(), number -> new Period.Month(year, number));
        }
        if (last instanceof Period.Quarter quarter) {
            return parts(quarter.quarter(), number -> new Period.Quarter(year, number));
        }
        return last instanceof Period.HalfYear half
                ? parts(half.half(), number -> new Period.HalfYear(year, number))
                : List.of(last);
    }

    /** Whether a period is a whole year, calendar or school. */
    static boolean isWholeYear(Period period) {
        return period instanceof Period.CalendarYear || period instanceof Period.SchoolYear;
    }

    /** The same part of the year in which the moved period ends. */
    static Period inYear(Period period, int year) {
        if (period instanceof Period.Month month) {
            return new Period.Month(year, month.month());
        }
        if (period instanceof Period.Quarter quarter) {
            return new Period.Quarter(year, quarter.quarter());
        }
        if (period instanceof Period.HalfYear half) {
            return new Period.HalfYear(year, half.half());
        }
        return period instanceof Period.SchoolYear ? new Period.SchoolYear(year - 1) : new Period.CalendarYear(year);
    }

    private static int months(Recurrence recurrence) {
        return switch (recurrence.unit()) {
            case MONTH -> recurrence.count();
            case QUARTER -> recurrence.count() * 3;
            case HALF_YEAR -> recurrence.count() * 6;
            case YEAR -> recurrence.count() * MONTHS;
            case DAY, WEEK, TERM -> 0;
        };
    }

    private static List<Period> parts(int count, IntFunction<Period> part) {
        return IntStream.rangeClosed(1, count).mapToObj(part).toList();
    }
}

package io.github.childplan.core.schedule;

/** The month in which the day of a periodic deadline lies. Immutable and thread-safe. */
public enum MonthOfPeriod {
    /** The last month of the period: "trước ngày 12 của tháng cuối quý"; of a month, the month itself. */
    LAST_MONTH,
    /** The first month of the next period: "trước ngày 04 tháng đầu quý sau"; of a month, the month after. */
    NEXT_MONTH
}

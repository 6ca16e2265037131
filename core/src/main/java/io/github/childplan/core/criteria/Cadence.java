package io.github.childplan.core.criteria;

/** How often something is asked for. Thread-safe. */
public enum Cadence {
    /** Each year ("hằng năm"). */
    EACH_YEAR,
    /** Each half of a year. */
    EACH_HALF_YEAR,
    /** Each school term ("mỗi học kỳ"). */
    EACH_TERM,
    /** Each quarter. */
    EACH_QUARTER,
    /** Each month. */
    EACH_MONTH
}

package io.github.childplan.core.schedule;

/**
 * How a deadline stands to the day, or the period, that it names. A deadline "before 25/11" is a bound and not a date.
 * Immutable and thread-safe.
 */
public enum Relation {
    /** "trước ngày 25/11": the day itself is late when the words are taken literally. */
    BEFORE,
    /** "chậm nhất ngày 25/11", "không quá ngày 25/11", "trong vòng 7 ngày": the whole of the day is in time. */
    ON_OR_BEFORE,
    /**
     * "vào ngày 25", or "trong quý II" of a period: on the day or within the period. What comes earlier is not late, so the
     * due date is that of {@link #ON_OR_BEFORE}; the word is kept apart because the source says something else.
     */
    ON
}

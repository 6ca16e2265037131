package io.github.childplan.reporting.schedule;

/** The readings of "trước ngày" that come with the library. Stateless and thread-safe. */
public final class BeforeReadings {

    /**
     * The words taken literally, and the default: "trước ngày 25/11" ends with 24 November, at 24:00. It is the cautious
     * reading, under which nobody who relies on it is late under the other.
     */
    public static final BeforeReading EXCLUSIVE = StandardBeforeReading.EXCLUSIVE;

    /**
     * The reading attributed to everyday office practice: a report that arrives on the 25th is in time. It is here to be
     * chosen; how widespread it is was not established from a source.
     */
    public static final BeforeReading INCLUSIVE = StandardBeforeReading.INCLUSIVE;

    private BeforeReadings() {}
}

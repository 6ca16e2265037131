package io.github.childplan.reporting.schedule;

/**
 * What an answer of a {@link WorkingCalendar} rests on. From strongest to weakest. Immutable and thread-safe.
 *
 * <p>BY_LAW is not a promise: decisions of the year may still swap a working day with a Saturday. It says that nothing more
 * than the standing law was asked, and that the law answers.
 */
public enum Certainty {
    /**
     * A sourced decision names the day, or every kind of decision that the law leaves to each year is known to cover it.
     */
    DECIDED,
    /** The standing law alone says so; a decision that is not in the calendar could still change it. */
    BY_LAW,
    /**
     * Nobody can say from this calendar: the day lies outside the days it knows, or where a holiday set each year could
     * fall and the decision of that year is not there. An unknown answer is never guessed.
     */
    UNKNOWN;

    /**
     * Returns the weaker of two.
     *
     * @param other another certainty
     * @return what a conclusion from both rests on
     */
    public Certainty weaker(Certainty other) {
        return compareTo(other) >= 0 ? this : other;
    }
}

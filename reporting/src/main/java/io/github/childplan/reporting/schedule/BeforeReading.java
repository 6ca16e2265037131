package io.github.childplan.reporting.schedule;

import io.github.childplan.core.schedule.DeadlineTerms;
import io.github.childplan.core.schedule.Relation;

/**
 * How "trước ngày 25/11" is read: is the 25th itself in time? No statute that was found defines the words, so the reading is
 * a policy with a name; {@link BeforeReadings} has the two that are in use.
 *
 * <p>Implementations are immutable, thread-safe, and depend on their argument alone.
 */
public interface BeforeReading {

    /**
     * Returns the name of the reading, for explanations.
     *
     * @return for example {@code EXCLUSIVE}
     */
    String name();

    /**
     * Returns whether the named day (or, where a time of day is stated, the named minute) is still in time.
     *
     * @param terms the terms of a deadline whose relation is {@link Relation#BEFORE}
     * @return whether the named day is in time
     */
    boolean includesNamedDay(DeadlineTerms terms);
}

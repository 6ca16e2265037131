package io.github.childplan.reporting.schedule;

import java.time.LocalDate;

/**
 * Whether a term that ends on a day off ends later. The Civil Code 2015 moves it to the end of the next working day (art.
 * 148.5), but whether that holds for reports between agencies is unsettled, so it is a policy; {@link RollRules} has two.
 *
 * <p>Implementations are immutable, thread-safe, and depend on their arguments alone.
 */
public interface RollRule {

    /**
     * Returns the name of the rule, for explanations.
     *
     * @return for example {@code NEXT_WORKING_DAY}
     */
    String name();

    /**
     * Returns the day on which the term ends.
     *
     * @param lastDayInclusive the last day as the words give it
     * @param calendar the working days
     * @return the day, or UNKNOWN if the calendar cannot tell
     */
    DayAnswer roll(LocalDate lastDayInclusive, WorkingCalendar calendar);
}

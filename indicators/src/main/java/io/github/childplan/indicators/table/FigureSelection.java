package io.github.childplan.indicators.table;

import io.github.childplan.core.value.Period;
import io.github.childplan.indicators.observation.Status;
import java.time.LocalDate;
import java.util.Optional;

/** Which figures of a table are wanted. Implementations always give the same answer to the same question. Called by the thread that selects. */
@FunctionalInterface
public interface FigureSelection {

    /**
     * Returns whether figures are wanted.
     *
     * @param period their period
     * @param status their status
     * @param known the first day on which they were known; empty if they were always known
     * @return whether they are
     */
    boolean wants(Period period, Status status, Optional<LocalDate> known);
}

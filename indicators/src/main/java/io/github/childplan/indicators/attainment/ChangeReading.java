package io.github.childplan.indicators.attainment;

import io.github.childplan.core.criteria.Change;
import java.util.Optional;

/**
 * How "giảm 3%" of a rate is read where the document does not say whether it means 3 points or 3 per cent of the base value: a
 * named policy, see {@link ChangeReadings}. Implementations are immutable and thread-safe.
 */
public interface ChangeReading {

    /**
     * Returns the name, which explanations carry.
     *
     * @return for example {@code LEAVE_OPEN}
     */
    String name();

    /**
     * Returns what an amount is measured in.
     *
     * @param change a change whose amount is {@link Change.Measure#UNSTATED}
     * @return POINTS or PERCENT_OF_BASE; empty to leave the target without a verdict
     */
    Optional<Change.Measure> measure(Change change);
}

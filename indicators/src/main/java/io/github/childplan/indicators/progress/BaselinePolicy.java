package io.github.childplan.indicators.progress;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Which figure a way is measured from when none was given with the target: a named policy, see {@link BaselinePolicies}. The
 * result names the figure that was chosen. Implementations are immutable and thread-safe.
 */
public interface BaselinePolicy {

    /**
     * Returns the name.
     *
     * @return for example {@code FIRST_FIGURE}
     */
    String name();

    /**
     * Chooses the baseline.
     *
     * @param figures the figures, ascending, one a year
     * @param baseYear the year that was asked for, if any
     * @return the baseline, or empty if this policy finds none
     */
    Optional<YearValue> choose(List<YearValue> figures, OptionalInt baseYear);
}

package io.github.childplan.indicators.rollup;

import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.observation.Observation;

/**
 * Which figure of a place is used where it has one of its own and the places under it have some too: the district's report, or the
 * sum of its communes. Never both.
 *
 * <p>It is asked at every level, from the area down. {@link FigureChoices} has the library's own; an application may add one.
 * Implementations depend on their arguments alone and are immutable and thread-safe.
 */
public interface FigureChoice {

    /**
     * Returns the name that travels with the figures.
     *
     * @return for example {@code OWN_FIRST}
     */
    String name();

    /**
     * Chooses a figure.
     *
     * @param own the figure of the place itself
     * @param sum the sum of the places under it that reported
     * @param coverage how much of the place the sum covers
     * @return which of the two is used
     */
    FigureOrigin choose(Observation own, MeasuredValue sum, Coverage coverage);
}

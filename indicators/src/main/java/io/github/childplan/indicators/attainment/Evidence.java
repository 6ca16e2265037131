package io.github.childplan.indicators.attainment;

import io.github.childplan.core.value.Unit;
import io.github.childplan.indicators.observation.MeasuredValue;
import java.util.List;
import java.util.Optional;

/**
 * The figures a criterion is held against: the value of the year that is judged, and those of other years for changes.
 * Implementations are immutable and thread-safe.
 */
public interface Evidence {

    /**
     * Returns the year that is judged.
     *
     * @return the year
     */
    int year();

    /**
     * Returns the unit of the indicator, in which changes are measured.
     *
     * @return the unit
     */
    Unit unit();

    /**
     * Returns the years in which the criterion has to hold, where it has to hold in several.
     *
     * @return ascending, ending with {@link #year()}
     */
    List<Integer> years();

    /**
     * Returns the figure of a year.
     *
     * @param year the year in which its period ends
     * @return the figure, or empty if there is none
     */
    Optional<MeasuredValue> inYear(int year);

    /**
     * Returns the evidence of a single figure: it is judged by itself, and no other year is known.
     *
     * @param unit the unit of the indicator
     * @param year the year that is judged
     * @param figure its figure
     * @return the evidence
     */
    static Evidence single(Unit unit, int year, MeasuredValue figure) {
        return new SingleFigure(unit, year, figure);
    }
}

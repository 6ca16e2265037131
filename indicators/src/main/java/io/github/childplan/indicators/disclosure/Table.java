package io.github.childplan.indicators.disclosure;

import io.github.childplan.core.objective.IndicatorId;
import java.util.List;

/**
 * All figures of one indicator that bear on each other, with the sums that follow from them.
 *
 * @param indicator the indicator
 * @param slices the columns
 * @param smallness what is small
 * @param places the rows that are not divided further, in the order of the registry
 * @param areas the rows of the areas they add to
 */
record Table(IndicatorId indicator, Slices slices, Smallness smallness, List<Row> places, List<Row> areas) {}

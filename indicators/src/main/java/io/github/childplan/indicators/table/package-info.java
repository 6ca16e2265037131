/**
 * Figures at the scale of a country: an {@link io.github.childplan.indicators.table.ObservationTable} holds what
 * {@link io.github.childplan.indicators.observation.Observations} holds, in columns of numbers. Its
 * {@link io.github.childplan.indicators.table.ObservationTableBuilder} takes rows in any order; a
 * {@link io.github.childplan.indicators.table.Cell} is an indicator, a period and a part of the population, and
 * {@link io.github.childplan.indicators.table.CellRows} goes through the places of one cell after the other.
 *
 * <p>API: every public type.
 */
@NullMarked
package io.github.childplan.indicators.table;

import org.jspecify.annotations.NullMarked;

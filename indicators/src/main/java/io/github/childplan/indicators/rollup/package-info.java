/**
 * The figure of an area: {@link io.github.childplan.indicators.rollup.RollUp} takes the area's own figure or adds up its
 * communes, and the {@link io.github.childplan.indicators.rollup.AreaFigure} says which of the two it is and, in its
 * {@link io.github.childplan.indicators.rollup.Coverage}, which communes are missing or could not be counted.
 *
 * <p>API: every public type.
 */
@NullMarked
package io.github.childplan.indicators.rollup;

import org.jspecify.annotations.NullMarked;

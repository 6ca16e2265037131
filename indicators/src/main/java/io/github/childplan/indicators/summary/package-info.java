/**
 * Figures gathered in many places and put together in any order: a
 * {@link io.github.childplan.indicators.summary.FigureSummary} starts empty, takes figures, is merged with others, travels as bytes,
 * and gives the table that a roll-up or an assessment is made of.
 *
 * <p>API: every public type.
 */
@NullMarked
package io.github.childplan.indicators.summary;

import org.jspecify.annotations.NullMarked;

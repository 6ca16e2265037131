/**
 * The targets of a plan as a list that a spreadsheet opens: {@link io.github.childplan.indicators.targetlist.TargetListCsv} reads and writes it,
 * {@link io.github.childplan.indicators.targetlist.UnknownIndicators} says what becomes of an indicator that the plan does not have.
 *
 * <p>API: every public type.
 */
@NullMarked
package io.github.childplan.indicators.targetlist;

import org.jspecify.annotations.NullMarked;

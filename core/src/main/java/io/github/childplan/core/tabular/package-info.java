/**
 * Parts of a plan as tables: {@link io.github.childplan.core.tabular.TargetListCsv} reads and writes the targets of a plan as a
 * list that a spreadsheet opens, {@link io.github.childplan.core.tabular.UnknownIndicators} says what becomes of an indicator
 * that the plan does not have.
 *
 * <p>API: every public type.
 */
@NullMarked
package io.github.childplan.core.tabular;

import org.jspecify.annotations.NullMarked;

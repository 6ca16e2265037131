/**
 * From figures, assessments and compliance to documents: an {@link io.github.childplan.reporting.compose.AgencyReport} holds
 * what one agency or commune reports on a year, a {@link io.github.childplan.reporting.compose.ConsolidatedReport} holds what
 * a district reports on a year and gives it as a document in either language.
 *
 * <p>API: every public type.
 */
@NullMarked
package io.github.childplan.reporting.compose;

import org.jspecify.annotations.NullMarked;

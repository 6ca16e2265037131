/**
 * The plan that comes with the library: {@link io.github.childplan.core.catalog.StandardPlans} holds the plan of Mường Tè district, whose ids
 * are constants of {@link io.github.childplan.core.catalog.MuongTeIndicators}, {@link io.github.childplan.core.catalog.MuongTeAgencies} and
 * {@link io.github.childplan.core.catalog.MuongTeObligations}. Nothing in the other packages depends on it.
 *
 * <p>API: every public type.
 */
@NullMarked
package io.github.childplan.core.catalog;

import org.jspecify.annotations.NullMarked;

/**
 * The data that come with the library: {@link io.github.childplan.core.catalog.StandardPlans} holds the plan of Mường Tè
 * district, whose ids are constants of {@link io.github.childplan.core.catalog.MuongTeIndicators},
 * {@link io.github.childplan.core.catalog.MuongTeAgencies} and
 * {@link io.github.childplan.core.catalog.MuongTeObligations},
 * {@link io.github.childplan.core.catalog.StandardPlaces} the district, its communes and what became of them,
 * {@link io.github.childplan.core.catalog.StandardCalendars} the working days of Việt Nam. Nothing in the other packages
 * depends on them.
 *
 * <p>API: every public type.
 */
@NullMarked
package io.github.childplan.core.catalog;

import org.jspecify.annotations.NullMarked;

/**
 * The data that come with the library: {@link io.github.childplan.core.catalog.StandardPlans} holds the plan of Mường Tè
 * district, {@link io.github.childplan.core.catalog.StandardPlaces} the district, its communes and what became of them,
 * {@link io.github.childplan.core.catalog.StandardCalendars} the working days of Việt Nam. Nothing in the other packages
 * depends on them.
 */
@NullMarked
package io.github.childplan.core.catalog;

import org.jspecify.annotations.NullMarked;

/**
 * Who has to do what: an {@link io.github.childplan.core.agency.Agency} or an
 * {@link io.github.childplan.core.agency.AgencyClass} ("every commune committee") has
 * {@link io.github.childplan.core.agency.Duty duties} in one or more roles;
 * {@link io.github.childplan.core.agency.AgencySuccessions} says who took over which function and when, as far as it is
 * known.
 *
 * <p>API: every public type.
 */
@NullMarked
package io.github.childplan.core.agency;

import org.jspecify.annotations.NullMarked;

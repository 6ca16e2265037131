/**
 * Who has to do what: an {@link io.github.childplan.core.agency.Agency} or an
 * {@link io.github.childplan.core.agency.AgencyClass} ("every commune committee") has
 * {@link io.github.childplan.core.agency.Duty duties} in one or more roles.
 *
 * <p>API: every public type.
 */
@NullMarked
package io.github.childplan.core.agency;

import org.jspecify.annotations.NullMarked;

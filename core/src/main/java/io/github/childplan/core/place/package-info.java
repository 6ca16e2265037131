/**
 * How a plan names places: a {@link io.github.childplan.core.place.PlaceId} is a stable text of our own, a
 * {@link io.github.childplan.core.place.PlaceLevel} the rung of a place. What became of places is told by the registry of the module indicators.
 *
 * <p>API: every public type.
 */
@NullMarked
package io.github.childplan.core.place;

import org.jspecify.annotations.NullMarked;

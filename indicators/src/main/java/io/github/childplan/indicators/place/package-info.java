/**
 * Places and what became of them. A {@link io.github.childplan.indicators.place.PlaceRegistry}, read from a CSV file, holds every
 * {@link io.github.childplan.indicators.place.Place} by its {@link io.github.childplan.core.place.PlaceId}; what may change about a place stands in its
 * {@link io.github.childplan.indicators.place.PlaceVersion}s. Names and codes are looked up as of a day and answer with a
 * {@link io.github.childplan.indicators.place.PlaceLookup}: none, one or several. A merger makes a new place and a
 * {@link io.github.childplan.indicators.place.PlaceSuccession}; a change of parent alone makes a new version of the same place.
 * {@link io.github.childplan.indicators.place.StandardPlaces} holds the district of the bundled plan, its communes and what became of them.
 *
 * <p>API: every public type.
 */
@NullMarked
package io.github.childplan.indicators.place;

import org.jspecify.annotations.NullMarked;

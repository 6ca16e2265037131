package io.github.childplan.indicators.place;

import io.github.childplan.core.place.PlaceId;
import java.util.List;
import java.util.Objects;

/**
 * A place that a name or code may mean, with the versions that bear it. Asked as of a day there is one version; without a
 * day 03451 gives both versions of Mù Cả. Immutable and thread-safe.
 *
 * @param place the place
 * @param versions the versions that matched, oldest first
 */
public record PlaceMatch(Place place, List<PlaceVersion> versions) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there is no version
     */
    public PlaceMatch {
        Objects.requireNonNull(place, "place");
        versions = List.copyOf(versions);
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("versions of '" + place.id() + "' are empty, must have at least one");
        }
    }

    /**
     * Returns the id of the place.
     *
     * @return the id
     */
    public PlaceId id() {
        return place.id();
    }

    /**
     * Returns the version in force on the day that was asked about, or the youngest that matched if no day was given.
     *
     * @return the version
     */
    public PlaceVersion version() {
        return versions.get(versions.size() - 1);
    }
}

package io.github.childplan.reporting.compliance;

import io.github.childplan.core.agency.AgencyId;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.value.LocalizedText;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A body whose duty to report has passed to another: the committee of Kan Hồ, whose report of 2025 is part of that of Bum
 * Tở. Immutable and thread-safe.
 *
 * @param id its id
 * @param name its name
 * @param place the id of its place, for a body of a place
 * @param placeName the name of its place, for a body of a place
 * @param otherNames other names under which it may be called in data
 */
public record FormerReporter(
        AgencyId id,
        LocalizedText name,
        Optional<PlaceId> place,
        Optional<LocalizedText> placeName,
        Set<String> otherNames) {

    /** Copies the set. */
    public FormerReporter {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(placeName, "placeName");
        otherNames = Collections.unmodifiableSet(new LinkedHashSet<>(otherNames));
    }
}

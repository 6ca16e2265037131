package io.github.childplan.indicators.place;

import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.place.PlaceLevel;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A place through its whole life: the commune of Mù Cả, first in the district of Mường Tè, then directly under the province
 * of Lai Châu. Immutable and thread-safe.
 *
 * @param id the lasting id
 * @param versions what it was, oldest first; they do not overlap and may leave days out
 */
public record Place(PlaceId id, List<PlaceVersion> versions) {

    /** Oldest first; an unknown beginning is the oldest. */
    static final Comparator<PlaceVersion> BY_BEGINNING =
            Comparator.comparing(version -> version.validity().from().orElse(LocalDate.MIN));

    /**
     * Sorts the versions and checks them.
     *
     * @throws IllegalArgumentException if there is none, one is of another place or level, or two overlap
     */
    public Place {
        Objects.requireNonNull(id, "id");
        versions = versions.stream().sorted(BY_BEGINNING).toList();
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("versions of place '" + id + "' are empty, must have at least one");
        }
        for (int i = 0; i < versions.size(); i++) {
            PlaceVersion version = versions.get(i);
            if (!version.place().equals(id)
                    || version.level() != versions.get(0).level()) {
                throw new IllegalArgumentException("version " + version.validity() + " was of the "
                        + version.level().word() + " '" + version.place() + "', must be of the "
                        + versions.get(0).level().word() + " '" + id + "'");
            }
            if (i > 0 && version.validity().overlaps(versions.get(i - 1).validity())) {
                throw new IllegalArgumentException("versions of place '" + id + "' were "
                        + versions.get(i - 1).validity() + " and " + version.validity() + ", must not overlap");
            }
        }
    }

    /**
     * Returns the level, which never changes.
     *
     * @return the level
     */
    public PlaceLevel level() {
        return versions.get(0).level();
    }

    /**
     * Returns the version in force on a day.
     *
     * @param day the day
     * @return the version, or empty if the place did not exist on that day
     */
    public Optional<PlaceVersion> versionOn(LocalDate day) {
        return versions.stream()
                .filter(version -> version.validity().includes(day))
                .findFirst();
    }

    /**
     * Returns the youngest version.
     *
     * @return the last of the versions, ended or not
     */
    public PlaceVersion latest() {
        return versions.get(versions.size() - 1);
    }
}

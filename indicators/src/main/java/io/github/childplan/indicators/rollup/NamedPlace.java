package io.github.childplan.indicators.rollup;

import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.indicators.place.PlaceVersion;
import java.util.Objects;

/**
 * A place with the name it had on the day in question. Immutable and thread-safe.
 *
 * @param id the id
 * @param name the official name on that day
 */
public record NamedPlace(PlaceId id, LocalizedText name) {

    /** Checks that nothing is null. */
    public NamedPlace {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
    }

    static NamedPlace of(PlaceVersion version) {
        return new NamedPlace(version.place(), version.name());
    }

    /**
     * Returns the name in Vietnamese.
     *
     * @return for example "Xã Pa Ủ"
     */
    @Override
    public String toString() {
        return name.vi();
    }
}

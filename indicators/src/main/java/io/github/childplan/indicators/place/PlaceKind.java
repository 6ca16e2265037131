package io.github.childplan.indicators.place;

import io.github.childplan.core.value.LocalizedText;
import java.util.Objects;

/**
 * What an authority calls a unit of its level: "xã" / "commune", "thị trấn" / "township". A kind is data; another country
 * or a later law brings its own. Immutable and thread-safe.
 *
 * @param name the kind in lower case, as it stands inside a sentence
 */
public record PlaceKind(LocalizedText name) {

    /** Checks that the name is there. */
    public PlaceKind {
        Objects.requireNonNull(name, "name");
    }

    /**
     * Returns a kind.
     *
     * @param vi the Vietnamese word
     * @param en the English word
     * @return the kind
     */
    public static PlaceKind of(String vi, String en) {
        return new PlaceKind(LocalizedText.of(vi, en));
    }

    /**
     * Returns the Vietnamese word.
     *
     * @return for example {@code xã}
     */
    @Override
    public String toString() {
        return name.vi();
    }
}

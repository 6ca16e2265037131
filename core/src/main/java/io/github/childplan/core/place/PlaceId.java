package io.github.childplan.core.place;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.childplan.core.value.Texts;

/**
 * Our own lasting name of a place, such as {@code muong-te-district}: never an official code, because codes are given to
 * other places later (03433 was the township of Mường Tè and is now the commune of Bum Tở).
 *
 * <p>The bundled data write a country or province by its name ({@code viet-nam}, {@code lai-chau}), any other place by name
 * and English kind without diacritics ({@code pa-u-commune}). Of two places with one name and kind the later carries the
 * year of its beginning ({@code muong-te-commune-2025}), one of another province the province in front. Nothing is read
 * out of an id. It holds at least one letter, so that no number is taken for an id. Immutable and thread-safe.
 *
 * @param value the id as written
 */
public record PlaceId(@JsonValue String value) implements Comparable<PlaceId> {

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if it is not lower-case letters and digits joined by {@code - . /}, or has no letter
     */
    public PlaceId {
        Texts.requireId("place id", value);
        if (value.chars().noneMatch(c -> c >= 'a' && c <= 'z')) {
            throw new IllegalArgumentException(
                    "place id was '" + value + "', must hold a letter; a number would look like an official code");
        }
    }

    /**
     * Reads an id.
     *
     * @param text for example {@code muong-te-district}
     * @return the id
     * @throws IllegalArgumentException if the text is not a place id
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PlaceId parse(String text) {
        return new PlaceId(text);
    }

    /**
     * Returns an id that the program names.
     *
     * @param text for example {@code muong-te-district}
     * @return the id
     * @throws IllegalArgumentException if the text is not a place id
     */
    public static PlaceId of(String text) {
        return new PlaceId(text);
    }

    @Override
    public int compareTo(PlaceId other) {
        return value.compareTo(other.value);
    }

    /**
     * Returns the id as {@link #parse} reads it.
     *
     * @return the id
     */
    @Override
    public String toString() {
        return value;
    }
}

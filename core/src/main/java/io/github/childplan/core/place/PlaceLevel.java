package io.github.childplan.core.place;

import io.github.childplan.core.value.Texts;
import java.util.Locale;

/**
 * The levels of administration, highest first. What a unit is called at its level (xã, phường, thị trấn) is its
 * kind. Việt Nam has had no DISTRICT since 1 July 2025; a COMMUNE then belongs to its PROVINCE. Thread-safe.
 */
public enum PlaceLevel {
    /** The country. */
    COUNTRY,
    /** Tỉnh and cities under the central government. */
    PROVINCE,
    /** Huyện, quận, thị xã and cities of a province, until 30 June 2025. */
    DISTRICT,
    /** Xã, phường, thị trấn and special zones. */
    COMMUNE;

    /**
     * Returns whether this level is above another.
     *
     * @param other the other level
     * @return true for DISTRICT and COMMUNE
     */
    public boolean above(PlaceLevel other) {
        return compareTo(other) < 0;
    }

    /**
     * Reads a level.
     *
     * @param text {@code country}, {@code province}, {@code district} or {@code commune}
     * @return the level
     * @throws IllegalArgumentException if the text is none of the four
     */
    public static PlaceLevel parse(String text) {
        for (PlaceLevel level : values()) {
            if (level.word().equals(text)) {
                return level;
            }
        }
        throw new IllegalArgumentException(
                "level was '" + Texts.excerpt(text) + "', must be one of country, province, district, commune");
    }

    /**
     * Returns the level as {@link #parse} reads it. This is no toString, which some JSON mappers write for an enum.
     *
     * @return for example {@code commune}
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

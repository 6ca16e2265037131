package io.github.childplan.indicators.place;

import io.github.childplan.core.value.Texts;
import java.util.Locale;

/** How the land of a new place came from its predecessors. Thread-safe. */
public enum SuccessionKind {
    /** The whole of every predecessor and nothing else; the predecessors end. */
    MERGER,
    /** A part of the predecessor, which goes on with the rest. */
    SPLIT,
    /** Parts of the predecessors, or nobody knows how much of them. */
    PARTS;

    /**
     * Reads a kind.
     *
     * @param text {@code merger}, {@code split} or {@code parts}
     * @return the kind
     * @throws IllegalArgumentException if the text is none of the three
     */
    public static SuccessionKind parse(String text) {
        for (SuccessionKind kind : values()) {
            if (kind.toString().equals(text)) {
                return kind;
            }
        }
        throw new IllegalArgumentException(
                "succession was '" + Texts.excerpt(text) + "', must be one of merger, split, parts");
    }

    /**
     * Returns the kind as {@link #parse} reads it.
     *
     * @return for example {@code merger}
     */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

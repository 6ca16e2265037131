package io.github.childplan.reporting.document;

import java.util.List;
import java.util.Objects;

/**
 * A part after the signature, with pages of its own, such as the table of all targets. Annexes are numbered in their order, with
 * Roman numerals where there are several. Immutable and thread-safe.
 *
 * @param title what it holds
 * @param page how its pages lie
 * @param blocks its parts, at least one
 */
public record Annex(String title, Page page, List<Block> blocks) {

    /** How a page lies. Thread-safe. */
    public enum Page {
        /** Upright. */
        PORTRAIT,
        /** On its side, for wide tables. */
        LANDSCAPE
    }

    /**
     * Copies the blocks.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Annex {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(page, "page");
        blocks = List.copyOf(blocks);
        if (blocks.isEmpty()) {
            throw new IllegalArgumentException("blocks of the annex '" + title + "' were empty");
        }
    }
}

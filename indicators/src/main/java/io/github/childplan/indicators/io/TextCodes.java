package io.github.childplan.indicators.io;

import io.github.childplan.core.text.CsvScanner;
import org.jspecify.annotations.Nullable;

/**
 * Codes of the texts that a column has had, found by the characters of a field without making a text of it. It holds a bounded
 * number of texts and looks in a bounded number of slots, so that no file makes it slow or large; what it does not hold is
 * read the long way. Not thread-safe.
 */
final class TextCodes {

    static final int NONE = -1;

    private static final int MAX_PROBES = 16;
    private static final int SLOTS_PER_TEXT = 4;

    private final int capacity;
    private final int mask;
    private final @Nullable String[] texts;
    private final int[] codes;
    private int size;

    /** Makes codes for so many texts, a power of two. */
    TextCodes(int capacity) {
        this.capacity = capacity;
        this.mask = capacity * SLOTS_PER_TEXT - 1;
        this.texts = new String[mask + 1];
        this.codes = new int[mask + 1];
    }

    /** Returns the code of the text of a field, or {@link #NONE}. */
    int find(CsvScanner row, int field) {
        int slot = slot(row.hash(field));
        for (int probe = 0; probe < MAX_PROBES; probe++) {
            String text = texts[slot];
            if (text == null) {
                return NONE;
            }
            if (row.matches(field, text)) {
                return codes[slot];
            }
            slot = (slot + 1) & mask;
        }
        return NONE;
    }

    /** Returns the code of a text, a new one if there is room for it, or else {@link #NONE}. */
    int code(String text) {
        int slot = slot(text.hashCode());
        for (int probe = 0; probe < MAX_PROBES; probe++) {
            String known = texts[slot];
            if (known == null) {
                return size < capacity ? enter(text, slot) : NONE;
            }
            if (known.equals(text)) {
                return codes[slot];
            }
            slot = (slot + 1) & mask;
        }
        return NONE;
    }

    private int enter(String text, int slot) {
        texts[slot] = text;
        codes[slot] = size;
        size++;
        return size - 1;
    }

    private int slot(int hash) {
        return (hash ^ (hash >>> 16)) & mask;
    }
}

package io.github.childplan.indicators.io;

import io.github.childplan.core.text.CsvScanner;
import java.util.Arrays;

/**
 * Codes of the texts that a column has had, found by the characters of a field without making a text of it. It holds a bounded
 * number of texts and looks in a bounded number of slots, so that no file makes it slow or large; what it does not hold is
 * read the long way. Not thread-safe.
 */
final class TextCodes {

    static final int NONE = -1;

    /** Not the empty text, which is an array of its own. */
    private static final char[] NO_TEXT = {};

    private static final int MAX_PROBES = 16;
    private static final int SLOTS_PER_TEXT = 4;

    private final int capacity;
    private final int mask;
    private final char[][] texts;
    private final int[] codes;
    private int size;

    /** Makes codes for so many texts, a power of two. */
    TextCodes(int capacity) {
        this.capacity = capacity;
        this.mask = capacity * SLOTS_PER_TEXT - 1;
        this.texts = new char[mask + 1][];
        Arrays.fill(texts, NO_TEXT);
        this.codes = new int[mask + 1];
    }

    /** Returns the code of the text of a field, or {@link #NONE}. */
    int find(CsvScanner row, int field) {
        int slot = slot(row.hash(field));
        for (int probe = 0; probe < MAX_PROBES; probe++) {
            char[] text = texts[slot];
            if (text == NO_TEXT) {
                return NONE;
            }
            if (row.matches(field, text)) {
                return codes[slot];
            }
            slot = (slot + 1) & mask;
        }
        return NONE;
    }

    /** Returns the code of the text of a field, a new one if there is room for it, or else {@link #NONE}. */
    int code(CsvScanner row, int field) {
        int slot = slot(row.hash(field));
        for (int probe = 0; probe < MAX_PROBES; probe++) {
            if (texts[slot] == NO_TEXT) {
                return size < capacity ? enter(row.text(field), slot) : NONE;
            }
            if (row.matches(field, texts[slot])) {
                return codes[slot];
            }
            slot = (slot + 1) & mask;
        }
        return NONE;
    }

    private int enter(String text, int slot) {
        texts[slot] = text.toCharArray();
        codes[slot] = size;
        size++;
        return size - 1;
    }

    private int slot(int hash) {
        return (hash ^ (hash >>> 15)) & mask;
    }
}

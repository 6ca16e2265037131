package io.github.childplan.indicators.io;

import io.github.childplan.indicators.csv.CsvScanner;
import java.util.Arrays;

/**
 * Codes of the texts that a column has had, found by the characters of a field without making a text of it. It holds a bounded
 * number of texts and looks in a bounded number of slots, so that no file makes it slow or large; what it does not hold is
 * read the long way. It grows with the texts, so that the few of most columns stay in the nearest cache. Not thread-safe.
 */
final class TextCodes {

    static final int NONE = -1;

    private static final int FIRST_SLOTS = 32;
    private static final int MAX_PROBES = 16;
    private static final int SLOTS_PER_TEXT = 4;

    private final int capacity;
    private char[][] texts = new char[FIRST_SLOTS / SLOTS_PER_TEXT][];
    private int[] hashes = new int[FIRST_SLOTS / SLOTS_PER_TEXT];
    /** One more than the code, by slot. */
    private int[] slots = new int[FIRST_SLOTS];

    private int size;
    private int last = NONE;
    private boolean repeated;

    /** Makes codes for at most so many texts. */
    TextCodes(int capacity) {
        this.capacity = capacity;
    }

    /** Returns the code of the text of a field, or {@link #NONE}. */
    int find(CsvScanner row, int field) {
        if (repeated && row.matches(field, texts[last])) {
            return last;
        }
        int code = codeAt(slot(row, field, row.hash(field)));
        repeated = code != NONE && code == last;
        last = code;
        return code;
    }

    /** Returns the code of the text of a field, a new one if there is room for it, or else {@link #NONE}. */
    int code(CsvScanner row, int field) {
        int hash = row.hash(field);
        int slot = slot(row, field, hash);
        int known = codeAt(slot);
        if (known != NONE || slot == NONE || size == capacity) {
            return known;
        }
        if (size == texts.length) {
            grow();
            slot = slot(row, field, hash);
            if (slot == NONE) {
                return NONE;
            }
        }
        texts[size] = row.text(field).toCharArray();
        hashes[size] = hash;
        size++;
        slots[slot] = size;
        return size - 1;
    }

    private int codeAt(int slot) {
        return slot == NONE ? NONE : slots[slot] - 1;
    }

    /** Returns the slot that has the text, else the first free one, else {@link #NONE}. */
    private int slot(CsvScanner row, int field, int hash) {
        int slot = first(hash);
        for (int probe = 0; probe < MAX_PROBES; probe++) {
            int code = slots[slot] - 1;
            if (code < 0 || (hashes[code] == hash && row.matches(field, texts[code]))) {
                return slot;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return NONE;
    }

    private int first(int hash) {
        return (hash ^ (hash >>> 15)) & (slots.length - 1);
    }

    /** A text for which no slot is near enough any more is read the long way from now on. */
    private void grow() {
        texts = Arrays.copyOf(texts, texts.length * 2);
        hashes = Arrays.copyOf(hashes, hashes.length * 2);
        slots = new int[slots.length * 2];
        for (int code = 0; code < size; code++) {
            int slot = first(hashes[code]);
            for (int probe = 1; probe < MAX_PROBES && slots[slot] != 0; probe++) {
                slot = (slot + 1) & (slots.length - 1);
            }
            if (slots[slot] == 0) {
                slots[slot] = code + 1;
            }
        }
    }
}

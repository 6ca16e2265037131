package io.github.childplan.indicators.table;

import java.util.Arrays;

/**
 * Rows of seven ints in chunks, so that growing copies nothing past the first of them and a row lies in one or two lines of the
 * cache. Not thread-safe.
 */
final class RowStore {

    static final int PLACE = 0;
    static final int CELL = 1;
    static final int LOW = 2;
    static final int HIGH = 3;
    static final int FORM = 4;
    static final int MARKS = 5;
    static final int LINE = 6;

    private static final int WIDTH = 7;
    private static final int BITS = 14;
    private static final int ROWS = 1 << BITS;
    /** Few, as there may be many stores with few rows. */
    private static final int FIRST_ROWS = 1 << 4;

    private int[][] chunks = new int[0][];
    private int size;

    void add(int place, int cell, int low, int high, int form, int marks, int line) {
        int[] chunk = chunkToFill();
        int at = (size & (ROWS - 1)) * WIDTH;
        chunk[at + PLACE] = place;
        chunk[at + CELL] = cell;
        chunk[at + LOW] = low;
        chunk[at + HIGH] = high;
        chunk[at + FORM] = form;
        chunk[at + MARKS] = marks;
        chunk[at + LINE] = line;
        size++;
    }

    int size() {
        return size;
    }

    int get(int row, int column) {
        return chunks[row >>> BITS][(row & (ROWS - 1)) * WIDTH + column];
    }

    private int[] chunkToFill() {
        int index = size >>> BITS;
        int used = size & (ROWS - 1);
        if (used == 0) {
            if (index == chunks.length) {
                chunks = Arrays.copyOf(chunks, Math.max(1, index * 2));
            }
            chunks[index] = new int[(index == 0 ? FIRST_ROWS : ROWS) * WIDTH];
        } else if (used * WIDTH == chunks[index].length) {
            chunks[index] = Arrays.copyOf(chunks[index], chunks[index].length * 2);
        }
        return chunks[index];
    }
}

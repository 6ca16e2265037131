package io.github.childplan.indicators.table;

import java.util.Arrays;

/**
 * Rows in columns, in the order of cell, place and day known. Set while a table is built, then only read and safe to share.
 */
final class Block {

    /**
     * How many codes the columns have to tell apart.
     *
     * @param places the places
     * @param natures the natures
     * @param sources the sources
     * @param origins the origins
     * @param lines whether any row has a line
     */
    record Widths(int places, int natures, int sources, int origins, boolean lines) {}

    private static final int[] NO_LINES = {};

    private final int[] starts;
    private final Codes places;
    private final int[] lows;
    private final int[] highs;
    private final Codes natures;
    private final Codes sources;
    private final Codes origins;
    private final int[] lines;

    /** Makes a block of rows that are still to be set. */
    Block(int rows, int cells, Widths widths) {
        this(
                new int[cells + 1],
                Codes.of(rows, widths.places()),
                new int[rows],
                new int[rows],
                Codes.of(rows, widths.natures()),
                Codes.of(rows, widths.sources()),
                Codes.of(rows, widths.origins()),
                widths.lines() ? new int[rows] : NO_LINES);
    }

    private Block(
            int[] starts,
            Codes places,
            int[] lows,
            int[] highs,
            Codes natures,
            Codes sources,
            Codes origins,
            int[] lines) {
        this.starts = starts;
        this.places = places;
        this.lows = lows;
        this.highs = highs;
        this.natures = natures;
        this.sources = sources;
        this.origins = origins;
        this.lines = lines;
    }

    /** Returns the rows that the cells have, in no more memory than they need. */
    Block trimmed() {
        int rows = starts[starts.length - 1];
        return rows == lows.length
                ? this
                : new Block(
                        starts,
                        places.first(rows),
                        Arrays.copyOf(lows, rows),
                        Arrays.copyOf(highs, rows),
                        natures.first(rows),
                        sources.first(rows),
                        origins.first(rows),
                        lines.length == 0 ? NO_LINES : Arrays.copyOf(lines, rows));
    }

    /** Sets the row after the last of a cell. */
    void endCell(int cell, int end) {
        starts[cell + 1] = end;
    }

    /** Sets a row. */
    void set(int row, int place, int low, int high, int nature) {
        places.set(row, place);
        lows[row] = low;
        highs[row] = high;
        natures.set(row, nature);
    }

    /** Sets where a row is from. */
    void setOrigin(int row, int source, int origin, int line) {
        sources.set(row, source);
        origins.set(row, origin);
        if (lines.length > 0) {
            lines[row] = line;
        }
    }

    int size() {
        return lows.length;
    }

    int start(int cell) {
        return starts[cell];
    }

    int end(int cell) {
        return starts[cell + 1];
    }

    int place(int row) {
        return places.get(row);
    }

    int low(int row) {
        return lows[row];
    }

    int high(int row) {
        return highs[row];
    }

    int nature(int row) {
        return natures.get(row);
    }

    int source(int row) {
        return sources.get(row);
    }

    int origin(int row) {
        return origins.get(row);
    }

    int line(int row) {
        return lines.length == 0 ? 0 : lines[row];
    }

    boolean uniformNature() {
        return natures.uniform();
    }

    void copyPlaces(int from, int to, int[] target) {
        places.copy(from, to, target);
    }

    void copyNatures(int from, int to, int[] target) {
        natures.copy(from, to, target);
    }

    /** Returns the first row of a cell whose place is not before a place; the end of the cell if there is none. */
    int firstFrom(int cell, int place) {
        int low = start(cell);
        int high = end(cell);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (place(middle) < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}

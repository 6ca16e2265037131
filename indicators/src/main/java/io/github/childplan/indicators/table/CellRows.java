package io.github.childplan.indicators.table;

import io.github.childplan.core.value.Ratio;
import io.github.childplan.indicators.observation.Finality;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.Status;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * The figures in use of one cell of a table at a time, as numbers, in the order of their places: what a sum over all
 * communes of a country is made with.
 *
 * <pre>{@code
 * CellRows rows = table.rows();
 * for (int cell = 0; cell < table.cells(); cell++) {
 *     rows.moveTo(cell);
 *     for (int row = 0; row < rows.size(); row++) {
 *         if (rows.counted(row)) {
 *             sum[rows.place(row)] += rows.numerator(row);
 *         }
 *     }
 * }
 * }</pre>
 *
 * <p>Rows count from 0 to below {@link #size()}; what is said of any other number means nothing. Not thread-safe; several
 * threads may each have a reader of one table.
 */
public final class CellRows {

    /** Stands for the day of a figure that was always known; earlier than any day. */
    public static final long ALWAYS_KNOWN = Long.MIN_VALUE;

    private final TableParts parts;
    private final Block block;
    private final boolean[] countedNatures;
    private final boolean[] estimatedNatures;
    private final boolean[] provisionalNatures;
    private final long[] knownNatures;
    private final int[] places;
    private final int[] natures;
    private int cell;
    private int start;
    private int size;

    CellRows(TableParts parts) {
        this.parts = parts;
        this.block = parts.inUse();
        int count = parts.natures().size();
        countedNatures = new boolean[count];
        estimatedNatures = new boolean[count];
        provisionalNatures = new boolean[count];
        knownNatures = new long[count];
        for (int code = 0; code < count; code++) {
            Nature nature = parts.natures().value(code);
            countedNatures[code] = nature.counted();
            estimatedNatures[code] = nature.status() == Status.ESTIMATED;
            provisionalNatures[code] = nature.finality() == Finality.PROVISIONAL;
            knownNatures[code] = nature.known().map(LocalDate::toEpochDay).orElse(ALWAYS_KNOWN);
        }
        int largest = IntStream.range(0, parts.cells().size())
                .map(one -> block.end(one) - block.start(one))
                .max()
                .orElse(0);
        places = new int[largest];
        natures = new int[largest];
    }

    /**
     * Goes to a cell.
     *
     * @param index the index of the cell
     * @throws IndexOutOfBoundsException if there is no such cell
     */
    public void moveTo(int index) {
        cell = Objects.checkIndex(index, parts.cells().size());
        start = block.start(cell);
        size = block.end(cell) - start;
        block.copyPlaces(start, start + size, places);
        block.copyNatures(start, start + size, natures);
    }

    /**
     * Returns how many places have a figure in the cell.
     *
     * @return the number of rows; 0 before the first cell
     */
    public int size() {
        return size;
    }

    /**
     * Returns whether the rows differ in place and counts only.
     *
     * @return whether all rows of the table are counts of one status, finality and day
     */
    public boolean alike() {
        return block.uniformNature() && countedNatures.length == 1 && countedNatures[0];
    }

    /**
     * Returns a place.
     *
     * @param row the row
     * @return the index of the place in {@link ObservationTable#places()}
     */
    public int place(int row) {
        return places[row];
    }

    /**
     * Returns whether a figure is two counts.
     *
     * @param row the row
     * @return false for a stated number
     */
    public boolean counted(int row) {
        return countedNatures[natures[row]];
    }

    /**
     * Returns a numerator.
     *
     * @param row the row of a figure that is {@link #counted}
     * @return how many
     */
    public long numerator(int row) {
        int low = block.low(start + row);
        return low >= 0 ? low : parts.values().count(low);
    }

    /**
     * Returns a denominator.
     *
     * @param row the row of a figure that is {@link #counted}
     * @return of how many
     */
    public long denominator(int row) {
        int high = block.high(start + row);
        return high >= 0 ? high : parts.values().count(high);
    }

    /**
     * Returns whether a figure is estimated.
     *
     * @param row the row
     * @return whether its status is ESTIMATED
     */
    public boolean estimated(int row) {
        return estimatedNatures[natures[row]];
    }

    /**
     * Returns whether a figure is provisional.
     *
     * @param row the row
     * @return whether its finality is PROVISIONAL
     */
    public boolean provisional(int row) {
        return provisionalNatures[natures[row]];
    }

    /**
     * Returns the first day on which a figure was known.
     *
     * @param row the row
     * @return the day as {@link LocalDate#toEpochDay} has it, or {@link #ALWAYS_KNOWN}
     */
    public long known(int row) {
        return knownNatures[natures[row]];
    }

    /**
     * Adds the counts of all rows to sums by groups of places, all rows being {@link #counted}.
     *
     * @param groups the group of each place by its index; below 0 for a place that is not to be added
     * @param numerators the sums of numerators by group; a sum is kept at one more than {@link Ratio#MAX_COUNT} where it is larger
     * @param denominators the sums of denominators by group, kept like those of numerators
     * @param figures the numbers of figures by group
     */
    public void addCounts(int[] groups, long[] numerators, long[] denominators, int[] figures) {
        for (int row = 0; row < size; row++) {
            int group = groups[places[row]];
            if (group >= 0) {
                numerators[group] = Math.min(numerators[group] + numerator(row), Ratio.MAX_COUNT + 1);
                denominators[group] = Math.min(denominators[group] + denominator(row), Ratio.MAX_COUNT + 1);
                figures[group]++;
            }
        }
    }

    /**
     * Returns a figure.
     *
     * @param row the row
     * @return the figure as it was put in
     */
    public Observation observation(int row) {
        return new TableReader(parts).observation(block, cell, start + Objects.checkIndex(row, size));
    }
}

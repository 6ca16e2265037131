package io.github.childplan.indicators.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;

/**
 * The rows of one cell after the other, in the order of their places, told apart into those in use and those that a later one
 * replaces; what becomes of the others, which stand twice, {@link SameDayRows} says. Used once and not thread-safe.
 */
final class CellOrder {

    private final RowStore rows;
    private final int[] places;
    private final IntFunction<LocalDate> known;
    private final int[] byCell;
    private final int[] starts;
    private final SameDayRows sameDay;
    private long[] keys = new long[0];

    /**
     * Sorts the rows by cell.
     *
     * @param cells the rank of a cell by its code
     * @param places the rank of a place by its code
     * @param known the day on which a row became known, the earliest day of all if it always was
     * @param sameDay what becomes of rows of one key known on one day
     */
    CellOrder(RowStore rows, int[] cells, int[] places, IntFunction<LocalDate> known, SameDayRows sameDay) {
        this.rows = rows;
        this.places = places;
        this.known = known;
        this.sameDay = sameDay;
        this.starts = new int[cells.length + 1];
        this.byCell = new int[rows.size()];
        for (int row = 0; row < rows.size(); row++) {
            starts[cells[rows.get(row, RowStore.CELL)] + 1]++;
        }
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        int[] next = starts.clone();
        for (int row = 0; row < rows.size(); row++) {
            int cell = cells[rows.get(row, RowStore.CELL)];
            byCell[next[cell]] = row;
            next[cell]++;
        }
    }

    /** Adds the rows of a cell to two lists. Rows of one place lie together, the one known first in front. */
    void take(int cell, IntList inUse, IntList replaced) {
        int size = starts[cell + 1] - starts[cell];
        if (keys.length < size) {
            keys = new long[size];
        }
        for (int i = 0; i < size; i++) {
            int row = byCell[starts[cell] + i];
            keys[i] = ((long) places[rows.get(row, RowStore.PLACE)] << Integer.SIZE) | row;
        }
        Arrays.sort(keys, 0, size);
        int start = 0;
        for (int i = 1; i <= size; i++) {
            if (i == size || place(i) != place(start)) {
                if (i - start == 1) {
                    inUse.add((int) keys[start]);
                } else {
                    revise(start, i, inUse, replaced);
                }
                start = i;
            }
        }
    }

    private int place(int position) {
        return (int) (keys[position] >>> Integer.SIZE);
    }

    /** Of figures of one key the one known last is in use; of those known on one day one is kept. */
    private void revise(int from, int to, IntList inUse, IntList replaced) {
        List<Integer> byKnown = new ArrayList<>();
        for (int i = from; i < to; i++) {
            byKnown.add((int) keys[i]);
        }
        byKnown.sort(Comparator.comparing(known::apply));
        int start = 0;
        for (int i = 1; i < byKnown.size(); i++) {
            if (!known.apply(byKnown.get(i)).equals(known.apply(byKnown.get(start)))) {
                replaced.add(kept(byKnown.subList(start, i)));
                start = i;
            }
        }
        inUse.add(kept(byKnown.subList(start, byKnown.size())));
    }

    private int kept(List<Integer> rowsOfDay) {
        return rowsOfDay.size() == 1 ? rowsOfDay.get(0) : sameDay.keep(rowsOfDay);
    }
}

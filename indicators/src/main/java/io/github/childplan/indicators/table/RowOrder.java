package io.github.childplan.indicators.table;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;

/**
 * The rows of a builder in the order of cell, place and day known, told apart into those in use, those that a later one
 * replaces, and those left out because they stand twice. Used once and not thread-safe.
 */
final class RowOrder {

    /** A row that stands twice, and the earlier one that is kept. */
    record Twice(int kept, int leftOut) {}

    private static final int LEFT_OUT = Integer.MIN_VALUE;

    private final RowStore rows;
    private final IntFunction<LocalDate> known;
    private final int[] ordered;
    private final PriorityQueue<Twice> twice =
            new PriorityQueue<>(Comparator.comparingInt(Twice::leftOut).reversed());
    private int leftOut;

    /**
     * Sorts the rows.
     *
     * @param cells the rank of a cell by its code
     * @param places the rank of a place by its code
     * @param known the day on which a row became known, the earliest day of all if it always was
     */
    RowOrder(RowStore rows, int[] cells, int[] places, IntFunction<LocalDate> known) {
        this.rows = rows;
        this.known = known;
        int[] byPlace = sorted(row -> row, row -> places[rows.get(row, RowStore.PLACE)], places.length);
        this.ordered = sorted(i -> byPlace[i], row -> cells[rows.get(row, RowStore.CELL)], cells.length);
        tellApart();
    }

    int size() {
        return ordered.length;
    }

    boolean leftOut(int position) {
        return ordered[position] == LEFT_OUT;
    }

    /** Returns whether the row at a position, which is not left out, is replaced by a later one. */
    boolean replaced(int position) {
        return ordered[position] < 0;
    }

    int row(int position) {
        return ordered[position] < 0 ? ~ordered[position] : ordered[position];
    }

    /** Returns how many rows are left out. */
    int leftOut() {
        return leftOut;
    }

    /** Returns the first rows that stand twice, not more than a limit, in the order in which they came. */
    List<Twice> twice() {
        return twice.stream().sorted(Comparator.comparingInt(Twice::leftOut)).toList();
    }

    /** Sorts by counting, in which equal rows keep their order. */
    private int[] sorted(IntUnaryOperator before, IntUnaryOperator rank, int ranks) {
        int[] next = new int[ranks + 1];
        for (int row = 0; row < rows.size(); row++) {
            next[rank.applyAsInt(row) + 1]++;
        }
        for (int i = 1; i <= ranks; i++) {
            next[i] += next[i - 1];
        }
        int[] after = new int[rows.size()];
        for (int i = 0; i < after.length; i++) {
            int row = before.applyAsInt(i);
            int at = rank.applyAsInt(row);
            after[next[at]] = row;
            next[at]++;
        }
        return after;
    }

    private void tellApart() {
        int start = 0;
        for (int i = 1; i <= ordered.length; i++) {
            if (i == ordered.length || !sameFigure(ordered[start], ordered[i])) {
                if (i - start > 1) {
                    revise(start, i);
                }
                start = i;
            }
        }
    }

    private boolean sameFigure(int row, int other) {
        return rows.get(row, RowStore.PLACE) == rows.get(other, RowStore.PLACE)
                && rows.get(row, RowStore.CELL) == rows.get(other, RowStore.CELL);
    }

    /** Of figures of one key the one known last is in use; of two known on the same day the first is kept. */
    private void revise(int from, int to) {
        Integer[] byKnown = Arrays.stream(ordered, from, to).boxed().toArray(Integer[]::new);
        Arrays.sort(byKnown, Comparator.comparing(known::apply));
        int kept = byKnown[0];
        int last = from;
        ordered[from] = kept;
        for (int i = 1; i < byKnown.length; i++) {
            if (known.apply(byKnown[i]).equals(known.apply(kept))) {
                leaveOut(new Twice(kept, byKnown[i]));
                ordered[from + i] = LEFT_OUT;
            } else {
                ordered[last] = ~kept;
                kept = byKnown[i];
                last = from + i;
                ordered[last] = kept;
            }
        }
    }

    private void leaveOut(Twice row) {
        leftOut++;
        twice.add(row);
        if (twice.size() > ObservationTable.MAX_PROBLEMS) {
            twice.remove();
        }
    }
}

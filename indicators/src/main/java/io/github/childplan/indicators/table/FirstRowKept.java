package io.github.childplan.indicators.table;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Keeps the row that came first and counts the others. Used once and not thread-safe. */
final class FirstRowKept implements SameDayRows {

    /** A row that stands twice, and the earlier one that is kept. */
    record Twice(int kept, int leftOut) {}

    private final PriorityQueue<Twice> twice =
            new PriorityQueue<>(Comparator.comparingInt(Twice::leftOut).reversed());
    private int leftOut;

    @Override
    public int keep(List<Integer> rows) {
        int kept = rows.get(0);
        rows.subList(1, rows.size()).forEach(row -> leaveOut(new Twice(kept, row)));
        return kept;
    }

    /** Returns how many rows are left out. */
    int leftOut() {
        return leftOut;
    }

    /** Returns the first rows that stand twice, not more than a limit, in the order in which they came. */
    List<Twice> twice() {
        return twice.stream().sorted(Comparator.comparingInt(Twice::leftOut)).toList();
    }

    private void leaveOut(Twice row) {
        leftOut++;
        twice.add(row);
        if (twice.size() > ObservationTable.MAX_PROBLEMS) {
            twice.remove();
        }
    }
}

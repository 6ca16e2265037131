package io.github.childplan.indicators.table;

import io.github.childplan.indicators.observation.Observation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Keeps of equal rows one and of different ones the first in an order of their own, so that it does not matter which came first.
 * Used once and not thread-safe.
 */
final class DistinctRows implements SameDayRows {

    private static final int[] COMPARED = {RowStore.LOW, RowStore.HIGH, RowStore.FORM, RowStore.MARKS, RowStore.LINE};

    private final RowStore rows;
    private final TableRowReader reader;
    private final List<DistinctFigures.Pair> pairs = new ArrayList<>();

    private record Row(int number, Observation figure) {}

    DistinctRows(TableRows from) {
        this.rows = from.rows();
        this.reader = new TableRowReader(from);
    }

    @Override
    public int keep(List<Integer> sameDay) {
        int first = sameDay.get(0);
        if (sameDay.stream().allMatch(row -> alike(first, row))) {
            return first;
        }
        List<Row> distinct = distinct(sameDay);
        Row kept = distinct.get(0);
        distinct.subList(1, distinct.size())
                .forEach(other -> pairs.add(new DistinctFigures.Pair(kept.figure(), other.figure())));
        return kept.number();
    }

    /** Returns the figures that are not kept, in the order of the table's cells and places, each with the one that is. */
    List<DistinctFigures.Pair> pairs() {
        return pairs;
    }

    /** Tells without making objects that two rows are the same; what is the same may have other ints. */
    private boolean alike(int one, int other) {
        for (int column : COMPARED) {
            if (rows.get(one, column) != rows.get(other, column)) {
                return false;
            }
        }
        return true;
    }

    private List<Row> distinct(List<Integer> sameDay) {
        Map<Observation, Row> byFigure = new HashMap<>();
        for (int number : sameDay) {
            Row row = new Row(number, reader.observation(number));
            byFigure.merge(row.figure(), row, DistinctRows::earlier);
        }
        return byFigure.values().stream()
                .sorted((one, other) -> OriginOrder.FIRST_READ.compare(one.figure(), other.figure()))
                .toList();
    }

    private static Row earlier(Row one, Row other) {
        return OriginOrder.FIRST_READ.compare(one.figure(), other.figure()) <= 0 ? one : other;
    }
}

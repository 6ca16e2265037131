package io.github.childplan.indicators.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Tries a {@link Move} on a table. A move that can be made is a proof: it ends in a second world that agrees with all that is
 * shown, has no count below 0, keeps every sum over places and over parts of the population, and in which the same figures
 * may have been withheld, because one of them is small. Stateless but for the table.
 */
final class Witness {

    /** What a move does to one count. */
    private record Change(Row row, int slice, long by) {}

    private final Table table;

    Witness(Table table) {
        this.table = table;
    }

    /**
     * Makes a move in thought and marks the figures that it leaves open.
     *
     * @param move the move
     * @param block the rows that are withheld together
     * @return whether it can be made
     */
    boolean holds(Move move, Collection<Row> block) {
        List<Change> changes = new ArrayList<>();
        for (int slice = 0; slice < table.slices().count(); slice++) {
            if (!collect(move, slice, changes)) {
                return false;
            }
        }
        boolean holds = remainders(move) && stillSmall(move.part(), changes, block);
        if (holds) {
            changes.forEach(change -> change.row().open.set(change.slice()));
        }
        return holds;
    }

    private boolean collect(Move move, int slice, List<Change> changes) {
        int sign = table.slices().includes(slice, move.type()) ? 1 : 0;
        int[] back = move.back();
        if (back != null && table.slices().includes(slice, back)) {
            sign--;
        }
        if (sign == 0) {
            return true;
        }
        long by = sign * move.amount();
        Row from = move.from();
        boolean possible = add(move.part(), move.to(), slice, by, changes)
                && (from == null || add(move.part(), from, slice, -by, changes));
        for (Row area : move.to().areas().keySet()) {
            if (possible && move.to().adds(area, slice) && (from == null || !from.adds(area, slice))) {
                possible = add(move.part(), area, slice, by, changes);
            }
        }
        if (from != null) {
            for (Row area : from.areas().keySet()) {
                if (possible && from.adds(area, slice) && !move.to().adds(area, slice)) {
                    possible = add(move.part(), area, slice, -by, changes);
                }
            }
        }
        return possible;
    }

    private static boolean add(Row.Part part, Row row, int slice, long by, List<Change> changes) {
        if (!row.there.get(slice)) {
            return true;
        }
        boolean room = by >= 0 || (row.counted.get(slice) && row.count(slice, part) + by >= 0);
        if (row.suppressed.get(slice) && room) {
            changes.add(new Change(row, slice, by));
            return true;
        }
        return false;
    }

    /** What the parts of a whole leave of it is not below 0 either, and stays nothing where they are known to be complete. */
    private boolean remainders(Move move) {
        int[] back = move.back();
        Row from = move.from();
        return remainders(move, move.to(), move.type())
                && (back == null || remainders(move, move.to(), back))
                && (from == null || remainders(move, from, move.type()))
                && (from == null || back == null || remainders(move, from, back));
    }

    private boolean remainders(Move move, Row row, int[] type) {
        for (int slice = row.there.nextSetBit(0); slice >= 0; slice = row.there.nextSetBit(slice + 1)) {
            if (table.slices().includes(slice, type)) {
                for (Axis axis : table.slices().axes()) {
                    if (!remainder(move, row, slice, axis, type)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private boolean remainder(Move move, Row row, int whole, Axis axis, int[] type) {
        List<Integer> parts = table.slices().narrower(whole, axis).stream()
                .filter(row.there::get)
                .toList();
        boolean told = parts.stream().anyMatch(part -> table.slices().includes(part, type));
        return parts.isEmpty()
                || told
                || Remainder.of(table.slices(), row, whole, axis, parts, move.part()) >= Math.abs(move.amount());
    }

    /** The block would not be withheld in the other world if nothing in it were small. */
    private boolean stillSmall(Row.Part part, List<Change> changes, Collection<Row> block) {
        Set<Row> rows = new LinkedHashSet<>(block);
        changes.forEach(change -> rows.add(change.row()));
        for (Row row : rows) {
            for (int slice = row.suppressed.nextSetBit(0); slice >= 0; slice = row.suppressed.nextSetBit(slice + 1)) {
                if (row.protectedLevel && small(part, row, slice, changed(row, slice, changes))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean small(Row.Part part, Row row, int slice, long by) {
        if (!row.counted.get(slice)) {
            return row.primary.get(slice);
        }
        boolean first = part == Row.Part.FIRST;
        return table.smallness()
                .any(
                        row.count(slice, Row.Part.FIRST) + (first ? by : 0),
                        row.count(slice, Row.Part.SECOND) + (first ? 0 : by));
    }

    private static long changed(Row row, int slice, List<Change> changes) {
        return changes.stream()
                .filter(change -> change.row() == row && change.slice() == slice)
                .mapToLong(Change::by)
                .sum();
    }
}

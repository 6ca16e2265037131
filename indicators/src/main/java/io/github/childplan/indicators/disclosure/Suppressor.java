package io.github.childplan.indicators.disclosure;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Withholds the small counts of a table, and as much more as it takes until every one of them is proved open; then shows again
 * what was withheld to no use. Used once and not thread-safe.
 */
final class Suppressor {

    private final Table table;
    private final Search search;
    private final Blocks blocks;

    private Suppressor(Table table) {
        this.table = table;
        this.search = new Search(table);
        this.blocks = new Blocks(table.places());
    }

    static void suppress(Table table) {
        new Suppressor(table).suppress();
    }

    private void suppress() {
        eachRow(row -> row.suppressed.or(row.primary));
        eachRow(row -> row.primary.stream().forEach(slice -> protect(row, slice)));
        eachRow(row -> row.suppressed.stream().forEach(slice -> open(row, slice)));
        eachRow(row -> {
            row.suppressed.and(row.open);
            row.suppressed.or(row.primary);
        });
    }

    private void eachRow(Consumer<Row> action) {
        table.places().forEach(action);
        table.areas().forEach(action);
    }

    private void protect(Row row, int slice) {
        if (!row.counted.get(slice)) {
            protect(row, slice, List.of(Row.Part.FIRST, Row.Part.SECOND));
            return;
        }
        table.smallness()
                .demands(row.count(slice, Row.Part.FIRST), row.count(slice, Row.Part.SECOND))
                .forEach(parts -> protect(row, slice, parts));
    }

    private void protect(Row row, int slice, List<Row.Part> parts) {
        BooleanSupplier open = () -> parts.stream().anyMatch(part -> search.open(row, slice, part, block(row)));
        Row place = member(row);
        suppressAll(blocks.between(place));
        boolean done = row.kind == Row.Kind.PLACE && narrowly(row, slice, open);
        if (!done) {
            suppressAll(blocks.of(place));
            done = open.getAsBoolean();
        }
        while (!done && blocks.joinNext(place)) {
            suppressAll(blocks.of(place));
            done = open.getAsBoolean();
        }
        if (!done && blocks.joinNearest(place)) {
            suppressAll(blocks.of(place));
            suppressAll(blocks.between(place));
            done = open.getAsBoolean();
        }
        if (!done) {
            suppressAll(place.areas().keySet());
            done = open.getAsBoolean();
        }
        if (!done) {
            eachRow(Row::suppressAll);
        }
    }

    /**
     * Withholds, in the block, a part of the population together with another, along one axis or more, before it looks
     * whether that is needed: it mostly is, and where it is not, leaving it out would tell that two counts are small.
     */
    private boolean narrowly(Row row, int slice, BooleanSupplier open) {
        for (int axis = 0; axis < table.slices().axes().size(); axis++) {
            if (table.slices().axes().get(axis).narrows(slice)) {
                suppress(blocks.of(row), slice, axis);
                if (open.getAsBoolean()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A slice and its neighbour by order along an axis, which is the neighbour's neighbour, too. */
    private BitSet partners(int slice, int axis) {
        List<Integer> siblings = table.slices().siblings(slice, axis);
        int at = siblings.indexOf(slice);
        int last = siblings.size() - 1;
        boolean three = siblings.size() % 2 == 1 && at >= last - 2;
        BitSet parts = new BitSet();
        int first = three ? Math.max(0, last - 2) : at - at % 2;
        for (int i = first; i <= Math.min(last, three ? last : first + 1); i++) {
            parts.or(table.slices().taken(siblings.get(i), axis));
        }
        return parts;
    }

    private void suppress(Collection<Row> rows, int slice, int axis) {
        BitSet parts = partners(slice, axis);
        for (int other = 0; other < table.slices().count(); other++) {
            boolean narrowed = table.slices().axes().get(axis).narrows(other)
                    && table.slices().taken(other, axis).intersects(parts)
                    && table.slices().meet(slice, other, axis);
            for (Row row : rows) {
                if (narrowed && row.there.get(other)) {
                    row.suppressed.set(other);
                }
            }
        }
    }

    private void open(Row row, int slice) {
        if (!row.open.get(slice)) {
            for (Row.Part part : Row.Part.values()) {
                if (search.open(row, slice, part, block(row))) {
                    return;
                }
            }
        }
    }

    private Collection<Row> block(Row row) {
        return row.kind == Row.Kind.PLACE ? blocks.of(row) : blocks.of(member(row));
    }

    /** A place of the area that a row is about; the row itself if it is one, or if nothing adds to it. */
    private Row member(Row row) {
        return row.kind == Row.Kind.PLACE
                ? row
                : table.places().stream()
                        .filter(place -> place.areas().containsKey(row))
                        .findFirst()
                        .orElse(row);
    }

    private static void suppressAll(Collection<Row> rows) {
        rows.forEach(Row::suppressAll);
    }
}

package io.github.childplan.indicators.disclosure;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks for a proof that a withheld count could be another one: a {@link Move} that changes it. It is sound and not complete:
 * what it does not find counts as not there, and more is withheld. Stateless but for the table.
 */
final class Search {

    /** The most types of people that are tried for one count, place and pair of places. */
    private static final int MAX_TYPES = 20_000;

    /** The most people moved at once. More than one is of use only where the last small count of a block would go. */
    private static final int MAX_AMOUNT = 4;

    private final Table table;
    private final Witness witness;

    Search(Table table) {
        this.table = table;
        this.witness = new Witness(table);
    }

    /**
     * Returns whether a count is open, and marks what else is with it.
     *
     * @param row the row; of an area, whose counts move with those of its places
     * @param slice the slice
     * @param part which count
     * @param block the rows that are withheld together
     * @return whether a move was found
     */
    boolean open(Row row, int slice, Row.Part part, Collection<Row> block) {
        if (row.kind == Row.Kind.PLACE) {
            return open(row, null, slice, part, block);
        }
        return block.stream()
                .filter(place -> place.adds(row, slice))
                .anyMatch(place -> open(place, row, slice, part, block));
    }

    /** Tries first the places of the same areas, so that no sum has to be withheld that need not be. */
    private boolean open(Row place, @Nullable Row area, int slice, Row.Part part, Collection<Row> block) {
        for (boolean alike : List.of(true, false)) {
            for (Row other : block) {
                boolean inside = area != null && other.adds(area, slice);
                if (other != place
                        && !inside
                        && alike == other.areas().keySet().equals(place.areas().keySet())
                        && new Pair(place, other, slice, part, block).open()) {
                    return true;
                }
            }
        }
        return new Pair(place, null, slice, part, block).open();
    }

    /** The moves between two places, or in one, that change a slice. */
    private final class Pair {

        private final Row place;
        private final @Nullable Row other;
        private final int slice;
        private final Row.Part part;
        private final Collection<Row> block;
        private final List<Axis> axes = table.slices().axes();
        private int left = MAX_TYPES;

        Pair(Row place, @Nullable Row other, int slice, Row.Part part, Collection<Row> block) {
            this.place = place;
            this.other = other;
            this.slice = slice;
            this.part = part;
            this.block = block;
        }

        boolean open() {
            if (!place.suppressed.get(slice)) {
                return false;
            }
            for (int axis = 0; axis < axes.size(); axis++) {
                if (axes.get(axis).narrows(slice) && tryTypes(0, new int[axes.size()], axis)) {
                    return true;
                }
            }
            return tryTypes(0, new int[axes.size()], -1);
        }

        /** Fills the type from an axis on; people swap along one axis, or move as a whole if that is -1. */
        private boolean tryTypes(int axis, int[] type, int swapped) {
            if (axis == type.length) {
                return swapped < 0 ? tryMoves(type, null) : tryBack(type, swapped);
            }
            BitSet parts = bearing(axis);
            for (int one = parts.nextSetBit(0); one >= 0 && left > 0; one = parts.nextSetBit(one + 1)) {
                type[axis] = one;
                if (tryTypes(axis + 1, type, swapped)) {
                    return true;
                }
            }
            return false;
        }

        private boolean tryBack(int[] type, int axis) {
            int[] back = type.clone();
            BitSet parts = new BitSet();
            parts.set(0, axes.get(axis).size());
            parts.andNot(table.slices().taken(slice, axis));
            for (int one = parts.nextSetBit(0); one >= 0 && left > 0; one = parts.nextSetBit(one + 1)) {
                back[axis] = one;
                if (tryMoves(type, back)) {
                    return true;
                }
            }
            return false;
        }

        private boolean tryMoves(int[] type, int @Nullable [] back) {
            left--;
            for (long amount = 1; amount <= MAX_AMOUNT; amount++) {
                if (witness.holds(new Move(part, place, other, type, back, -amount), block)
                        || witness.holds(new Move(part, place, other, type, back, amount), block)) {
                    return true;
                }
            }
            return false;
        }

        /** The parts of an axis that a type may have: those of the slice, or one alone where the places tell none apart. */
        private BitSet bearing(int axis) {
            BitSet parts = (BitSet) table.slices().taken(slice, axis).clone();
            boolean told = tells(place, axis) || (other != null && tells(other, axis));
            if (!told) {
                parts.clear(parts.nextSetBit(0) + 1, parts.length());
            }
            return parts;
        }

        private boolean tells(Row row, int axis) {
            return row.there.stream().anyMatch(axes.get(axis)::narrows);
        }
    }
}

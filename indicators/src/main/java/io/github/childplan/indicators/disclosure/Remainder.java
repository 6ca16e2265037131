package io.github.childplan.indicators.disclosure;

import java.util.BitSet;
import java.util.List;

/** What the parts of a whole leave of it. Stateless. */
final class Remainder {

    private Remainder() {}

    /** Returns how many of a whole none of its parts counts; 0 where the parts overlap or one has no counts. */
    static long of(Slices slices, Row row, int whole, Axis axis, List<Integer> parts, Row.Part count) {
        if (!row.counted.get(whole)) {
            return Long.MAX_VALUE;
        }
        int along = slices.axes().indexOf(axis);
        BitSet taken = new BitSet();
        long rest = row.count(whole, count);
        for (int part : parts) {
            BitSet takes = slices.taken(part, along);
            boolean inAnother =
                    parts.stream().anyMatch(other -> other != part && Slices.within(takes, slices.taken(other, along)));
            if (inAnother) {
                continue;
            }
            if (taken.intersects(takes) || !row.counted.get(part)) {
                return 0;
            }
            taken.or(takes);
            rest -= row.count(part, count);
        }
        return Math.max(0, rest);
    }
}

package io.github.childplan.indicators.disclosure;

import io.github.childplan.core.place.PlaceId;
import java.util.BitSet;
import java.util.Map;

/**
 * The counts of one place, slice by slice, and which of them are withheld. The counts are two that nothing ties to each other:
 * the numerator and the rest of the denominator. Not thread-safe.
 */
final class Row {

    /** Where the counts come from. */
    enum Kind {
        /** Figures of a place that is not divided further. */
        PLACE,
        /** The sums over the places in an area. */
        SUM,
        /** The figures of an area itself. */
        OWN
    }

    /** One of the two counts. */
    enum Part {
        FIRST,
        SECOND
    }

    final PlaceId place;
    final Kind kind;
    /** Whether counts of a place of this level are withheld when small. */
    final boolean protectedLevel;
    /** Where there is a figure. */
    final BitSet there = new BitSet();
    /** Where its counts are known; a stated rate has none. */
    final BitSet counted = new BitSet();

    final BitSet primary = new BitSet();
    final BitSet suppressed = new BitSet();
    /** Where another value is shown to be possible. */
    final BitSet open = new BitSet();

    private final long[] first;
    private final long[] second;
    /** The areas that this row adds to, with the slices in which it does. */
    private Map<Row, BitSet> areas = Map.of();

    Row(PlaceId place, Kind kind, boolean protectedLevel, int slices) {
        this.place = place;
        this.kind = kind;
        this.protectedLevel = protectedLevel;
        this.first = new long[slices];
        this.second = new long[slices];
    }

    void addsTo(Map<Row, BitSet> wholes) {
        areas = wholes;
    }

    Map<Row, BitSet> areas() {
        return areas;
    }

    boolean adds(Row area, int slice) {
        BitSet slices = areas.get(area);
        return slices != null && slices.get(slice);
    }

    long count(int slice, Part part) {
        return (part == Part.FIRST ? first : second)[slice];
    }

    void setCounts(int slice, long one, long other) {
        there.set(slice);
        counted.set(slice);
        first[slice] = one;
        second[slice] = other;
    }

    /** Adds counts; sums beyond all counts stay at the largest number. */
    void addCounts(int slice, Row part) {
        there.set(slice);
        counted.set(slice);
        first[slice] = sum(first[slice], part.first[slice]);
        second[slice] = sum(second[slice], part.second[slice]);
    }

    void setStated(int slice) {
        there.set(slice);
    }

    void suppressAll() {
        suppressed.or(there);
    }

    private static long sum(long one, long other) {
        long sum = one + other;
        return sum < 0 ? Long.MAX_VALUE : sum;
    }
}

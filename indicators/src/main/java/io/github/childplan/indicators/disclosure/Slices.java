package io.github.childplan.indicators.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The slices of one table with the axes along which they tell people apart. A type of people is one part of each axis: girls
 * of La Hủ, counted in the third quarter. Immutable and thread-safe.
 */
final class Slices {

    private final List<Slice> slices;
    private final List<Axis> axes;
    /** By slice and axis: the slices that equal it but for taking less of that axis. */
    private final List<List<List<Integer>>> narrower = new ArrayList<>();

    private Slices(List<Slice> slices, List<Axis> axes) {
        this.slices = slices;
        this.axes = axes;
        for (int slice = 0; slice < slices.size(); slice++) {
            List<List<Integer>> byAxis = new ArrayList<>();
            for (int axis = 0; axis < axes.size(); axis++) {
                byAxis.add(narrower(slice, axis));
            }
            narrower.add(byAxis);
        }
    }

    static Slices of(SortedSet<Slice> sorted) {
        List<Slice> slices = List.copyOf(sorted);
        List<Axis> axes = new ArrayList<>();
        SortedSet<String> dimensions = new TreeSet<>();
        slices.forEach(slice -> dimensions.addAll(slice.breakdown().values().keySet()));
        dimensions.forEach(dimension -> axes.add(Axis.of(dimension, slices)));
        axes.add(Axis.ofTime(slices));
        return new Slices(slices, axes);
    }

    /** Returns where a slice stands. */
    int indexOf(Slice slice) {
        return Collections.binarySearch(slices, slice);
    }

    int count() {
        return slices.size();
    }

    Slice get(int slice) {
        return slices.get(slice);
    }

    List<Axis> axes() {
        return axes;
    }

    boolean includes(int slice, int[] type) {
        for (int axis = 0; axis < type.length; axis++) {
            if (!taken(slice, axis).get(type[axis])) {
                return false;
            }
        }
        return true;
    }

    BitSet taken(int slice, int axis) {
        return axes.get(axis).taken().get(slice);
    }

    List<Integer> narrower(int slice, Axis axis) {
        return narrower.get(slice).get(axes.indexOf(axis));
    }

    /** The slices that divide the same whole along an axis, this one among them. */
    List<Integer> siblings(int slice, int axis) {
        List<Integer> found = new ArrayList<>();
        for (int other = 0; other < slices.size(); other++) {
            if (axes.get(axis).narrows(other) && equalBut(axis, slice, other)) {
                found.add(other);
            }
        }
        return found;
    }

    /** Whether two slices may count the same people but for one axis. */
    boolean meet(int slice, int other, int but) {
        for (int axis = 0; axis < axes.size(); axis++) {
            if (axis != but && !taken(slice, axis).intersects(taken(other, axis))) {
                return false;
            }
        }
        return true;
    }

    private List<Integer> narrower(int slice, int axis) {
        List<Integer> found = new ArrayList<>();
        for (int other = 0; other < slices.size(); other++) {
            if (equalBut(axis, slice, other)
                    && !taken(other, axis).equals(taken(slice, axis))
                    && within(taken(other, axis), taken(slice, axis))) {
                found.add(other);
            }
        }
        return found;
    }

    private boolean equalBut(int axis, int slice, int other) {
        for (int any = 0; any < axes.size(); any++) {
            if (any != axis && !taken(slice, any).equals(taken(other, any))) {
                return false;
            }
        }
        return true;
    }

    /** Whether one set lies in another. */
    static boolean within(BitSet part, BitSet whole) {
        BitSet outside = (BitSet) part.clone();
        outside.andNot(whole);
        return outside.isEmpty();
    }
}

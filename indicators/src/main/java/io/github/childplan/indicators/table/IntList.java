package io.github.childplan.indicators.table;

import java.util.Arrays;

/** Ints that grow. Not thread-safe. */
final class IntList {

    private int[] ints = new int[16];
    private int size;

    void add(int value) {
        if (size == ints.length) {
            ints = Arrays.copyOf(ints, size + (size >> 1));
        }
        ints[size] = value;
        size++;
    }

    int get(int index) {
        return ints[index];
    }

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }
}

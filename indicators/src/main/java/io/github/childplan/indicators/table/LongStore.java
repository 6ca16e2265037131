package io.github.childplan.indicators.table;

import java.util.Arrays;

/**
 * Counts and line numbers in an int each; what is too large for one stands aside and is referred to by a negative int. Not
 * thread-safe while numbers come.
 */
final class LongStore {

    private long[] large = new long[0];
    private int size;

    /** Returns the int that stands for a number of 0 or more. */
    int encode(long number) {
        if (number <= Integer.MAX_VALUE) {
            return (int) number;
        }
        if (size == large.length) {
            large = Arrays.copyOf(large, Math.max(16, size * 2));
        }
        large[size] = number;
        size++;
        return -size;
    }

    long decode(int code) {
        return code >= 0 ? code : large[-code - 1];
    }

    /** Gives back what was set aside for numbers to come. */
    void trim() {
        large = Arrays.copyOf(large, size);
    }
}

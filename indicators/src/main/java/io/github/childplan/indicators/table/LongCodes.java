package io.github.childplan.indicators.table;

import java.util.Arrays;

/**
 * Ints by longs of 0 and more, with open addressing: a map without an object per entry. Each map spreads its keys differently,
 * so that no file can be made whose keys all meet in one place; nothing that is given back depends on it. Not thread-safe.
 */
final class LongCodes {

    /** Stands for a key without a value. */
    static final int NONE = -1;

    private static final int FIRST_CAPACITY = 64;

    private final long seed = (long) System.identityHashCode(this) << Integer.SIZE;
    private long[] keys = empty(FIRST_CAPACITY);
    private int[] values = new int[FIRST_CAPACITY];
    private int size;

    /** Returns the value of a key, or {@link #NONE}. */
    int find(long key) {
        int at = slot(key);
        return keys[at] == key ? values[at] : NONE;
    }

    void put(long key, int value) {
        if (size * 2 >= keys.length) {
            grow();
        }
        int at = slot(key);
        if (keys[at] != key) {
            keys[at] = key;
            size++;
        }
        values[at] = value;
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int at = (int) mixed(key + seed) & mask;
        while (keys[at] >= 0 && keys[at] != key) {
            at = (at + 1) & mask;
        }
        return at;
    }

    /** Every bit of the key changes about half of the bits; the two numbers are those of the finalizer of MurmurHash3. */
    private static long mixed(long key) {
        long mixed = (key ^ (key >>> 33)) * 0xFF51_AFD7_ED55_8CCDL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xC4CE_B9FE_1A85_EC53L;
        return mixed ^ (mixed >>> 33);
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = empty(oldKeys.length * 2);
        values = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] >= 0) {
                int at = slot(oldKeys[i]);
                keys[at] = oldKeys[i];
                values[at] = oldValues[i];
            }
        }
    }

    private static long[] empty(int capacity) {
        long[] slots = new long[capacity];
        Arrays.fill(slots, -1);
        return slots;
    }
}

package io.github.childplan.indicators.io;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was found out about pairs of codes, of which the second are few. Not thread-safe. */
final class PairMemo<T> {

    private static final int[] NOTHING = {};

    private final List<T> values = new ArrayList<>();
    /** One more than the index of the value by both codes. */
    private int[][] indices = {};

    /** Returns what is known of a pair; nothing if one of them has no code. */
    @Nullable
    T find(int first, int second) {
        if (first < 0 || second < 0 || first >= indices.length || second >= indices[first].length) {
            return null;
        }
        int index = indices[first][second];
        return index == 0 ? null : values.get(index - 1);
    }

    /** Remembers what a pair stands for, unless it is known or one of them has no code. */
    void put(int first, int second, T value) {
        if (first < 0 || second < 0 || find(first, second) != null) {
            return;
        }
        if (first >= indices.length) {
            int length = indices.length;
            indices = Arrays.copyOf(indices, Math.max(first + 1, length * 2));
            Arrays.fill(indices, length, indices.length, NOTHING);
        }
        if (second >= indices[first].length) {
            indices[first] = Arrays.copyOf(indices[first], second + 1);
        }
        values.add(value);
        indices[first][second] = values.size();
    }
}

package io.github.childplan.indicators.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Values and their codes, which count from 0 in the order in which the values came. Not thread-safe while values come. */
final class Dictionary<T> {

    static final int NONE = -1;

    private final Map<T, Integer> codes = new HashMap<>();
    private final List<T> values = new ArrayList<>();

    /** Returns the code of a value, a new one if it has none yet. */
    int code(T value) {
        Integer known = codes.putIfAbsent(value, values.size());
        if (known != null) {
            return known;
        }
        values.add(value);
        return values.size() - 1;
    }

    /** Returns the code of a value, or {@link #NONE}. */
    int find(T value) {
        return codes.getOrDefault(value, NONE);
    }

    T value(int code) {
        return values.get(code);
    }

    int size() {
        return values.size();
    }

    List<T> values() {
        return List.copyOf(values);
    }

    /** Returns the same values with codes in an order. */
    Dictionary<T> sorted(Comparator<? super T> order) {
        Dictionary<T> sorted = new Dictionary<>();
        values.stream().sorted(order).forEach(sorted::code);
        return sorted;
    }

    /** Returns by code here the code there. */
    int[] codesIn(Dictionary<T> other) {
        return IntStream.range(0, size()).map(code -> other.find(value(code))).toArray();
    }
}

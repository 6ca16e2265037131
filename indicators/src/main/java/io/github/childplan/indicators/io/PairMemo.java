package io.github.childplan.indicators.io;

import java.util.Arrays;

/** Numbers that were found out about pairs of codes, of which the second are few. Not thread-safe. */
final class PairMemo {

    private static final int[] NOTHING = {};

    /** One more than the number by both codes. */
    private int[][] numbers = {};

    /** Returns the number of a pair, or {@link TextCodes#NONE} if it or one of the codes is not known. */
    int find(int first, int second) {
        if (first < 0 || second < 0 || first >= numbers.length || second >= numbers[first].length) {
            return TextCodes.NONE;
        }
        return numbers[first][second] - 1;
    }

    /** Remembers the number of a pair, 0 or more, unless one of the codes is not known. */
    void put(int first, int second, int number) {
        if (first < 0 || second < 0) {
            return;
        }
        if (first >= numbers.length) {
            int length = numbers.length;
            numbers = Arrays.copyOf(numbers, Math.max(first + 1, length * 2));
            Arrays.fill(numbers, length, numbers.length, NOTHING);
        }
        if (second >= numbers[first].length) {
            numbers[first] = Arrays.copyOf(numbers[first], second + 1);
        }
        numbers[first][second] = number + 1;
    }
}

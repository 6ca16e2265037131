package io.github.childplan.indicators.disclosure;

import io.github.childplan.indicators.disclosure.Row.Part;
import java.util.ArrayList;
import java.util.List;

/**
 * What of a figure is small, and which of its two counts have to stay open for that. Immutable and thread-safe.
 *
 * @param policy what is small
 * @param second what the second count is
 */
record Smallness(SuppressionPolicy policy, Second second) {

    /** What the second count of a row is. */
    enum Second {
        /** What the numerator leaves of the denominator. */
        REST,
        /** The denominator itself, where a numerator may be above it. */
        DENOMINATOR
    }

    private static final List<Part> EITHER = List.of(Part.FIRST, Part.SECOND);

    boolean any(long first, long second) {
        return policy.small(first) || policy.small(second) || policy.small(third(first, second));
    }

    /** Returns the demands of a figure: of each list one count at least has to stay open. */
    List<List<Part>> demands(long first, long second) {
        List<List<Part>> demands = new ArrayList<>();
        if (policy.small(first)) {
            demands.add(List.of(Part.FIRST));
        }
        if (policy.small(second)) {
            demands.add(List.of(Part.SECOND));
        }
        if (policy.small(third(first, second))) {
            demands.add(EITHER);
        }
        return demands;
    }

    /** The count that follows from the two: the denominator, or what the numerator leaves of it. */
    private long third(long first, long next) {
        long third = second == Second.REST ? first + next : next - first;
        return third < 0 ? Long.MAX_VALUE : third;
    }

    /** Returns the second count of a figure. */
    long secondOf(long numerator, long denominator) {
        return second == Second.REST ? denominator - numerator : denominator;
    }
}

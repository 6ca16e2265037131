package io.github.childplan.indicators.progress;

import io.github.childplan.indicators.attainment.ExactValue;
import java.util.Objects;
import java.util.Optional;

/**
 * Where the value would stand in a year if things went on as they did. Immutable and thread-safe.
 *
 * @param expected the year and the value
 * @param interval the values between which it would lie, where the method defines that; none of the library's five does
 */
public record Projection(YearValue expected, Optional<Range> interval) {

    /** Checks that nothing is null. */
    public Projection {
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(interval, "interval");
    }

    /**
     * Two values, the lower first. Immutable and thread-safe.
     *
     * @param low the lower value
     * @param high the higher value
     */
    public record Range(ExactValue low, ExactValue high) {
        /** Checks that nothing is null. */
        public Range {
            Objects.requireNonNull(low, "low");
            Objects.requireNonNull(high, "high");
        }
    }

    /**
     * Returns a projection of a method that defines no interval.
     *
     * @param expected the year and the value
     * @return the projection
     */
    public static Projection of(YearValue expected) {
        return new Projection(expected, Optional.empty());
    }
}

package io.github.childplan.indicators.progress;

import java.util.Objects;

/**
 * The values that give one class, such as {@code [0.6,1)} for BEHIND. Immutable and thread-safe.
 *
 * @param interval the values
 * @param progressClass the class they give
 */
public record ProgressBand(Interval interval, ProgressClass progressClass) {

    /** Checks that nothing is null. */
    public ProgressBand {
        Objects.requireNonNull(interval, "interval");
        Objects.requireNonNull(progressClass, "progressClass");
    }

    /**
     * Returns a band.
     *
     * @param interval the values as {@link Interval#parse} reads them, such as {@code [0.6,1)}
     * @param progressClass the class they give
     * @return the band
     * @throws IllegalArgumentException if the interval cannot be read
     */
    public static ProgressBand of(String interval, ProgressClass progressClass) {
        return new ProgressBand(Interval.parse(interval), progressClass);
    }

    /**
     * Returns both.
     *
     * @return for example {@code [0.6,1) BEHIND}
     */
    @Override
    public String toString() {
        return interval + " " + progressClass;
    }
}

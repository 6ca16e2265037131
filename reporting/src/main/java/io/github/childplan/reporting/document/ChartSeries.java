package io.github.childplan.reporting.document;

import java.util.List;
import java.util.Objects;

/**
 * One thing that a chart draws over its categories, such as the results of the years 2024 to 2030. Immutable and thread-safe.
 *
 * @param name what it is, for the key of the chart and the head of its column
 * @param role what it means to the reader
 * @param points one cell per category: an amount, or why there is none
 */
public record ChartSeries(String name, Role role, List<Cell> points) {

    /** What a series means. Thread-safe. */
    public enum Role {
        /** What was measured. */
        RESULT,
        /** What is demanded. */
        TARGET,
        /** The way from one milestone to the next. */
        PATH
    }

    /**
     * Copies the points.
     *
     * @throws IllegalArgumentException if a point is neither an amount nor missing or withheld
     */
    public ChartSeries {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(role, "role");
        points = List.copyOf(points);
        for (Cell point : points) {
            boolean absent = point instanceof Cell.Missing || point instanceof Cell.Suppressed;
            if (!(point instanceof Cell.Amount) && !absent) {
                throw new IllegalArgumentException("point of series '" + name + "' was " + point
                        + ", must be an amount, a missing or a withheld one");
            }
        }
    }

    /**
     * Returns which of its role this series is, so that several can be told apart.
     *
     * @param all the series of the chart
     * @return 0 for the first of its role
     */
    public int orderAmong(List<ChartSeries> all) {
        return (int) all.subList(0, all.indexOf(this)).stream()
                .filter(one -> one.role() == role)
                .count();
    }
}

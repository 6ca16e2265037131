package io.github.childplan.core.criteria;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.childplan.core.value.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A figure for each of several periods, with or without one for the whole: "40 | 45 | 45 | 50 | 55, giai đoạn: 235".
 * Immutable and thread-safe.
 *
 * @param points the periods in ascending order, each once
 * @param total the figure for the whole
 */
@JsonPropertyOrder({"points", "total"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Series(
        @JsonProperty(value = "points", required = true) List<Point> points,
        @JsonProperty("total") Optional<Total> total)
        implements Criterion {

    /** How the figure for the whole comes from those of the periods. Thread-safe. */
    public enum TotalRole {
        /** Their sum. */
        SUM,
        /** Their mean. */
        MEAN,
        /** The last of them. */
        LAST,
        /** A value that holds in each of them. */
        YEARLY,
        /** The document does not say. */
        UNSTATED
    }

    /**
     * Checks the order of the periods.
     *
     * @throws IllegalArgumentException if there is none, or one does not follow the one before
     */
    public Series {
        points = List.copyOf(points);
        Objects.requireNonNull(total, "total");
        if (points.isEmpty()) {
            throw new IllegalArgumentException("points were empty, must be at least one");
        }
        for (int i = 1; i < points.size(); i++) {
            if (points.get(i - 1).period().compareTo(points.get(i).period()) >= 0) {
                throw new IllegalArgumentException("period " + points.get(i).period() + " follows "
                        + points.get(i - 1).period() + ", must come after it");
            }
        }
    }

    /**
     * What one period demands. Immutable and thread-safe.
     *
     * @param period the period
     * @param criterion what must hold in it
     */
    @JsonPropertyOrder({"period", "criterion"})
    public record Point(
            @JsonProperty(value = "period", required = true) Period period,

            @JsonProperty(value = "criterion", required = true)
            Criterion criterion) {
        /** Checks that nothing is null. */
        public Point {
            Objects.requireNonNull(period, "period");
            Objects.requireNonNull(criterion, "criterion");
        }
    }

    /**
     * What the whole demands. Immutable and thread-safe.
     *
     * @param role how it comes from the periods
     * @param criterion what must hold
     */
    @JsonPropertyOrder({"role", "criterion"})
    public record Total(
            @JsonProperty(value = "role", required = true) TotalRole role,

            @JsonProperty(value = "criterion", required = true)
            Criterion criterion) {
        /** Checks that nothing is null. */
        public Total {
            Objects.requireNonNull(role, "role");
            Objects.requireNonNull(criterion, "criterion");
        }
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.series(this);
    }
}

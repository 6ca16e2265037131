package io.github.childplan.indicators.rollup;

import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.value.Ratio;
import io.github.childplan.indicators.observation.Finality;
import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.ObservationKey;
import io.github.childplan.indicators.observation.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The figure of an area for an indicator, a period and a part of the population, with where it comes from and what it lacks:
 * 12 of 13 communes with a place for play in the district in 2024, one commune missing.
 *
 * <p>A missing commune is never counted as 0, and a sum with missing communes is the sum of the others: {@link #partial()}
 * says so. Immutable and thread-safe; implemented by this library only.
 */
@Value.Immutable
public interface AreaFigure {

    /**
     * Returns what the figure is about.
     *
     * @return the key, whose place is the area
     */
    ObservationKey key();

    /**
     * Returns the value: the area's own, or else the sum.
     *
     * @return the value; empty if there is neither
     */
    Optional<MeasuredValue> value();

    /**
     * Returns where the value comes from.
     *
     * @return the origin; there if and only if there is a value
     */
    Optional<FigureOrigin> origin();

    /**
     * Returns the area's own figure.
     *
     * @return the figure, if there is one
     */
    Optional<Observation> own();

    /**
     * Returns the sum of the communes' counts, also where the area's own figure is used.
     *
     * @return the sum of those that reported; empty if none did or the sum is too large
     */
    Optional<Ratio> sum();

    /**
     * Returns how the value came about.
     *
     * @return ESTIMATED if any figure in it is; there if and only if there is a value
     */
    Optional<Status> status();

    /**
     * Returns whether the value is final.
     *
     * @return PROVISIONAL if any figure in it is; there if and only if there is a value
     */
    Optional<Finality> finality();

    /**
     * Returns the first day on which the value was known.
     *
     * @return the latest day of the figures in it; empty if all were always known
     */
    Optional<LocalDate> known();

    /**
     * Returns how much of the area the communes' figures cover.
     *
     * @return the coverage, whichever value is used
     */
    Coverage coverage();

    /**
     * Returns the figures that were added up.
     *
     * @return the communes' figures, in the order of the registry
     */
    List<Observation> parts();

    /**
     * Returns what is wrong, such as an own figure that differs from the complete sum.
     *
     * @return the problems
     */
    List<Problem> problems();

    /**
     * Returns whether the value is a sum that does not cover the whole area.
     *
     * @return whether it is
     */
    default boolean partial() {
        return origin().filter(FigureOrigin.SUM::equals).isPresent()
                && !coverage().complete();
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Refuses what cannot be.
     *
     * @throws IllegalArgumentException if value, origin, status and finality are not there together
     */
    @Value.Check
    default void check() {
        boolean there = value().isPresent();
        if (there != origin().isPresent()
                || there != status().isPresent()
                || there != finality().isPresent()) {
            throw new IllegalArgumentException("value, origin, status and finality of " + key() + " were " + value()
                    + ", " + origin() + ", " + status() + " and " + finality() + ", must all be there or none");
        }
    }

    /** Collects the parts of an {@link AreaFigure}. Not thread-safe. */
    final class Builder extends ImmutableAreaFigure.Builder {
        Builder() {}
    }
}

package io.github.childplan.indicators.rollup;

import io.github.childplan.core.problem.Problem;
import io.github.childplan.indicators.definition.Indicator;
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
 * says so. What cannot be derived is {@link #unknown()}, with a reason, and never estimated. Immutable and thread-safe; implemented by this library only.
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
     * Returns the definition under which the figure is made: the one in force on the last day of the period. Figures of other
     * periods may be made under another; {@link SeriesBreak} tells where.
     *
     * @return the definition
     */
    Indicator definition();

    /**
     * Returns the value: the area's own or the sum.
     *
     * @return the value; empty if it is unknown
     */
    Optional<MeasuredValue> value();

    /**
     * Returns why there is no value.
     *
     * @return the reason; there if and only if there is no value
     */
    Optional<UnknownReason> unknown();

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
     * @return the sum of those that reported: two counts, or a number of things where the indicator is told in such a number;
     *     empty if none did or the sum is too large
     */
    Optional<MeasuredValue> sum();

    /**
     * Returns which places the sum is of.
     *
     * @return the places of the last day of the period, or those that came after or before the area
     */
    @Value.Default
    default SumOf sumOf() {
        return SumOf.PARTS;
    }

    /**
     * Returns the name of the policy that chose between own figures and sums.
     *
     * @return for example {@code OWN_FIRST}
     */
    String choice();

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
     * @return the figures of the communes, or of the places above them that reported themselves, in the order of the registry
     */
    List<Observation> parts();

    /**
     * Returns the figures that were not added up, so that nobody is counted twice.
     *
     * @return the figures with the reasons
     */
    List<SetAside> setAside();

    /**
     * Returns what is wrong: an own figure that differs from the complete sum, parts of the population that do not add up to the
     * whole, figures of places that did not exist on the last day of the period, a sum that is too large.
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
     * @throws IllegalArgumentException if value, origin, status and finality are not there together, or there is both a value
     *     and a reason why there is none
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
        if (there == unknown().isPresent()) {
            throw new IllegalArgumentException("value and unknown of " + key() + " were " + value() + " and "
                    + unknown() + ", exactly one must be there");
        }
    }

    /** Collects the parts of an {@link AreaFigure}. Not thread-safe. */
    final class Builder extends ImmutableAreaFigure.Builder {
        Builder() {}
    }
}

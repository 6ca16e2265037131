package io.github.childplan.indicators.io;

import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.plan.Plan;
import io.github.childplan.core.value.Period;
import io.github.childplan.core.value.Texts;
import io.github.childplan.indicators.definition.IndicatorCatalog;
import io.github.childplan.indicators.observation.Breakdown;
import io.github.childplan.indicators.place.PlaceRegistry;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What a reader of figures has to know: the indicators, the places, the area of the plan, and the years it takes.
 *
 * <pre>{@code
 * FiguresContext context = FiguresContext.of(
 *         StandardPlans.muongTe(), StandardIndicators.childPlan(), StandardPlaces.muongTe());
 * }</pre>
 *
 * <p>Immutable and thread-safe; implemented by this library only.
 */
@Value.Immutable
public interface FiguresContext {

    /** The first year that is read unless another is set. */
    int FIRST_YEAR = 1990;

    /**
     * Returns the indicators a figure may be for.
     *
     * @return the definitions
     */
    IndicatorCatalog indicators();

    /**
     * Returns the places a figure may be for.
     *
     * @return the registry
     */
    PlaceRegistry places();

    /**
     * Returns the area of the plan, whose figures are taken also after the area ceased to exist.
     *
     * @return the area, if there is a plan
     */
    Optional<PlaceId> area();

    /**
     * Returns the dimensions that a breakdown may have besides {@link Breakdown#STANDARD_DIMENSIONS}. Any other is an error,
     * as a slip of the pen would make a population of its own.
     *
     * @return the names, such as {@code disability}; none if nothing is set
     */
    Set<String> dimensions();

    /**
     * Returns the first year in which a period may end.
     *
     * @return the year, {@value #FIRST_YEAR} if nothing is set
     */
    @Value.Default
    default int firstYear() {
        return FIRST_YEAR;
    }

    /**
     * Returns the last year in which a period may end. Who judges as of a day sets it by {@link #withAsOf}.
     *
     * @return the year, the last that a period may lie in if nothing is set
     */
    @Value.Default
    default int lastYear() {
        return Period.MAX_YEAR;
    }

    /**
     * Returns a context without an area, for all years from {@value #FIRST_YEAR} on.
     *
     * @param indicators the definitions
     * @param places the registry
     * @return the context
     */
    static FiguresContext of(IndicatorCatalog indicators, PlaceRegistry places) {
        return builder().indicators(indicators).places(places).build();
    }

    /**
     * Returns a context with the area of a plan, for all years from {@value #FIRST_YEAR} on.
     *
     * @param plan the plan
     * @param indicators the definitions
     * @param places the registry
     * @return the context
     * @throws IllegalArgumentException if the registry does not have the area of the plan
     */
    static FiguresContext of(Plan plan, IndicatorCatalog indicators, PlaceRegistry places) {
        return of(indicators, places).withArea(plan.identity().area());
    }

    /**
     * Returns this context with the area of a plan.
     *
     * @param area for example the district of Mường Tè
     * @return the context
     * @throws IllegalArgumentException if the registry does not have the area
     */
    default FiguresContext withArea(PlaceId area) {
        return toBuilder().area(area).build();
    }

    /**
     * Returns this context for some years.
     *
     * @param firstInclusive the first year in which a period may end
     * @param lastInclusive the last year in which a period may end
     * @return the context
     * @throws IllegalArgumentException if the last year is before the first
     */
    default FiguresContext withYears(int firstInclusive, int lastInclusive) {
        return toBuilder().firstYear(firstInclusive).lastYear(lastInclusive).build();
    }

    /**
     * Returns this context as of a day: no figure is of a period that ends in a later year. Figures that became known after the day
     * are read; {@link io.github.childplan.indicators.observation.Observations#knownBy} leaves them out.
     *
     * @param day for example 25 November 2025
     * @return the context, whose last year is that of the day
     * @throws IllegalArgumentException if the day is in a year before the first
     */
    default FiguresContext withAsOf(LocalDate day) {
        return withYears(firstYear(), day.getYear());
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
     * Returns a builder that holds everything of this context.
     *
     * @return a builder
     */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Refuses what cannot be.
     *
     * @throws IllegalArgumentException if the registry does not have the area, a dimension is not an id, or the last year is
     *     before the first
     */
    @Value.Check
    default void check() {
        dimensions().forEach(dimension -> Texts.requireId("dimension", dimension));
        area().filter(id -> places().find(id).isEmpty()).ifPresent(id -> {
            throw new IllegalArgumentException("area was '" + id + "', must be a place of the registry");
        });
        if (lastYear() < firstYear()) {
            throw new IllegalArgumentException(
                    "last year was " + lastYear() + ", must not be before the first year " + firstYear());
        }
    }

    /** Collects the parts of a {@link FiguresContext}. Not thread-safe. */
    final class Builder extends ImmutableFiguresContext.Builder {
        Builder() {}
    }
}

package io.github.childplan.indicators.rollup;

import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.place.PlaceRegistry;
import io.github.childplan.core.value.Period;
import io.github.childplan.indicators.definition.Indicator;
import io.github.childplan.indicators.definition.IndicatorCatalog;
import io.github.childplan.indicators.observation.Breakdown;
import io.github.childplan.indicators.observation.ObservationKey;
import io.github.childplan.indicators.observation.Observations;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Makes the figure of an area of its own figure or of those of its communes.
 *
 * <pre>{@code
 * RollUp rollUp = RollUp.of(StandardIndicators.childPlan(), StandardPlaces.muongTe());
 * AreaFigure figure = rollUp.figure(
 *         ObservationKey.of(IndicatorId.of("stunting-under-5"), PlaceId.of("muong-te-district"), Period.parse("2024")),
 *         observations.knownBy(LocalDate.of(2024, 11, 25)));
 * figure.value();                // 1520 of 8123 children measured
 * figure.coverage().missing();   // [Xã Mù Cả]
 * }</pre>
 *
 * <ol>
 *   <li>A figure of the area itself is used as it is.
 *   <li>Without one the counts of its communes on the last day of the period are added up. Stated rates are not added. Where an
 *       indicator counts places, each commune states 1/1 or 0/1.
 *   <li>After the area ended, the places that took over its communes are added up, as far as they lie in it wholly; what went
 *       into a place with land from outside is not covered, and named.
 *   <li>Where the area has a figure of its own and its communes a complete sum that differs from it, that is a problem; the
 *       own figure is used.
 * </ol>
 *
 * <p>The communes are those that the registry has: a registry of one district does not know the other communes of its
 * province. Breakdowns are added up one by one and not compared with their total. Immutable and thread-safe.
 */
public final class RollUp {

    private final IndicatorCatalog indicators;
    private final PlaceRegistry places;

    private RollUp(IndicatorCatalog indicators, PlaceRegistry places) {
        this.indicators = Objects.requireNonNull(indicators, "indicators");
        this.places = Objects.requireNonNull(places, "places");
    }

    /**
     * Returns a roll-up over some places.
     *
     * @param indicators the definitions, which say what the counts count
     * @param places the places
     * @return the roll-up
     */
    public static RollUp of(IndicatorCatalog indicators, PlaceRegistry places) {
        return new RollUp(indicators, places);
    }

    /**
     * Returns the figure of an area.
     *
     * @param key indicator, area, period and breakdown
     * @param observations the figures, as they were known by the day in question
     * @return the figure, without a value if neither the area nor any commune has one
     * @throws IllegalArgumentException if the registry does not have the area, or the indicator has no definition in force on
     *     the last day of the period
     */
    public AreaFigure figure(ObservationKey key, Observations observations) {
        Units units = Units.of(places, key.place(), key.period().lastDay());
        return new Summation(key, definition(key), units, observations).figure();
    }

    /**
     * Returns the figures of an area over time, for the whole population.
     *
     * @param indicator the indicator
     * @param area the area
     * @param observations the figures, as they were known by the day in question
     * @return as {@link #series(IndicatorId, PlaceId, Breakdown, Observations)}
     * @throws IllegalArgumentException if the registry does not have the area
     */
    public List<AreaFigure> series(IndicatorId indicator, PlaceId area, Observations observations) {
        return series(indicator, area, Breakdown.total(), observations);
    }

    /**
     * Returns the figures of an area over time.
     *
     * @param indicator the indicator
     * @param area the area
     * @param breakdown the part of the population
     * @param observations the figures, as they were known by the day in question
     * @return a figure for each period for which the area or one of its communes has one, earliest first; periods on whose last
     *     day the indicator had no definition in force are left out
     * @throws IllegalArgumentException if the registry does not have the area
     */
    public List<AreaFigure> series(
            IndicatorId indicator, PlaceId area, Breakdown breakdown, Observations observations) {
        Map<LocalDate, Units> unitsByDay = new HashMap<>();
        List<AreaFigure> series = new ArrayList<>();
        for (Period period : observations.periods(indicator, breakdown)) {
            ObservationKey key = new ObservationKey(indicator, area, period, breakdown);
            indicators.find(indicator, period.lastDay()).ifPresent(definition -> {
                Units units = unitsByDay.computeIfAbsent(period.lastDay(), day -> Units.of(places, area, day));
                Summation summation = new Summation(key, definition, units, observations);
                if (summation.any()) {
                    series.add(summation.figure());
                }
            });
        }
        return List.copyOf(series);
    }

    private Indicator definition(ObservationKey key) {
        return indicators
                .find(key.indicator(), key.period().lastDay())
                .orElseThrow(() -> new IllegalArgumentException(
                        "indicator '" + key.indicator() + "' has no definition in force on "
                                + key.period().lastDay() + ", known are " + indicators.ids()));
    }
}

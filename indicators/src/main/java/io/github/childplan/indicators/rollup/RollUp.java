package io.github.childplan.indicators.rollup;

import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.value.Period;
import io.github.childplan.indicators.definition.Indicator;
import io.github.childplan.indicators.definition.IndicatorCatalog;
import io.github.childplan.indicators.observation.Breakdown;
import io.github.childplan.indicators.observation.ObservationKey;
import io.github.childplan.indicators.observation.Observations;
import io.github.childplan.indicators.place.PlaceRegistry;
import io.github.childplan.indicators.table.ObservationTable;
import io.github.childplan.indicators.table.ProgressListener;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;

/**
 * Makes the figure of an area of its own figure or of those of the places under it.
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
 * <p>The rules:
 *
 * <ol>
 *   <li>A figure of the area itself is used as it is, unless another {@link FigureChoice} is named.
 *   <li>Without one the counts of the places under it on the last day of the period are added up, through all levels: a
 *       province, its districts, their communes. Of a place that reported itself and the places under it one is counted, never
 *       both, by the same choice; what was not is {@link AreaFigure#setAside() set aside}. Stated rates are not added; a number of
 *       things ("12 playgrounds") is, where that is the unit of the indicator. Where an indicator counts places, each commune
 *       states 1/1 or 0/1.
 *   <li>After the area ended, the places that took over its communes are added up, as far as they lie in it wholly; what went
 *       into a place with land from outside is not covered, and named.
 *   <li>Before the area began, the places that were merged into it are added up. What was split off from another, or from which
 *       land went elsewhere since, is not covered. A figure of the whole is never divided.
 *   <li>Figures of places that were not in force on the last day of the period are not counted, and reported.
 *   <li>Where a place has a figure of its own and those under it a complete sum that differs from it, or parts of the population
 *       do not add up to the whole, that is a problem, which travels with the figure.
 * </ol>
 *
 * <p>The places are those that the registry has; where it {@link PlaceRegistry#partlyListed() says} that some are missing, no
 * sum is complete. Trees of places are kept for each area and day they are asked for. Immutable and thread-safe.
 */
public final class RollUp {

    private final IndicatorCatalog indicators;
    private final AreaTrees trees;
    private final FigureChoice choice;

    private RollUp(IndicatorCatalog indicators, AreaTrees trees, FigureChoice choice) {
        this.indicators = indicators;
        this.trees = trees;
        this.choice = choice;
    }

    /**
     * Returns a roll-up over some places.
     *
     * @param indicators the definitions, which say what the counts count
     * @param places the places
     * @return the roll-up
     */
    public static RollUp of(IndicatorCatalog indicators, PlaceRegistry places) {
        return new RollUp(
                Objects.requireNonNull(indicators, "indicators"),
                new AreaTrees(Objects.requireNonNull(places, "places")),
                FigureChoices.OWN_FIRST);
    }

    /**
     * Returns this roll-up with another choice between own figures and sums.
     *
     * @param other the policy
     * @return the roll-up
     */
    public RollUp withChoice(FigureChoice other) {
        return new RollUp(indicators, trees, Objects.requireNonNull(other, "choice"));
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
        return summation(key, definition(key), observations).figure();
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
        List<AreaFigure> series = new ArrayList<>();
        for (Period period : observations.periods(indicator, breakdown)) {
            ObservationKey key = new ObservationKey(indicator, area, period, breakdown);
            Optional<Indicator> definition = indicators.find(indicator, period.lastDay());
            if (definition.isPresent()) {
                Summation summation = summation(key, definition.get(), observations);
                if (summation.any()) {
                    series.add(summation.figure());
                }
            }
        }
        return List.copyOf(series);
    }

    /**
     * Returns the mean of the rates of an area's places, weighted with given numbers. It is no figure of the area, and no verdict
     * uses it.
     *
     * @param key indicator, area, period and breakdown
     * @param observations the figures, as they were known by the day in question
     * @param weights the weights by place
     * @return the mean, without a value if no place has both a rate and a weight above 0
     * @throws IllegalArgumentException if the registry does not have the area, or the indicator has no definition in force on
     *     the last day of the period or is told in a unit that is no rate
     */
    public WeightedMean weightedMean(ObservationKey key, Observations observations, Weights weights) {
        return new MeanCalculation(key, definition(key), weights, observations).mean(tree(key));
    }

    /**
     * Counts the places of an area whose own figure meets a level.
     *
     * @param question what is asked: indicator, area, period, breakdown, and a level with its bound
     * @param observations the figures, as they were known by the day in question
     * @return how many do, which, and which are not known
     * @throws IllegalArgumentException if the registry does not have the area, or the indicator has no definition in force on
     *     the last day of the period
     */
    public PlaceShare share(ShareQuestion question, Observations observations) {
        Indicator definition = definition(question.key());
        return new ShareCount(question, definition, observations).share(tree(question.key()));
    }

    /**
     * Returns the figures of many areas, made of a table in one go.
     *
     * @param table the figures, as they were known by the day in question
     * @param areas the areas, each once: of one level, or of several
     * @return the figures of each area for each indicator, period and breakdown of the table; of indicators without a definition
     *     in force on the last day of a period there are none
     * @throws IllegalArgumentException if the registry does not have one of the areas, or an area is given twice
     */
    public AreaSums sums(ObservationTable table, Collection<PlaceId> areas) {
        return sums(table, areas, ProgressListener.none());
    }

    /**
     * Returns the figures of many areas, made of a table in one go.
     *
     * @param table the figures, as they were known by the day in question
     * @param areas the areas, each once: of one level, or of several
     * @param listener what is told how many rows are done, and may stop the work
     * @return as {@link #sums(ObservationTable, Collection)}
     * @throws IllegalArgumentException if the registry does not have one of the areas, or an area is given twice
     * @throws CancellationException if the listener stops the work
     */
    public AreaSums sums(ObservationTable table, Collection<PlaceId> areas, ProgressListener listener) {
        List<PlaceId> all = List.copyOf(areas);
        if (Set.copyOf(all).size() < all.size()) {
            throw new IllegalArgumentException("areas were " + all + ", must have each area once");
        }
        all.forEach(trees::requireKnown);
        SumColumns columns = new SumsOfTable(indicators, trees, choice, table, all).columns(listener);
        return new AreaSums(this, table, all, columns);
    }

    private Summation summation(ObservationKey key, Indicator definition, Observations observations) {
        return new Summation(new SumRequest(key, definition, choice), tree(key), observations);
    }

    private AreaNode tree(ObservationKey key) {
        return trees.of(key.place(), key.period().lastDay());
    }

    private Indicator definition(ObservationKey key) {
        return indicators
                .find(key.indicator(), key.period().lastDay())
                .orElseThrow(() -> new IllegalArgumentException(
                        "indicator '" + key.indicator() + "' has no definition in force on "
                                + key.period().lastDay() + ", known are " + indicators.ids()));
    }
}

package io.github.childplan.indicators.rollup;

import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.value.Period;
import io.github.childplan.indicators.observation.Breakdown;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.ObservationKey;
import io.github.childplan.indicators.observation.Observations;
import io.github.childplan.indicators.table.Cell;
import io.github.childplan.indicators.table.CellRows;
import io.github.childplan.indicators.table.ObservationTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The figures of many areas, made of the figures of a table in one go: 34 provinces and the country, each indicator, period
 * and part of the population.
 *
 * <pre>{@code
 * AreaSums sums = rollUp.sums(table, provinces);
 * AreaSum stunting = sums.find(key).orElseThrow();
 * stunting.value();                              // 61207 of 335820
 * stunting.missing();                            // 3
 * sums.figure(key).coverage().missing();         // and their names
 * }</pre>
 *
 * <p>It says what {@link RollUp#figure} says of the same figures, area by area. Immutable and thread-safe.
 */
public final class AreaSums {

    private final RollUp rollUp;
    private final ObservationTable table;
    private final List<PlaceId> areas;
    private final Map<PlaceId, Integer> numbers = new HashMap<>();
    private final SumColumns columns;

    AreaSums(RollUp rollUp, ObservationTable table, List<PlaceId> areas, SumColumns columns) {
        this.rollUp = rollUp;
        this.table = table;
        this.areas = List.copyOf(areas);
        this.columns = columns;
        this.areas.forEach(area -> numbers.put(area, numbers.size()));
    }

    /**
     * Returns the areas.
     *
     * @return the areas in the order in which they were asked for
     */
    public List<PlaceId> areas() {
        return areas;
    }

    /**
     * Returns the figure of an area.
     *
     * @param key what it is about; its place is one of the {@link #areas}
     * @return the figure; empty if neither the area nor any place under it has one
     * @throws IllegalArgumentException if the area was not asked for
     */
    public Optional<AreaSum> find(ObservationKey key) {
        int area = number(key.place());
        int cell = table.indexOf(Cell.of(key));
        return cell < 0 ? Optional.empty() : find(cell, area);
    }

    /**
     * Returns the figures of an area over time.
     *
     * @param indicator the indicator
     * @param area one of the {@link #areas}
     * @param breakdown the part of the population
     * @return as {@link RollUp#series(IndicatorId, PlaceId, Breakdown, Observations)}, in numbers
     * @throws IllegalArgumentException if the area was not asked for
     */
    public List<AreaSum> series(IndicatorId indicator, PlaceId area, Breakdown breakdown) {
        List<AreaSum> series = new ArrayList<>();
        for (Period period : table.periods(indicator, breakdown)) {
            find(new ObservationKey(indicator, area, period, breakdown)).ifPresent(series::add);
        }
        return List.copyOf(series);
    }

    /**
     * Returns all figures.
     *
     * @return the figures cell by cell in the order of the table, and within a cell in the order of the {@link #areas}; those of
     *     areas where nobody reported are left out
     */
    public Stream<AreaSum> stream() {
        return IntStream.range(0, table.cells())
                .boxed()
                .flatMap(cell -> IntStream.range(0, areas.size()).boxed().flatMap(area -> find(cell, area).stream()));
    }

    /**
     * Returns the figure of an area with the names of its places, the figures it was made of and what is wrong with them.
     *
     * @param key what it is about; its place is one of the {@link #areas}
     * @return what {@link RollUp#figure} makes of the figures of the table
     * @throws IllegalArgumentException if the area was not asked for, or the indicator has no definition in force on the last day
     *     of the period
     */
    public AreaFigure figure(ObservationKey key) {
        number(key.place());
        return rollUp.figure(key, around(key));
    }

    private Optional<AreaSum> find(int cell, int area) {
        int row = cell * areas.size() + area;
        if (!columns.any(row)) {
            return Optional.empty();
        }
        ObservationKey key = table.cell(cell).at(areas.get(area));
        Optional<Observation> own = columns.valueIsOwn(row) ? table.find(key) : Optional.empty();
        return Optional.of(columns.sum(row, key, own));
    }

    /** Returns the figures of all places for one indicator and period, in all breakdowns. */
    private Observations around(ObservationKey key) {
        List<Observation> figures = new ArrayList<>();
        CellRows rows = table.rows();
        for (int cell = 0; cell < table.cells(); cell++) {
            Cell found = table.cell(cell);
            if (found.indicator().equals(key.indicator()) && found.period().equals(key.period())) {
                rows.moveTo(cell);
                for (int row = 0; row < rows.size(); row++) {
                    figures.add(rows.observation(row));
                }
            }
        }
        return Observations.of(figures).orElseThrow();
    }

    private int number(PlaceId area) {
        Integer number = numbers.get(area);
        if (number == null) {
            throw new IllegalArgumentException(
                    "area was '" + area + "', must be one of the " + areas.size() + " areas that were asked for");
        }
        return number;
    }
}

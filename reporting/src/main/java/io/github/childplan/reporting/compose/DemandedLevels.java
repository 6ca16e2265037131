package io.github.childplan.reporting.compose;

import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.objective.Timing;
import io.github.childplan.core.plan.Plan;
import io.github.childplan.core.value.Unit;
import io.github.childplan.reporting.document.Cell;
import io.github.childplan.reporting.document.ChartSeries;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** What a plan asks of its whole area for an indicator in numbers, by the year in which it asks it; for charts. */
final class DemandedLevels {

    private final Plan plan;
    private final Words words;

    DemandedLevels(Plan plan, Words words) {
        this.plan = plan;
        this.words = words;
    }

    /** One level and its year. */
    record Demanded(int year, Cell level, String name) {

        /** Returns the level as a mark over every category of a chart. */
        ChartSeries across(int categories) {
            return new ChartSeries(name, ChartSeries.Role.TARGET, Collections.nCopies(categories, level));
        }
    }

    /** Returns the level of the first year from a year on, or else the last one. */
    Optional<Demanded> next(IndicatorId indicator, Unit unit, int year) {
        NavigableMap<Integer, Level> levels = levels(indicator, unit);
        return Optional.ofNullable(levels.ceilingEntry(year))
                .or(() -> Optional.ofNullable(levels.lastEntry()))
                .map(found -> new Demanded(
                        found.getKey(),
                        cell(found.getValue()),
                        words.text("series.asked-by", Map.of("year", Integer.toString(found.getKey())))));
    }

    /** Returns the levels as points over years; empty where no level falls into them. */
    Optional<ChartSeries> overYears(IndicatorId indicator, Unit unit, List<Integer> years) {
        NavigableMap<Integer, Level> levels = levels(indicator, unit);
        if (years.stream().noneMatch(levels::containsKey)) {
            return Optional.empty();
        }
        Cell none = new Cell.Missing(words.text("agency.no-target"));
        return Optional.of(new ChartSeries(
                words.text("agency.series.asked"),
                ChartSeries.Role.TARGET,
                years.stream()
                        .map(year -> Optional.ofNullable(levels.get(year))
                                .map(this::cell)
                                .orElse(none))
                        .toList()));
    }

    NavigableMap<Integer, Level> levels(IndicatorId indicator, Unit unit) {
        NavigableMap<Integer, Level> levels = new TreeMap<>();
        plan.targets().filter(target -> target.indicator().equals(indicator)).forEach(target -> {
            if (target.criterion() instanceof Level level
                    && target.timing() instanceof Timing.By by
                    && level.unit().equals(unit)) {
                levels.putIfAbsent(by.year(), level);
            }
        });
        return levels;
    }

    private Cell cell(Level level) {
        return new FigureCells(words).level(level);
    }
}

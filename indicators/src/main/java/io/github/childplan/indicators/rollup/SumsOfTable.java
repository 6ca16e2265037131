package io.github.childplan.indicators.rollup;

import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.value.UnitKind;
import io.github.childplan.indicators.definition.Indicator;
import io.github.childplan.indicators.definition.IndicatorCatalog;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.Observations;
import io.github.childplan.indicators.table.Cell;
import io.github.childplan.indicators.table.CellRows;
import io.github.childplan.indicators.table.ObservationTable;
import io.github.childplan.indicators.table.Progress;
import io.github.childplan.indicators.table.ProgressListener;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Adds up all cells of a table for some areas. Used once and not thread-safe. */
final class SumsOfTable {

    private static final int ROWS_BETWEEN_REPORTS = 1 << 16;

    private final IndicatorCatalog indicators;
    private final AreaTrees trees;
    private final FigureChoice choice;
    private final ObservationTable table;
    private final List<PlaceId> areas;
    private final CellRows rows;

    private record Day(AreaForest forest, CellSums sums) {}

    private final Map<LocalDate, Day> days = new HashMap<>();

    SumsOfTable(
            IndicatorCatalog indicators,
            AreaTrees trees,
            FigureChoice choice,
            ObservationTable table,
            List<PlaceId> areas) {
        this.indicators = indicators;
        this.trees = trees;
        this.choice = choice;
        this.table = table;
        this.areas = areas;
        this.rows = table.rows();
    }

    SumColumns columns(ProgressListener listener) {
        SumColumns columns = new SumColumns(Math.multiplyExact(table.cells(), areas.size()));
        long done = 0;
        long told = 0;
        for (int index = 0; index < table.cells(); index++) {
            add(index, columns);
            done += rows.size();
            if (done - told >= ROWS_BETWEEN_REPORTS) {
                told = done;
                listener.tell(Progress.ofRows(done, table.size()));
            }
        }
        listener.tell(Progress.ofRows(table.size(), table.size()));
        return columns;
    }

    private void add(int index, SumColumns columns) {
        Cell cell = table.cell(index);
        LocalDate lastDay = cell.period().lastDay();
        Optional<Indicator> definition = indicators.find(cell.indicator(), lastDay);
        if (definition.isPresent() && definition.get().unit().kind() == UnitKind.COUNT) {
            addThings(index, cell, definition.get(), columns);
        } else if (definition.isPresent()) {
            Day day = days.computeIfAbsent(lastDay, this::day);
            day.sums().add(index, cell, definition.get());
            for (int area = 0; area < areas.size(); area++) {
                columns.set(
                        index * areas.size() + area, day.sums(), day.forest().root(area));
            }
        }
    }

    /** Numbers of things may have decimals and are added as objects. */
    private void addThings(int index, Cell cell, Indicator definition, SumColumns columns) {
        rows.moveTo(index);
        List<Observation> figures =
                IntStream.range(0, rows.size()).mapToObj(rows::observation).toList();
        Observations observations = Observations.of(figures).orElseThrow();
        for (int area = 0; area < areas.size(); area++) {
            Summation summation = new Summation(
                    new SumRequest(cell.at(areas.get(area)), definition, choice),
                    trees.of(areas.get(area), cell.period().lastDay()),
                    observations);
            if (summation.any()) {
                columns.set(index * areas.size() + area, summation.figure());
            }
        }
    }

    private Day day(LocalDate day) {
        AreaForest forest =
                new AreaForest(areas.stream().map(area -> trees.of(area, day)).toList(), table);
        return new Day(forest, new CellSums(forest, table, rows, choice));
    }
}

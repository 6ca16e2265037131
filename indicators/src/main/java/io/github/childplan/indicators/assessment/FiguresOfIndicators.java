package io.github.childplan.indicators.assessment;

import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.indicators.observation.Breakdown;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.Observations;
import io.github.childplan.indicators.table.Cell;
import io.github.childplan.indicators.table.CellRows;
import io.github.childplan.indicators.table.ObservationTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The figures of a table as objects, for the few questions that numbers cannot answer, made once. Not thread-safe. */
final class FiguresOfIndicators {

    private final ObservationTable table;
    private final Map<Set<IndicatorId>, Observations> made = new HashMap<>();
    private final Map<IndicatorId, Set<Breakdown>> breakdowns = new HashMap<>();

    FiguresOfIndicators(ObservationTable table) {
        this.table = table;
        for (int index = 0; index < table.cells(); index++) {
            Cell cell = table.cell(index);
            breakdowns.computeIfAbsent(cell.indicator(), id -> new HashSet<>()).add(cell.breakdown());
        }
    }

    /** Returns the parts of the population that figures of an indicator tell apart. */
    Set<Breakdown> breakdowns(IndicatorId indicator) {
        return breakdowns.getOrDefault(indicator, Set.of());
    }

    Observations of(Set<IndicatorId> indicators) {
        return made.computeIfAbsent(indicators, this::make);
    }

    private Observations make(Set<IndicatorId> indicators) {
        List<Observation> figures = new ArrayList<>();
        CellRows rows = table.rows();
        for (int cell = 0; cell < table.cells(); cell++) {
            if (indicators.contains(table.cell(cell).indicator())) {
                rows.moveTo(cell);
                for (int row = 0; row < rows.size(); row++) {
                    figures.add(rows.observation(row));
                }
            }
        }
        return Observations.of(figures).orElseThrow();
    }
}

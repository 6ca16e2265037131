package io.github.childplan.indicators.io;

import static io.github.childplan.indicators.problem.IndicatorsMessages.list;
import static io.github.childplan.indicators.problem.IndicatorsMessages.text;

import io.github.childplan.indicators.observation.Breakdown;
import io.github.childplan.indicators.problem.IndicatorsProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the part of the population that a row is about. Used once. */
final class FigureBreakdown {

    private static final String COLUMN = "breakdown";

    private final FigureCells cells;
    private final FiguresContext context;

    FigureBreakdown(FigureCells cells, FiguresContext context) {
        this.cells = cells;
        this.context = context;
    }

    Breakdown read() {
        Optional<String> cell = cells.find(COLUMN);
        if (cell.isEmpty()) {
            return Breakdown.total();
        }
        Breakdown breakdown;
        try {
            breakdown = Breakdown.parse(cell.get());
        } catch (IllegalArgumentException otherForm) {
            cells.report(
                    cells.problem(IndicatorsProblem.INVALID_BREAKDOWN, COLUMN).expected(text("figures.breakdown")));
            return Breakdown.total();
        }
        List<String> known = new ArrayList<>(Breakdown.STANDARD_DIMENSIONS);
        known.addAll(context.dimensions());
        breakdown.values().keySet().stream()
                .filter(dimension -> !known.contains(dimension))
                .forEach(dimension -> cells.report(cells.problem(IndicatorsProblem.UNKNOWN_DIMENSION, COLUMN)
                        .with("dimension", dimension)
                        .expected(list(known))));
        return breakdown;
    }
}

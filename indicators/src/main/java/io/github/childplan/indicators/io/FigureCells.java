package io.github.childplan.indicators.io;

import static io.github.childplan.indicators.problem.IndicatorsMessages.text;

import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.ProblemPlace;
import io.github.childplan.core.problem.Severity;
import io.github.childplan.indicators.problem.IndicatorsProblem;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** The cells of one row by the name of their column, and what was reported about them. Used once and not thread-safe. */
final class FigureCells implements FigureRules.Row {

    private final List<String> columns;
    private final List<String> cells;
    private final Function<String, ProblemPlace> places;
    private final Consumer<Problem> report;
    private boolean usable = true;

    FigureCells(
            List<String> columns, List<String> cells, Function<String, ProblemPlace> places, Consumer<Problem> report) {
        this.columns = columns;
        this.cells = cells;
        this.places = places;
        this.report = report;
    }

    /** Returns whether no error was reported. */
    boolean usable() {
        return usable;
    }

    /** Returns the text of a column, or empty if it is blank or the file does not have it. */
    Optional<String> find(String column) {
        int index = columns.indexOf(column);
        return index < 0 ? Optional.empty() : Optional.of(cells.get(index)).filter(cell -> !cell.isEmpty());
    }

    /** Returns the text of a column, and reports a blank one. */
    Optional<String> required(String column, String expectation) {
        Optional<String> cell = find(column);
        if (cell.isEmpty()) {
            report(problem(IndicatorsProblem.BLANK_CELL, column)
                    .with("column", column)
                    .expected(text(expectation)));
        }
        return cell;
    }

    ProblemPlace place(String column) {
        return places.apply(column);
    }

    /** Starts a problem of a cell, with the text of the cell as its value where there is one. */
    @Override
    public Problem.Builder problem(IndicatorsProblem reason, String column) {
        Problem.Builder problem = Problem.of(reason).at(place(column));
        find(column).ifPresent(problem::value);
        return problem;
    }

    void report(Problem.Builder problem) {
        report(problem.build());
    }

    @Override
    public void report(Problem problem) {
        usable &= problem.severity() != Severity.ERROR;
        report.accept(problem);
    }
}

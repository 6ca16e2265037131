package io.github.childplan.indicators.csv;

import io.github.childplan.core.problem.CoreProblem;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.ProblemPlace;
import io.github.childplan.core.problem.Severity;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Texts;
import io.github.childplan.indicators.problem.IndicatorsProblem;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The cells of one row of a {@link CsvTable}, by column. A cell that cannot be read is reported with its line, column, value
 * and what was expected, and makes the row unusable. White space around a cell does not count. Not thread-safe.
 */
public final class CsvCells {

    private final List<String> columns;
    private final List<String> cells;
    private final ProblemPlace at;
    private final Function<String, LocalizedText> expectations;
    private final Consumer<Problem> report;
    private boolean usable = true;

    CsvCells(
            List<String> columns,
            List<String> cells,
            ProblemPlace at,
            Function<String, LocalizedText> expectations,
            Consumer<Problem> report) {
        this.columns = columns;
        this.cells = cells;
        this.at = at;
        this.expectations = expectations;
        this.report = report;
    }

    /**
     * Returns the text of a cell.
     *
     * @param column the column
     * @return the text, possibly empty
     * @throws IllegalArgumentException if the table has no such column
     */
    public String text(String column) {
        int index = columns.indexOf(column);
        if (index < 0) {
            throw new IllegalArgumentException("column was '" + column + "', must be one of " + columns);
        }
        return cells.get(index).strip();
    }

    /**
     * Reads a cell that must not be empty.
     *
     * @param column the column
     * @param parser reads the text; its IllegalArgumentException or DateTimeException is a problem of the cell
     * @param <T> the type of the value
     * @return the value, or empty if it was reported
     */
    public <T> Optional<T> required(String column, Function<String, ? extends T> parser) {
        return text(column).isEmpty() ? invalid(column) : parsed(column, parser);
    }

    /**
     * Reads a cell that may be empty.
     *
     * @param column the column
     * @param parser reads the text; its IllegalArgumentException or DateTimeException is a problem of the cell
     * @param <T> the type of the value
     * @return the value, or empty if there is none or it was reported
     */
    public <T> Optional<T> optional(String column, Function<String, ? extends T> parser) {
        return text(column).isEmpty() ? Optional.empty() : parsed(column, parser);
    }

    /**
     * Reads a text for people from two cells, both required.
     *
     * @param viColumn the column of the Vietnamese text
     * @param enColumn the column of the English text
     * @return the text, or empty if a cell was reported
     */
    public Optional<LocalizedText> localized(String viColumn, String enColumn) {
        Optional<String> vi = required(viColumn, text -> Texts.require(viColumn, text));
        Optional<String> en = required(enColumn, text -> Texts.require(enColumn, text));
        return vi.flatMap(first -> en.map(second -> LocalizedText.of(first, second)));
    }

    /**
     * Returns whether all cells are empty. Spreadsheets write such rows below a table.
     *
     * @return whether the row says nothing
     */
    public boolean blank() {
        return cells.stream().allMatch(String::isBlank);
    }

    /**
     * Returns where the row is.
     *
     * @return file and line
     */
    public ProblemPlace place() {
        return at;
    }

    /**
     * Returns where a cell is.
     *
     * @param column the column
     * @return file, line and column
     */
    public ProblemPlace place(String column) {
        return at.atColumn(columns.indexOf(column) + 1L).atField(column);
    }

    /**
     * Reports something about the row; an ERROR makes it unusable.
     *
     * @param problem what is wrong
     */
    public void report(Problem problem) {
        usable &= problem.severity() != Severity.ERROR;
        report.accept(problem);
    }

    /**
     * Reports a cell.
     *
     * @param column the column
     * @param <T> the type the cell would have had
     * @return nothing
     */
    public <T> Optional<T> invalid(String column) {
        report(Problem.of(IndicatorsProblem.INVALID_CELL)
                .at(place(column))
                .value(text(column))
                .expected(expectations.apply(column))
                .with("field", column)
                .build());
        return Optional.empty();
    }

    /**
     * Makes an object of the row if no cell was reported.
     *
     * @param maker makes the object; its IllegalArgumentException is a problem of the row
     * @param <T> the type of the object
     * @return the object, or empty if something was reported
     */
    public <T> Optional<T> build(Supplier<? extends T> maker) {
        if (!usable) {
            return Optional.empty();
        }
        try {
            return Optional.of(maker.get());
        } catch (IllegalArgumentException contradiction) {
            report(Problem.of(CoreProblem.INVALID_OBJECT)
                    .at(at)
                    .with("detail", String.valueOf(contradiction.getMessage()))
                    .build());
            return Optional.empty();
        }
    }

    private <T> Optional<T> parsed(String column, Function<String, ? extends T> parser) {
        try {
            return Optional.of(parser.apply(text(column)));
        } catch (IllegalArgumentException | DateTimeException wrong) {
            return invalid(column);
        }
    }
}

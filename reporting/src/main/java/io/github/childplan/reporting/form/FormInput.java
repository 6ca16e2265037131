package io.github.childplan.reporting.form;

import static io.github.childplan.reporting.problem.ReportingTexts.date;
import static io.github.childplan.reporting.problem.ReportingTexts.text;

import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.ProblemReason;
import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.indicators.text.NumberStyle;
import io.github.childplan.reporting.problem.ReportingProblem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One cell that people fill: blank, something to look at, or something that was reported already. Used once.
 */
final class FormInput {

    private final FormSheet sheet;
    private final int row;
    private final FormColumn column;
    private final Optional<GridCell> cell;
    private final boolean refused;

    private FormInput(FormSheet sheet, int row, FormColumn column, Optional<GridCell> cell, boolean refused) {
        this.sheet = sheet;
        this.row = row;
        this.column = column;
        this.cell = cell;
        this.refused = refused;
    }

    /** Looks into a cell, and reports what no kind of value can be read from. */
    static FormInput read(FormSheet sheet, int row, FormColumn column, Consumer<Problem> report) {
        Optional<Integer> at = sheet.column(column);
        if (at.isEmpty()) {
            return new FormInput(sheet, row, column, Optional.empty(), false);
        }
        Optional<Grid.Merged> merged = sheet.grid().mergedAt(row, at.get());
        Optional<GridCell> found = merged.flatMap(one -> sheet.grid().find(one.firstRow(), one.firstColumn()))
                .or(() -> sheet.grid().find(row, at.get()))
                .filter(FormInput::filled);
        FormInput input = new FormInput(sheet, row, column, found, false);
        Optional<Problem> problem = merged.filter(one -> found.isPresent())
                .filter(one -> !one.startsAt(row, at.get()) || sheet.inputsIn(one) > 1)
                .map(one -> input.problem(ReportingProblem.CELL_MERGED)
                        .with(
                                "merged",
                                GridCell.name(one.firstRow(), one.firstColumn()) + ":"
                                        + GridCell.name(one.lastRow(), one.lastColumn()))
                        .expected(text("form.expected.not-merged"))
                        .build())
                .or(input::unreadable);
        problem.ifPresent(report);
        return problem.isPresent() ? new FormInput(sheet, row, column, Optional.empty(), true) : input;
    }

    private static boolean filled(GridCell cell) {
        return cell.kind() != GridCell.Kind.TEXT
                || !FormCell.stripped(cell.text()).isEmpty();
    }

    private Optional<Problem> unreadable() {
        return cell.flatMap(found -> switch (found.kind()) {
                    case TEXT, NUMBER, TRUTH -> Optional.empty();
                    case ERROR -> Optional.of(problem(ReportingProblem.CELL_ERROR));
                    case UNCALCULATED -> Optional.of(problem(ReportingProblem.CELL_NOT_CALCULATED));
                    case DAMAGED -> Optional.of(problem(ReportingProblem.CELL_DAMAGED));
                })
                .map(problem -> problem.expected(expectation()).build());
    }

    private LocalizedText expectation() {
        return text("form.expected." + column.anchor().substring(FormColumn.ANCHOR.length()));
    }

    /** Returns whether something is in the cell that could be looked at. */
    boolean present() {
        return cell.isPresent();
    }

    /** Returns whether something is in the cell that was reported and is not used. */
    boolean refused() {
        return refused;
    }

    boolean hiddenColumn() {
        return present()
                && sheet.column(column).filter(sheet.grid()::hiddenColumn).isPresent();
    }

    /** Returns the cell. */
    Optional<GridCell> cell() {
        return cell;
    }

    /** Returns the cell as people see it. */
    String shown() {
        return cell.map(found -> switch (found.kind()) {
                    case NUMBER -> shownNumber(found);
                    case TEXT, TRUTH, ERROR, UNCALCULATED, DAMAGED -> found.text();
                })
                .orElse("");
    }

    private String shownNumber(GridCell found) {
        Optional<BigDecimal> number = FormCell.number(found);
        Optional<String> shown = switch (found.format()) {
            case PLAIN -> number.map(NumberStyle.COMMA::print);
            case PERCENT ->
                number.map(
                        value -> NumberStyle.COMMA.print(value.movePointRight(2).stripTrailingZeros()) + "%");
            case DATE ->
                number.flatMap(value -> FormCell.day(value, sheet.grid().days1904()))
                        .map(day -> date(day).in(Language.VI));
        };
        return shown.orElse(found.text());
    }

    /** Returns the day in the cell. */
    Optional<LocalDate> day() {
        return cell.flatMap(found -> switch (found.kind()) {
            case NUMBER ->
                FormCell.number(found)
                        .flatMap(value -> FormCell.day(value, sheet.grid().days1904()));
            case TEXT -> FormCell.day(FormCell.stripped(found.text()));
            case TRUTH, ERROR, UNCALCULATED, DAMAGED -> Optional.empty();
        });
    }

    /** Starts a problem of the cell, with what people see in it. */
    Problem.Builder problem(ProblemReason reason) {
        Problem.Builder problem =
                Problem.of(reason).at(sheet.place(row, column)).with("column", column.heading());
        return cell.isPresent() ? problem.value(shown()) : problem;
    }
}

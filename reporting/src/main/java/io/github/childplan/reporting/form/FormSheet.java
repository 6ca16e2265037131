package io.github.childplan.reporting.form;

import static io.github.childplan.reporting.problem.ReportingTexts.list;
import static io.github.childplan.reporting.problem.ReportingTexts.text;

import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.ProblemPlace;
import io.github.childplan.reporting.problem.ReportingProblem;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The sheet with the rows to fill, found by its anchors wherever it is and whatever it is called. */
final class FormSheet {

    private final Grid grid;
    private final Map<FormColumn, Integer> columns;
    private final Map<Integer, String> anchors;

    private FormSheet(Grid grid, Map<FormColumn, Integer> columns, Map<Integer, String> anchors) {
        this.grid = grid;
        this.columns = columns;
        this.anchors = anchors;
    }

    /** Finds the one sheet that has the anchor of the rows. */
    static FormSheet in(List<Grid> grids, ProblemPlace file) throws UnusableFileException {
        List<FormSheet> found = new ArrayList<>();
        for (Grid grid : grids) {
            for (Map<Integer, GridCell> row : grid.rows().values()) {
                at(grid, row).ifPresent(found::add);
            }
        }
        if (found.isEmpty()) {
            throw new UnusableFileException(Problem.of(ReportingProblem.FORM_SHEET_MISSING)
                    .at(file)
                    .expected(text("form.expected.sheet"))
                    .build());
        }
        if (found.size() > 1) {
            throw new UnusableFileException(Problem.of(ReportingProblem.FORM_SHEET_TWICE)
                    .at(found.get(1).grid.place())
                    .with(
                            "sheets",
                            list(found.stream()
                                    .map(sheet -> sheet.grid.place().toString())
                                    .toList()))
                    .expected(text("form.expected.one-sheet"))
                    .build());
        }
        FormSheet sheet = found.get(0);
        sheet.requireCounts();
        return sheet;
    }

    private static Optional<FormSheet> at(Grid grid, Map<Integer, GridCell> row) {
        Map<FormColumn, Integer> columns = new EnumMap<>(FormColumn.class);
        for (GridCell cell : row.values()) {
            if (cell.kind() == GridCell.Kind.TEXT && cell.text().startsWith(FormColumn.ANCHOR)) {
                column(cell.text().strip()).ifPresent(column -> columns.putIfAbsent(column, cell.column()));
            }
        }
        Integer key = columns.get(FormColumn.INDICATOR);
        if (key == null) {
            return Optional.empty();
        }
        int header = row.values().iterator().next().row();
        Map<Integer, String> anchors = new TreeMap<>();
        grid.rows()
                .forEach((number, cells) -> Optional.ofNullable(cells.get(key))
                        .filter(cell -> number > header && cell.kind() == GridCell.Kind.TEXT)
                        .map(cell -> cell.text().strip())
                        .filter(text -> !text.isEmpty())
                        .ifPresent(text -> anchors.put(number, text)));
        return Optional.of(new FormSheet(grid, columns, anchors));
    }

    private static Optional<FormColumn> column(String anchor) {
        for (FormColumn column : FormColumn.values()) {
            if (column.anchored() && column.anchor().equals(anchor)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    private void requireCounts() throws UnusableFileException {
        for (FormColumn column : List.of(FormColumn.NUMERATOR, FormColumn.DENOMINATOR)) {
            if (!columns.containsKey(column)) {
                throw new UnusableFileException(Problem.of(ReportingProblem.FORM_COLUMN_MISSING)
                        .at(grid.place())
                        .with("column", column.heading())
                        .expected(text("form.expected.column"))
                        .build());
            }
        }
    }

    Grid grid() {
        return grid;
    }

    /** Returns the anchors by row: ids of indicators, and the one of the day. */
    Map<Integer, String> anchors() {
        return anchors;
    }

    Optional<Integer> column(FormColumn column) {
        return Optional.ofNullable(columns.get(column));
    }

    /** Returns the place of a cell, which has the name of its column and of the former place of its row. */
    ProblemPlace place(int row, FormColumn column) {
        int number = columns.getOrDefault(column, columns.getOrDefault(FormColumn.INDICATOR, 1));
        return grid.place(row, number).atField(column.anchor().substring(FormColumn.ANCHOR.length()) + former(row));
    }

    private String former(int row) {
        return Optional.ofNullable(anchors.get(row))
                .flatMap(FormRowKey::find)
                .flatMap(FormRowKey::former)
                .map(place -> "@" + place)
                .orElse("");
    }

    /** Returns the place of the anchor of a row. */
    ProblemPlace place(int row) {
        return place(row, FormColumn.INDICATOR);
    }

    /** Returns how many cells that people fill lie in a merged one. */
    int inputsIn(Grid.Merged merged) {
        int across = (int) columns.entrySet().stream()
                .filter(entry -> entry.getKey().input())
                .filter(entry -> entry.getValue() >= merged.firstColumn() && entry.getValue() <= merged.lastColumn())
                .count();
        int down = (int) anchors.keySet().stream()
                .filter(row -> row >= merged.firstRow() && row <= merged.lastRow())
                .count();
        return across * down;
    }
}

package io.github.childplan.reporting.form;

import io.github.childplan.core.problem.ProblemPlace;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The cells of one sheet, or of a CSV text. Filled by one reader and then only read.
 */
final class Grid {

    /** The last row that a sheet can have. */
    static final int MAX_ROW = 1_048_576;

    /** The last column that a sheet can have, XFD. */
    static final int MAX_COLUMN = 16_384;

    /** Cells that were joined into one. All four ends are inclusive. */
    record Merged(int firstRow, int lastRow, int firstColumn, int lastColumn) {

        boolean holds(int row, int column) {
            return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
        }

        boolean startsAt(int row, int column) {
            return row == firstRow && column == firstColumn;
        }
    }

    private final ProblemPlace source;
    private final Optional<String> sheet;
    private final boolean days1904;
    private final Map<Integer, Map<Integer, GridCell>> rows = new TreeMap<>();
    private final List<Merged> merged = new ArrayList<>();
    private final BitSet hiddenRows = new BitSet();
    private final BitSet hiddenColumns = new BitSet();
    /** The row that was filled last, because the cells of a row come one after the other. */
    private int filled;

    private Map<Integer, GridCell> cells = new TreeMap<>();

    /**
     * Starts a grid.
     *
     * @param source the file
     * @param sheet the name of the sheet; empty for a CSV text, whose cells are told by line and column
     * @param days1904 whether day 0 is 1 January 1904
     */
    Grid(ProblemPlace source, Optional<String> sheet, boolean days1904) {
        this.source = Objects.requireNonNull(source, "source");
        this.sheet = Objects.requireNonNull(sheet, "sheet");
        this.days1904 = days1904;
    }

    void put(GridCell cell) {
        if (cell.row() != filled) {
            filled = cell.row();
            cells = rows.computeIfAbsent(filled, row -> new TreeMap<>());
        }
        cells.put(cell.column(), cell);
    }

    void merge(Merged cells) {
        merged.add(cells);
    }

    void hideRow(int row) {
        hiddenRows.set(row);
    }

    void hideColumns(int first, int last) {
        hiddenColumns.set(first, last + 1);
    }

    /** Returns the rows that have a cell, from the top, each by column from the left. */
    Map<Integer, Map<Integer, GridCell>> rows() {
        return rows;
    }

    Optional<GridCell> find(int row, int column) {
        return Optional.ofNullable(rows.getOrDefault(row, Map.of()).get(column));
    }

    Optional<Merged> mergedAt(int row, int column) {
        for (Merged one : merged) {
            if (one.holds(row, column)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    boolean hiddenRow(int row) {
        return hiddenRows.get(row);
    }

    boolean hiddenColumn(int column) {
        return hiddenColumns.get(column);
    }

    boolean days1904() {
        return days1904;
    }

    /** Returns whether numbers were written by people and not by a spreadsheet. */
    boolean csv() {
        return sheet.isEmpty();
    }

    ProblemPlace place() {
        return sheet.map(name -> source.atCell(name, "A1")).orElse(source);
    }

    ProblemPlace place(int row, int column) {
        return sheet.map(name -> source.atCell(name, GridCell.name(row, column)))
                .orElseGet(() -> source.atLine(row).atColumn(column));
    }
}

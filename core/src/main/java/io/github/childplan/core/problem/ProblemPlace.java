package io.github.childplan.core.problem;

import io.github.childplan.core.value.Texts;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Where a problem is: a source (a file name or another label the caller gave), a JSON pointer or field, a line and column,
 * or a sheet and cell. Every part is optional.
 *
 * <p>{@code ProblemPlace.in("figures.csv").atLine(4).atColumn(3).atField("numerator")} prints as
 * {@code figures.csv, line 4, column 3, numerator}. Lines and columns count from 1. Immutable and thread-safe.
 *
 * @param source the file or other origin
 * @param field the JSON pointer ({@code /milestones/0}), the column name, or the path of a field
 * @param line the line, from 1
 * @param column the column, from 1: the character in a JSON text, the field's number in a CSV row
 * @param sheet the sheet of a workbook
 * @param cell the cell of a sheet, such as {@code C7}
 */
public record ProblemPlace(
        Optional<String> source,
        Optional<String> field,
        OptionalLong line,
        OptionalLong column,
        Optional<String> sheet,
        Optional<String> cell) {

    private static final ProblemPlace NOWHERE = new ProblemPlace(
            Optional.empty(),
            Optional.empty(),
            OptionalLong.empty(),
            OptionalLong.empty(),
            Optional.empty(),
            Optional.empty());

    /** Checks that no part is null. */
    public ProblemPlace {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(column, "column");
        Objects.requireNonNull(sheet, "sheet");
        Objects.requireNonNull(cell, "cell");
    }

    /**
     * Returns the place that says nothing.
     *
     * @return the empty place
     */
    public static ProblemPlace unknown() {
        return NOWHERE;
    }

    /**
     * Returns a place in a source.
     *
     * @param source a file name or label; long ones are cut
     * @return the place
     */
    public static ProblemPlace in(String source) {
        return new ProblemPlace(
                Optional.of(Texts.excerpt(source)),
                Optional.empty(),
                OptionalLong.empty(),
                OptionalLong.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * Returns this place with a field.
     *
     * @param name a JSON pointer, a column name or a path
     * @return the place
     */
    public ProblemPlace atField(String name) {
        return new ProblemPlace(source, Optional.of(name), line, column, sheet, cell);
    }

    /**
     * Returns this place with a line.
     *
     * @param number the line, from 1
     * @return the place
     */
    public ProblemPlace atLine(long number) {
        return new ProblemPlace(source, field, OptionalLong.of(number), column, sheet, cell);
    }

    /**
     * Returns this place with a column.
     *
     * @param number the column, from 1
     * @return the place
     */
    public ProblemPlace atColumn(long number) {
        return new ProblemPlace(source, field, line, OptionalLong.of(number), sheet, cell);
    }

    /**
     * Returns this place with a cell of a workbook.
     *
     * @param sheetName the sheet
     * @param cellName the cell, such as {@code C7}
     * @return the place
     */
    public ProblemPlace atCell(String sheetName, String cellName) {
        return new ProblemPlace(source, field, line, column, Optional.of(sheetName), Optional.of(cellName));
    }

    /**
     * Returns the parts that are known, joined by commas.
     *
     * @return for example {@code figures.csv, line 4, column 3, numerator}; empty if nothing is known
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        source.ifPresent(text::append);
        sheet.ifPresent(name -> append(text, "sheet " + name));
        cell.ifPresent(name -> append(text, "cell " + name));
        line.ifPresent(number -> append(text, "line " + number));
        column.ifPresent(number -> append(text, "column " + number));
        field.ifPresent(name -> append(text, Texts.printable(name)));
        return text.toString();
    }

    private static void append(StringBuilder text, String part) {
        text.append(text.length() == 0 ? "" : ", ").append(part);
    }
}

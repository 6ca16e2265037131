package io.github.childplan.reporting.render;

import io.github.childplan.reporting.document.Column;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table for a terminal: aligned columns whose cells wrap, or one paragraph a row where the columns have no room.
 *
 * @param columns the columns
 * @param rows the cells as plain text
 */
record TextTable(List<Column> columns, List<List<String>> rows) {

    private static final int NARROWEST = 8;
    private static final String BETWEEN = "  ";

    String draw(int width) {
        int[] widths = widths(width - BETWEEN.length() * (columns.size() - 1));
        if (IntStream.of(widths).sum() + BETWEEN.length() * (columns.size() - 1) > width) {
            return records(width);
        }
        StringBuilder text = new StringBuilder();
        row(text, columns.stream().map(column -> PlainText.of(column.title())).toList(), widths);
        text.append(String.join(
                        BETWEEN, Arrays.stream(widths).mapToObj("-"::repeat).toList()))
                .append('\n');
        rows.forEach(row -> row(text, row, widths));
        return text.toString();
    }

    /** Returns the widths that the cells want, the widest made narrower until all have room, none below the narrowest. */
    private int[] widths(int room) {
        int[] widths = new int[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            int column = i;
            widths[i] = Math.max(
                    TextLayout.length(PlainText.of(columns.get(i).title())),
                    rows.stream()
                            .mapToInt(row -> TextLayout.length(row.get(column)))
                            .max()
                            .orElse(0));
        }
        while (IntStream.of(widths).sum() > room) {
            int widest = 0;
            for (int i = 1; i < widths.length; i++) {
                widest = widths[i] > widths[widest] ? i : widest;
            }
            if (widths[widest] <= NARROWEST) {
                return widths;
            }
            widths[widest]--;
        }
        return widths;
    }

    private void row(StringBuilder text, List<String> cells, int[] widths) {
        List<List<String>> filled = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            filled.add(TextLayout.fill(cells.get(i), Math.max(1, widths[i])));
        }
        int height = filled.stream().mapToInt(List::size).max().orElse(1);
        for (int line = 0; line < height; line++) {
            StringBuilder out = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String part = line < filled.get(i).size() ? filled.get(i).get(line) : "";
                String room = " ".repeat(widths[i] - TextLayout.length(part));
                boolean right = columns.get(i).role() == Column.Role.NUMBER;
                out.append(i == 0 ? "" : BETWEEN).append(right ? room + part : part + room);
            }
            text.append(out.toString().stripTrailing()).append('\n');
        }
    }

    private String records(int width) {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                String line = PlainText.of(columns.get(i).title()) + ": " + row.get(i);
                text.append(i == 0 ? "* " : "  ")
                        .append(String.join("\n    ", TextLayout.fill(line, width - 4)))
                        .append('\n');
            }
        }
        return text.toString();
    }
}

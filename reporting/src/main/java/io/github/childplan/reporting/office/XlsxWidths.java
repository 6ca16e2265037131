package io.github.childplan.reporting.office;

import io.github.childplan.reporting.document.DataTable;
import io.github.childplan.reporting.render.CellText;
import java.util.stream.IntStream;

/** How wide the columns of a sheet are, in characters, and how many lines a text takes in one. Stateless. */
final class XlsxWidths {

    private static final int NARROWEST = 10;
    private static final int WIDEST = 60;
    /** A column of texts that must be narrow is no narrower than this. */
    private static final int NARROW_TEXT = 24;
    /** What can be read where the sheet is printed on the width of a page. */
    private static final int PAGE = 170;

    private static final int PADDING = 2;

    private XlsxWidths() {}

    /** Returns the width of each column: what its texts need, less where the sheet would be too wide for a page. */
    static int[] of(DataTable table, CellText words) {
        int[] wanted = IntStream.range(0, table.heads().size())
                .map(column -> wanted(table, column, words))
                .toArray();
        int most = WIDEST;
        while (most > NARROW_TEXT && sum(wanted, most) > PAGE) {
            most--;
        }
        int cap = most;
        return IntStream.of(wanted).map(width -> Math.min(width, cap)).toArray();
    }

    private static int wanted(DataTable table, int column, CellText words) {
        int widest = table.rows().stream()
                .mapToInt(row -> length(row.get(column).match(words)))
                .max()
                .orElse(0);
        int head = length(table.heads().get(column)) / 2;
        return Math.min(WIDEST, Math.max(NARROWEST, Math.max(widest, head) + PADDING));
    }

    private static int sum(int[] widths, int most) {
        return IntStream.of(widths).map(width -> Math.min(width, most)).sum();
    }

    /** Returns how many lines a text takes where words are not broken. */
    static int lines(String text, int width) {
        int room = width - 1;
        int lines = 1;
        int used = 0;
        for (String word : text.split(" ", -1)) {
            int length = length(word);
            if (used > 0 && used + 1 + length > room) {
                lines++;
                used = 0;
            }
            used += (used > 0 ? 1 : 0) + length;
            if (used > room) {
                lines += (used - 1) / room;
                used = (used - 1) % room + 1;
            }
        }
        return lines;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}

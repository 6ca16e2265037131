package io.github.childplan.reporting.office;

import io.github.childplan.reporting.document.Block;
import io.github.childplan.reporting.document.Cell;
import io.github.childplan.reporting.document.Column;
import io.github.childplan.reporting.render.CellText;
import io.github.childplan.reporting.render.PlainText;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Tables whose header row repeats on each page and whose columns have fixed widths, by what their cells need. */
final class DocxTables {

    /** Letters of a column. */
    private static final int NARROWEST = 4;

    private static final int WIDEST = 100;
    private static final int WIDEST_NUMBER = 24;
    private static final int SHORT_REASON = 18;
    private static final int PADDING = 2;
    /** How wide a letter of a table is, in twentieths of a point; bold capitals are wider, most letters less wide. */
    private static final long LETTER = 125;

    private final CellText words;
    private final long room;

    DocxTables(CellText words, long room) {
        this.words = words;
        this.room = room;
    }

    void add(XWPFDocument document, Block.Table table) {
        XWPFParagraph caption = DocxText.tight(document.createParagraph(), ParagraphAlignment.LEFT);
        caption.setSpacingBefore((int) Measures.AFTER_PARAGRAPH);
        caption.setKeepNext(true);
        DocxText.run(caption, table.caption(), Measures.SMALL, DocxText.Look.BOLD_ITALIC);
        XWPFTable grid =
                document.createTable(table.rows().size() + 1, table.columns().size());
        long[] widths = widths(table);
        fix(grid.getCTTbl(), widths);
        header(grid.getRow(0), table.columns(), widths);
        for (int i = 0; i < table.rows().size(); i++) {
            row(grid.getRow(i + 1), table.columns(), table.rows().get(i), widths);
        }
        DocxText.tight(document.createParagraph(), ParagraphAlignment.LEFT);
    }

    /** Fixes the widths in the grid and forbids any other layout. */
    static void fix(CTTbl table, long[] widths) {
        CTTblPr properties = table.getTblPr() == null ? table.addNewTblPr() : table.getTblPr();
        (properties.isSetTblLayout() ? properties.getTblLayout() : properties.addNewTblLayout())
                .setType(STTblLayoutType.FIXED);
        var width = properties.isSetTblW() ? properties.getTblW() : properties.addNewTblW();
        width.setType(STTblWidth.DXA);
        long total = 0;
        CTTblGrid grid = table.getTblGrid() == null ? table.addNewTblGrid() : table.getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        for (long one : widths) {
            grid.addNewGridCol().setW(Measures.big(one));
            total += one;
        }
        width.setW(Measures.big(total));
    }

    private void header(XWPFTableRow row, List<Column> columns, long[] widths) {
        row.setRepeatHeader(true);
        row.setCantSplitRow(true);
        for (int i = 0; i < columns.size(); i++) {
            text(row.getCell(i), widths[i], DocxStyles.HEAD, columns.get(i).title());
        }
    }

    private void row(XWPFTableRow row, List<Column> columns, List<Cell> cells, long[] widths) {
        row.setCantSplitRow(true);
        for (int i = 0; i < cells.size(); i++) {
            boolean number = columns.get(i).role() == Column.Role.NUMBER;
            XWPFRun run = text(
                    row.getCell(i),
                    widths[i],
                    number ? DocxStyles.NUMBER : DocxStyles.CELL,
                    cells.get(i).match(words));
            if (cells.get(i) instanceof Cell.Missing) {
                run.setItalic(true);
            }
        }
    }

    private static XWPFRun text(XWPFTableCell cell, long width, String style, String text) {
        var properties = cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
        var given = properties.isSetTcW() ? properties.getTcW() : properties.addNewTcW();
        given.setType(STTblWidth.DXA);
        given.setW(Measures.big(width));
        XWPFParagraph paragraph = cell.getParagraphs().get(0);
        paragraph.setStyle(style);
        XWPFRun run = paragraph.createRun();
        run.setText(PlainText.of(text));
        return run;
    }

    /** Gives each column the room of its longest word, and shares what is left by the lengths of the texts. */
    private long[] widths(Block.Table table) {
        int count = table.columns().size();
        int[] least = new int[count];
        int[] wanted = new int[count];
        for (int i = 0; i < count; i++) {
            int column = i;
            List<String> cells = table.rows().stream()
                    .map(row -> row.get(column).match(words))
                    .toList();
            boolean number = table.columns().get(i).role() == Column.Role.NUMBER;
            // a number stays on one line; a head, and the reason why there is no number, may wrap
            int longest = Math.max(
                    length(table.columns().get(i).title()) / 2,
                    table.rows().stream()
                            .map(row -> row.get(column))
                            .mapToInt(cell -> length(cell, number))
                            .max()
                            .orElse(0));
            int word = cells.stream().mapToInt(DocxTables::longestWord).max().orElse(0);
            least[i] = Math.max(
                            NARROWEST,
                            Math.max(longestWord(table.columns().get(i).title()), word))
                    + PADDING;
            wanted[i] = Math.max(least[i], Math.min(number ? WIDEST_NUMBER : WIDEST, longest + PADDING));
        }
        int all = IntStream.of(least).sum();
        long left = Math.max(0, room - (long) all * LETTER);
        int more = Math.max(1, IntStream.of(wanted).sum() - all);
        long[] widths = new long[count];
        long given = 0;
        for (int i = 0; i < count; i++) {
            long own = Math.min((long) least[i] * LETTER, least[i] * room / all) + left * (wanted[i] - least[i]) / more;
            widths[i] = i == count - 1 ? room - given : own;
            given += own;
        }
        return widths;
    }

    private int length(Cell cell, boolean number) {
        int length = length(cell.match(words));
        return number && cell instanceof Cell.Missing ? Math.min(length, SHORT_REASON) : length;
    }

    private static int longestWord(String text) {
        int longest = 0;
        for (String word : text.split(" ", -1)) {
            longest = Math.max(longest, length(word));
        }
        return longest;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}

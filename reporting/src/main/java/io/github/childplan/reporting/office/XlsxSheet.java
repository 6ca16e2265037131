package io.github.childplan.reporting.office;

import io.github.childplan.reporting.document.Cell;
import io.github.childplan.reporting.document.DataTable;
import io.github.childplan.reporting.document.Document;
import io.github.childplan.reporting.render.CellText;
import io.github.childplan.reporting.render.PlainText;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** One table on a sheet: its caption, its header, its rows. Used once and not thread-safe. */
final class XlsxSheet {

    /** A workbook measures widths in 256ths of a character. */
    private static final int CHARACTER = 256;
    /** More digits than this a workbook cannot hold; such a number is written as text. */
    private static final int MAX_DIGITS = 15;

    private static final double LINE_POINTS = 15;
    /** A workbook has no higher rows. */
    private static final double MOST_POINTS = 409;

    private final XSSFSheet sheet;
    private final XlsxStyles styles;
    private final CellText words;

    XlsxSheet(XSSFSheet sheet, XlsxStyles styles, CellText words) {
        this.sheet = sheet;
        this.styles = styles;
        this.words = words;
    }

    /** Returns the row of the header. */
    int fill(DataTable table, Document document) {
        text(
                sheet.createRow(0).createCell(0),
                table.caption() + " [" + document.audience().name() + "]",
                styles.caption());
        for (String warning : document.warnings()) {
            text(sheet.createRow(sheet.getLastRowNum() + 1).createCell(0), warning, styles.caption());
        }
        int[] widths = XlsxWidths.of(table, words);
        XSSFRow header = sheet.createRow(sheet.getLastRowNum() + 1);
        for (int i = 0; i < widths.length; i++) {
            text(header.createCell(i), table.heads().get(i), styles.header());
            sheet.setColumnWidth(i, widths[i] * CHARACTER);
        }
        height(header, table.heads(), widths);
        for (List<Cell> cells : table.rows()) {
            XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
            for (int i = 0; i < cells.size(); i++) {
                cell(row.createCell(i), cells.get(i));
            }
            height(row, cells.stream().map(cell -> cell.match(words)).toList(), widths);
        }
        return header.getRowNum();
    }

    /** Gives a row room for its texts; not every program works that out when it opens a file. */
    private static void height(XSSFRow row, List<String> texts, int[] widths) {
        int lines = 1;
        for (int i = 0; i < widths.length; i++) {
            lines = Math.max(lines, XlsxWidths.lines(texts.get(i), widths[i]));
        }
        if (lines > 1) {
            row.setHeightInPoints((float) Math.min(MOST_POINTS, lines * LINE_POINTS));
        }
    }

    private void cell(XSSFCell to, Cell cell) {
        if (cell instanceof Cell.Amount amount && amount.value().precision() <= MAX_DIGITS) {
            to.setCellValue(amount.value().doubleValue());
            to.setCellStyle(styles.number(amount.decimals(), amount.suffix()));
        } else if (cell instanceof Cell.Day day) {
            to.setCellValue(day.date());
            to.setCellStyle(styles.day());
        } else {
            text(to, cell.match(words), styles.text());
        }
    }

    /** Writes a text as a text: never a formula, whatever it begins with. */
    private static void text(XSSFCell to, String text, CellStyle style) {
        to.setCellValue(PlainText.of(text));
        to.setCellStyle(style);
    }
}

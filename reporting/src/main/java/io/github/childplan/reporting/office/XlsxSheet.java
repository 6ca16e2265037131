package io.github.childplan.reporting.office;

import io.github.childplan.indicators.disclosure.Audience;
import io.github.childplan.reporting.document.Cell;
import io.github.childplan.reporting.document.DataTable;
import io.github.childplan.reporting.render.CellText;
import io.github.childplan.reporting.render.PlainText;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** One table on a sheet: its caption, its header, its rows. Used once and not thread-safe. */
final class XlsxSheet {

    private static final int NARROWEST = 10;
    private static final int WIDEST = 60;
    /** A workbook measures widths in 256ths of a character. */
    private static final int CHARACTER = 256;
    /** More digits than this a workbook cannot hold; such a number is written as text. */
    private static final int MAX_DIGITS = 15;

    private final XSSFSheet sheet;
    private final XlsxStyles styles;
    private final CellText words;

    XlsxSheet(XSSFSheet sheet, XlsxStyles styles, CellText words) {
        this.sheet = sheet;
        this.styles = styles;
        this.words = words;
    }

    void fill(DataTable table, Audience audience) {
        text(sheet.createRow(0).createCell(0), table.caption() + " [" + audience.name() + "]", styles.caption());
        XSSFRow header = sheet.createRow(1);
        for (int i = 0; i < table.heads().size(); i++) {
            text(header.createCell(i), table.heads().get(i), styles.header());
            sheet.setColumnWidth(i, width(table, i) * CHARACTER);
        }
        for (int r = 0; r < table.rows().size(); r++) {
            List<Cell> cells = table.rows().get(r);
            XSSFRow row = sheet.createRow(r + 2);
            for (int i = 0; i < cells.size(); i++) {
                cell(row.createCell(i), cells.get(i));
            }
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

    private int width(DataTable table, int column) {
        int widest = table.rows().stream()
                .mapToInt(row -> row.get(column).match(words).length())
                .max()
                .orElse(0);
        return Math.min(
                WIDEST,
                Math.max(NARROWEST, Math.max(widest, table.heads().get(column).length() / 2) + 2));
    }
}

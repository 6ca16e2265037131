package io.github.childplan.reporting.office;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles of a workbook, each made once. Not thread-safe. */
final class XlsxStyles {

    private static final short POINTS = 11;

    private final XSSFWorkbook workbook;
    private final Map<String, CellStyle> byFormat = new HashMap<>();
    private final CellStyle caption;
    private final CellStyle header;

    XlsxStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        XSSFCellStyle title = workbook.createCellStyle();
        title.setFont(font(true));
        this.caption = title;
        XSSFCellStyle head = boxed();
        head.setFont(font(true));
        head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        this.header = head;
    }

    CellStyle caption() {
        return caption;
    }

    CellStyle header() {
        return header;
    }

    CellStyle text() {
        return format("@");
    }

    CellStyle day() {
        return format("dd/mm/yyyy");
    }

    /** Returns the style of a number with decimals and what follows it. */
    CellStyle number(int decimals, String suffix) {
        String digits = decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
        return format(suffix.isEmpty() ? digits : digits + "\"" + suffix.replace("\"", "") + "\"");
    }

    private CellStyle format(String format) {
        return byFormat.computeIfAbsent(format, wanted -> {
            XSSFCellStyle style = boxed();
            style.setFont(font(false));
            style.setDataFormat(workbook.createDataFormat().getFormat(wanted));
            return style;
        });
    }

    private XSSFCellStyle boxed() {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    private XSSFFont font(boolean bold) {
        XSSFFont font = workbook.createFont();
        font.setFontName(Measures.FONT);
        font.setFontHeightInPoints(POINTS);
        font.setBold(bold);
        return font;
    }
}

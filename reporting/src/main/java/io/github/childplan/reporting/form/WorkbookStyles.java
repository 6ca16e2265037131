package io.github.childplan.reporting.form;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of the cells of a form. Used for one workbook. */
final class WorkbookStyles {

    /** What a cell is for. */
    enum Look {
        TITLE,
        SUBTITLE,
        LABEL,
        NOTE,
        HEADING,
        WORDS,
        CENTRED,
        COUNT,
        VALUE,
        CHOICE,
        FREE_TEXT,
        DAY,
        FIXED,
        UNUSED,
        PERCENTAGE,
        RATE
    }

    private static final String FONT = "Times New Roman";
    private static final byte[] TO_FILL = {(byte) 0xFF, (byte) 0xF2, (byte) 0xCC};
    private static final byte[] HEADING_FILL = {(byte) 0xDD, (byte) 0xEB, (byte) 0xF7};
    private static final byte[] UNUSED_FILL = {(byte) 0xED, (byte) 0xED, (byte) 0xED};

    private final XSSFWorkbook workbook;
    private final Map<Look, XSSFCellStyle> styles = new EnumMap<>(Look.class);

    WorkbookStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        workbook.getFontAt(0).setFontName(FONT);
        workbook.getFontAt(0).setFontHeightInPoints((short) 11);
    }

    XSSFCellStyle of(Look look) {
        return styles.computeIfAbsent(look, this::make);
    }

    private XSSFCellStyle make(Look look) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(look));
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setAlignment(alignment(look));
        switch (look) {
            case TITLE, SUBTITLE, LABEL, NOTE -> {
                return style;
            }
            case HEADING -> fill(style, HEADING_FILL);
            case COUNT, VALUE, CHOICE, FREE_TEXT, DAY -> {
                fill(style, TO_FILL);
                style.setLocked(false);
            }
            case UNUSED, FIXED -> fill(style, UNUSED_FILL);
            default -> {}
        }
        if (look == Look.WORDS || look == Look.COUNT || look == Look.VALUE || look == Look.FREE_TEXT) {
            style.setIndention((short) 1);
        }
        border(style);
        format(look, style);
        return style;
    }

    private XSSFFont font(Look look) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) (look == Look.TITLE ? 14 : 11));
        font.setBold(look == Look.TITLE || look == Look.HEADING);
        font.setItalic(look == Look.NOTE || look == Look.SUBTITLE);
        return font;
    }

    private static HorizontalAlignment alignment(Look look) {
        return switch (look) {
            case TITLE, SUBTITLE, HEADING, CENTRED, CHOICE, DAY, FIXED, UNUSED -> HorizontalAlignment.CENTER;
            case COUNT, VALUE, PERCENTAGE, RATE -> HorizontalAlignment.RIGHT;
            case LABEL, NOTE, WORDS, FREE_TEXT -> HorizontalAlignment.LEFT;
        };
    }

    private void format(Look look, XSSFCellStyle style) {
        String code = switch (look) {
            case COUNT -> "#,##0";
            case DAY -> "dd/mm/yyyy";
            case PERCENTAGE -> "0.0%";
            case RATE -> "#,##0.0";
            case FREE_TEXT -> "@";
            default -> "General";
        };
        style.setDataFormat(workbook.createDataFormat().getFormat(code));
    }

    private static void fill(XSSFCellStyle style, byte[] colour) {
        style.setFillForegroundColor(new XSSFColor(colour, null));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private static void border(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
    }
}

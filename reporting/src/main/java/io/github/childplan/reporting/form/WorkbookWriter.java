package io.github.childplan.reporting.form;

import static io.github.childplan.reporting.problem.ReportingTexts.text;

import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.UnitKind;
import io.github.childplan.reporting.form.WorkbookStyles.Look;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes one form as a workbook. Used once. */
final class WorkbookWriter {

    private static final String IDENTITY_SHEET = "childplan";
    private static final int TITLE_ROW = 2;
    private static final int PLAN_ROW = 3;
    private static final int REPORTER_ROW = 4;
    private static final int PLACE_ROW = 5;
    private static final int FILLED_ROW = 6;
    private static final int HEADING_ROW = 8;
    private static final int CHARACTER = 256;
    /** Margins of the printed page in inches. */
    private static final double MARGIN = 0.5;

    private static final double BOTTOM_MARGIN = 0.75;
    private static final double LINE_POINTS = 15;
    private static final int INSTRUCTION_WIDTH = 110;
    /** How many letters of the font fit where one digit of the standard font does. */
    private static final double LETTERS_A_UNIT = 1.1;

    private final Form form;
    private final Language language;
    private final XSSFWorkbook workbook;
    private final WorkbookStyles styles;

    private WorkbookWriter(Form form, Language language, XSSFWorkbook workbook) {
        this.form = form;
        this.language = language;
        this.workbook = workbook;
        this.styles = new WorkbookStyles(workbook);
    }

    static byte[] write(Form form, Language language) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            new WorkbookWriter(form, language, workbook).fill();
            return WorkbookFile.bytes(workbook);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a workbook cannot be written into memory", impossible);
        }
    }

    private void fill() {
        properties();
        figures(workbook.createSheet(text("form.sheet.figures").in(language)));
        instructions(workbook.createSheet(text("form.sheet.instructions").in(language)));
        identity(workbook.createSheet(IDENTITY_SHEET));
        workbook.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
        workbook.setActiveSheet(0);
        workbook.setForceFormulaRecalculation(true);
    }

    private void properties() {
        POIXMLProperties.CoreProperties core = workbook.getProperties().getCoreProperties();
        core.setCreator("childplan");
        core.setTitle(title());
        core.getUnderlyingProperties().setCreatedProperty(Optional.empty());
    }

    private String title() {
        return FormTexts.title(form).in(language);
    }

    private void identity(XSSFSheet sheet) {
        put(sheet, 1, 1, IdentityKey.FORMAT);
        int row = 2;
        for (Map.Entry<String, String> line : IdentityKey.lines(FormIdentity.of(form))) {
            put(sheet, row, 1, line.getKey());
            put(sheet, row, 2, line.getValue());
            row++;
        }
        sheet.enableLocking();
    }

    private void figures(XSSFSheet sheet) {
        columns(sheet);
        for (FormColumn column : FormColumn.values()) {
            if (column.anchored()) {
                put(sheet, 1, column.position(), column.anchor());
            }
        }
        row(sheet, 1).setZeroHeight(true);
        head(sheet);
        WorkbookRules rules = new WorkbookRules(sheet, language);
        filled(sheet, rules);
        for (FormColumn column : FormColumn.values()) {
            if (column != FormColumn.INDICATOR) {
                put(sheet, HEADING_ROW, column.position(), column.heading().in(language), Look.HEADING);
            }
        }
        row(sheet, HEADING_ROW).setHeightInPoints((float) (3 * LINE_POINTS + 4));
        int row = HEADING_ROW;
        int number = 0;
        for (FormField field : form.fields()) {
            row++;
            number++;
            field(sheet, row, field, number, rules);
        }
        wide(sheet, row + 2, text("form.note.fill"), Look.NOTE, 1);
        wide(sheet, row + 3, text("form.note.missing"), Look.NOTE, 1);
        page(sheet, row + 3);
    }

    private void columns(XSSFSheet sheet) {
        for (FormColumn column : FormColumn.values()) {
            sheet.setColumnWidth(column.position() - 1, width(column) * CHARACTER);
        }
        sheet.setColumnHidden(FormColumn.INDICATOR.position() - 1, true);
    }

    private static int width(FormColumn column) {
        return switch (column) {
            case INDICATOR -> 30;
            case LINE -> 5;
            case NAME -> 30;
            case PERIOD -> 11;
            case NUMERATOR_WORDS -> 28;
            case NUMERATOR, DENOMINATOR -> 11;
            case DENOMINATOR_WORDS -> 24;
            case CALCULATED -> 10;
            case VALUE -> 13;
            case UNIT -> 8;
            case STATUS -> 12;
            case SOURCE -> 20;
        };
    }

    private void head(XSSFSheet sheet) {
        wide(sheet, TITLE_ROW, FormTexts.title(form), Look.TITLE, 1.4);
        wide(sheet, PLAN_ROW, form.planTitle(), Look.SUBTITLE, 2);
        wide(
                sheet,
                REPORTER_ROW,
                text("form.reporter", Map.of("reporter", form.reporter().name())),
                Look.LABEL,
                1);
        LocalizedText place = form.reporter()
                .former()
                .map(names -> text("form.place-former", Map.of("place", form.placeName(), "former", names)))
                .orElseGet(() -> text("form.place", Map.of("place", form.placeName())));
        wide(sheet, PLACE_ROW, place, Look.LABEL, 1);
    }

    private void filled(XSSFSheet sheet, WorkbookRules rules) {
        put(sheet, FILLED_ROW, FormColumn.INDICATOR.position(), FormColumn.FILLED);
        put(sheet, FILLED_ROW, FormColumn.LINE.position(), FormTexts.filled().in(language), Look.LABEL);
        sheet.addMergedRegion(new CellRangeAddress(
                FILLED_ROW - 1,
                FILLED_ROW - 1,
                FormColumn.LINE.position() - 1,
                FormColumn.NUMERATOR_WORDS.position() - 1));
        put(sheet, FILLED_ROW, FormColumn.NUMERATOR.position(), "", Look.DAY);
        rules.day(FILLED_ROW, form.year());
        row(sheet, FILLED_ROW).setHeightInPoints((float) (LINE_POINTS + 3));
    }

    private void field(XSSFSheet sheet, int row, FormField field, int number, WorkbookRules rules) {
        List<String> cells = FormTexts.cells(field, number, language);
        int lines = 1;
        for (FormColumn column : FormColumn.values()) {
            String words = cells.get(column.position() - 1);
            Look look = look(field, column);
            XSSFCell cell = put(sheet, row, column.position(), words, look);
            if (column == FormColumn.LINE || (column == FormColumn.DENOMINATOR && look == Look.FIXED)) {
                cell.setCellValue(Integer.parseInt(words));
            } else if (look == Look.PERCENTAGE || look == Look.RATE) {
                cell.setCellFormula(formula(row, field));
                cell.setCellValue("");
            }
            if (column != FormColumn.INDICATOR) {
                lines = Math.max(lines, lines(words, width(column)));
            }
        }
        row(sheet, row).setHeightInPoints((float) (lines * LINE_POINTS + 4));
        switch (field.entry()) {
            case COUNTS -> {
                rules.counts(row, field.indicator());
                rules.value(row, field.indicator());
            }
            case OWN_PLACE -> rules.ownPlace(row);
            case NUMBER -> rules.value(row, field.indicator());
        }
        rules.status(row);
        rules.source(row);
    }

    private static Look look(FormField field, FormColumn column) {
        FormField.Entry entry = field.entry();
        boolean counts = entry == FormField.Entry.COUNTS;
        boolean percent = field.indicator().unit().kind() == UnitKind.PERCENT;
        return switch (column) {
            case INDICATOR, NAME, NUMERATOR_WORDS, DENOMINATOR_WORDS -> Look.WORDS;
            case LINE, PERIOD, UNIT -> Look.CENTRED;
            case NUMERATOR -> entry == FormField.Entry.NUMBER ? Look.UNUSED : Look.COUNT;
            case DENOMINATOR -> counts ? Look.COUNT : entry == FormField.Entry.OWN_PLACE ? Look.FIXED : Look.UNUSED;
            case CALCULATED -> counts ? (percent ? Look.PERCENTAGE : Look.RATE) : Look.UNUSED;
            case VALUE -> entry == FormField.Entry.OWN_PLACE ? Look.UNUSED : Look.VALUE;
            case STATUS -> Look.CHOICE;
            case SOURCE -> Look.FREE_TEXT;
        };
    }

    private static String formula(int row, FormField field) {
        String part = GridCell.name(row, FormColumn.NUMERATOR.position());
        String whole = GridCell.name(row, FormColumn.DENOMINATOR.position());
        UnitKind kind = field.indicator().unit().kind();
        String factor = kind == UnitKind.PERCENT ? "" : "*" + kind.factor();
        return "IF(AND(ISNUMBER(" + part + "),ISNUMBER(" + whole + ")),IF(" + whole + ">0," + part + "/" + whole
                + factor + ",\"\"),\"\")";
    }

    private void page(XSSFSheet sheet, int lastRow) {
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.createFreezePane(FormColumn.NAME.position(), HEADING_ROW);
        sheet.setActiveCell(new CellAddress(HEADING_ROW, FormColumn.NUMERATOR.position() - 1));
        sheet.setRepeatingRows(new CellRangeAddress(HEADING_ROW - 1, HEADING_ROW - 1, -1, -1));
        workbook.setPrintArea(
                0, FormColumn.LINE.position() - 1, FormColumn.SOURCE.position() - 1, TITLE_ROW - 1, lastRow - 1);
        paper(sheet, true);
    }

    private void paper(XSSFSheet sheet, boolean landscape) {
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(landscape);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(PageMargin.LEFT, MARGIN);
        sheet.setMargin(PageMargin.RIGHT, MARGIN);
        sheet.setMargin(PageMargin.TOP, MARGIN);
        sheet.setMargin(PageMargin.BOTTOM, BOTTOM_MARGIN);
        sheet.getFooter().setRight(text("form.footer").in(language) + " &P/&N");
        sheet.getFooter().setLeft(form.placeName().in(language).replace("&", "&&") + " - " + form.year());
    }

    private void instructions(XSSFSheet sheet) {
        sheet.setColumnWidth(0, 5 * CHARACTER);
        sheet.setColumnWidth(1, INSTRUCTION_WIDTH * CHARACTER);
        put(sheet, 1, 2, text("form.sheet.instructions").in(language), Look.TITLE);
        int row = 2;
        for (LocalizedText line : FormTexts.instructions(form)) {
            row++;
            put(sheet, row, 1, Integer.toString(row - 2), Look.CENTRED).setCellValue(row - 2);
            put(sheet, row, 2, line.in(language), Look.WORDS);
            row(sheet, row).setHeightInPoints((float) (lines(line.in(language), INSTRUCTION_WIDTH) * LINE_POINTS + 6));
        }
        sheet.enableLocking();
        paper(sheet, false);
    }

    private static int lines(String words, int width) {
        return (int) Math.max(1, Math.ceil(words.length() / (width * LETTERS_A_UNIT)));
    }

    private void wide(XSSFSheet sheet, int row, LocalizedText words, Look look, double lines) {
        put(sheet, row, FormColumn.LINE.position(), words.in(language), look);
        sheet.addMergedRegion(new CellRangeAddress(
                row - 1, row - 1, FormColumn.LINE.position() - 1, FormColumn.SOURCE.position() - 1));
        row(sheet, row).setHeightInPoints((float) (lines * LINE_POINTS + 3));
    }

    private XSSFCell put(XSSFSheet sheet, int row, int column, String words, Look look) {
        XSSFCell cell = put(sheet, row, column, words);
        cell.setCellStyle(styles.of(look));
        return cell;
    }

    private static XSSFCell put(XSSFSheet sheet, int row, int column, String words) {
        XSSFCell cell = row(sheet, row).createCell(column - 1);
        if (!words.isEmpty()) {
            cell.setCellValue(words);
        }
        return cell;
    }

    private static XSSFRow row(XSSFSheet sheet, int row) {
        XSSFRow known = sheet.getRow(row - 1);
        return known == null ? sheet.createRow(row - 1) : known;
    }
}

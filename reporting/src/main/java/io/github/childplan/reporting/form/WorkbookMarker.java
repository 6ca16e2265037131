package io.github.childplan.reporting.form;

import static io.github.childplan.reporting.problem.ReportingTexts.text;

import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.ProblemPlace;
import io.github.childplan.core.problem.Severity;
import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.reporting.problem.ReportingProblem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Colours and comments the cells of one workbook. Used once. */
final class WorkbookMarker {

    private static final byte[] ERROR_FILL = {(byte) 0xFF, (byte) 0x99, (byte) 0x99};
    private static final byte[] WARNING_FILL = {(byte) 0xFF, (byte) 0xE6, (byte) 0x66};
    private static final int COMMENT_COLUMNS = 4;
    private static final int COMMENT_ROWS = 6;
    /** The most a comment of a spreadsheet may hold. */
    private static final int MAX_COMMENT = 32_000;

    private record Style(int like, Severity severity) {}

    private record Mark(XSSFSheet sheet, CellAddress cell) {}

    private final XSSFWorkbook workbook;
    private final Language language;
    private final Map<Style, XSSFCellStyle> styles = new HashMap<>();

    private WorkbookMarker(XSSFWorkbook workbook, Language language) {
        this.workbook = workbook;
        this.language = language;
    }

    static byte[] mark(byte[] received, ProblemPlace file, FormLimits limits, List<Problem> problems, Language language)
            throws UnusableFileException {
        if (FileKind.of(received) != FileKind.ZIP) {
            throw cannot(file, text("form.damaged.csv"));
        }
        WorkbookZip zip = WorkbookZip.unpack(received, file, limits);
        if (zip.kind() != FileKind.ZIP) {
            throw new UnusableFileException(FormProblems.kind(file, zip.kind()));
        }
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(zip.packed()))) {
            new WorkbookMarker(workbook, language).mark(problems);
            return WorkbookFile.bytes(workbook);
        } catch (IOException | RuntimeException damaged) {
            throw cannot(file, text("form.damaged.parts"));
        }
    }

    private static UnusableFileException cannot(ProblemPlace file, LocalizedText detail) {
        return new UnusableFileException(Problem.of(ReportingProblem.CANNOT_MARK)
                .at(file)
                .with("detail", detail)
                .build());
    }

    private void mark(List<Problem> problems) {
        Map<Mark, List<Problem>> marks = new LinkedHashMap<>();
        problems.forEach(problem ->
                marks.computeIfAbsent(mark(problem), mark -> new ArrayList<>()).add(problem));
        marks.forEach(this::mark);
    }

    /** Returns the cell that shows a problem: its own if that can be seen, else the first of its sheet that can. */
    private Mark mark(Problem problem) {
        XSSFSheet sheet = problem.place().sheet().map(workbook::getSheet).orElse(null);
        if (sheet == null || hidden(sheet)) {
            sheet = firstVisible();
            return new Mark(sheet, firstVisible(sheet));
        }
        CellAddress own = problem.place().cell().map(CellAddress::new).orElse(CellAddress.A1);
        for (CellRangeAddress merged : sheet.getMergedRegions()) {
            if (merged.isInRange(own.getRow(), own.getColumn())) {
                own = new CellAddress(merged.getFirstRow(), merged.getFirstColumn());
            }
        }
        XSSFRow row = sheet.getRow(own.getRow());
        boolean seen = !sheet.isColumnHidden(own.getColumn()) && (row == null || !row.getZeroHeight());
        return new Mark(sheet, seen ? own : firstVisible(sheet));
    }

    private boolean hidden(XSSFSheet sheet) {
        int index = workbook.getSheetIndex(sheet);
        return workbook.isSheetHidden(index) || workbook.isSheetVeryHidden(index);
    }

    private XSSFSheet firstVisible() {
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            if (!workbook.isSheetHidden(i) && !workbook.isSheetVeryHidden(i)) {
                return workbook.getSheetAt(i);
            }
        }
        return workbook.getSheetAt(0);
    }

    private static CellAddress firstVisible(XSSFSheet sheet) {
        int row = 0;
        while (sheet.getRow(row) != null && sheet.getRow(row).getZeroHeight()) {
            row++;
        }
        int column = 0;
        while (column < Grid.MAX_COLUMN - 1 && sheet.isColumnHidden(column)) {
            column++;
        }
        return new CellAddress(row, column);
    }

    private void mark(Mark mark, List<Problem> problems) {
        boolean error = problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
        XSSFSheet sheet = mark.sheet();
        int number = mark.cell().getRow();
        XSSFRow row = sheet.getRow(number) == null ? sheet.createRow(number) : sheet.getRow(number);
        XSSFCell cell = row.getCell(mark.cell().getColumn());
        if (cell == null) {
            cell = row.createCell(mark.cell().getColumn());
        }
        cell.setCellStyle(coloured(cell.getCellStyle(), error ? Severity.ERROR : Severity.WARNING));
        comment(sheet, mark.cell(), problems);
    }

    private XSSFCellStyle coloured(XSSFCellStyle like, Severity severity) {
        return styles.computeIfAbsent(new Style(like.getIndex(), severity), key -> {
            XSSFCellStyle style = workbook.createCellStyle();
            style.cloneStyleFrom(like);
            style.setFillForegroundColor(new XSSFColor(severity == Severity.ERROR ? ERROR_FILL : WARNING_FILL, null));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            return style;
        });
    }

    private void comment(XSSFSheet sheet, CellAddress cell, List<Problem> problems) {
        StringBuilder words = new StringBuilder();
        XSSFComment comment = sheet.getCellComment(cell);
        if (comment == null) {
            XSSFClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
            anchor.setCol1(cell.getColumn() + 1);
            anchor.setRow1(cell.getRow());
            anchor.setCol2(cell.getColumn() + 1 + COMMENT_COLUMNS);
            anchor.setRow2(cell.getRow() + COMMENT_ROWS);
            comment = sheet.createDrawingPatriarch().createCellComment(anchor);
            comment.setAddress(cell);
            comment.setAuthor(text("form.mark.author").in(language));
        } else {
            words.append(comment.getString().getString()).append('\n');
        }
        for (Problem problem : problems) {
            words.append(words.isEmpty() || words.charAt(words.length() - 1) == '\n' ? "" : "\n")
                    .append(text("form.mark." + problem.severity()).in(language))
                    .append(" (")
                    .append(problem.reason().code())
                    .append("): ")
                    .append(problem.text().in(language));
        }
        comment.setString(words.substring(0, Math.min(words.length(), MAX_COMMENT)));
    }
}

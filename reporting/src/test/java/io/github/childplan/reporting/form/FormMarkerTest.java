package io.github.childplan.reporting.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.core.value.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormMarkerTest {

    private static final String STUNTING = "stunting-under-5";
    private static final String RED = "FFFF9999";
    private static final String YELLOW = "FFFFE666";

    @Test
    void badCellsAreColouredAndCommentedAndEverythingElseStays() throws IOException {
        byte[] received = Forms.filled(sheet -> {
            sheet.cell(STUNTING, FormColumn.NUMERATOR).setCellValue("1.234");
            sheet.cell("underweight-under-5", FormColumn.VALUE).setCellValue(0.5);
            sheet.workbook().createSheet("nháp").createRow(3).createCell(2).setCellFormula("1+1");
        });
        byte[] copy = marked(received, Language.VI).orElseThrow();
        try (XSSFWorkbook workbook = open(copy);
                XSSFWorkbook before = open(received)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(fill(sheet, "F14")).isEqualTo(RED);
            assertThat(comment(sheet, "F14"))
                    .isEqualTo(
                            "LỖI (CP-2016): Cột Tử số là \"1.234\", cần số đếm chỉ gồm chữ số, không dấu, không chấm, phẩy hay"
                                    + " khoảng trắng, ví dụ 1234");
            assertThat(fill(sheet, "J13")).isEqualTo(YELLOW);
            assertThat(comment(sheet, "J13"))
                    .isEqualTo(
                            "CẦN XEM LẠI (CP-2023): Tỷ lệ là 0,5%, có thể đúng, nhưng cũng có thể đã ghi dạng phân số thập"
                                    + " phân: khi đó là 50%");
            assertThat(sheet.getCellComments()).hasSize(2);
            assertThat(cell(sheet, "F14").getStringCellValue()).isEqualTo("1.234");
            assertThat(cell(sheet, "F14").getCellStyle().getLocked()).isFalse();
            assertThat(cell(sheet, "F14").getCellStyle().getDataFormatString())
                    .isEqualTo(cell(before.getSheetAt(0), "F14").getCellStyle().getDataFormatString());
            assertThat(fill(sheet, "H14")).isEqualTo(fill(before.getSheetAt(0), "H14"));
            assertThat(sheet.isSheetLocked()).isTrue();
            assertThat(sheet.getDataValidations())
                    .hasSameSizeAs(before.getSheetAt(0).getDataValidations());
            assertThat(sheet.getMergedRegions()).isEqualTo(before.getSheetAt(0).getMergedRegions());
            assertThat(workbook.getSheetVisibility(2)).isEqualTo(SheetVisibility.VERY_HIDDEN);
            assertThat(workbook.getSheet("nháp").getRow(3).getCell(2).getCellFormula())
                    .isEqualTo("1+1");
            assertThat(contents(workbook)).isEqualTo(contents(before));
        }
    }

    @Test
    void theCopyCanBeCorrectedAndReadAgain() {
        byte[] received =
                Forms.filled(sheet -> sheet.cell(STUNTING, FormColumn.NUMERATOR).setCellValue(301));
        byte[] copy = marked(received, Language.VI).orElseThrow();
        assertThat(Forms.problems(copy)).isEqualTo(Forms.problems(received)).hasSize(1);
        byte[] corrected = Forms.changed(
                copy, sheet -> sheet.cell(STUNTING, FormColumn.NUMERATOR).setCellValue(57));
        assertThat(Forms.problems(corrected)).isEmpty();
        assertThat(Forms.figures(corrected)).containsExactly("stunting-under-5 2024 57/300");
    }

    @Test
    void aCommentThatWasThereStaysBeforeTheNewOne() throws IOException {
        byte[] received = Forms.filled(sheet -> {
            XSSFCell cell = sheet.cell(STUNTING, FormColumn.NUMERATOR);
            cell.setCellValue(301);
            var comment = sheet.sheet()
                    .createDrawingPatriarch()
                    .createCellComment(sheet.workbook().getCreationHelper().createClientAnchor());
            comment.setString("hỏi lại trạm y tế");
            cell.setCellComment(comment);
        });
        try (XSSFWorkbook workbook = open(marked(received, Language.EN).orElseThrow())) {
            assertThat(comment(workbook.getSheetAt(0), "F14"))
                    .isEqualTo(
                            "hỏi lại trạm y tế\nERROR (CP-2021): Numerator 301 is above the denominator 300, must be 300 or"
                                    + " less");
        }
    }

    @Test
    void whatBelongsToNoCellThatCanBeSeenStandsInTheFirstThatCan() throws IOException {
        byte[] received = Forms.filled(sheet -> {
            sheet.sheet().removeRow(sheet.sheet().getRow(sheet.row("abuse-support")));
            sheet.sheet().getRow(sheet.row(STUNTING)).setZeroHeight(true);
        });
        try (XSSFWorkbook workbook = open(marked(received, Language.EN).orElseThrow())) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getCellComments().keySet()).containsExactly(new CellAddress("B2"));
            assertThat(comment(sheet, "B2").lines())
                    .hasSize(2)
                    .allMatch(line -> line.startsWith("TO CHECK (CP-3133)") || line.startsWith("TO CHECK (CP-3130)"));
        }
    }

    @Test
    void aMergedCellIsMarkedWhereItShows() throws IOException {
        byte[] received = Forms.filled(sheet -> sheet.sheet().addMergedRegion(CellRangeAddress.valueOf("F14:F15")));
        try (XSSFWorkbook workbook = open(marked(received, Language.EN).orElseThrow())) {
            assertThat(comment(workbook.getSheetAt(0), "F14").lines()).hasSize(2);
        }
    }

    @Test
    void theSameCopyIsTheSameBytes() {
        byte[] received =
                Forms.filled(sheet -> sheet.cell(STUNTING, FormColumn.NUMERATOR).setCellValue(301));
        assertThat(marked(received, Language.VI).orElseThrow())
                .isEqualTo(marked(received, Language.VI).orElseThrow());
    }

    @Test
    void aCsvAndADamagedFileCannotBeMarked() {
        assertThat(told(mark("a.csv", "childplan-form/1;".getBytes(StandardCharsets.UTF_8))))
                .containsExactly("a.csv: CP-3160 no marked copy can be made: only an .xlsx workbook can be marked");
        byte[] outside =
                Forms.edited(Forms.blank(), Forms.SHEET1, xml -> xml.substring(0, xml.indexOf("</sheetData>")));
        assertThat(told(mark("a.xlsx", outside)))
                .containsExactly("a.xlsx: CP-3160 no marked copy can be made: its parts are not those of a workbook");
        FormMarker small = FormMarker.of(FormLimits.builder().fileBytes(10).build());
        assertThat(told(small.mark("a.xlsx", new ByteArrayInputStream(Forms.blank()), List.of(), Language.EN)))
                .containsExactly("a.xlsx: CP-3106 the file is too large and is not read, expected at most 10 bytes");
    }

    @Test
    void aFileIsMarkedByItsPath(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("pa-u.xlsx"), Forms.filled(sheet -> {}));
        assertThat(FormMarker.standard().mark(file, List.of(), Language.VI).result())
                .isPresent();
        assertThat(FormMarker.standard()
                        .mark(folder.resolve("none.xlsx"), List.of(), Language.VI)
                        .problems())
                .extracting(problem -> problem.reason().name())
                .containsExactly("UNREADABLE");
    }

    private static WithProblems<byte[]> marked(byte[] received, Language language) {
        return FormMarker.standard()
                .mark(
                        Forms.FILE,
                        new ByteArrayInputStream(received),
                        Forms.read(received).problems(),
                        language);
    }

    private static WithProblems<byte[]> mark(String name, byte[] file) {
        return FormMarker.standard().mark(name, new ByteArrayInputStream(file), List.of(), Language.EN);
    }

    private static List<String> told(WithProblems<?> result) {
        return result.problems().stream().map(Problem::toString).toList();
    }

    private static XSSFWorkbook open(byte[] workbook) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(workbook));
    }

    private static XSSFCell cell(XSSFSheet sheet, String address) {
        CellAddress at = new CellAddress(address);
        return sheet.getRow(at.getRow()).getCell(at.getColumn());
    }

    private static String fill(XSSFSheet sheet, String address) {
        return cell(sheet, address).getCellStyle().getFillForegroundColorColor().getARGBHex();
    }

    private static String comment(XSSFSheet sheet, String address) {
        return sheet.getCellComment(new CellAddress(address)).getString().getString();
    }

    private static List<String> contents(XSSFWorkbook workbook) {
        List<String> cells = new ArrayList<>();
        workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
            if (cell.getCellType() != CellType.BLANK) {
                cells.add(sheet.getSheetName() + " " + cell.getAddress() + " " + cell);
            }
        })));
        return cells;
    }
}

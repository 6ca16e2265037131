package io.github.childplan.reporting.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.Ratio;
import io.github.childplan.indicators.disclosure.Audience;
import io.github.childplan.reporting.document.Block;
import io.github.childplan.reporting.document.Cell;
import io.github.childplan.reporting.document.Column;
import io.github.childplan.reporting.document.Document;
import io.github.childplan.reporting.document.OfficialSample;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxRendererTest {

    @Test
    void numbersAreNumbersAndTextsAreNeverFormulas() throws IOException {
        Document document = document(List.of(
                List.of(
                        Cell.text("=1+1"),
                        new Cell.Amount(new BigDecimal("1234.5"), 2, "%"),
                        new Cell.Share(Ratio.of(12, 14), Cell.Shown.COUNTS),
                        new Cell.Day(LocalDate.of(2024, 11, 24))),
                List.of(
                        Cell.text("-2"),
                        new Cell.Missing("chưa báo cáo"),
                        new Cell.Missing("chưa báo cáo"),
                        Cell.text(""))));
        try (XSSFWorkbook workbook = open(document)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Bảng [AUTHORITY]");
            assertThat(sheet.getRow(1).getCell(1).getStringCellValue()).isEqualTo("Kết quả (%)");
            assertThat(sheet.getRow(1).getCell(2).getStringCellValue()).isEqualTo("Số lượng (tử số)");
            assertThat(sheet.getRow(2).getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).isEqualTo("=1+1");
            assertThat(sheet.getRow(3).getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheet.getRow(2).getCell(1).getNumericCellValue()).isEqualTo(1234.5);
            assertThat(sheet.getRow(2).getCell(1).getCellStyle().getDataFormatString())
                    .isEqualTo("#,##0.00");
            assertThat(sheet.getRow(2).getCell(2).getNumericCellValue()).isEqualTo(12);
            assertThat(sheet.getRow(2).getCell(3).getNumericCellValue()).isEqualTo(14);
            assertThat(new DataFormatter().formatCellValue(sheet.getRow(2).getCell(4)))
                    .isEqualTo("24/11/2024");
            assertThat(sheet.getRow(3).getCell(1).getStringCellValue()).isEqualTo("— chưa báo cáo");
        }
    }

    @Test
    void aNumberThatASheetCannotHoldIsATextWithAllItsDigits() throws IOException {
        BigDecimal exact = new BigDecimal("1234567890123456");
        Document document =
                document(List.of(List.of(Cell.text("a"), new Cell.Amount(exact, 0, ""), Cell.text(""), Cell.text(""))));
        try (XSSFWorkbook workbook = open(document)) {
            assertThat(workbook.getSheetAt(0).getRow(2).getCell(1).getStringCellValue())
                    .isEqualTo("1234567890123456");
        }
    }

    @Test
    void everyTableHasASheetOfItsOwnNameWithTheHeaderInView() throws IOException {
        try (XSSFWorkbook workbook = open(OfficialSample.draft(Language.VI))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(4);
            assertThat(workbook.getSheetAt(0).getSheetName()).isEqualTo("Thấp còi theo năm (giả định)");
            assertThat(workbook.getSheetAt(2).getSheetName()).isEqualTo("Kết quả (giả định)");
            assertThat(workbook.getSheetAt(3).getSheetName()).isEqualTo("Kết quả (giả định) (2)");
            assertThat(workbook.getSheetAt(0).getPaneInformation().getHorizontalSplitPosition())
                    .isEqualTo((short) 3);
            assertThat(workbook.getSheetAt(2).getLastRowNum()).isEqualTo(62);
        }
    }

    @Test
    void theWarningsOfADocumentStandAboveTheHeaderOfEverySheet() throws IOException {
        Document document =
                document(List.of(List.of(Cell.text("a"), Cell.text(""), Cell.text(""), Cell.text("")))).toBuilder()
                        .addBlocks(new Block.Notice(Block.NoticeKind.WARNING, "Số liệu giả định"))
                        .build();
        try (XSSFWorkbook workbook = open(document)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("Số liệu giả định");
            assertThat(sheet.getRow(3).getCell(0).getStringCellValue()).isEqualTo("a");
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 3);
            assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(2);
        }
    }

    @Test
    void aRowHasRoomForItsTexts() throws IOException {
        String words = "từ ".repeat(60).strip();
        try (XSSFWorkbook workbook =
                open(document(List.of(List.of(Cell.text(words), Cell.text(""), Cell.text(""), Cell.text("")))))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getColumnWidth(0)).isEqualTo(60 * 256);
            assertThat(sheet.getRow(2).getHeightInPoints()).isEqualTo(3 * 15f);
        }
    }

    @ParameterizedTest
    @CsvSource({"'', 1", "một hai, 1", "một hai ba, 2", "abcdefghijklmnop, 2", "abcdefghijklmnopqrs ab, 3"})
    void aTextTakesAsManyLinesAsItsWordsNeed(String text, int lines) {
        assertThat(XlsxWidths.lines(text, 10)).isEqualTo(lines);
    }

    @Test
    void namesOfSheetsAreShortAllowedAndDifferent() {
        SheetNames names = new SheetNames();
        assertThat(names.next("a[b]:c*d?e/f\\g'h")).isEqualTo("a b  c d e f g h");
        assertThat(names.next("x".repeat(40))).isEqualTo("x".repeat(31));
        assertThat(names.next("X".repeat(40))).isEqualTo("X".repeat(27) + " (2)");
        assertThat(names.next("///")).isEqualTo("-");
    }

    @Test
    void theSameDocumentGivesTheSameBytes() throws Exception {
        byte[] first = OfficeParts.bytes(XlsxRenderer.standard(), OfficialSample.draft(Language.EN));
        Thread.sleep(2_100); // a zip entry tells seconds by twos
        assertThat(OfficeParts.bytes(XlsxRenderer.standard(), OfficialSample.draft(Language.EN)))
                .isEqualTo(first);
    }

    @Test
    void aDocumentWithoutTablesIsNoWorkbook() {
        Document document = Document.builder()
                .title("Báo cáo")
                .audience(Audience.authority())
                .language(Language.VI)
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OfficeParts.bytes(XlsxRenderer.standard(), document))
                .withMessage("document 'Báo cáo' had no table, must have one to be a workbook");
    }

    private static Document document(List<List<Cell>> rows) {
        return Document.builder()
                .title("Báo cáo")
                .audience(Audience.authority())
                .language(Language.VI)
                .addBlocks(new Block.Table(
                        "Bảng",
                        List.of(
                                Column.rowHeader("Tên"),
                                Column.number("Kết quả"),
                                Column.number("Số lượng"),
                                Column.text("Ngày")),
                        rows))
                .build();
    }

    private static XSSFWorkbook open(Document document) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(OfficeParts.bytes(XlsxRenderer.standard(), document)));
    }
}

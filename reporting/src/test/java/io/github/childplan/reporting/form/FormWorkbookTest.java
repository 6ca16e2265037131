package io.github.childplan.reporting.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.childplan.core.value.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class FormWorkbookTest {

    @Test
    void aCommuneIsAskedForEveryIndicatorWithNamesAndDefinitionsBeside() throws IOException {
        try (XSSFWorkbook workbook = open(Forms.blank())) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(row(sheet, 13))
                    .containsExactly(
                            "stunting-under-5",
                            "6.0",
                            "Tỷ lệ trẻ em dưới 5 tuổi bị suy dinh dưỡng thể chiều cao theo tuổi",
                            "Năm 2024",
                            "số trẻ dưới 5 tuổi có chiều cao theo tuổi dưới âm 2 độ lệch chuẩn của chuẩn WHO 2006",
                            "",
                            "số trẻ dưới 5 tuổi được đo chiều cao",
                            "",
                            "",
                            "",
                            "%",
                            "",
                            "");
            assertThat(row(sheet, 8))
                    .containsExactly(
                            "child-friendly-communes",
                            "1.0",
                            "Tỷ lệ xã, thị trấn phù hợp với trẻ em",
                            "Năm 2024",
                            "Ghi 1 nếu đơn vị thuộc số này, 0 nếu không: số xã, thị trấn được công nhận phù hợp với trẻ em",
                            "",
                            "chính đơn vị",
                            "1.0",
                            "",
                            "",
                            "%",
                            "",
                            "");
            assertThat(row(sheet, 10)).contains("Năm học 2023-2024");
            assertThat(sheet.getLastRowNum()).isEqualTo(8 + 14 + 2);
            assertThat(sheet.getRow(1).getCell(1).getStringCellValue())
                    .isEqualTo("BIỂU SỐ LIỆU THỰC HIỆN KẾ HOẠCH NĂM 2024");
            assertThat(sheet.getRow(3).getCell(1).getStringCellValue())
                    .isEqualTo("Đơn vị báo cáo: Ủy ban nhân dân xã Pa Ủ");
        }
    }

    @Test
    void anAgencyIsAskedForWhatSeemsToBelongToItsField() throws IOException {
        Form form = Forms.DESIGN.form(Forms.reporter("health-centre"), 2024);
        assertThat(form.fields())
                .extracting(field -> field.indicator().id().value())
                .containsExactly("underweight-under-5", "stunting-under-5");
        assertThat(form.reporter().place().value()).isEqualTo("muong-te-district");
        assertThat(Forms.DESIGN.toBuilder()
                        .selection(IndicatorSelections.EVERY_INDICATOR)
                        .build()
                        .form(form.reporter(), 2024)
                        .fields())
                .hasSize(14);
    }

    @Test
    void aFormOfTheYearAfterTheReformIsForTheFormerPlacesAlone() {
        FormReporter huaBum = Forms.DESIGN.reporters(Forms.PLANNER.in(2025)).stream()
                .filter(reporter -> reporter.place().value().startsWith("hua-bum"))
                .findFirst()
                .orElseThrow();
        assertThat(huaBum.place().value()).isEqualTo("hua-bum-commune-2025");
        assertThat(huaBum.former().orElseThrow().vi()).isEqualTo("Xã Vàng San");
        assertThat(Forms.DESIGN.form(huaBum, 2025).placeName().vi()).isEqualTo("Xã Hua Bum");
        assertThat(FormTexts.instructions(Forms.DESIGN.form(huaBum, 2025)))
                .extracting(line -> line.in(Language.EN))
                .contains("The figures are of what was Vàng San commune before, and of nothing else.");
    }

    @Test
    void theCellsToFillAreOpenAndCheckedAndEverythingElseIsProtected() throws IOException {
        try (XSSFWorkbook workbook = open(Forms.blank())) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.isSheetLocked()).isTrue();
            assertThat(sheet.getCTWorksheet().getSheetProtection().isSetPassword())
                    .isFalse();
            List<String> open = new ArrayList<>();
            sheet.forEach(row -> row.forEach(cell -> {
                if (!cell.getCellStyle().getLocked() && row.getRowNum() == 13) {
                    open.add(cell.getAddress().toString());
                }
            }));
            assertThat(open).containsExactly("F14", "H14", "J14", "L14", "M14");
            assertThat(rules(sheet, "F14"))
                    .containsExactly(
                            "custom AND(ISNUMBER(F14),F14>=0,F14=INT(F14),OR(ISBLANK(H14),F14<=H14))",
                            "Tử số",
                            "Ghi số nguyên từ 0 trở lên, không lớn hơn mẫu số; chưa có số liệu thì để trống.");
            assertThat(rules(sheet, "H14"))
                    .containsExactly(
                            "custom AND(ISNUMBER(H14),H14>=0,H14=INT(H14),OR(ISBLANK(F14),F14<=H14))",
                            "Mẫu số",
                            "Ghi số nguyên từ 0 trở lên, không nhỏ hơn tử số; chưa có số liệu thì để trống.");
            assertThat(rules(sheet, "F9"))
                    .containsExactly("whole 0 1", "Tử số", "Ghi 1 nếu đạt, 0 nếu không đạt; chưa rõ thì để trống.");
            assertThat(rules(sheet, "L14"))
                    .containsExactly(
                            "list \"Đã đo đếm,Ước tính\"",
                            "Cách có số liệu",
                            "Chọn một trong hai; để trống là đã đo đếm.");
            XSSFCell rate = sheet.getRow(13).getCell(8);
            assertThat(rate.getCellType()).isEqualTo(CellType.FORMULA);
            assertThat(rate.getCellFormula())
                    .isEqualTo("IF(AND(ISNUMBER(F14),ISNUMBER(H14)),IF(H14>0,F14/H14,\"\"),\"\")");
        }
    }

    @Test
    void aHiddenSheetSaysWhichFormItIs() throws IOException {
        try (XSSFWorkbook workbook = open(Forms.blank())) {
            assertThat(workbook.getSheetVisibility(2)).isEqualTo(SheetVisibility.VERY_HIDDEN);
            XSSFSheet sheet = workbook.getSheetAt(2);
            List<String> lines = new ArrayList<>();
            sheet.forEach(row -> lines.add(row.getCell(0) + (row.getCell(1) == null ? "" : "=" + row.getCell(1))));
            assertThat(lines.subList(0, 7))
                    .containsExactly(
                            "childplan-form/1",
                            "plan=muong-te-28-ct-tw",
                            "version=1",
                            "reporter=commune-committees/pa-u-commune",
                            "kind=place",
                            "place=pa-u-commune",
                            "year=2024");
            assertThat(lines.get(7)).startsWith("indicators=child-friendly-communes culture-play-points ");
        }
    }

    @Test
    void itPrintsOnA4WithTheHeadingOnEveryPage() throws IOException {
        try (XSSFWorkbook workbook = open(Forms.blank())) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("8:8");
            assertThat(workbook.getPrintArea(0)).endsWith("!$B$2:$M$25");
        }
    }

    @Test
    void theInstructionsAreInTheLanguageOfTheForm() throws IOException {
        try (XSSFWorkbook workbook = open(Forms.blank())) {
            assertThat(workbook.getSheetName(1)).isEqualTo("Hướng dẫn");
            assertThat(workbook.getSheetAt(1).getRow(3).getCell(1).getStringCellValue())
                    .isEqualTo(FormTexts.audience().in(Language.VI))
                    .contains("AUTHORITY");
            assertThat(workbook.getSheetAt(1).getRow(6).getCell(1).getStringCellValue())
                    .isEqualTo(
                            "Chưa có số liệu thì để trống cả dòng. Có theo dõi nhưng không có trường hợp nào thì ghi 0. Để trống không được hiểu là 0.");
        }
        try (XSSFWorkbook workbook = open(FormWorkbook.write(Forms.form(), Language.EN))) {
            assertThat(workbook.getSheetName(0)).isEqualTo("Figures");
            assertThat(workbook.getSheetName(1)).isEqualTo("How to fill");
        }
    }

    @Test
    void theSameFormGivesTheSameBytesWithoutTimeOrUser() throws IOException {
        byte[] first = Forms.blank();
        assertThat(Forms.blank()).isEqualTo(first);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(first))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal().getYear()).isEqualTo(1980);
                assertThat(entry.getExtra())
                        .as("a time in the zone of the machine")
                        .isNull();
            }
        }
        Map<String, byte[]> parts = Forms.parts(first);
        assertThat(new String(parts.get("docProps/core.xml"), StandardCharsets.UTF_8))
                .contains("<dc:creator>childplan</dc:creator>")
                .doesNotContain("dcterms:created", "dcterms:modified", "lastModifiedBy");
    }

    private static XSSFWorkbook open(byte[] workbook) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(workbook));
    }

    private static List<String> row(XSSFSheet sheet, int row) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < 13; column++) {
            XSSFCell cell = sheet.getRow(row).getCell(column);
            cells.add(cell.getCellType() == CellType.FORMULA ? cell.getStringCellValue() : cell.toString());
        }
        return cells;
    }

    private static List<String> rules(XSSFSheet sheet, String cell) {
        for (XSSFDataValidation rule : sheet.getDataValidations()) {
            if (rule.getRegions().getCellRangeAddresses()[0].formatAsString().equals(cell)) {
                DataValidationConstraint checks = rule.getValidationConstraint();
                String type = switch (checks.getValidationType()) {
                    case DataValidationConstraint.ValidationType.INTEGER -> "whole ";
                    case DataValidationConstraint.ValidationType.LIST -> "list ";
                    case DataValidationConstraint.ValidationType.FORMULA -> "custom ";
                    default -> "other ";
                };
                String formulas =
                        checks.getFormula1() + (checks.getFormula2() == null ? "" : " " + checks.getFormula2());
                assertThat(rule.getShowErrorBox()).isTrue();
                assertThat(rule.getPromptBoxText()).isEqualTo(rule.getErrorBoxText());
                return List.of(type + formulas, rule.getErrorBoxTitle(), rule.getErrorBoxText());
            }
        }
        throw new IllegalStateException("no rule for " + cell);
    }
}

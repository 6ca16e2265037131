package io.github.childplan.reporting.form;

import io.github.childplan.core.catalog.StandardPlans;
import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.core.value.Language;
import io.github.childplan.indicators.definition.StandardIndicators;
import io.github.childplan.indicators.place.StandardPlaces;
import io.github.childplan.reporting.compliance.ReportPlanner;
import io.github.childplan.reporting.schedule.StandardCalendars;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Forms of Pa Ủ for 2024 and what people do to them; the figures are made up. */
final class Forms {

    static final FormDesign DESIGN =
            FormDesign.of(StandardPlans.muongTe(), StandardIndicators.childPlan(), StandardPlaces.muongTe());
    static final ReportPlanner PLANNER = ReportPlanner.builder()
            .plan(StandardPlans.muongTe())
            .places(StandardPlaces.muongTe())
            .calendar(StandardCalendars.vietNam())
            .build();
    static final FormReader READER = FormReader.of(DESIGN);
    static final String FILE = "pa-u.xlsx";
    static final String SHEET1 = "xl/worksheets/sheet1.xml";

    private Forms() {}

    static FormReporter reporter(String id) {
        return DESIGN.reporters(PLANNER.in(2024)).stream()
                .filter(reporter -> reporter.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static List<FormReporter> communes() {
        return DESIGN.reporters(PLANNER.in(2024)).stream()
                .filter(reporter -> reporter.kind() == FormReporter.Kind.BODY_OF_A_PLACE)
                .toList();
    }

    static FormReporter paU() {
        return reporter("commune-committees/pa-u-commune");
    }

    static Form form() {
        return DESIGN.form(paU(), 2024);
    }

    static byte[] blank() {
        return FormWorkbook.write(form(), Language.VI);
    }

    /** Returns the blank workbook after somebody changed it. */
    static byte[] changed(Consumer<Sheet> change) {
        return changed(blank(), change);
    }

    static byte[] changed(byte[] workbook, Consumer<Sheet> change) {
        try (XSSFWorkbook opened = new XSSFWorkbook(new ByteArrayInputStream(workbook));
                ByteArrayOutputStream saved = new ByteArrayOutputStream()) {
            change.accept(new Sheet(opened, opened.getSheetAt(0)));
            opened.write(saved);
            return saved.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a workbook in which 57 of 300 children are stunted, and the change. */
    static byte[] filled(Consumer<Sheet> change) {
        return changed(sheet -> {
            sheet.cell("stunting-under-5", FormColumn.NUMERATOR).setCellValue(57);
            sheet.cell("stunting-under-5", FormColumn.DENOMINATOR).setCellValue(300);
            change.accept(sheet);
        });
    }

    /** Returns a workbook with the text of a part changed as no spreadsheet would. */
    static byte[] edited(byte[] workbook, String part, UnaryOperator<String> change) {
        Map<String, byte[]> parts = parts(workbook);
        String before = new String(parts.get(part), StandardCharsets.UTF_8);
        String after = change.apply(before);
        if (after.equals(before)) {
            throw new IllegalStateException("nothing was changed in " + part + ": " + before);
        }
        parts.put(part, after.getBytes(StandardCharsets.UTF_8));
        return zip(parts);
    }

    static Map<String, byte[]> parts(byte[] zip) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static WithProblems<FilledForm> read(byte[] file) {
        return READER.read(FILE, new ByteArrayInputStream(file));
    }

    /** Returns the problems as people read them, in English. */
    static List<String> problems(byte[] file) {
        return read(file).problems().stream()
                .map(problem -> problem.describe(Language.EN))
                .toList();
    }

    /** Returns the figures, one a line. */
    static List<String> figures(byte[] file) {
        return read(file).orElseThrow().figures().all().stream()
                .map(figure -> figure.indicator() + " " + figure.period() + " "
                        + figure.value()
                                .fold(
                                        counted -> counted.counts().toString(),
                                        stated -> stated.value().toPlainString()
                                                + stated.unit().suffix(Language.EN)))
                .toList();
    }

    /** The sheet with the figures of an opened workbook. */
    record Sheet(XSSFWorkbook workbook, XSSFSheet sheet) {

        int row(String anchor) {
            for (int row = 1; row <= sheet.getLastRowNum(); row++) {
                if (sheet.getRow(row) != null
                        && sheet.getRow(row).getCell(0) != null
                        && sheet.getRow(row).getCell(0).getStringCellValue().equals(anchor)) {
                    return row;
                }
            }
            throw new IllegalStateException("no row " + anchor);
        }

        XSSFCell cell(String indicator, FormColumn column) {
            return sheet.getRow(row(indicator)).getCell(column.position() - 1);
        }

        XSSFCell filledDay() {
            return cell(FormColumn.FILLED, FormColumn.NUMERATOR);
        }

        void format(XSSFCell cell, String code) {
            var style = workbook.createCellStyle();
            style.cloneStyleFrom(cell.getCellStyle());
            style.setDataFormat(workbook.createDataFormat().getFormat(code));
            cell.setCellStyle(style);
        }
    }
}

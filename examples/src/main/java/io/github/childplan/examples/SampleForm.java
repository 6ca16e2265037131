package io.github.childplan.examples;

import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.ObservationKey;
import io.github.childplan.indicators.observation.Observations;
import io.github.childplan.reporting.form.FormField;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook that a commune would fill by hand, filled by this program with made-up figures. */
final class SampleForm {

    private static final String FILLED = "childplan:filled";

    private final byte[] blank;
    private final Map<String, Map<String, String>> words = new HashMap<>();
    private final Map<String, Map<String, Long>> counts = new HashMap<>();
    private Optional<LocalDate> day = Optional.empty();

    SampleForm(byte[] blank) {
        this.blank = blank;
    }

    /** Writes the figures of some rows. */
    SampleForm figures(List<FormField> rows, Observations figures) {
        for (FormField field : rows) {
            String row = field.key().toString();
            figures.find(ObservationKey.of(field.indicator().id(), field.place(), field.period()))
                    .ifPresent(figure -> write(row, figure));
        }
        return this;
    }

    private void write(String row, Observation figure) {
        figure.value().findCounts().ifPresent(found -> {
            count(row, "numerator", found.numerator());
            count(row, "denominator", found.denominator());
        });
        figure.source().ifPresent(source -> word(row, "source", source));
    }

    /** Writes the day on which the form was filled. */
    SampleForm day(LocalDate filled) {
        day = Optional.of(filled);
        return this;
    }

    /** Writes a text into a cell, as somebody does who makes a mistake. */
    SampleForm word(String anchor, String column, String text) {
        words.computeIfAbsent(anchor, key -> new HashMap<>()).put(column, text);
        return this;
    }

    private void count(String anchor, String column, long count) {
        counts.computeIfAbsent(anchor, key -> new HashMap<>()).put(column, count);
    }

    byte[] filled() {
        try (Workbook workbook = new XSSFWorkbook(new ByteArrayInputStream(blank));
                ByteArrayOutputStream saved = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.getSheetAt(0);
            Map<String, Integer> columns = new HashMap<>();
            for (Cell anchor : sheet.getRow(0)) {
                columns.put(anchor.getStringCellValue().replace("childplan:", ""), anchor.getColumnIndex());
            }
            for (Row row : sheet) {
                fill(row, columns);
            }
            workbook.write(saved);
            return saved.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a workbook in memory cannot be written", impossible);
        }
    }

    private void fill(Row row, Map<String, Integer> columns) {
        Cell anchor = row.getCell(columns.getOrDefault("indicator", 0));
        String indicator = anchor == null ? "" : anchor.getStringCellValue();
        day.filter(filled -> indicator.equals(FILLED))
                .ifPresent(filled ->
                        row.getCell(columns.getOrDefault("numerator", 0)).setCellValue(filled));
        counts.getOrDefault(indicator, Map.of())
                .forEach((column, count) ->
                        row.getCell(columns.getOrDefault(column, 0)).setCellValue(Math.toIntExact(count)));
        words.getOrDefault(indicator, Map.of())
                .forEach((column, text) ->
                        row.getCell(columns.getOrDefault(column, 0)).setCellValue(text));
    }
}

package io.github.childplan.examples;

import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.indicators.observation.Observation;
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

    SampleForm figures(List<Observation> figures) {
        for (Observation figure : figures) {
            figure.value().findCounts().ifPresent(found -> {
                count(figure.indicator(), "numerator", found.numerator());
                count(figure.indicator(), "denominator", found.denominator());
            });
            figure.source().ifPresent(source -> word(figure.indicator().value(), "source", source));
        }
        return this;
    }

    /** Writes the day on which the form was filled. */
    SampleForm day(LocalDate filled) {
        day = Optional.of(filled);
        return this;
    }

    /** Writes a text into a cell, as somebody does who makes a mistake. */
    SampleForm word(String indicator, String column, String text) {
        words.computeIfAbsent(indicator, key -> new HashMap<>()).put(column, text);
        return this;
    }

    private void count(IndicatorId indicator, String column, long count) {
        counts.computeIfAbsent(indicator.value(), key -> new HashMap<>()).put(column, count);
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

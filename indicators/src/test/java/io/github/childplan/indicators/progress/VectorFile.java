package io.github.childplan.indicators.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.childplan.indicators.csv.CsvReader;
import io.github.childplan.indicators.csv.CsvRow;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The published rows beside this class; README.md there names their sources. */
final class VectorFile {

    private static final BigDecimal RELATIVE = new BigDecimal("1e-9");
    private static final BigDecimal ABSOLUTE = new BigDecimal("1e-12");

    /** One row by the names of its columns. */
    record Row(Map<String, String> cells, long line) {

        String text(String column) {
            return Objects.requireNonNull(cells.get(column), column);
        }

        Optional<String> find(String column) {
            return Optional.of(text(column)).filter(cell -> !cell.isEmpty());
        }

        int year(String column) {
            return Integer.parseInt(text(column));
        }

        @Override
        public String toString() {
            return "line " + line + " " + cells.values().stream().limit(3).toList();
        }
    }

    private VectorFile() {}

    static List<Row> rows(String file) {
        try (Reader text = new InputStreamReader(
                Objects.requireNonNull(VectorFile.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            CsvReader csv = CsvReader.of(text);
            List<String> header = csv.next().orElseThrow().fields();
            List<Row> rows = new ArrayList<>();
            for (Optional<CsvRow> row = csv.next(); row.isPresent(); row = csv.next()) {
                Map<String, String> cells = new LinkedHashMap<>();
                for (int i = 0; i < header.size(); i++) {
                    cells.put(header.get(i), row.get().fields().get(i));
                }
                rows.add(new Row(cells, row.get().line()));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** 1e-9 relative or 1e-12 absolute; a blank cell means no number. */
    static void assertNumber(Optional<BigDecimal> number, String published) {
        if (published.isEmpty()) {
            assertThat(number).isEmpty();
            return;
        }
        BigDecimal expected = new BigDecimal(published);
        BigDecimal room =
                expected.abs().multiply(RELATIVE, MathContext.DECIMAL64).max(ABSOLUTE);
        assertThat(number).isPresent();
        assertThat(number.get().subtract(expected).abs())
                .as("%s against the published %s", number.get(), published)
                .isLessThanOrEqualTo(room);
    }
}

package io.github.childplan.core.problem;

import io.github.childplan.core.text.CsvReader;
import io.github.childplan.core.text.CsvRow;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The rows of a CSV file with known columns, such as a list of targets with seven. What is no such row is a problem with its
 * line: a missing or wrong header, which ends the reading, a row that is not CSV or has another width, text that is not
 * UTF-8. The other rows are still read.
 *
 * <p>A file has at most {@value #MAX_ROWS} rows and {@value #MAX_PROBLEMS} problems; what follows is not read, and a problem
 * says so. Immutable and thread-safe.
 */
public final class CsvTable {

    /** The most rows of a file. */
    public static final int MAX_ROWS = 100_000;

    /** The most problems of a file. */
    public static final int MAX_PROBLEMS = 1_000;

    private final String source;
    private final List<String> columns;

    private CsvTable(String source, List<String> columns) {
        this.source = source;
        this.columns = columns;
    }

    /** Takes a row that has the width of the header. */
    @FunctionalInterface
    public interface RowReader {
        /**
         * Reads a row.
         *
         * @param cells the cells in the order of the columns
         * @param at the file and the line
         * @param report takes what is wrong with the row
         */
        void read(List<String> cells, ProblemPlace at, Consumer<Problem> report);
    }

    /**
     * Returns a table.
     *
     * @param source the name of the file, for problems
     * @param columns the columns its header must have, in this order
     * @return the table
     */
    public static CsvTable of(String source, List<String> columns) {
        return new CsvTable(Objects.requireNonNull(source, "source"), List.copyOf(columns));
    }

    /**
     * Returns a reader that fails on bytes that are not UTF-8, which {@link #read} reports.
     *
     * @param utf8 the bytes
     * @return the reader
     */
    public static Reader strictUtf8(InputStream utf8) {
        return new InputStreamReader(
                utf8,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /**
     * Reads all rows.
     *
     * @param csv the text, which is not closed
     * @param reader takes each row
     * @param report takes what is wrong with the file and its rows
     * @throws IOException if the text cannot be read
     */
    public void read(Reader csv, RowReader reader, Consumer<Problem> report) throws IOException {
        ProblemPlace file = ProblemPlace.in(source);
        CountingReport counting = new CountingReport(report);
        try {
            CsvReader rows = CsvReader.of(csv);
            Optional<CsvRow> header = rows.next();
            if (header.isEmpty() || !header.get().fields().equals(columns)) {
                report.accept(wrongHeader(header, file));
                return;
            }
            int count = 0;
            for (Optional<CsvRow> row = rows.next(); row.isPresent(); row = rows.next()) {
                ProblemPlace at = file.atLine(row.get().line());
                count++;
                if (count > MAX_ROWS || counting.count >= MAX_PROBLEMS) {
                    report.accept(limitExceeded(at));
                    return;
                }
                accept(row.get(), at, reader, counting);
            }
        } catch (CharacterCodingException notUtf8) {
            report.accept(Problem.of(CoreProblem.INVALID_ENCODING).at(file).build());
        }
    }

    private void accept(CsvRow row, ProblemPlace at, RowReader reader, Consumer<Problem> report) {
        if (row.fault().isPresent()) {
            report.accept(Problem.of(CoreProblem.MALFORMED_CSV)
                    .at(at)
                    .with("column", Integer.toString(row.fields().size() + 1))
                    .with("detail", row.fault().get().explanation())
                    .build());
        } else if (row.fields().size() != columns.size()) {
            report.accept(Problem.of(CoreProblem.RAGGED_ROW)
                    .at(at)
                    .value(Integer.toString(row.fields().size()))
                    .expected(Integer.toString(columns.size()))
                    .build());
        } else {
            reader.read(row.fields(), at, report);
        }
    }

    private Problem wrongHeader(Optional<CsvRow> header, ProblemPlace file) {
        return Problem.of(CoreProblem.WRONG_HEADER)
                .at(file.atLine(header.map(CsvRow::line).orElse(1L)))
                .value(header.map(row -> String.join(",", row.fields())).orElse(""))
                .expected(String.join(",", columns))
                .build();
    }

    private static Problem limitExceeded(ProblemPlace at) {
        CoreProblem reason = CoreProblem.LIMIT_EXCEEDED;
        Map<String, String> limits =
                Map.of("rows", Integer.toString(MAX_ROWS), "problems", Integer.toString(MAX_PROBLEMS));
        return Problem.of(reason)
                .at(at)
                .with("detail", reason.catalog().format("csv.limit", limits))
                .build();
    }

    /** Counts the problems on their way. */
    private static final class CountingReport implements Consumer<Problem> {
        private final Consumer<Problem> report;
        private int count;

        private CountingReport(Consumer<Problem> report) {
            this.report = report;
        }

        @Override
        public void accept(Problem problem) {
            count++;
            report.accept(problem);
        }
    }
}

package io.github.childplan.indicators.csv;

import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.ProblemPlace;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.indicators.problem.IndicatorsMessages;
import io.github.childplan.indicators.problem.IndicatorsProblem;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A CSV file with a fixed header, such as the holidays of a calendar: its rows as {@link CsvCells}, and a problem for
 * everything that is not such a file. A row that is not CSV or has too many or too few cells is reported and left out; the
 * next one is read.
 *
 * <p>Bytes must be UTF-8. At most {@value #MAX_ROWS} rows are read, and reading ends at {@value #MAX_PROBLEMS} problems.
 * Immutable and thread-safe.
 */
public final class CsvTable {

    /** The most rows that are read. */
    public static final int MAX_ROWS = 100_000;

    /** The number of problems at which reading ends. */
    public static final int MAX_PROBLEMS = 1_000;

    private final List<String> columns;
    private final Function<String, LocalizedText> expectations;

    private CsvTable(List<String> columns, Function<String, LocalizedText> expectations) {
        this.columns = List.copyOf(columns);
        this.expectations = Objects.requireNonNull(expectations, "expectations");
    }

    /**
     * Returns the format of a table.
     *
     * @param columns the header
     * @param expectations what a cell must be, by column
     * @return the format
     */
    public static CsvTable of(List<String> columns, Function<String, LocalizedText> expectations) {
        return new CsvTable(columns, expectations);
    }

    /**
     * Reads a file.
     *
     * @param csv the bytes; not closed
     * @param source the name of the file, for the problems
     * @param row what to do with a row that has the right cells; it adds what is wrong with them to the problems
     * @return the problems, in the order of the file
     * @throws IOException if the bytes cannot be read
     */
    public List<Problem> read(InputStream csv, String source, Consumer<CsvCells> row) throws IOException {
        return read(csv, source, row, leftOut -> {});
    }

    /**
     * Reads a file whose rows belong together, so that one that is left out makes others incomplete.
     *
     * @param csv the bytes; not closed
     * @param source the name of the file, for the problems
     * @param row what to do with a row that has the right cells; it adds what is wrong with them to the problems
     * @param leftOut what to do with the cells of a row that has too many or too few of them, besides reporting it
     * @return the problems, in the order of the file
     * @throws IOException if the bytes cannot be read
     */
    public List<Problem> read(
            InputStream csv, String source, Consumer<CsvCells> row, Consumer<? super List<String>> leftOut)
            throws IOException {
        return read(
                new InputStreamReader(
                        csv,
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)),
                source,
                row,
                leftOut);
    }

    /**
     * Reads a text.
     *
     * @param csv the text; not closed
     * @param source the name of the file, for the problems
     * @param row what to do with a row that has the right cells; it adds what is wrong with them to the problems
     * @return the problems, in the order of the file
     * @throws IOException if the text cannot be read
     */
    public List<Problem> read(Reader csv, String source, Consumer<CsvCells> row) throws IOException {
        return read(csv, source, row, leftOut -> {});
    }

    private List<Problem> read(
            Reader csv, String source, Consumer<CsvCells> row, Consumer<? super List<String>> leftOut)
            throws IOException {
        List<Problem> problems = new ArrayList<>();
        ProblemPlace file = ProblemPlace.in(source);
        try {
            CsvReader rows = CsvReader.of(csv);
            Optional<CsvRow> header = rows.next();
            if (header.map(CsvRow::fields).filter(columns::equals).isPresent()) {
                readRows(rows, file, problems, row, leftOut);
            } else {
                problems.add(wrongHeader(header, file));
            }
        } catch (CharacterCodingException notUtf8) {
            problems.add(Problem.of(IndicatorsProblem.FILE_NOT_UTF8).at(file).build());
        }
        return problems;
    }

    private void readRows(
            CsvReader rows,
            ProblemPlace file,
            List<Problem> problems,
            Consumer<CsvCells> row,
            Consumer<? super List<String>> leftOut)
            throws IOException {
        int count = 0;
        for (Optional<CsvRow> next = rows.next(); next.isPresent(); next = rows.next()) {
            ProblemPlace at = file.atLine(next.get().line());
            count++;
            if (count > MAX_ROWS || problems.size() >= MAX_PROBLEMS) {
                problems.add(Problem.of(IndicatorsProblem.LIMIT_EXCEEDED)
                        .at(at)
                        .with("detail", IndicatorsMessages.text("csv.limit"))
                        .build());
                return;
            }
            Optional<Problem> wrong = wrongRow(next.get(), at);
            if (wrong.isPresent()) {
                problems.add(wrong.get());
                if (wrong.get().reason() == IndicatorsProblem.RAGGED_ROW) {
                    leftOut.accept(next.get().fields());
                }
            } else {
                row.accept(new CsvCells(columns, next.get().fields(), at, expectations, problems::add));
            }
        }
    }

    private Optional<Problem> wrongRow(CsvRow row, ProblemPlace at) {
        if (row.fault().isPresent()) {
            return Optional.of(Problem.of(IndicatorsProblem.MALFORMED_ROW)
                    .at(at)
                    .with("number", Integer.toString(row.fields().size() + 1))
                    .expected(IndicatorsMessages.text("figures.csv"))
                    .with("detail", row.fault().get().explanation())
                    .build());
        }
        if (row.fields().size() != columns.size()) {
            return Optional.of(Problem.of(IndicatorsProblem.RAGGED_ROW)
                    .at(at)
                    .value(Integer.toString(row.fields().size()))
                    .expected(Integer.toString(columns.size()))
                    .build());
        }
        return Optional.empty();
    }

    private Problem wrongHeader(Optional<CsvRow> header, ProblemPlace file) {
        return Problem.of(IndicatorsProblem.WRONG_HEADER)
                .at(file.atLine(header.map(CsvRow::line).orElse(1L)))
                .value(header.map(row -> String.join(",", row.fields())).orElse(""))
                .expected(String.join(",", columns))
                .build();
    }
}

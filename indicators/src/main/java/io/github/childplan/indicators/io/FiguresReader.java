package io.github.childplan.indicators.io;

import static io.github.childplan.indicators.problem.IndicatorsMessages.same;
import static io.github.childplan.indicators.problem.IndicatorsMessages.text;

import io.github.childplan.core.problem.FileFault;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.ProblemPlace;
import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.indicators.csv.CsvFault;
import io.github.childplan.indicators.csv.CsvScanner;
import io.github.childplan.indicators.problem.IndicatorsProblem;
import io.github.childplan.indicators.table.Progress;
import io.github.childplan.indicators.table.ProgressListener;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/** Reads one figures file. Used once and not thread-safe. */
final class FiguresReader<T> {

    /** What the decoder puts where bytes are not UTF-8; in a well-formed text it is the trace of an earlier loss. */
    private static final char REPLACEMENT = '\uFFFD';

    private static final int ROWS_BETWEEN_REPORTS = 1 << 16;

    private final ProblemPlace file;
    private final FiguresContext context;
    private final FiguresLimits limits;
    private final FigureSink<T> sink;
    private final ProgressListener listener;
    private final List<Problem> problems = new ArrayList<>();
    private int suppressed;
    private Optional<ProblemPlace> firstSuppressed = Optional.empty();
    private OptionalLong size = OptionalLong.empty();

    FiguresReader(
            String source,
            FiguresContext context,
            FiguresLimits limits,
            FigureSink<T> sink,
            ProgressListener listener) {
        this.file = ProblemPlace.in(source);
        this.context = context;
        this.limits = limits;
        this.sink = sink;
        this.listener = listener;
    }

    WithProblems<T> read(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            size = OptionalLong.of(Files.size(path));
            return read(in);
        } catch (NoSuchFileException missing) {
            return WithProblems.failed(List.of(Problem.of(IndicatorsProblem.FILE_MISSING)
                    .at(file)
                    .value(name(path))
                    .expected(text("figures.file"))
                    .build()));
        } catch (IOException unreadable) {
            return WithProblems.failed(List.of(unreadable(unreadable)));
        }
    }

    WithProblems<T> read(InputStream in) {
        BoundedInput bytes = new BoundedInput(in, limits.bytes());
        CsvScanner csv = CsvScanner.of(new InputStreamReader(
                bytes,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)));
        try {
            boolean any = csv.next();
            Optional<List<String>> columns = any ? columns(csv) : Optional.empty();
            if (columns.isEmpty()) {
                return WithProblems.failed(List.of(any ? wrongHeader(csv) : empty()));
            }
            sink.columns(columns.get());
            readRows(csv, columns.get(), bytes);
        } catch (BoundedInput.ExceededException tooLong) {
            problems.add(limit(file, "figures.limit-bytes", limits.bytes()));
        } catch (IOException unreadable) {
            problems.add(unreadable(unreadable));
        }
        return collected();
    }

    /** Returns the name of a file without its folder. */
    static String name(Path path) {
        return Optional.ofNullable(path.getFileName()).orElse(path).toString();
    }

    private void readRows(CsvScanner csv, List<String> columns, BoundedInput bytes) throws IOException {
        int count = 0;
        while (csv.next()) {
            count++;
            if (count > limits.rows()) {
                problems.add(limit(file.atLine(csv.line()), "figures.limit-rows", limits.rows()));
                return;
            }
            if (problems.size() >= limits.problems()) {
                problems.add(limit(file.atLine(csv.line()), "figures.limit-problems", limits.problems()));
                return;
            }
            csv.strip();
            if (!sink.take(csv)) {
                readRow(csv, columns);
            }
            if (count % ROWS_BETWEEN_REPORTS == 0) {
                tell(count, bytes);
            }
        }
        tell(count, bytes);
    }

    private void tell(int rows, BoundedInput bytes) {
        listener.tell(new Progress(rows, OptionalLong.empty(), bytes.count(), size));
    }

    private void readRow(CsvScanner row, List<String> columns) {
        ProblemPlace at = file.atLine(row.line());
        List<String> cells = texts(row);
        if (row.fault().isPresent()) {
            problems.add(malformed(at, cells.size() + 1, row.fault().get()));
        } else if (cells.stream().allMatch(String::isEmpty)) {
            return;
        } else if (cells.size() != columns.size()) {
            problems.add(Problem.of(IndicatorsProblem.RAGGED_ROW)
                    .at(at.atColumn(Math.min(cells.size(), columns.size()) + 1L))
                    .value(Integer.toString(cells.size()))
                    .expected(Integer.toString(columns.size()))
                    .build());
        } else if (cells.stream().anyMatch(FiguresReader::damaged)) {
            for (int i = 0; i < cells.size(); i++) {
                if (damaged(cells.get(i))) {
                    problems.add(notUtf8(at.atColumn(i + 1L).atField(columns.get(i)), columns.get(i), cells.get(i)));
                }
            }
        } else {
            readFigure(
                    new FigureCells(
                            columns,
                            cells,
                            column -> at.atColumn(columns.indexOf(column) + 1L).atField(column),
                            problems::add),
                    row);
        }
    }

    private void readFigure(FigureCells cells, CsvScanner row) {
        int before = problems.size();
        if (!new FigureAudience(cells).suppressed()) {
            new FigureRow(cells, context).read().ifPresent(figure -> sink.add(figure, row, problems.size() == before));
        } else if (cells.usable()) {
            suppressed++;
            firstSuppressed = firstSuppressed.or(() -> Optional.of(cells.place("suppressed")));
        }
    }

    private WithProblems<T> collected() {
        firstSuppressed.ifPresent(first -> problems.add(Problem.of(IndicatorsProblem.FIGURES_SUPPRESSED)
                .at(first)
                .value(Integer.toString(suppressed))
                .expected(text("figures.from-authority"))
                .build()));
        WithProblems<T> kept = sink.figures();
        problems.addAll(kept.problems());
        problems.sort(Comparator.comparingLong(problem -> problem.place().line().orElse(Long.MAX_VALUE)));
        return WithProblems.of(kept.orElseThrow(), problems);
    }

    /** Returns the columns that the header names, if they are those of the format. */
    private static Optional<List<String>> columns(CsvScanner header) {
        List<String> found = texts(header).stream().map(String::strip).toList();
        List<String> required = FiguresCsv.COLUMNS.subList(0, FiguresCsv.REQUIRED);
        List<String> optional = FiguresCsv.COLUMNS.subList(FiguresCsv.REQUIRED, FiguresCsv.COLUMNS.size());
        boolean known = found.size() >= FiguresCsv.REQUIRED
                && found.subList(0, FiguresCsv.REQUIRED).equals(required);
        List<String> more = known ? found.subList(FiguresCsv.REQUIRED, found.size()) : List.of();
        boolean inOrder = more.equals(optional.stream().filter(more::contains).toList());
        return known && inOrder && header.fault().isEmpty() ? Optional.of(found) : Optional.empty();
    }

    private Problem empty() {
        return Problem.of(IndicatorsProblem.FILE_EMPTY)
                .at(file)
                .expected(text("figures.header"))
                .build();
    }

    private Problem wrongHeader(CsvScanner header) {
        List<String> found = texts(header);
        int differs = 0;
        while (differs < found.size()
                && differs < FiguresCsv.COLUMNS.size()
                && found.get(differs).strip().equals(FiguresCsv.COLUMNS.get(differs))) {
            differs++;
        }
        ProblemPlace at = file.atLine(header.line()).atColumn(differs + 1L);
        String shown = String.join(",", found);
        return damaged(shown) || shown.indexOf('\0') >= 0
                ? notUtf8(at, differs < FiguresCsv.COLUMNS.size() ? FiguresCsv.COLUMNS.get(differs) : "", shown)
                : Problem.of(IndicatorsProblem.WRONG_HEADER)
                        .at(at)
                        .value(shown)
                        .expected(text("figures.header"))
                        .build();
    }

    private Problem unreadable(IOException cause) {
        return Problem.of(IndicatorsProblem.FILE_UNREADABLE)
                .at(file)
                .expected(text("figures.file"))
                .with("detail", FileFault.words(cause))
                .build();
    }

    private static Problem malformed(ProblemPlace at, int number, CsvFault fault) {
        boolean ends = fault == CsvFault.UNCLOSED_QUOTE || fault == CsvFault.FIELD_TOO_LONG;
        LocalizedText detail =
                ends ? text("figures.not-ended", Map.of("detail", fault.explanation())) : fault.explanation();
        return Problem.of(IndicatorsProblem.MALFORMED_ROW)
                .at(at.atColumn(number))
                .expected(text("figures.csv"))
                .with("number", Integer.toString(number))
                .with("detail", detail)
                .build();
    }

    private static Problem notUtf8(ProblemPlace at, String column, String cell) {
        return Problem.of(IndicatorsProblem.INVALID_ENCODING)
                .at(at)
                .value(cell)
                .expected(text("figures.utf8"))
                .with("column", column)
                .build();
    }

    static Problem limit(ProblemPlace at, String key, long limit) {
        LocalizedText detail = text(key, Map.of("limit", same(Long.toString(limit))));
        return Problem.of(IndicatorsProblem.LIMIT_EXCEEDED)
                .at(at)
                .expected(detail)
                .with("detail", detail)
                .build();
    }

    private static boolean damaged(String cell) {
        return cell.indexOf(REPLACEMENT) >= 0;
    }

    private static List<String> texts(CsvScanner row) {
        return IntStream.range(0, row.fields()).mapToObj(row::text).toList();
    }
}

package io.github.childplan.indicators.io;

import static io.github.childplan.indicators.problem.IndicatorsMessages.same;
import static io.github.childplan.indicators.problem.IndicatorsMessages.text;

import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.ProblemPlace;
import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.core.text.CsvFault;
import io.github.childplan.core.text.CsvReader;
import io.github.childplan.core.text.CsvRow;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Texts;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.Observations;
import io.github.childplan.indicators.problem.IndicatorsProblem;
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

/** Reads one figures file. Used once and not thread-safe. */
final class FiguresReader {

    /** What the decoder puts where bytes are not UTF-8; in a well-formed text it is the trace of an earlier loss. */
    private static final char REPLACEMENT = '\uFFFD';

    private final ProblemPlace file;
    private final FiguresContext context;
    private final List<Observation> figures = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int suppressed;
    private Optional<ProblemPlace> firstSuppressed = Optional.empty();

    private FiguresReader(String source, FiguresContext context) {
        this.file = ProblemPlace.in(source);
        this.context = context;
    }

    static WithProblems<Observations> read(Path path, FiguresContext context) {
        String name = Optional.ofNullable(path.getFileName()).orElse(path).toString();
        FiguresReader reader = new FiguresReader(name, context);
        try (InputStream in = Files.newInputStream(path)) {
            return reader.read(in);
        } catch (NoSuchFileException missing) {
            return WithProblems.failed(List.of(Problem.of(IndicatorsProblem.FILE_MISSING)
                    .at(reader.file)
                    .value(name)
                    .expected(text("figures.file"))
                    .build()));
        } catch (IOException unreadable) {
            return WithProblems.failed(List.of(reader.unreadable(unreadable)));
        }
    }

    static WithProblems<Observations> read(String source, InputStream in, FiguresContext context) {
        return new FiguresReader(source, context).read(in);
    }

    private WithProblems<Observations> read(InputStream bytes) {
        CsvReader csv = CsvReader.of(new InputStreamReader(
                new BoundedInput(bytes, FiguresCsv.MAX_BYTES),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)));
        try {
            Optional<CsvRow> header = csv.next();
            Optional<List<String>> columns = header.flatMap(FiguresReader::columns);
            if (columns.isEmpty()) {
                return WithProblems.failed(List.of(noHeader(header)));
            }
            readRows(csv, columns.get());
        } catch (BoundedInput.ExceededException tooLong) {
            problems.add(limit(file, "figures.limit-bytes", FiguresCsv.MAX_BYTES));
        } catch (IOException unreadable) {
            problems.add(unreadable(unreadable));
        }
        return collected();
    }

    private void readRows(CsvReader csv, List<String> columns) throws IOException {
        int count = 0;
        for (Optional<CsvRow> next = csv.next(); next.isPresent(); next = csv.next()) {
            CsvRow row = next.get();
            ProblemPlace at = file.atLine(row.line());
            count++;
            if (count > FiguresCsv.MAX_ROWS) {
                problems.add(limit(at, "figures.limit-rows", FiguresCsv.MAX_ROWS));
                return;
            }
            if (problems.size() >= FiguresCsv.MAX_PROBLEMS) {
                problems.add(limit(at, "figures.limit-problems", FiguresCsv.MAX_PROBLEMS));
                return;
            }
            readRow(row, columns, at);
        }
    }

    private void readRow(CsvRow row, List<String> columns, ProblemPlace at) {
        List<String> cells = row.fields().stream().map(String::strip).toList();
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
            readFigure(new FigureCells(
                    columns,
                    cells,
                    column -> at.atColumn(columns.indexOf(column) + 1L).atField(column),
                    problems::add));
        }
    }

    private void readFigure(FigureCells cells) {
        if (!new FigureAudience(cells).suppressed()) {
            new FigureRow(cells, context).read().ifPresent(figures::add);
        } else if (cells.usable()) {
            suppressed++;
            firstSuppressed = firstSuppressed.or(() -> Optional.of(cells.place("suppressed")));
        }
    }

    private WithProblems<Observations> collected() {
        firstSuppressed.ifPresent(first -> problems.add(Problem.of(IndicatorsProblem.FIGURES_SUPPRESSED)
                .at(first)
                .value(Integer.toString(suppressed))
                .expected(text("figures.from-authority"))
                .build()));
        WithProblems<Observations> kept = Observations.of(figures);
        problems.addAll(kept.problems());
        problems.sort(Comparator.comparingLong(problem -> problem.place().line().orElse(Long.MAX_VALUE)));
        return WithProblems.of(kept.orElseThrow(), problems);
    }

    /** Returns the columns that the header names, if they are those of the format. */
    private static Optional<List<String>> columns(CsvRow header) {
        List<String> found = header.fields().stream().map(String::strip).toList();
        List<String> required = FiguresCsv.COLUMNS.subList(0, FiguresCsv.REQUIRED);
        List<String> optional = FiguresCsv.COLUMNS.subList(FiguresCsv.REQUIRED, FiguresCsv.COLUMNS.size());
        boolean known = found.size() >= FiguresCsv.REQUIRED
                && found.subList(0, FiguresCsv.REQUIRED).equals(required);
        List<String> more = known ? found.subList(FiguresCsv.REQUIRED, found.size()) : List.of();
        boolean inOrder = more.equals(optional.stream().filter(more::contains).toList());
        return known && inOrder && header.fault().isEmpty() ? Optional.of(found) : Optional.empty();
    }

    private Problem noHeader(Optional<CsvRow> header) {
        if (header.isEmpty()) {
            return Problem.of(IndicatorsProblem.FILE_EMPTY)
                    .at(file)
                    .expected(text("figures.header"))
                    .build();
        }
        List<String> found = header.get().fields();
        int differs = 0;
        while (differs < found.size()
                && differs < FiguresCsv.COLUMNS.size()
                && found.get(differs).strip().equals(FiguresCsv.COLUMNS.get(differs))) {
            differs++;
        }
        ProblemPlace at = file.atLine(header.get().line()).atColumn(differs + 1L);
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
                .with(
                        "detail",
                        Texts.excerpt(Optional.ofNullable(cause.getMessage())
                                .orElseGet(() -> cause.getClass().getSimpleName())))
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
}

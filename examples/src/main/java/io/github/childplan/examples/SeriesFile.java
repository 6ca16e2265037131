package io.github.childplan.examples;

import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.ProblemPlace;
import io.github.childplan.core.problem.ProblemReason;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.indicators.csv.CsvCells;
import io.github.childplan.indicators.csv.CsvTable;
import io.github.childplan.indicators.csv.CsvText;
import io.github.childplan.indicators.problem.IndicatorsProblem;
import io.github.childplan.indicators.progress.ProgressCase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A file of series, a row a point. A series of which a row was left out is not judged by the others, and neither is any series of
 * a file that was not read to its end.
 *
 * @param series the series in the order in which their first rows stand
 * @param problems what is wrong with the file, in its order
 */
record SeriesFile(List<Series> series, List<Problem> problems) {

    static final List<String> COLUMNS = List.of(
            "series",
            "indicator",
            "direction",
            "limit",
            "target",
            "target_year",
            "base_year",
            "as_of_year",
            "scale",
            "year",
            "value");

    /** After these nobody can say which series lack a row. */
    private static final Set<ProblemReason> UNKNOWN_ROWS =
            Set.of(IndicatorsProblem.LIMIT_EXCEEDED, IndicatorsProblem.FILE_NOT_UTF8, IndicatorsProblem.MALFORMED_ROW);

    /**
     * One series.
     *
     * @param name its name
     * @param usable what can be judged, empty if a cell cannot be used
     */
    record Series(String name, Optional<ProgressCase> usable) {}

    /**
     * Reads a file.
     *
     * @param file the file
     * @param targetYear the year of a target without one; a series with such a target cannot be used if it is empty
     * @throws UnusableException if the file cannot be opened, or not be read to its end
     */
    static SeriesFile read(Path file, OptionalInt targetYear) throws UnusableException {
        String name = Optional.ofNullable(file.getFileName()).orElse(file).toString();
        try (InputStream csv = Files.newInputStream(file)) {
            return read(csv, name, targetYear);
        } catch (NoSuchFileException missing) {
            throw new UnusableException(List.of(Problem.of(IndicatorsProblem.FILE_MISSING)
                    .at(ProblemPlace.in(name))
                    .value(name)
                    .expected(LocalizedText.of("tên của một tệp đang có", "the name of an existing file"))
                    .build()));
        } catch (IOException unreadable) {
            throw new UnusableException("file " + file + " cannot be read: " + unreadable);
        }
    }

    private static SeriesFile read(InputStream csv, String name, OptionalInt targetYear)
            throws IOException, UnusableException {
        Map<String, SeriesRows> found = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>(CsvTable.of(COLUMNS, SeriesCells::expectation)
                .read(csv, name, row -> take(row, found), cells -> leftOut(cells, found)));
        if (problems.stream().anyMatch(problem -> UNKNOWN_ROWS.contains(problem.reason()))) {
            throw new UnusableException(problems);
        }
        List<Series> series = new ArrayList<>();
        found.forEach((key, rows) -> {
            Optional<ProgressCase> usable = rows.build(targetYear);
            problems.addAll(rows.problems());
            series.add(new Series(key, usable));
        });
        problems.sort(Comparator.comparingLong(problem -> problem.place().line().orElse(0)));
        return new SeriesFile(series, problems);
    }

    private static void take(CsvCells row, Map<String, SeriesRows> found) {
        if (!row.blank()) {
            row.required("series", CsvText::unguard)
                    .ifPresent(name ->
                            found.computeIfAbsent(name, key -> new SeriesRows()).add(row));
        }
    }

    /** Marks the series that a row with too many or too few cells is of. */
    private static void leftOut(List<String> cells, Map<String, SeriesRows> found) {
        String name = CsvText.unguard(cells.get(0).strip());
        if (!name.isEmpty()) {
            found.computeIfAbsent(name, key -> new SeriesRows()).lack();
        }
    }

    /** Returns a problem of a cell that was read but does not fit the others of its series. */
    static Problem unfit(CsvCells row, String column, LocalizedText expected) {
        return Problem.of(IndicatorsProblem.INVALID_CELL)
                .at(row.place(column))
                .value(row.text(column))
                .expected(expected)
                .with("field", column)
                .build();
    }
}

package io.github.childplan.reporting.compose;

import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.ProblemPlace;
import io.github.childplan.core.problem.Severity;
import io.github.childplan.indicators.disclosure.Audience;
import io.github.childplan.reporting.document.Block;
import io.github.childplan.reporting.document.Cell;
import io.github.childplan.reporting.document.Column;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Problems as a table. Stateless. */
final class ProblemTable {

    private ProblemTable() {}

    /** Returns how many there are. A problem quotes what a file has, small counts among it, so the public is told no more. */
    static String count(List<Problem> problems, Audience audience, Words words) {
        if (problems.isEmpty()) {
            return words.text("problems.none");
        }
        return words.text(
                audience.policy().isPresent() ? "problems.public" : "problems.count",
                Map.of(
                        "errors", count(problems, Severity.ERROR),
                        "warnings", count(problems, Severity.WARNING)));
    }

    private static String count(List<Problem> problems, Severity severity) {
        return Long.toString(problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count());
    }

    static Block of(List<Problem> problems, Words words) {
        List<Column> columns = List.of(
                Column.text(words.text("column.file")),
                Column.number(words.text("column.line")),
                Column.text(words.text("column.column")),
                Column.text(words.text("column.severity")),
                Column.text(words.text("column.problem")));
        List<List<Cell>> rows =
                problems.stream().map(problem -> row(problem, words)).toList();
        return new Block.Table(words.text("caption.problems"), columns, rows);
    }

    private static List<Cell> row(Problem problem, Words words) {
        ProblemPlace place = problem.place();
        boolean error = problem.severity() == Severity.ERROR;
        return List.of(
                Cell.text(String.join(
                        " ",
                        Stream.of(place.source(), place.sheet())
                                .flatMap(part -> part.stream())
                                .toList())),
                where(place),
                Cell.text(place.field().orElse("")),
                new Cell.Status(
                        error ? Cell.Tone.BAD : Cell.Tone.OPEN,
                        words.text("severity." + problem.severity().name())),
                Cell.text(problem.reason().code() + ": " + words.in(problem.text())));
    }

    /** Returns the cell of a workbook or the line of a text. */
    private static Cell where(ProblemPlace place) {
        return place.cell()
                .<Cell>map(Cell::text)
                .orElseGet(() -> place.line().isPresent()
                        ? new Cell.Amount(BigDecimal.valueOf(place.line().getAsLong()), 0, "")
                        : Cell.text(""));
    }
}

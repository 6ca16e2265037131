package io.github.childplan.examples;

import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.indicators.csv.CsvCells;
import io.github.childplan.indicators.definition.Direction;
import io.github.childplan.indicators.progress.ProgressCase;
import io.github.childplan.indicators.progress.ProgressTarget;
import io.github.childplan.indicators.progress.YearValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The rows of one series. Used once and not thread-safe. */
final class SeriesRows {

    private static final List<String> OF_THE_SERIES = SeriesFile.COLUMNS.subList(1, 9);

    private final Map<String, Held> held = new HashMap<>();
    private final Map<Integer, Long> lines = new HashMap<>();
    private final List<YearValue> points = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private Optional<CsvCells> first = Optional.empty();
    private boolean usable = true;

    /** What a row says of the whole series. */
    private record Held(String text, long line) {}

    void add(CsvCells row) {
        first = first.or(() -> Optional.of(row));
        OF_THE_SERIES.forEach(column -> row.optional(column, text -> SeriesCells.canonical(column, text))
                .ifPresent(text -> hold(column, text, row)));
        Optional<Integer> year = row.text("value").isEmpty()
                ? row.optional("year", SeriesCells::year)
                : row.required("year", SeriesCells::year);
        row.optional("value", SeriesCells::number)
                .ifPresent(value -> year.ifPresent(at -> {
                    point(at, row);
                    points.add(YearValue.of(at, value));
                }));
        usable &= row.build(() -> true).isPresent();
    }

    /** Tells that a row of the series was left out, which is reported already. */
    void lack() {
        usable = false;
    }

    /** Two figures for one year make the series ambiguous, which the method says; here is told where. */
    private void point(int year, CsvCells row) {
        Long before = lines.putIfAbsent(year, line(row));
        if (before != null) {
            problems.add(SeriesFile.unfit(
                    row,
                    "year",
                    LocalizedText.of(
                            "một năm chỉ có một lần; năm này đã có ở dòng " + before,
                            "a year that stands once; this one stands in line " + before + " already")));
        }
    }

    private void hold(String column, String text, CsvCells row) {
        Held before = held.putIfAbsent(column, new Held(text, line(row)));
        if (before != null && !before.text().equals(text)) {
            row.report(SeriesFile.unfit(
                    row,
                    column,
                    LocalizedText.of(
                            "giống dòng " + before.line() + ": " + before.text(),
                            "as in line " + before.line() + ": " + before.text())));
        }
    }

    /** Returns the case, with a target without a year set for the year given; empty if a cell cannot be used. */
    Optional<ProgressCase> build(OptionalInt targetYear) {
        require("direction");
        if (held.containsKey("target") && targetYear.isEmpty()) {
            require("target_year");
        }
        if (!usable) {
            return Optional.empty();
        }
        ProgressCase.Builder one = ProgressCase.builder()
                .direction(Direction.valueOf(text("direction").orElseThrow()))
                .points(points)
                .limit(text("limit").map(BigDecimal::new))
                .scale(text("scale").map(BigDecimal::new))
                .indicator(text("indicator"));
        text("target")
                .ifPresent(target -> one.target(ProgressTarget.of(
                        target, text("target_year").map(Integer::valueOf).orElseGet(targetYear::getAsInt))));
        text("base_year").map(Integer::valueOf).ifPresent(one::baseYear);
        text("as_of_year").map(Integer::valueOf).ifPresent(one::asOfYear);
        return Optional.of(one.build());
    }

    List<Problem> problems() {
        return problems;
    }

    private void require(String column) {
        if (usable && !held.containsKey(column)) {
            usable = false;
            problems.add(SeriesFile.unfit(first.orElseThrow(), column, SeriesCells.expectation(column)));
        }
    }

    private Optional<String> text(String column) {
        return Optional.ofNullable(held.get(column)).map(Held::text);
    }

    private static long line(CsvCells row) {
        return row.place().line().orElse(0);
    }
}

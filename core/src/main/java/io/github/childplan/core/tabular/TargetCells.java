package io.github.childplan.core.tabular;

import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.problem.CoreProblem;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.ProblemPlace;
import io.github.childplan.core.text.CsvText;
import io.github.childplan.core.text.NumberStyle;
import io.github.childplan.core.value.Bound;
import io.github.childplan.core.value.ClauseRef;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Period;
import io.github.childplan.core.value.Texts;
import io.github.childplan.core.value.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;

/** Turns the cells of one row into a target and reports every cell that cannot be read. Used once. */
final class TargetCells {

    private final List<String> cells;
    private final NumberStyle numbers;
    private final ProblemPlace at;
    private final Consumer<Problem> report;

    TargetCells(List<String> cells, NumberStyle numbers, ProblemPlace at, Consumer<Problem> report) {
        this.cells = cells.stream().map(CsvText::unguard).map(String::strip).toList();
        this.numbers = numbers;
        this.at = at;
        this.report = report;
    }

    /** Spreadsheets write such rows below a table. */
    boolean blank() {
        return cells.stream().allMatch(String::isEmpty);
    }

    Optional<TargetRow> row() {
        Optional<Integer> year = cell("milestone", TargetCells::year);
        Optional<ClauseRef> clause = cell("clause", ClauseRef::parse);
        Optional<IndicatorId> indicator = cell("indicator", IndicatorId::of);
        Optional<Bound> bound = cell("bound", Bound::ofSymbol);
        Optional<BigDecimal> value = value();
        Optional<Unit> unit = cell("unit", UnitText::parse);
        Optional<String> phrase = cell("phrase", text -> Texts.require("phrase", text));
        if (year.isEmpty() || clause.isEmpty() || indicator.isEmpty() || phrase.isEmpty()) {
            return Optional.empty();
        }
        if (bound.isEmpty() || value.isEmpty() || unit.isEmpty()) {
            return Optional.empty();
        }
        warnAboutShare(value.get(), unit.get());
        Level level = new Level(bound.get(), value.get(), unit.get(), OptionalInt.of(decimals()), Optional.empty());
        return Optional.of(new TargetRow(year.get(), clause.get(), indicator.get(), level, phrase.get(), at));
    }

    private Optional<BigDecimal> value() {
        Optional<BigDecimal> value = numbers.parse(text("value"));
        return value.isPresent() ? value : invalid("value", numbers.expectation());
    }

    /** How many decimals the list prints, which may be more than the value needs. */
    private int decimals() {
        String printed = text("value");
        int sign = Math.max(printed.indexOf('.'), printed.indexOf(','));
        return sign < 0 ? 0 : printed.length() - sign - 1;
    }

    private void warnAboutShare(BigDecimal value, Unit unit) {
        if (unit.equals(Unit.PERCENT) && value.signum() > 0 && value.compareTo(BigDecimal.ONE) <= 0) {
            report.accept(Problem.of(CoreProblem.SHARE_AS_PERCENT)
                    .at(place("value"))
                    .value(text("value"))
                    .expected(numbers.print(value.movePointRight(2).stripTrailingZeros()))
                    .build());
        }
    }

    private static int year(String text) {
        if (text.length() != 4 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new IllegalArgumentException("milestone was '" + Texts.excerpt(text) + "', must be a year");
        }
        return new Period.CalendarYear(Integer.parseInt(text)).year();
    }

    private <T> Optional<T> cell(String column, Function<String, T> parser) {
        try {
            return Optional.of(parser.apply(text(column)));
        } catch (IllegalArgumentException wrong) {
            return invalid(
                    column, CoreProblem.INVALID_CELL.catalog().format("target-list.expected." + column, Map.of()));
        }
    }

    private <T> Optional<T> invalid(String column, LocalizedText expected) {
        report.accept(Problem.of(CoreProblem.INVALID_CELL)
                .at(place(column))
                .value(text(column))
                .expected(expected)
                .with("field", column)
                .build());
        return Optional.empty();
    }

    private ProblemPlace place(String column) {
        return at.atColumn(TargetListCsv.COLUMNS.indexOf(column) + 1L).atField(column);
    }

    private String text(String column) {
        return cells.get(TargetListCsv.COLUMNS.indexOf(column));
    }
}

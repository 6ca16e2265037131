package io.github.childplan.indicators.targetlist;

import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.value.Bound;
import io.github.childplan.core.value.ClauseRef;
import io.github.childplan.core.value.Period;
import io.github.childplan.core.value.Texts;
import io.github.childplan.core.value.Unit;
import io.github.childplan.indicators.csv.CsvCells;
import io.github.childplan.indicators.csv.CsvText;
import io.github.childplan.indicators.problem.IndicatorsProblem;
import io.github.childplan.indicators.text.NumberStyle;
import io.github.childplan.indicators.text.UnitText;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/** Turns the cells of one row into a target and reports every cell that cannot be read. Used once. */
final class TargetCells {

    private final CsvCells row;
    private final NumberStyle numbers;

    TargetCells(CsvCells row, NumberStyle numbers) {
        this.row = row;
        this.numbers = numbers;
    }

    Optional<TargetRow> row() {
        Optional<Integer> year = row.required("milestone", TargetCells::year);
        Optional<ClauseRef> clause = row.required("clause", ClauseRef::parse);
        Optional<IndicatorId> indicator = row.required("indicator", IndicatorId::of);
        Optional<Bound> bound = row.required("bound", Bound::ofSymbol);
        Optional<BigDecimal> value = row.required("value", this::number);
        Optional<Unit> unit = row.required("unit", UnitText::parse);
        Optional<String> phrase = row.required("phrase", text -> Texts.require("phrase", CsvText.unguard(text)));
        Optional<TargetRow> target = row.build(() -> new TargetRow(
                year.orElseThrow(),
                clause.orElseThrow(),
                indicator.orElseThrow(),
                new Level(
                        bound.orElseThrow(),
                        value.orElseThrow(),
                        unit.orElseThrow(),
                        OptionalInt.of(decimals()),
                        Optional.empty()),
                phrase.orElseThrow(),
                row.place()));
        target.ifPresent(this::warnAboutShare);
        return target;
    }

    private BigDecimal number(String text) {
        return numbers.parse(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "value was '" + Texts.excerpt(text) + "', must be " + numbers.expectation()));
    }

    /** How many decimals the list prints, which may be more than the value needs. */
    private int decimals() {
        String printed = row.text("value");
        int sign = Math.max(printed.indexOf('.'), printed.indexOf(','));
        return sign < 0 ? 0 : printed.length() - sign - 1;
    }

    private void warnAboutShare(TargetRow target) {
        BigDecimal value = target.level().value();
        boolean share = value.signum() > 0 && value.compareTo(BigDecimal.ONE) <= 0;
        if (share && target.level().unit().equals(Unit.PERCENT)) {
            row.report(Problem.of(IndicatorsProblem.SHARE_AS_PERCENT)
                    .at(row.place("value"))
                    .value(row.text("value"))
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
}

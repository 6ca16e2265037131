package io.github.childplan.indicators.io;

import static io.github.childplan.indicators.problem.IndicatorsMessages.text;

import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Unit;
import io.github.childplan.indicators.definition.Indicator;
import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.problem.IndicatorsProblem;
import io.github.childplan.indicators.text.NumberStyle;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Reads the counts or the rate of a row. What depends on an unknown indicator is not checked. Used once. */
final class FigureValue {

    private static final Pattern COUNT = Pattern.compile("[0-9]{1,18}");
    private static final String NUMERATOR = FigureRules.NUMERATOR;
    private static final String DENOMINATOR = FigureRules.DENOMINATOR;
    private static final String RATE = FigureRules.RATE;
    private static final String UNIT = "unit";

    private final FigureCells cells;
    private final Optional<Indicator> definition;

    FigureValue(FigureCells cells, Optional<Indicator> definition) {
        this.cells = cells;
        this.definition = definition;
    }

    Optional<MeasuredValue> read() {
        Optional<String> numerator = cells.find(NUMERATOR);
        Optional<String> denominator = cells.find(DENOMINATOR);
        boolean counts = numerator.isPresent() || denominator.isPresent();
        if (counts && cells.find(RATE).isPresent()) {
            cells.report(cells.problem(IndicatorsProblem.COUNTS_AND_RATE, RATE)
                    .with("counts", numerator.orElse("") + "/" + denominator.orElse(""))
                    .expected(text("figures.one-of-both")));
        }
        if (cells.find(RATE).isEmpty()) {
            reportWithoutRate();
        }
        if (counts) {
            return counted(numerator, denominator);
        }
        if (cells.find(RATE).isPresent()) {
            return stated(cells.find(RATE).get());
        }
        cells.report(cells.problem(IndicatorsProblem.NO_VALUE, NUMERATOR).expected(text("figures.one-of-both")));
        return Optional.empty();
    }

    private void reportWithoutRate() {
        FiguresCsv.OF_A_RATE.stream()
                .filter(column -> cells.find(column).isPresent())
                .forEach(column -> cells.report(cells.problem(IndicatorsProblem.WITHOUT_A_RATE, column)
                        .with("column", column)
                        .expected(text("figures.blank-without-rate"))));
    }

    private Optional<MeasuredValue> counted(Optional<String> numerator, Optional<String> denominator) {
        OptionalLong part = count(NUMERATOR, numerator, denominator);
        OptionalLong whole = count(DENOMINATOR, denominator, numerator);
        if (part.isEmpty() || whole.isEmpty()) {
            return Optional.empty();
        }
        FigureRules.checkCounts(definition, part.getAsLong(), whole.getAsLong(), cells);
        return Optional.of(MeasuredValue.counted(part.getAsLong(), whole.getAsLong()));
    }

    private OptionalLong count(String column, Optional<String> cell, Optional<String> other) {
        if (cell.isEmpty()) {
            cells.report(cells.problem(IndicatorsProblem.INCOMPLETE_COUNTS, column)
                    .with("column", column)
                    .with("other", other.orElse(""))
                    .expected(text("figures.count")));
            return OptionalLong.empty();
        }
        Optional<Long> count = parseCount(cell.get());
        if (count.isEmpty()) {
            cells.report(cells.problem(IndicatorsProblem.INVALID_COUNT, column)
                    .with("column", column)
                    .expected(text("figures.count")));
        }
        return count.map(OptionalLong::of).orElseGet(OptionalLong::empty);
    }

    static Optional<Long> parseCount(String cell) {
        return COUNT.matcher(cell).matches() ? Optional.of(Long.parseLong(cell)) : Optional.empty();
    }

    private Optional<MeasuredValue> stated(String written) {
        Optional<BigDecimal> number = NumberStyle.POINT.parse(written);
        int point = written.indexOf('.');
        int decimals = point < 0 ? 0 : written.length() - point - 1;
        if (number.isEmpty() || decimals > MeasuredValue.Stated.MAX_DECIMALS) {
            cells.report(cells.problem(IndicatorsProblem.INVALID_RATE, RATE).expected(NumberStyle.POINT.expectation()));
            return Optional.empty();
        }
        Optional<Unit> unit = definition.flatMap(this::unit);
        unit.ifPresent(one -> FigureRules.checkRate(
                number.get(), one.kind(), definition.orElseThrow().ceiling(), cells));
        return Optional.of(MeasuredValue.stated(written, unit.orElse(Unit.PERCENT)))
                .map(new FigurePrecision(cells)::addTo);
    }

    /** Returns the unit that the row names, or else that of the indicator. */
    private Optional<Unit> unit(Indicator indicator) {
        Optional<String> cell = cells.find(UNIT);
        if (cell.isEmpty()) {
            return Optional.of(indicator.unit());
        }
        try {
            Unit unit = FigureUnit.parse(cell.get(), indicator.unit());
            if (!unit.equals(indicator.unit())) {
                cells.report(cells.problem(IndicatorsProblem.STATED_IN_OTHER_UNIT, UNIT)
                        .with("indicator", indicator.id().value())
                        .expected(suffix(indicator.unit())));
            }
            return Optional.of(unit);
        } catch (IllegalArgumentException noUnit) {
            cells.report(cells.problem(IndicatorsProblem.INVALID_UNIT, UNIT).expected(text("figures.unit")));
            return Optional.empty();
        }
    }

    private static LocalizedText suffix(Unit unit) {
        return LocalizedText.of(
                unit.suffix(Language.VI).strip(), unit.suffix(Language.EN).strip());
    }
}

package io.github.childplan.indicators.io;

import static io.github.childplan.indicators.problem.IndicatorsMessages.text;

import io.github.childplan.indicators.observation.ConfidenceLimits;
import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.problem.IndicatorsProblem;
import io.github.childplan.indicators.text.NumberStyle;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Reads what a row says of how sure its rate is: the size of the sample, and limits with their level. Used once. */
final class FigurePrecision {

    private static final String SAMPLE = "sample";
    private static final String LOWER = "lower";
    private static final String UPPER = "upper";
    private static final String LEVEL = "level";

    private final FigureCells cells;

    FigurePrecision(FigureCells cells) {
        this.cells = cells;
    }

    /** Returns a rate with its sample and limits. */
    MeasuredValue.Stated addTo(MeasuredValue.Stated rate) {
        MeasuredValue.Stated sampled = sample().map(rate::withSample).orElse(rate);
        return limits(rate).map(sampled::withLimits).orElse(sampled);
    }

    private Optional<Long> sample() {
        Optional<String> cell = cells.find(SAMPLE);
        Optional<Long> size = cell.flatMap(FigureValue::parseCount);
        if (cell.isPresent() && size.isEmpty()) {
            cells.report(cells.problem(IndicatorsProblem.INVALID_COUNT, SAMPLE)
                    .with("column", SAMPLE)
                    .expected(text("figures.count")));
        }
        return size;
    }

    private Optional<ConfidenceLimits> limits(MeasuredValue.Stated rate) {
        List<String> columns = List.of(LOWER, UPPER, LEVEL);
        if (columns.stream().allMatch(column -> cells.find(column).isEmpty())) {
            return Optional.empty();
        }
        columns.stream()
                .filter(column -> cells.find(column).isEmpty())
                .forEach(column -> cells.report(cells.problem(IndicatorsProblem.INCOMPLETE_LIMITS, column)
                        .with("column", column)
                        .expected(text("figures.limits-together"))));
        Optional<BigDecimal> lower = number(LOWER);
        Optional<BigDecimal> upper = number(UPPER);
        Optional<BigDecimal> level = number(LEVEL);
        return lower.isPresent() && upper.isPresent() && level.isPresent()
                ? limits(rate, lower.get(), upper.get(), level.get())
                : Optional.empty();
    }

    private Optional<ConfidenceLimits> limits(
            MeasuredValue.Stated rate, BigDecimal lower, BigDecimal upper, BigDecimal level) {
        try {
            ConfidenceLimits limits = new ConfidenceLimits(lower, upper, level);
            return rate.withLimits(limits).limits();
        } catch (IllegalArgumentException impossible) {
            cells.report(cells.problem(IndicatorsProblem.INVALID_LIMITS, LOWER)
                    .with(LOWER, NumberStyle.POINT.print(lower))
                    .with(UPPER, NumberStyle.POINT.print(upper))
                    .with(LEVEL, NumberStyle.POINT.print(level))
                    .with("rate", NumberStyle.POINT.print(rate.value()))
                    .expected(text("figures.limits")));
            return Optional.empty();
        }
    }

    private Optional<BigDecimal> number(String column) {
        Optional<String> cell = cells.find(column);
        Optional<BigDecimal> number = cell.flatMap(NumberStyle.POINT::parse);
        if (cell.isPresent() && number.isEmpty()) {
            cells.report(cells.problem(IndicatorsProblem.INVALID_NUMBER, column)
                    .with("column", column)
                    .expected(NumberStyle.POINT.expectation()));
        }
        return number;
    }
}

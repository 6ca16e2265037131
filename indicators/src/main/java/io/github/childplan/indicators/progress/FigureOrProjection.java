package io.github.childplan.indicators.progress;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The figure of the base year, or else the projection for it.
 *
 * @param scale what a value is divided by to be a share
 */
record FigureOrProjection(Optional<BigDecimal> scale) implements BaselinePolicy {

    @Override
    public String name() {
        return "FIGURE_OR_PROJECTION";
    }

    @Override
    public Optional<YearValue> choose(List<YearValue> figures, OptionalInt baseYear) {
        return figures.isEmpty() || baseYear.isEmpty()
                ? Optional.empty()
                : new LogitTrend(figures, scale).inYear(baseYear.getAsInt());
    }
}

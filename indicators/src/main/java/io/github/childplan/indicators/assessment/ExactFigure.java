package io.github.childplan.indicators.assessment;

import io.github.childplan.core.value.Ratio;
import io.github.childplan.core.value.Unit;
import io.github.childplan.core.value.UnitKind;
import io.github.childplan.indicators.attainment.ExactValue;
import io.github.childplan.indicators.observation.MeasuredValue;
import java.math.BigDecimal;
import java.util.Optional;

/** The exact value of a figure in the unit of a level. */
final class ExactFigure {

    private ExactFigure() {}

    static Optional<ExactValue> in(MeasuredValue figure, Unit unit) {
        return figure.fold(
                counted -> counted(counted.counts(), unit.kind()),
                stated -> stated.unit().equals(unit)
                        ? Optional.of(ExactValue.of(stated.value(), unit.kind()))
                        : Optional.empty());
    }

    private static Optional<ExactValue> counted(Ratio counts, UnitKind unit) {
        if (unit == UnitKind.COUNT) {
            return Optional.of(ExactValue.of(BigDecimal.valueOf(counts.numerator()), unit));
        }
        return unit.rate() && !counts.undefined() ? Optional.of(ExactValue.of(counts, unit)) : Optional.empty();
    }
}

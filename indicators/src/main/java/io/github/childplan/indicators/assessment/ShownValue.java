package io.github.childplan.indicators.assessment;

import io.github.childplan.core.criteria.Criterion;
import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.value.Ratio;
import io.github.childplan.core.value.Unit;
import io.github.childplan.core.value.UnitKind;
import io.github.childplan.indicators.attainment.ExactValue;
import io.github.childplan.indicators.observation.MeasuredValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** A value as people see it, never rounded across the level it is held against. */
final class ShownValue {

    private static final int MOST_DECIMALS = 12;

    private ShownValue() {}

    static Optional<BigDecimal> of(MeasuredValue value, Unit unit, Criterion criterion) {
        return value.fold(counted -> counted(counted.counts(), unit, criterion), stated -> Optional.of(stated.value()));
    }

    private static Optional<BigDecimal> counted(Ratio counts, Unit unit, Criterion criterion) {
        if (unit.kind() == UnitKind.COUNT) {
            return Optional.of(BigDecimal.valueOf(counts.numerator()));
        }
        if (!unit.kind().rate() || counts.undefined()) {
            return Optional.empty();
        }
        ExactValue exact = ExactValue.of(counts, unit.kind());
        Optional<Level> level = criterion instanceof Level held ? Optional.of(held) : Optional.empty();
        int decimals =
                ShownNumber.decimalsBeside(level.map(Level::printedDecimals).orElse(0));
        BigDecimal shown = exact.round(decimals, RoundingMode.HALF_UP);
        while (decimals < MOST_DECIMALS && crosses(exact, shown, level)) {
            decimals++;
            shown = exact.round(decimals, RoundingMode.HALF_UP);
        }
        return Optional.of(ShownNumber.plain(shown));
    }

    private static boolean crosses(ExactValue exact, BigDecimal shown, Optional<Level> level) {
        return level.filter(held -> Integer.signum(shown.compareTo(held.value()))
                        != Integer.signum(exact.compareWith(held.value())))
                .isPresent();
    }
}

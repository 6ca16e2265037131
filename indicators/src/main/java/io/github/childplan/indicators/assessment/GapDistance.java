package io.github.childplan.indicators.assessment;

import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.value.Unit;
import io.github.childplan.indicators.assessment.Gap.Distance;
import io.github.childplan.indicators.attainment.ExactValue;
import io.github.childplan.indicators.problem.IndicatorsMessages;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** How far a value is from a level, exactly and as it is shown. */
final class GapDistance {

    private static final int MOST_DECIMALS = 12;

    private GapDistance() {}

    /** The distance to a level that a value is above, or below where it is negative. */
    static Distance of(Level level, ExactValue above) {
        ExactValue size = new ExactValue(above.numerator().abs(), above.denominator(), Optional.empty());
        BigDecimal shown = shown(level, size);
        return new Distance(size, shown, points(level.unit(), shown));
    }

    private static BigDecimal shown(Level level, ExactValue size) {
        int decimals = ShownNumber.decimalsBeside(level.printedDecimals());
        BigDecimal rounded = size.round(decimals, RoundingMode.HALF_UP);
        while (rounded.signum() == 0 && size.numerator().signum() != 0 && decimals < MOST_DECIMALS) {
            decimals++;
            rounded = size.round(decimals, RoundingMode.HALF_UP);
        }
        return ShownNumber.plain(rounded);
    }

    private static Unit points(Unit unit, BigDecimal shown) {
        if (!unit.kind().rate()) {
            return unit;
        }
        String number = shown.compareTo(BigDecimal.ONE) == 0 ? ".one" : ".many";
        return Unit.other(IndicatorsMessages.text("unit.points." + unit.kind().name() + number));
    }
}

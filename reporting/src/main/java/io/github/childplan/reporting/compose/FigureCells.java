package io.github.childplan.reporting.compose;

import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.value.Ratio;
import io.github.childplan.core.value.Unit;
import io.github.childplan.indicators.attainment.ExactValue;
import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.reporting.document.Cell;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Figures as cells of numbers with their unit, rounded for reading where a count of a count has no short decimal. */
record FigureCells(Words words) {

    /** Enough to tell 18.96 from 19; verdicts are made of the exact counts. */
    private static final int SHOWN_DECIMALS = 2;

    /** Returns a count of a count in a unit, a stated number as it is. */
    Cell value(MeasuredValue value, Unit unit) {
        return value.fold(counted -> counted(counted.counts(), unit), stated -> amount(stated.value(), stated.unit()));
    }

    Cell level(Level level) {
        return new Cell.Amount(
                level.value(), level.printedDecimals(), level.unit().suffix(words.language()));
    }

    Cell exact(ExactValue value, Unit unit) {
        return amount(value.numerator().divide(value.denominator(), SHOWN_DECIMALS, RoundingMode.HALF_UP), unit);
    }

    /** Returns a number with the decimals it has. */
    Cell amount(BigDecimal value, Unit unit) {
        return new Cell.Amount(value, Math.max(0, value.stripTrailingZeros().scale()), unit.suffix(words.language()));
    }

    private Cell counted(Ratio counts, Unit unit) {
        if (!unit.kind().rate()) {
            return amount(BigDecimal.valueOf(counts.numerator()), unit);
        }
        return counts.undefined()
                ? new Cell.Missing(words.text("results.no-cases"))
                : amount(counts.in(unit.kind(), SHOWN_DECIMALS, RoundingMode.HALF_UP), unit);
    }
}

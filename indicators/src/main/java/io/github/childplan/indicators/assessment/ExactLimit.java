package io.github.childplan.indicators.assessment;

import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.value.Bound;
import io.github.childplan.core.value.Decimals;
import io.github.childplan.core.value.Unit;
import io.github.childplan.indicators.attainment.ExactValue;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A limit that need not be a decimal: what a cut by a third comes to.
 *
 * @param bound which side meets it
 * @param exact the limit
 * @param unit its unit
 */
record ExactLimit(Bound bound, ExactValue exact, Unit unit) {

    /** The most decimals of a level. */
    private static final int DECIMALS = 6;

    /** The level that is shown, rounded half up to 6 decimals where the limit has more. */
    Level shown() {
        return new Level(
                bound,
                Decimals.canonical("limit", ShownNumber.plain(exact.round(DECIMALS, RoundingMode.HALF_UP))),
                unit,
                OptionalInt.empty(),
                Optional.empty());
    }

    boolean metBy(ExactValue value) {
        return bound.holds(value.minus(exact).numerator().signum());
    }
}

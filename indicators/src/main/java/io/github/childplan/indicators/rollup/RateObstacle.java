package io.github.childplan.indicators.rollup;

import io.github.childplan.core.value.Unit;
import io.github.childplan.indicators.observation.MeasuredValue;
import java.util.Optional;

/** Why a value has no size in a unit. Stateless. */
final class RateObstacle {

    private RateObstacle() {}

    static Optional<NotCovered.Reason> of(MeasuredValue value, Unit unit) {
        return value.fold(
                counted -> {
                    if (!unit.kind().rate()) {
                        return Optional.of(NotCovered.Reason.OTHER_UNIT);
                    }
                    return counted.counts().undefined()
                            ? Optional.of(NotCovered.Reason.ZERO_DENOMINATOR)
                            : Optional.<NotCovered.Reason>empty();
                },
                stated -> stated.unit().equals(unit)
                        ? Optional.<NotCovered.Reason>empty()
                        : Optional.of(NotCovered.Reason.OTHER_UNIT));
    }
}

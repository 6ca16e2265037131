package io.github.childplan.indicators.rollup;

import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.value.Ratio;
import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.ObservationKey;
import java.math.RoundingMode;
import java.util.Optional;

/** Whether the own figure of a place is what the places under it add up to. Stateless. */
final class Agreement {

    private Agreement() {}

    /** Returns the problem of a figure that differs from a complete sum. */
    static Optional<Problem> problem(
            ObservationKey key, NamedPlace place, Observation own, Optional<MeasuredValue> sum, Coverage coverage) {
        if (sum.isEmpty() || !coverage.complete() || agrees(own.value(), sum.get())) {
            return Optional.empty();
        }
        return Optional.of(RollUpMessages.differs(key, place, own, sum.get()));
    }

    private static boolean agrees(MeasuredValue value, MeasuredValue sum) {
        return value.fold(
                sum::equals,
                given -> sum.fold(counted -> agrees(given, counted.counts()), added -> sameNumber(given, added)));
    }

    private static boolean sameNumber(MeasuredValue.Stated given, MeasuredValue.Stated sum) {
        return given.unit().equals(sum.unit()) && given.value().compareTo(sum.value()) == 0;
    }

    /** A stated rate agrees with a sum that is printed alike. */
    private static boolean agrees(MeasuredValue.Stated given, Ratio sum) {
        return given.unit().kind().rate()
                && !sum.undefined()
                && sum.in(given.unit().kind(), given.printedDecimals(), RoundingMode.HALF_UP)
                                .compareTo(given.value())
                        == 0;
    }
}

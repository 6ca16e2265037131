package io.github.childplan.indicators.rollup;

import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.problem.IndicatorsMessages;
import java.util.Objects;

/**
 * A figure that is not in a sum because the same people are counted by another: the district's own, where its communes are added
 * up to the province. Immutable and thread-safe.
 *
 * @param figure the figure
 * @param reason why it is not in the sum
 */
public record SetAside(Observation figure, Reason reason) {

    /** Why a figure is not in a sum. Thread-safe. */
    public enum Reason {
        /** The own figure of a place above it is counted. */
        PLACE_ABOVE_COUNTED,
        /** The figures of the places under it are counted. */
        PLACES_UNDER_COUNTED,
        /** It is a stated rate, and the places under it have counts. */
        STATED_RATE,
        /** It is in another unit, and the places under it have figures that can be added. */
        OTHER_UNIT,
        /** The indicator counts places, and it does not count those that are there. */
        NO_PLACE_COUNT,
        /** Its place was not in force on the last day of the period; the places of that day are counted. */
        NOT_IN_FORCE;

        /**
         * Returns the reason for people.
         *
         * @return the end of a sentence that begins with the place
         */
        public LocalizedText text() {
            return IndicatorsMessages.text("rollup.set-aside." + name());
        }

        static Reason of(NotCovered.Reason obstacle) {
            return switch (obstacle) {
                case STATED_RATE -> STATED_RATE;
                case NO_PLACE_COUNT -> NO_PLACE_COUNT;
                default -> OTHER_UNIT;
            };
        }
    }

    /** Checks that nothing is null. */
    public SetAside {
        Objects.requireNonNull(figure, "figure");
        Objects.requireNonNull(reason, "reason");
    }
}

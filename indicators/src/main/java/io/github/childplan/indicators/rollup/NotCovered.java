package io.github.childplan.indicators.rollup;

import io.github.childplan.core.value.LocalizedText;
import java.util.Objects;

/**
 * A place whose part of the area no sum can hold, and why: the former commune of Vàng San went into Hua Bum, which takes in
 * land from another district. Immutable and thread-safe.
 *
 * @param place the place: a commune with a figure that cannot be added, or a former commune without a figure of its own
 * @param reason why
 * @param explanation why, for people, as the rest of a sentence that begins with the place
 */
public record NotCovered(NamedPlace place, Reason reason, LocalizedText explanation) {

    /** Why a place is not covered. Thread-safe. */
    public enum Reason {
        /** Its figure is a stated rate, and rates cannot be added. */
        STATED_RATE,
        /** The indicator counts places, and its figure is neither 1/1 nor 0/1. */
        NO_PLACE_COUNT,
        /** The place that took it over takes in land from outside the area. */
        OUTSIDE_LAND,
        /** It ended and no successor is known. */
        NO_SUCCESSOR,
        /** The place that took it over is made of parts, and nobody knows how much of its land comes from the area. */
        LAND_UNKNOWN,
        /** It was a part of another place then, whose figures cannot be divided. */
        SPLIT_OFF,
        /** It had more land then, which went to a place outside the area. */
        LARGER_THEN,
        /** It had not begun, and what it was before is not known. */
        NO_PREDECESSOR,
        /** The registry does not have all places under it. */
        PARTS_NOT_LISTED,
        /** It was not in force on the day, between two times when it was. */
        NOT_IN_FORCE,
        /** Its figure is in another unit; of a weighted mean or a share of places. */
        OTHER_UNIT,
        /** Its denominator is 0, so that it has no rate; of a weighted mean or a share of places. */
        ZERO_DENOMINATOR,
        /** No weight is given for it; of a weighted mean. */
        NO_WEIGHT;

        /**
         * Returns whether it is the figure of the place that cannot be used, and not its land.
         *
         * @return true where the place itself lies in the area
         */
        public boolean aboutTheFigure() {
            return switch (this) {
                case STATED_RATE, NO_PLACE_COUNT, OTHER_UNIT, ZERO_DENOMINATOR, NO_WEIGHT -> true;
                case OUTSIDE_LAND,
                        NO_SUCCESSOR,
                        LAND_UNKNOWN,
                        SPLIT_OFF,
                        LARGER_THEN,
                        NO_PREDECESSOR,
                        PARTS_NOT_LISTED,
                        NOT_IN_FORCE -> false;
            };
        }
    }

    /** Checks that nothing is null. */
    public NotCovered {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(explanation, "explanation");
    }
}

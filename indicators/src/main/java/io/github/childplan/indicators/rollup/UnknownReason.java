package io.github.childplan.indicators.rollup;

import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.indicators.problem.IndicatorsMessages;

/** Why an area has no figure. It is then unknown, and not estimated. Thread-safe. */
public enum UnknownReason {
    /** Neither the area nor any of its places has a figure. */
    NO_FIGURE,
    /** Its places state rates, which do not add up; with weights there is a {@link WeightedMean}, and no figure. */
    ONLY_STATED_RATES,
    /** The indicator counts places, and none of them counts itself. */
    NO_PLACE_COUNT,
    /** Its places have figures in other units than the indicator's. */
    OTHER_UNITS,
    /** The land of the area lies in places whose figures cannot be divided. */
    NOT_DERIVABLE,
    /** The sum is too large to be told exactly. */
    SUM_TOO_LARGE;

    /**
     * Returns the reason for people.
     *
     * @return a sentence
     */
    public LocalizedText text() {
        return IndicatorsMessages.text("rollup.unknown." + name());
    }
}

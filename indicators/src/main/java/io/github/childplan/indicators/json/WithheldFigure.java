package io.github.childplan.indicators.json;

import io.github.childplan.core.problem.ProblemPlace;
import io.github.childplan.indicators.observation.ObservationKey;

/**
 * A figure of which a document tells the key alone.
 *
 * @param key what it is about
 * @param at where it was read
 */
record WithheldFigure(ObservationKey key, ProblemPlace at) {

    /** The key in one line, for messages. */
    String shown() {
        String part = key.breakdown().values().isEmpty() ? "" : ", " + key.breakdown();
        return key.indicator() + ", " + key.place() + ", " + key.period() + part;
    }
}

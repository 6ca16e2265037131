package io.github.childplan.indicators.explanation;

import io.github.childplan.indicators.observation.Observation;
import java.util.Objects;

/**
 * A figure that an answer rests on, as it was reported, with its period, place, source and counts. Immutable and thread-safe.
 *
 * @param use what it was used for
 * @param figure the figure: the area's own, or one of those that were added up
 */
public record Input(FigureUse use, Observation figure) {

    /** Checks that nothing is null. */
    public Input {
        Objects.requireNonNull(use, "use");
        Objects.requireNonNull(figure, "figure");
    }
}

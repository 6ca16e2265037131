package io.github.childplan.indicators.assessment;

import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.Observations;
import io.github.childplan.indicators.observation.Status;
import java.time.LocalDate;

/** The figures that count at a date. */
final class CountingFigures {

    private CountingFigures() {}

    static Observations asOf(Observations figures, LocalDate asOf) {
        return figures.only(figure -> counts(figure, asOf));
    }

    static boolean counts(Observation figure, LocalDate asOf) {
        boolean ended = !figure.period().lastDay().isAfter(asOf);
        return figure.knownBy(asOf) && (ended || figure.status() == Status.ESTIMATED);
    }
}

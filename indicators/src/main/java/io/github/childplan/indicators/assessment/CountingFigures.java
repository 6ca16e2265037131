package io.github.childplan.indicators.assessment;

import io.github.childplan.core.value.Period;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.Observations;
import io.github.childplan.indicators.observation.Status;
import io.github.childplan.indicators.table.ObservationTable;
import java.time.LocalDate;
import java.util.Optional;

/** The figures that count at a date. */
final class CountingFigures {

    private CountingFigures() {}

    static Observations asOf(Observations figures, LocalDate asOf) {
        return figures.only(figure -> counts(figure, asOf));
    }

    static ObservationTable asOf(ObservationTable figures, LocalDate asOf) {
        return figures.select((period, status, known) -> counts(period, status, known, asOf));
    }

    static boolean counts(Observation figure, LocalDate asOf) {
        return counts(figure.period(), figure.status(), figure.known(), asOf);
    }

    private static boolean counts(Period period, Status status, Optional<LocalDate> known, LocalDate asOf) {
        boolean ended = !period.lastDay().isAfter(asOf);
        boolean knownThen = known.isEmpty() || !known.get().isAfter(asOf);
        return knownThen && (ended || status == Status.ESTIMATED);
    }
}

package io.github.childplan.indicators.assessment;

import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.Observations;
import io.github.childplan.indicators.observation.Status;
import java.time.LocalDate;
import java.util.List;

/** The figures that count at a date. */
final class CountingFigures {

    private CountingFigures() {}

    /** The same collection if all of its figures count, as it does when a year is assessed after its end. */
    static Observations asOf(Observations figures, LocalDate asOf) {
        List<Observation> counting =
                figures.all().stream().filter(figure -> counts(figure, asOf)).toList();
        return counting.size() == figures.all().size()
                ? figures
                : Observations.of(counting).orElseThrow();
    }

    static boolean counts(Observation figure, LocalDate asOf) {
        boolean ended = !figure.period().lastDay().isAfter(asOf);
        return figure.knownBy(asOf) && (ended || figure.status() == Status.ESTIMATED);
    }
}

package io.github.childplan.indicators.io;

import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.indicators.csv.CsvScanner;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.Observations;
import java.util.ArrayList;
import java.util.List;

/** Figures as objects. */
final class ObservationsSink implements FigureSink<Observations> {

    private final List<Observation> figures = new ArrayList<>();

    ObservationsSink() {}

    @Override
    public void columns(List<String> columns) {
        // every row is read by the names of its columns
    }

    @Override
    public boolean take(CsvScanner row) {
        return false;
    }

    @Override
    public void add(Observation figure, CsvScanner row, boolean clean) {
        figures.add(figure);
    }

    @Override
    public WithProblems<Observations> figures() {
        return Observations.of(figures);
    }
}

package io.github.childplan.indicators.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.childplan.core.problem.ProblemPlace;
import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.Observations;
import io.github.childplan.indicators.table.ObservationTable;
import io.github.childplan.indicators.table.ProgressListener;
import java.io.ByteArrayInputStream;
import java.util.List;

/** Reads a file as objects and as a table: both have to find the same figures, at the same places, and the same problems. */
final class BothWays {

    private BothWays() {}

    static WithProblems<Observations> read(byte[] csv, FiguresContext context) {
        WithProblems<Observations> objects = FiguresCsv.read("figures.csv", new ByteArrayInputStream(csv), context);
        WithProblems<ObservationTable> table = FiguresCsv.readTable(
                "figures.csv", new ByteArrayInputStream(csv), context, FiguresLimits.SHEET, ProgressListener.none());
        assertThat(table.problems()).isEqualTo(objects.problems());
        assertThat(table.result().isPresent()).isEqualTo(objects.result().isPresent());
        objects.result().ifPresent(figures -> {
            List<Observation> rows = table.orElseThrow().stream().toList();
            assertThat(rows).containsExactlyInAnyOrderElementsOf(figures.all());
            assertThat(origins(rows)).containsExactlyInAnyOrderElementsOf(origins(figures.all()));
        });
        return objects;
    }

    private static List<ProblemPlace> origins(List<Observation> figures) {
        return figures.stream().map(Observation::origin).toList();
    }
}

package io.github.childplan.indicators.io;

import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.indicators.csv.CsvScanner;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.table.ObservationTable;
import io.github.childplan.indicators.table.ObservationTableBuilder;
import java.util.List;

/** Figures in columns. */
final class TableSink implements FigureSink<ObservationTable> {

    private final FiguresContext context;
    private final ObservationTableBuilder table = ObservationTable.builder();
    private KnownRows known;

    TableSink(FiguresContext context) {
        this.context = context;
        this.known = new KnownRows(FiguresCsv.COLUMNS, context.indicators(), table);
    }

    @Override
    public void columns(List<String> columns) {
        known = new KnownRows(columns, context.indicators(), table);
    }

    @Override
    public boolean take(CsvScanner row) {
        return known.add(row);
    }

    @Override
    public void add(Observation figure, CsvScanner row, boolean clean) {
        table.add(figure);
        if (clean) {
            known.learn(row, figure);
        }
    }

    @Override
    public WithProblems<ObservationTable> figures() {
        return table.build();
    }
}

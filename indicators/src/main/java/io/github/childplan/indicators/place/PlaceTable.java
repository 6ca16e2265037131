package io.github.childplan.indicators.place;

import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.indicators.csv.CsvTable;
import io.github.childplan.indicators.problem.IndicatorsMessages;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

/** Reads the CSV file of a registry. Stateless. */
final class PlaceTable {

    private static final CsvTable TABLE =
            CsvTable.of(PlaceRegistry.COLUMNS, column -> IndicatorsMessages.text("place.expected." + column));

    private PlaceTable() {}

    static WithProblems<PlaceRegistry> read(InputStream csv, String source) throws IOException {
        PlaceAssembly assembly = new PlaceAssembly();
        return assembly.finish(TABLE.read(csv, source, row -> PlaceCells.add(row, assembly)));
    }

    static WithProblems<PlaceRegistry> read(Reader csv, String source) throws IOException {
        PlaceAssembly assembly = new PlaceAssembly();
        return assembly.finish(TABLE.read(csv, source, row -> PlaceCells.add(row, assembly)));
    }
}

package io.github.childplan.core.place;

import io.github.childplan.core.problem.CsvTable;
import io.github.childplan.core.problem.WithProblems;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.Map;

/** Reads the CSV file of a registry. Stateless. */
final class PlaceTable {

    private static final CsvTable TABLE =
            CsvTable.of(PlaceRegistry.COLUMNS, column -> PlaceMessages.text("place.expected." + column, Map.of()));

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

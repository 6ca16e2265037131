package io.github.childplan.core.place;

import io.github.childplan.core.problem.CsvTable;
import io.github.childplan.core.problem.WithProblems;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

/** Reads the CSV file of a registry. Stateless. */
final class PlaceTable {

    private PlaceTable() {}

    static WithProblems<PlaceRegistry> read(InputStream csv, String source) throws IOException {
        return read(CsvTable.strictUtf8(csv), source);
    }

    static WithProblems<PlaceRegistry> read(Reader csv, String source) throws IOException {
        PlaceAssembly assembly = new PlaceAssembly();
        CsvTable.of(source, PlaceRegistry.COLUMNS)
                .read(
                        csv,
                        (cells, at, report) -> new PlaceCells(cells, at, report)
                                .version()
                                .ifPresent(version -> assembly.add(version, at, report)),
                        assembly::report);
        return assembly.finish();
    }
}

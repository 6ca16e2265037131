package io.github.childplan.benchmarks;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.indicators.io.FiguresContext;
import io.github.childplan.indicators.io.FiguresCsv;
import io.github.childplan.indicators.table.ObservationTable;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Reads the figures file of a made-up country. All figures are made up. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx5g")
public class CsvBenchmark {

    /** A file of rows in random order. */
    @State(Scope.Benchmark)
    public static class InFile {
        /** The number of communes. */
        @Param("3321")
        public int communes;

        /** The number of years. */
        @Param("10")
        public int years;

        private MadeUpCountry country = MadeUpCountry.of(1, 1);
        private Path file = Path.of("figures.csv");

        /** Writes the file. */
        @Setup(Level.Trial)
        public void write() throws IOException {
            country = MadeUpCountry.of(communes, years);
            MadeUpRows rows = country.rows();
            file = Files.createTempFile("made-up-figures", ".csv");
            try (BufferedWriter out = Files.newBufferedWriter(file)) {
                out.write("indicator,place,period,numerator,denominator,rate,source,status,known,breakdown\n");
                for (int row = 0; row < rows.size(); row++) {
                    int cell = rows.cell(row);
                    out.write(country.indicators().get(country.indicator(cell)) + ","
                            + country.communes().get(rows.commune(row)) + ","
                            + country.periods().get(country.period(cell)) + "," + rows.numerator(row) + ","
                            + rows.denominator(row) + ",,made up,measured,,"
                            + country.breakdowns().get(country.breakdown(cell)) + "\n");
                }
            }
        }

        /** Deletes the file. */
        @TearDown(Level.Trial)
        public void delete() throws IOException {
            Files.delete(file);
        }
    }

    /** The CSV library goes through the file record by record and does nothing with them. */
    @Benchmark
    public long records(InFile state) throws IOException {
        long fields = 0;
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(state.file)) {
            for (CsvRecord row : csv) {
                fields += row.getFieldCount();
            }
        }
        return fields;
    }

    /** Every cell is checked, figures that stand twice are found, and the table is built. */
    @Benchmark
    public ObservationTable table(InFile state) {
        WithProblems<ObservationTable> read =
                FiguresCsv.readTable(state.file, FiguresContext.of(MadeUpCountry.CATALOG, state.country.places()));
        if (!read.problems().isEmpty()) {
            throw new IllegalStateException(read.problems().get(0).toString());
        }
        return read.orElseThrow();
    }

    /** DuckDB reads the file on one thread into a typed table and looks for figures that stand twice; it knows no other rule. */
    @Benchmark
    public long duckDb(InFile state) throws SQLException {
        try (DuckDb database = DuckDb.open()) {
            database.threads(1);
            return database.read(state.file);
        }
    }
}

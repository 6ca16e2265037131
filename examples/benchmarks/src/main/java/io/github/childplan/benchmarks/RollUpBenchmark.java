package io.github.childplan.benchmarks;

import io.github.childplan.indicators.assessment.AreaAssessor;
import io.github.childplan.indicators.assessment.AreaVerdicts;
import io.github.childplan.indicators.table.ObservationTable;
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

/** Rolls the communes of a made-up country up to its provinces and the nation. All figures are made up. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx5g")
public class RollUpBenchmark {

    /** A table, loaded from rows in random order. */
    @State(Scope.Benchmark)
    public static class InTable {
        /** The number of communes. */
        @Param("3321")
        public int communes;

        /** The number of years. */
        @Param("10")
        public int years;

        private MadeUpCountry country = MadeUpCountry.of(1, 1);
        private ObservationTable table = ObservationTable.builder().build().orElseThrow();
        private AreaAssessor assessor = AreaAssessor.of(country.assessor());

        /** Loads the table. */
        @Setup(Level.Trial)
        public void load() {
            country = MadeUpCountry.of(communes, years);
            table = country.table(country.rows());
            assessor = AreaAssessor.of(country.assessor());
        }
    }

    /** The same rows in four arrays, in random order. */
    @State(Scope.Benchmark)
    public static class InArrays {
        /** The number of communes. */
        @Param("3321")
        public int communes;

        /** The number of years. */
        @Param("10")
        public int years;

        /** Whether the rows are in random order or sorted. */
        @Param({"random", "sorted"})
        public String order = "random";

        private HandWrittenLoop loop = new HandWrittenLoop(
                MadeUpCountry.of(1, 1).rows(), MadeUpCountry.of(1, 1).provinceOf(), 0);

        /** Copies the rows. */
        @Setup(Level.Trial)
        public void load() {
            MadeUpCountry country = MadeUpCountry.of(communes, years);
            MadeUpRows rows = country.rows();
            loop = new HandWrittenLoop(
                    order.equals("sorted") ? rows.sorted(communes) : rows, country.provinceOf(), country.cells());
        }
    }

    /** The same rows in DuckDB. */
    @State(Scope.Benchmark)
    public static class InDuckDb {
        /** The number of communes. */
        @Param("3321")
        public int communes;

        /** The number of years. */
        @Param("10")
        public int years;

        /** How many threads DuckDB may use. */
        @Param({"1", "2"})
        public int threads;

        /** Whether the rows are in random order or sorted. */
        @Param({"random", "sorted"})
        public String order = "random";

        private DuckDb database;

        /** Opens a database for the rows. */
        public InDuckDb() {
            try {
                database = DuckDb.open();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        /** Loads the rows. */
        @Setup(Level.Trial)
        public void load() throws SQLException {
            MadeUpCountry country = MadeUpCountry.of(communes, years);
            MadeUpRows rows = country.rows();
            database.load(order.equals("sorted") ? rows.sorted(communes) : rows, country.provinceOf());
            database.threads(threads);
        }

        /** Closes the database. */
        @TearDown(Level.Trial)
        public void close() throws SQLException {
            database.close();
        }
    }

    /** Sums with coverage, from the table, and a verdict for each province, the nation and each target. */
    @Benchmark
    public AreaVerdicts table(InTable state) {
        return state.assessor.judge(state.table, state.country.areas(), MadeUpCountry.AS_OF);
    }

    /** Sums only, in a loop written by hand. */
    @Benchmark
    public long[] loop(InArrays state) {
        return state.loop.sums();
    }

    /** The same sums and counts in DuckDB. */
    @Benchmark
    public long duckDb(InDuckDb state) throws SQLException {
        return state.database.sums();
    }
}

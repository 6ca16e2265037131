package io.github.childplan.benchmarks;

import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.summary.FigureSummary;
import io.github.childplan.indicators.table.ObservationTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
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
import org.openjdk.jmh.annotations.Warmup;

/** Gathers the figures of a made-up country in a summary, and in a table for comparison. All figures are made up. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx5g")
@State(Scope.Benchmark)
public class SummaryBenchmark {

    /** The number of communes. */
    @Param("3321")
    public int communes;

    /** The number of years. */
    @Param("1")
    public int years;

    private List<Observation> figures = List.of();
    private byte[] bytes = FigureSummary.empty().toBytes();

    /** Draws the figures and puts them into random order. */
    @Setup(Level.Trial)
    public void draw() {
        MadeUpCountry country = MadeUpCountry.of(communes, years);
        figures = new ArrayList<>(country.table(country.rows()).stream().toList());
        Collections.shuffle(figures, new Random(28));
        bytes = summary(figures).toBytes();
    }

    /** The same objects straight into a table, which reports what stands twice by the order of the rows. */
    @Benchmark
    public ObservationTable table() {
        return ObservationTable.of(figures).orElseThrow();
    }

    /** Added one by one, and the table made. */
    @Benchmark
    public ObservationTable summarised() {
        return summary(figures).result().orElseThrow();
    }

    /** Added to two summaries, which are merged, and the table made. */
    @Benchmark
    public ObservationTable merged() {
        int half = figures.size() / 2;
        return summary(figures.subList(0, half))
                .merge(summary(figures.subList(half, figures.size())))
                .result()
                .orElseThrow();
    }

    /** Collected by a parallel stream, and the table made. */
    @Benchmark
    public ObservationTable collected() {
        return figures.parallelStream()
                .collect(FigureSummary.collector())
                .result()
                .orElseThrow();
    }

    /** Read from bytes, and the table made. */
    @Benchmark
    public ObservationTable read() {
        return FigureSummary.fromBytes(bytes).result().orElseThrow();
    }

    /** Read from bytes and written again. */
    @Benchmark
    public byte[] readAndWritten() {
        return FigureSummary.fromBytes(bytes).toBytes();
    }

    private static FigureSummary summary(List<Observation> some) {
        FigureSummary summary = FigureSummary.empty();
        some.forEach(summary::add);
        return summary;
    }
}

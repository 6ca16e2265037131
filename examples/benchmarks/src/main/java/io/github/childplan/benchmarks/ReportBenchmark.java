package io.github.childplan.benchmarks;

import io.github.childplan.core.value.Language;
import io.github.childplan.reporting.compose.ConsolidatedReport;
import io.github.childplan.reporting.office.DocxRenderer;
import io.github.childplan.reporting.render.HtmlRenderer;
import io.github.childplan.reporting.render.Renderer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Composes and writes consolidated reports of made-up figures that have been judged. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
public class ReportBenchmark {

    /** The report of a district. */
    @State(Scope.Benchmark)
    public static class OfDistrict {
        private final ConsolidatedReport report = MadeUpReports.district();
    }

    /** The report of a country. */
    @State(Scope.Benchmark)
    public static class OfNation {
        private final ConsolidatedReport report = MadeUpReports.nation();
    }

    /** Fourteen communes as DOCX, charts and annexes included. */
    @Benchmark
    public byte[] districtDocx(OfDistrict state) throws IOException {
        return written(state.report, DocxRenderer.standard());
    }

    /** Thirty-four provinces as one HTML page, charts and annexes included. */
    @Benchmark
    public byte[] nationHtml(OfNation state) throws IOException {
        return written(state.report, HtmlRenderer.standard());
    }

    static byte[] written(ConsolidatedReport report, Renderer renderer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderer.write(report.document(Language.VI), out);
        return out.toByteArray();
    }
}

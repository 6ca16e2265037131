package io.github.childplan.benchmarks;

import io.github.childplan.reporting.form.FormFolder;
import io.github.childplan.reporting.form.FormProgress;
import io.github.childplan.reporting.form.FormReader;
import io.github.childplan.reporting.form.FormReturns;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
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
import org.xml.sax.SAXException;

/** Reads the filled workbooks of a made-up country on one thread. All figures are made up. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
public class FormBenchmark {

    /** A folder of workbooks. */
    @State(Scope.Benchmark)
    public static class InFolder {
        /** The number of communes. */
        @Param("3321")
        public int communes;

        private MadeUpForms forms = MadeUpForms.of(MadeUpCountry.of(1, 1));
        private Path folder = Path.of("forms");
        private final List<Path> files = new ArrayList<>();

        /** Writes the workbooks. */
        @Setup(Level.Trial)
        public void write() throws IOException {
            forms = MadeUpForms.of(MadeUpCountry.of(communes, 1));
            folder = Files.createTempDirectory("made-up-forms");
            forms.write(folder);
            try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
                all.forEach(files::add);
            }
        }

        /** Deletes them. */
        @TearDown(Level.Trial)
        public void delete() throws IOException {
            for (Path file : files) {
                Files.delete(file);
            }
            files.clear();
            Files.delete(folder);
        }
    }

    /** Everything that the reader of forms does: limits, checks of every cell, figures, and the forms held against each other. */
    @Benchmark
    public FormReturns forms(InFolder state) {
        FormReturns returns = FormFolder.of(FormReader.of(state.forms.design()))
                .read(state.folder, MadeUpForms.YEAR, state.forms.reporters(), FormProgress.none());
        if (!returns.problems().isEmpty() || !returns.missing().isEmpty()) {
            throw new IllegalStateException(returns.problems().get(0).toString());
        }
        return returns;
    }

    /**
     * The libraries that the reader is built on go through the same cells with their number formats, one workbook at a time, and
     * leave a part when they have them, as the reader does.
     */
    @Benchmark
    public long bare(InFolder state) throws IOException, SAXException, ParserConfigurationException {
        return cells(new BareWorkbook(true, false), state);
    }

    /** The same, but every part is read to its end, as whoever does not know the order of its elements has to. */
    @Benchmark
    public long bareWhole(InFolder state) throws IOException, SAXException, ParserConfigurationException {
        return cells(new BareWorkbook(true, true), state);
    }

    /** The same as bare without number formats, so that 50% cannot be told from 0.5. */
    @Benchmark
    public long bareContents(InFolder state) throws IOException, SAXException, ParserConfigurationException {
        return cells(new BareWorkbook(false, false), state);
    }

    private static long cells(BareWorkbook workbook, InFolder state) throws IOException, SAXException {
        long cells = 0;
        for (Path file : state.files) {
            for (Map<String, String> sheet : workbook.read(file).values()) {
                cells += sheet.size();
            }
        }
        return cells;
    }

    /** The event reader of Apache POI, which formats every cell, goes through the same files. */
    @Benchmark
    public long poiEvents(InFolder state) throws IOException, SAXException, OpenXML4JException {
        long cells = 0;
        for (Path file : state.files) {
            try (InputStream in = Files.newInputStream(file)) {
                cells += PoiEvents.cells(in);
            }
        }
        return cells;
    }
}

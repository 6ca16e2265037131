package io.github.childplan.engines;

import io.github.childplan.indicators.summary.FigureSummary;
import io.github.childplan.indicators.table.ObservationTable;
import java.nio.file.Path;
import org.apache.flink.api.common.RuntimeExecutionMode;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.connector.file.src.FileSource;
import org.apache.flink.connector.file.src.reader.TextLineInputFormat;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.windowing.assigners.GlobalWindows;
import org.apache.flink.util.CloseableIterator;

/** Judges the made-up figures of a country by Flink, an indicator at a time, and without it. */
public final class JudgeOnFlink {

    private JudgeOnFlink() {}

    /** Takes the number of figures, and a folder for the file. */
    public static void main(String[] args) throws Exception {
        Comparison.run(args, "Flink: start, a window per indicator, and the verdicts", JudgeOnFlink::table);
    }

    private static ObservationTable table(Path file) throws Exception {
        FileSource<String> lines = FileSource.forRecordStreamFormat(
                        new TextLineInputFormat(), org.apache.flink.core.fs.Path.fromLocalFile(file.toFile()))
                .build();
        FigureSummary all = FigureSummary.empty();
        try (CloseableIterator<byte[]> parts = environment()
                .fromSource(lines, WatermarkStrategy.noWatermarks(), "figures")
                .filter(line -> !line.equals(MadeUpCountry.HEADER))
                .keyBy(line -> line.substring(0, line.indexOf(',')))
                .window(GlobalWindows.createWithEndOfStreamTrigger())
                .aggregate(new FigureAggregation())
                .executeAndCollect()) {
            parts.forEachRemaining(bytes -> all.merge(FigureSummary.fromBytes(bytes)));
        }
        return Comparison.sound(all.result());
    }

    /** A summary is copied and kept as Java writes it, which is its bytes; Kryo would copy its fields. */
    private static StreamExecutionEnvironment environment() {
        Configuration options = new Configuration();
        options.setString(
                PipelineOptions.SERIALIZATION_CONFIG.key(),
                "[" + FigureSummary.class.getName()
                        + ": {type: kryo, kryo-type: registered, class: org.apache.flink.api.java.typeutils.runtime.kryo.JavaSerializer}]");
        // the bytes of an indicator are one record
        options.setString("collect-sink.batch-size.max", "1g");
        StreamExecutionEnvironment environment = StreamExecutionEnvironment.createLocalEnvironment(2, options);
        return environment.setRuntimeMode(RuntimeExecutionMode.BATCH);
    }
}

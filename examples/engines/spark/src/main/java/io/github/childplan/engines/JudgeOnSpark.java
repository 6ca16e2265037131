package io.github.childplan.engines;

import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.indicators.io.FiguresContext;
import io.github.childplan.indicators.io.FiguresCsv;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.summary.FigureSummary;
import io.github.childplan.indicators.table.ObservationTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;

/**
 * Judges the made-up figures of a country three ways, from the same file: by the plain reader, by a parallel stream, and by a
 * function in Spark's SQL. Ends with 1 if one of them gives another byte. Arguments: the number of figures, and a folder for the file.
 */
public final class JudgeOnSpark {

    private static final StructType ROW = StructType.fromDDL(
            "indicator STRING, place STRING, period STRING, numerator BIGINT, denominator BIGINT, breakdown STRING");
    private static final StructType FILE = StructType.fromDDL(
            "indicator STRING, place STRING, period STRING, numerator BIGINT, denominator BIGINT, rate STRING, source STRING, breakdown STRING");

    private JudgeOnSpark() {}

    /** Runs all three. */
    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[1]).resolve("made-up-figures-" + args[0] + ".csv");
        timed("write the figures, all of them made up", () -> MadeUpCountry.write(file, Integer.parseInt(args[0])));
        byte[][] results = new byte[3][];
        timed("plain: FiguresCsv, every cell checked, and AreaAssessor", () -> results[0] = MadeUpCountry.judge(plain(file)));
        timed("parallel: a stream of lines into FigureSummary", () -> results[1] = MadeUpCountry.judge(parallel(file)));
        timed("Spark: start, SQL function, and the verdicts", () -> results[2] = MadeUpCountry.judge(spark(file)));
        System.out.printf("%,d bytes of verdicts and sums%n", results[0].length);
        if (!Arrays.equals(results[0], results[1]) || !Arrays.equals(results[0], results[2])) {
            System.err.println("the results differ");
            System.exit(1);
        }
        System.out.println("all three are the same, byte for byte");
    }

    private static ObservationTable plain(Path file) {
        var assessor = MadeUpCountry.assessor();
        return sound(FiguresCsv.readTable(
                file, FiguresContext.of(assessor.plan(), assessor.indicators(), assessor.places())));
    }

    private static ObservationTable parallel(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file).skip(1)) {
            return sound(lines.parallel()
                    .map(JudgeOnSpark::figure)
                    .collect(FigureSummary.collector())
                    .result());
        }
    }

    private static ObservationTable spark(Path file) throws IOException {
        try (SparkSession spark = SparkSession.builder().master("local[2]").config("spark.ui.enabled", "false").getOrCreate()) {
            spark.udf().register("figures", functions.udaf(new FigureAggregator(), Encoders.row(ROW)));
            spark.read().schema(FILE).option("header", "true").option("mode", "FAILFAST")
                    .csv(file.toString()).createOrReplaceTempView("counted");
            byte[] bytes = spark.sql("SELECT figures(indicator, place, period, numerator, denominator, breakdown) FROM counted")
                    .first()
                    .getAs(0);
            return sound(FigureSummary.fromBytes(bytes).result());
        }
    }

    /** No cell of this file has a quotation mark or a comma in it. */
    private static Observation figure(String line) {
        String[] cells = line.split(",", -1);
        return FigureAggregator.figure(RowFactory.create(
                cells[0], cells[1], cells[2], Long.valueOf(cells[3]), Long.valueOf(cells[4]), cells[7]));
    }

    private static ObservationTable sound(WithProblems<ObservationTable> read) {
        read.problems().forEach(System.err::println);
        return read.orElseThrow();
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void timed(String what, Work work) throws IOException {
        long start = System.nanoTime();
        work.run();
        System.out.printf("%,8d ms  %s%n", (System.nanoTime() - start) / 1_000_000, what);
    }
}

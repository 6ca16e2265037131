package io.github.childplan.engines;

import io.github.childplan.indicators.summary.FigureSummary;
import io.github.childplan.indicators.table.ObservationTable;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;

/** Judges the made-up figures of a country by a function in Spark's SQL, and without Spark. */
public final class JudgeOnSpark {

    private static final StructType ROW = StructType.fromDDL(
            "indicator STRING, place STRING, period STRING, numerator BIGINT, denominator BIGINT, breakdown STRING");
    private static final StructType FILE = StructType.fromDDL(
            "indicator STRING, place STRING, period STRING, numerator BIGINT, denominator BIGINT, rate STRING, source STRING, breakdown STRING");

    private JudgeOnSpark() {}

    /** Takes the number of figures, and a folder for the file. */
    public static void main(String[] args) throws Exception {
        Comparison.run(args, "Spark: start, SQL function, and the verdicts", JudgeOnSpark::table);
    }

    private static ObservationTable table(Path file) throws IOException {
        try (SparkSession spark = SparkSession.builder().master("local[2]").config("spark.ui.enabled", "false").getOrCreate()) {
            spark.udf().register("figures", functions.udaf(new FigureAggregator(), Encoders.row(ROW)));
            spark.read().schema(FILE).option("header", "true").option("mode", "FAILFAST")
                    .csv(file.toString()).createOrReplaceTempView("counted");
            byte[] bytes = spark.sql("SELECT figures(indicator, place, period, numerator, denominator, breakdown) FROM counted")
                    .first()
                    .getAs(0);
            return Comparison.sound(FigureSummary.fromBytes(bytes).result());
        }
    }
}

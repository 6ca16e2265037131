package io.github.childplan.engines;

import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.core.value.Period;
import io.github.childplan.indicators.assessment.PlanAssessor;
import io.github.childplan.indicators.io.FiguresContext;
import io.github.childplan.indicators.io.FiguresCsv;
import io.github.childplan.indicators.observation.Breakdown;
import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.summary.FigureSummary;
import io.github.childplan.indicators.table.ObservationTable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/** Judges the figures of one file by the plain reader, by a parallel stream and by an engine, and holds the results against each other. */
final class Comparison {

    /** Makes a table of the figures of a file. */
    @FunctionalInterface
    interface Way {
        ObservationTable table(Path file) throws Exception;
    }

    private Comparison() {}

    /**
     * Compares; ends the program with 1 if one way gives another byte.
     *
     * @param args the number of figures, and a folder for the file
     * @param engine what the engine does
     * @param way how it does it
     */
    static void run(String[] args, String engine, Way way) throws Exception {
        Path file = Path.of(args[1]).resolve("made-up-figures-" + args[0] + ".csv");
        MadeUpCountry.write(file, Integer.parseInt(args[0]));
        byte[] plain = judged("plain: FiguresCsv, every cell checked, and AreaAssessor", Comparison::plain, file);
        byte[] parallel = judged("parallel: a stream of lines into FigureSummary", Comparison::parallel, file);
        byte[] ours = judged(engine, way, file);
        System.out.printf("%,d bytes of verdicts and sums on made-up figures%n", plain.length);
        if (!Arrays.equals(plain, parallel) || !Arrays.equals(plain, ours)) {
            System.err.println("the results differ");
            System.exit(1);
        }
        System.out.println("all three are the same, byte for byte");
    }

    /** Returns the figure of a line; no cell of this file has a quotation mark or a comma in it. */
    static Observation figure(String line) {
        String[] cells = line.split(",", -1);
        return Observation.builder()
                .indicator(IndicatorId.of(cells[0]))
                .place(PlaceId.of(cells[1]))
                .period(Period.parse(cells[2]))
                .value(MeasuredValue.counted(Long.parseLong(cells[3]), Long.parseLong(cells[4])))
                .breakdown(cells[7].isEmpty() ? Breakdown.total() : Breakdown.parse(cells[7]))
                .build();
    }

    /** Returns the table, with its problems on the error stream. */
    static ObservationTable sound(WithProblems<ObservationTable> read) {
        read.problems().forEach(System.err::println);
        return read.orElseThrow();
    }

    private static ObservationTable plain(Path file) {
        PlanAssessor assessor = MadeUpCountry.assessor();
        return sound(FiguresCsv.readTable(
                file, FiguresContext.of(assessor.plan(), assessor.indicators(), assessor.places())));
    }

    private static ObservationTable parallel(Path file) throws Exception {
        try (Stream<String> lines = Files.lines(file).skip(1)) {
            return sound(lines.parallel()
                    .map(Comparison::figure)
                    .collect(FigureSummary.collector())
                    .result());
        }
    }

    private static byte[] judged(String what, Way way, Path file) throws Exception {
        long start = System.nanoTime();
        byte[] result = MadeUpCountry.judge(way.table(file));
        System.out.printf("%,8d ms  %s%n", (System.nanoTime() - start) / 1_000_000, what);
        return result;
    }
}

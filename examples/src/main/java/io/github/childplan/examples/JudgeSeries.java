package io.github.childplan.examples;

import io.github.childplan.core.problem.Problem;
import io.github.childplan.indicators.csv.CsvText;
import io.github.childplan.indicators.definition.Direction;
import io.github.childplan.indicators.progress.ProgressCase;
import io.github.childplan.indicators.progress.ProgressMethod;
import io.github.childplan.indicators.progress.ProgressMethods;
import io.github.childplan.indicators.progress.ProgressReason;
import io.github.childplan.indicators.progress.ProgressResult;
import io.github.childplan.indicators.progress.ProgressVerdict;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * Judges series of figures by one of the library's progress methods and writes the verdicts as CSV.
 *
 * <p>The file has a row a point: {@code series,indicator,direction,limit,target,target_year,base_year,as_of_year,scale,year,value}.
 * What holds for a whole series has to stand in one of its rows and must not differ between them. Indicator, limit, target, base_year,
 * as_of_year and scale may be blank, and for the methods made for the goals of 2030 target_year, which is then 2030; a blank as_of_year is the year of the last point, a row with a blank value is a year without
 * a figure. A series with a cell or a row that cannot be used is not judged: its row has the reason INPUT_NOT_USABLE and no
 * class, because the classes of a method speak of figures and not of files. The others are judged. Of a file that cannot be read
 * to its end, none is.
 *
 * <p>The name of a series that a spreadsheet would run as a formula is written with an apostrophe before it, and read with or
 * without one ({@link CsvText#guard}). The file belongs to whoever made the series and is no release of a plan's figures, so that
 * it names no audience.
 */
public final class JudgeSeries {

    private static final List<String> COLUMNS =
            List.of("series", "method", "version", "value", "score", "class", "reason");
    private static final String NOT_USABLE = "INPUT_NOT_USABLE";
    /** The year of the goals of the 2030 Agenda, which the published methods take unless told otherwise. */
    private static final int SDG_YEAR = 2030;

    private static final Usage USAGE = Usage.of("JudgeSeries", "METHOD", "SERIES_CSV");

    private JudgeSeries() {}

    /**
     * Runs the program.
     *
     * @param args {@code METHOD SERIES_CSV [OUTPUT_FILE]}, METHOD being the id of a method, such as {@code LINEAR_PATH}
     */
    public static void main(String[] args) {
        Program.main(JudgeSeries::run, args);
    }

    static int run(String[] args, PrintStream out, PrintStream err) {
        return new Program(USAGE, JudgeSeries::text).run(args, out, err);
    }

    private static String text(Arguments arguments, Program.Problems problems) throws UnusableException {
        ProgressMethod method = method(arguments.needed().get(0));
        SeriesFile file = SeriesFile.read(arguments.file(1), targetYear(method));
        List<Problem> met = file.problems();
        if (file.series().isEmpty() && !met.isEmpty()) {
            throw new UnusableException(met);
        }
        problems.report(met);
        List<List<String>> rows = new ArrayList<>();
        file.series().forEach(series -> rows.addAll(rows(series, method)));
        return CsvText.of(COLUMNS, rows);
    }

    /** Returns the year of targets without one: that of the goals for which the published methods were made. */
    private static OptionalInt targetYear(ProgressMethod method) {
        return method.id().equals(ProgressMethods.LINEAR_PATH.id()) ? OptionalInt.empty() : OptionalInt.of(SDG_YEAR);
    }

    private static ProgressMethod method(String id) throws UnusableException {
        Optional<ProgressMethod> method = ProgressMethods.find(id);
        if (method.isEmpty()) {
            throw USAGE.wrong("METHOD was '" + id + "', must be one of "
                    + ProgressMethods.all().stream().map(ProgressMethod::id).toList());
        }
        return method.get();
    }

    private static List<List<String>> rows(SeriesFile.Series series, ProgressMethod method) {
        if (series.usable().isEmpty()) {
            return partsOf(method).stream()
                    .map(part -> List.of(series.name(), method.id() + part, method.version(), "", "", "", NOT_USABLE))
                    .toList();
        }
        ProgressResult result = method.judge(series.usable().get());
        return result.verdicts().stream()
                .map(verdict -> cells(series.name(), result, verdict))
                .toList();
    }

    /** Returns what stands after the id of a method in its rows: it gives as many answers to nothing as to any series. */
    private static List<String> partsOf(ProgressMethod method) {
        return method.judge(ProgressCase.builder().direction(Direction.RISE).build()).verdicts().stream()
                .map(JudgeSeries::part)
                .toList();
    }

    private static String part(ProgressVerdict verdict) {
        return verdict.part().map(part -> "/" + part).orElse("");
    }

    private static List<String> cells(String series, ProgressResult result, ProgressVerdict verdict) {
        return List.of(
                series,
                result.method() + part(verdict),
                result.version(),
                number(verdict.value()),
                number(verdict.score()),
                verdict.progressClass().id(),
                verdict.reasons().stream().map(ProgressReason::name).collect(Collectors.joining(";")));
    }

    private static String number(Optional<BigDecimal> number) {
        return number.map(BigDecimal::stripTrailingZeros)
                .map(BigDecimal::toPlainString)
                .orElse("");
    }
}

package io.github.childplan.indicators.io;

import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.indicators.disclosure.Release;
import io.github.childplan.indicators.observation.Breakdown;
import io.github.childplan.indicators.observation.Observations;
import io.github.childplan.indicators.table.ObservationTable;
import io.github.childplan.indicators.table.ProgressListener;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CancellationException;

/**
 * The figures file: CSV in UTF-8 with the header
 * {@code indicator,place,period,numerator,denominator,rate,source} and, where wanted, {@code status}, {@code known},
 * {@code breakdown}, {@code finality}, {@code sample}, {@code lower}, {@code upper}, {@code level}, {@code unit},
 * {@code audience} and {@code suppressed}.
 *
 * <pre>{@code
 * indicator,place,period,numerator,denominator,rate,source
 * stunting-under-5,Xã Pa Ủ,2024,57,300,,health centre
 * kindergarten-age-5,muong-te-district,2023-2024,,,99.2,education division
 * }</pre>
 *
 * <ul>
 *   <li>place: the id, name or code of a place as of the last day of the period. The area of the plan is taken also after it
 *       ceased to exist, with a warning.
 *   <li>period: a year, {@code 2024}, a school year, {@code 2023-2024}, or {@code 2024-H1}, {@code 2024-Q3}, {@code 2024-07}.
 *   <li>numerator and denominator: digits only. Or else rate: a number with a decimal point in the unit of the indicator; a
 *       comma is an error and never a decimal sign. Never both.
 *   <li>status: {@code measured} or {@code estimated}; blank is measured. known: the day from which the figure was known, an ISO
 *       date; blank is always.
 *   <li>breakdown: as {@link Breakdown#parse} reads it, {@code ethnicity=La Hủ;sex=female}; blank is everybody. finality:
 *       {@code provisional} or {@code final}; blank is final.
 *   <li>sample: how many were asked or measured for a rate. lower, upper, level: its limits of confidence and their level in
 *       per cent, all three or none. unit: where it is not that of the indicator.
 *   <li>audience: {@code authority} or {@code public}, for whom the file was written; blank is unknown. suppressed: {@code yes}
 *       for a figure that is there and withheld from the public, without any value. Such a row gives no figure, and how many
 *       there are is a warning: they are neither missing nor 0.
 * </ul>
 *
 * <p>White space around a value is ignored, rows without any value are skipped, a byte order mark and any kind of line end are
 * taken. A row with an error is left out and reported with file, line, column, value and what was expected; all other rows
 * are read. Of two rows for the same figure the first is kept. {@link FiguresLimits} bound hostile files. {@link #read} gives objects
 * and takes {@link FiguresLimits#SHEET}; {@link #readTable} holds the figures of a country, by the same rules. Stateless and
 * thread-safe.
 */
public final class FiguresCsv {

    /** The columns, of which the first seven are required and the others optional, each for itself, in this order. */
    public static final List<String> COLUMNS = List.of(
            "indicator",
            "place",
            "period",
            "numerator",
            "denominator",
            "rate",
            "source",
            "status",
            "known",
            "breakdown",
            "finality",
            "sample",
            "lower",
            "upper",
            "level",
            "unit",
            "audience",
            "suppressed");

    /** How many of the columns are required. */
    static final int REQUIRED = 7;

    /** The columns that say something of a rate and nothing of counts. */
    static final List<String> OF_A_RATE = List.of("sample", "lower", "upper", "level", "unit");

    private FiguresCsv() {}

    /**
     * Reads a file.
     *
     * @param file the file; problems carry its name without the folder
     * @param context the indicators, places and years
     * @return the figures of all rows that could be used and the problems of the others; no figures if the file cannot be
     *     opened, is empty, or has another header
     */
    public static WithProblems<Observations> read(Path file, FiguresContext context) {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(context, "context");
        return reader(FiguresReader.name(file), context).read(file);
    }

    /**
     * Reads bytes.
     *
     * @param source the file name or label that the problems carry
     * @param csv the bytes; not closed
     * @param context the indicators, places and years
     * @return as {@link #read(Path, FiguresContext)}
     */
    public static WithProblems<Observations> read(String source, InputStream csv, FiguresContext context) {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(csv, "csv");
        Objects.requireNonNull(context, "context");
        return reader(source, context).read(csv);
    }

    /**
     * Reads a file of any length into a table, within the limits {@link FiguresLimits#COUNTRY}.
     *
     * @param file the file; problems carry its name without the folder
     * @param context the indicators, places and years
     * @return the figures of all rows that could be used and the problems of the others; no figures if the file cannot be
     *     opened, is empty, or has another header
     */
    public static WithProblems<ObservationTable> readTable(Path file, FiguresContext context) {
        return readTable(file, context, FiguresLimits.COUNTRY, ProgressListener.none());
    }

    /**
     * Reads a file of any length into a table.
     *
     * @param file the file; problems carry its name without the folder
     * @param context the indicators, places and years
     * @param limits how much is read
     * @param listener what is told how many rows and bytes are done, and may stop the reading
     * @return as {@link #readTable(Path, FiguresContext)}
     * @throws CancellationException if the listener stops the reading
     */
    public static WithProblems<ObservationTable> readTable(
            Path file, FiguresContext context, FiguresLimits limits, ProgressListener listener) {
        return new FiguresReader<>(FiguresReader.name(file), context, limits, new TableSink(context), listener)
                .read(file);
    }

    /**
     * Reads bytes into a table.
     *
     * @param source the file name or label that the problems carry
     * @param csv the bytes; not closed
     * @param context the indicators, places and years
     * @param limits how much is read
     * @param listener what is told how many rows and bytes are done, and may stop the reading
     * @return as {@link #readTable(Path, FiguresContext)}
     * @throws CancellationException if the listener stops the reading
     */
    public static WithProblems<ObservationTable> readTable(
            String source, InputStream csv, FiguresContext context, FiguresLimits limits, ProgressListener listener) {
        return new FiguresReader<>(source, context, limits, new TableSink(context), listener).read(csv);
    }

    /**
     * Writes a release so that reading gives back what it shows: the columns to {@code known} and {@code audience}, and those of
     * the others that any figure fills, places by id, LF at the end of each line. Equal releases give equal texts. A suppressed
     * figure is a row with its indicator, place, period and breakdown alone.
     *
     * <p>To be read back, places have to exist on the last day of their period, and free dimensions have to be named in the
     * {@link FiguresContext}. Where a figure was read is not written.
     *
     * @param release the figures for an audience, for example {@link Release#toAuthority}
     * @return the text, to be saved in UTF-8
     * @throws IllegalArgumentException if the unit of a rate has a name that would be read as another unit
     */
    public static String write(Release release) {
        Objects.requireNonNull(release, "release");
        return FiguresWriter.write(release);
    }

    private static FiguresReader<Observations> reader(String source, FiguresContext context) {
        return new FiguresReader<>(
                source, context, FiguresLimits.SHEET, new ObservationsSink(), ProgressListener.none());
    }

    /** Returns a choice as the file spells it. */
    static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}

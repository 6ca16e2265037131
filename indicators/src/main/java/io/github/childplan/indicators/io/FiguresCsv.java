package io.github.childplan.indicators.io;

import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.indicators.observation.Observations;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/**
 * The figures file: CSV in UTF-8 with the header
 * {@code indicator,place,period,numerator,denominator,rate,source} and, where wanted, {@code status} and {@code known}.
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
 *   <li>period: a year, {@code 2024}, or a school year, {@code 2023-2024}.
 *   <li>numerator and denominator: digits only. Or else rate: a number with a decimal point in the unit of the indicator; a
 *       comma is an error and never a decimal sign. Never both.
 *   <li>status: {@code measured} or {@code estimated}; blank is measured. known: the day from which the figure was known, an ISO
 *       date; blank is always.
 * </ul>
 *
 * <p>White space around a value is ignored, rows without any value are skipped, a byte order mark and any kind of line end are
 * taken. A row with an error is left out and reported with file, line, column, value and what was expected; all other rows
 * are read. Of two rows for the same figure the first is kept. The limits below bound hostile files. Stateless and
 * thread-safe.
 */
public final class FiguresCsv {

    /** The columns, of which the last two are optional, each for itself. */
    public static final List<String> COLUMNS =
            List.of("indicator", "place", "period", "numerator", "denominator", "rate", "source", "status", "known");

    /** The most bytes of a file. */
    public static final long MAX_BYTES = 256L * 1024 * 1024;

    /** The most rows of a file. */
    public static final int MAX_ROWS = 1_000_000;

    /** The most problems that are collected before reading stops. */
    public static final int MAX_PROBLEMS = 1_000;

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
        return FiguresReader.read(file, context);
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
        return FiguresReader.read(source, csv, context);
    }

    /**
     * Writes figures so that reading gives them back: all nine columns, places by id, LF at the end of each line.
     *
     * @param figures the figures
     * @return the text, to be saved in UTF-8
     * @throws IllegalArgumentException if a figure has something that the file has no column for: a breakdown, another kind of
     *     period, a sample, limits of confidence, or the mark of being provisional
     */
    public static String write(Observations figures) {
        return FiguresWriter.write(figures);
    }
}

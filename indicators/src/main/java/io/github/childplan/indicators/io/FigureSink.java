package io.github.childplan.indicators.io;

import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.indicators.csv.CsvScanner;
import io.github.childplan.indicators.observation.Observation;
import java.util.List;

/** Where the figures of a file go. Used once and not thread-safe. */
interface FigureSink<T> {

    /** Takes note of the columns that the file has. */
    void columns(List<String> columns);

    /** Takes a row without having its cells read, if it can; its fields are stripped. */
    boolean take(CsvScanner row);

    /** Takes the figure of a row, of which nothing was reported or at most warnings. */
    void add(Observation figure, CsvScanner row, boolean clean);

    /** Returns all figures, and a problem for each that stands twice. */
    WithProblems<T> figures();
}

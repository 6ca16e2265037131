package io.github.childplan.reporting.form;

import io.github.childplan.core.problem.FileFault;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.ProblemPlace;
import io.github.childplan.core.problem.Severity;
import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.core.value.Period;
import io.github.childplan.indicators.text.NumberStyle;
import io.github.childplan.reporting.problem.ReportingProblem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads filled forms, workbooks and CSV, whatever they are called and however they were rearranged.
 *
 * <pre>{@code
 * WithProblems<FilledForm> pa = FormReader.of(design).read(Path.of("pa-u.xlsx"));
 * pa.problems().get(0).describe(Language.VI);
 * // pa-u.xlsx, sheet Biểu số liệu, cell F12, numerator: CP-2021 Tử số 58 lớn hơn mẫu số 57, cần không quá 57
 * }</pre>
 *
 * <ul>
 *   <li>What a file is, is told from its content. What cannot be read is refused by name: an old or encrypted Office file, a
 *       web page under the name of a workbook, a workbook with macros.
 *   <li>Rows and columns are found by anchors that nobody sees, so that a sheet may be renamed, rows moved and sheets added.
 *   <li>A number cell counts as its 15 digits; a cell that shows a percentage counts as what it shows. A number written as
 *       text is read in one stated {@link NumberStyle}, by default with a decimal comma; a count is digits only. Nothing is
 *       guessed.
 *   <li>A blank row is no figure. A row with a wrong cell is left out and reported with sheet, cell, value and what was
 *       expected; the others are read.
 *   <li>The file is bounded by {@link FormLimits}, counted as it is read and unpacked, before anything is parsed.
 * </ul>
 *
 * <p>A figure is about the place of its row: the reporter's own, or the former place that the anchor names. Immutable and
 * thread-safe.
 */
public final class FormReader {

    private final FormDesign design;
    private final FormLimits limits;
    private final NumberStyle style;
    private final int firstYear;
    private final int lastYear;

    private FormReader(FormDesign design, FormLimits limits, NumberStyle style, int firstYear, int lastYear) {
        this.design = Objects.requireNonNull(design, "design");
        this.limits = Objects.requireNonNull(limits, "limits");
        this.style = Objects.requireNonNull(style, "style");
        this.firstYear = firstYear;
        this.lastYear = lastYear;
    }

    /**
     * Returns a reader for the forms of a design, for all years, with the standard limits and a decimal comma in texts.
     *
     * @param design how the forms were made
     * @return the reader
     */
    public static FormReader of(FormDesign design) {
        return new FormReader(
                design, FormLimits.standard(), NumberStyle.COMMA, Period.MIN_YEAR + 1, Period.MAX_YEAR - 1);
    }

    /**
     * Returns this reader with other limits.
     *
     * @param bounds the limits
     * @return the reader
     */
    public FormReader withLimits(FormLimits bounds) {
        return new FormReader(design, bounds, style, firstYear, lastYear);
    }

    /**
     * Returns this reader with another style of numbers that are written as text.
     *
     * @param texts the style
     * @return the reader
     */
    public FormReader withNumberStyle(NumberStyle texts) {
        return new FormReader(design, limits, texts, firstYear, lastYear);
    }

    /**
     * Returns this reader for some years.
     *
     * @param firstInclusive the first reporting year
     * @param lastInclusive the last reporting year
     * @return the reader
     * @throws IllegalArgumentException if the years are not in order or not within 1901 to 2198
     */
    public FormReader withYears(int firstInclusive, int lastInclusive) {
        if (firstInclusive > lastInclusive || firstInclusive <= Period.MIN_YEAR || lastInclusive >= Period.MAX_YEAR) {
            throw new IllegalArgumentException("years were " + firstInclusive + " to " + lastInclusive
                    + ", must be in order and within " + (Period.MIN_YEAR + 1) + " to " + (Period.MAX_YEAR - 1));
        }
        return new FormReader(design, limits, style, firstInclusive, lastInclusive);
    }

    /**
     * Reads a file.
     *
     * @param file the file; problems carry its name without the folder
     * @return what came back and what is wrong; nothing came back if the file cannot be read or is not a form of the plan
     */
    public WithProblems<FilledForm> read(Path file) {
        return read(file, new WorkbookXml());
    }

    /** Reads one of several files with the parser of all. */
    WithProblems<FilledForm> read(Path file, WorkbookXml xml) {
        String name = Optional.ofNullable(file.getFileName()).orElse(file).toString();
        try (InputStream in = Files.newInputStream(file)) {
            return read(name, in, xml);
        } catch (NoSuchFileException missing) {
            return WithProblems.failed(List.of(Problem.of(ReportingProblem.FILE_MISSING)
                    .at(ProblemPlace.in(name))
                    .build()));
        } catch (IOException unreadable) {
            return WithProblems.failed(List.of(FileFault.problem(name, unreadable)));
        }
    }

    /**
     * Reads bytes.
     *
     * @param source the file name or label that the problems carry
     * @param form the bytes; not closed, and not read further than the limit
     * @return as {@link #read(Path)}
     */
    public WithProblems<FilledForm> read(String source, InputStream form) {
        return read(source, form, new WorkbookXml());
    }

    private WithProblems<FilledForm> read(String source, InputStream form, WorkbookXml xml) {
        ProblemPlace file = ProblemPlace.in(source);
        try {
            byte[] bytes = Bytes.read(form, limits.fileBytes())
                    .orElseThrow(() ->
                            new UnusableFileException(FormProblems.limit(file, "file-bytes", limits.fileBytes())));
            return read(grids(bytes, file, xml), file);
        } catch (UnusableFileException unusable) {
            return WithProblems.failed(List.of(unusable.problem()));
        } catch (IOException unreadable) {
            return WithProblems.failed(List.of(FileFault.problem(source, unreadable)));
        }
    }

    private List<Grid> grids(byte[] bytes, ProblemPlace file, WorkbookXml xml) throws UnusableFileException {
        FileKind kind = FileKind.of(bytes);
        return switch (kind) {
            case ZIP -> WorkbookGrids.read(xml, bytes, file, limits);
            case TEXT -> List.of(CsvGrid.read(bytes, file, limits));
            default -> throw new UnusableFileException(FormProblems.kind(file, kind));
        };
    }

    private WithProblems<FilledForm> read(List<Grid> grids, ProblemPlace file) throws UnusableFileException {
        FormIdentity identity = IdentityLines.in(grids, file);
        List<Problem> problems = new ArrayList<>(IdentityLines.check(identity, this, file));
        if (problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR)) {
            return WithProblems.failed(problems);
        }
        FormSheet sheet = FormSheet.in(grids, file);
        WithProblems<FilledForm> rows = new FormRows(sheet, identity, design, style).read();
        problems.addAll(rows.problems());
        return WithProblems.of(rows.orElseThrow(), problems);
    }

    FormDesign design() {
        return design;
    }

    FormLimits limits() {
        return limits;
    }

    int firstYear() {
        return firstYear;
    }

    int lastYear() {
        return lastYear;
    }
}

package io.github.childplan.reporting.compliance;

import static io.github.childplan.reporting.problem.ReportingTexts.text;

import io.github.childplan.core.problem.FileFault;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.ProblemPlace;
import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.core.value.Period;
import io.github.childplan.indicators.csv.CsvTable;
import io.github.childplan.indicators.csv.CsvText;
import io.github.childplan.indicators.problem.IndicatorsProblem;
import io.github.childplan.reporting.problem.ReportingProblem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * The file in which an office writes down what came in: {@code health-centre,vi,2024,received,2024-11-20,}.
 *
 * <p>The columns are {@link #COLUMNS}, in UTF-8. The reporter is an id or a name, as it was on the due date of the report;
 * "UBND" stands for "Ủy ban nhân dân", and names match in any Unicode composition and tone placement. The obligation is its
 * id or its clause, followed by {@code #2} for the second step of its chain where one body reports at several. The year is
 * the reporting year; where several reports fall into a year it is a period such as {@code 2024-H1}, or a day: of the event or
 * request that brought the report about, else the last day. The event is one of {@link EventKind}; the date is a day in the zone of the deadlines, or an instant; until is the
 * new last day of an extension, and blank otherwise.
 *
 * <p>A body that had ceased by the due date is counted for its successor if that one reports for it alone; where the
 * successor owes one report for several, the row is an error that names it, because a part is not the whole. A wrong row is
 * a problem with line, column, value and what was expected, and is left out; the others are read. Rows with empty cells only
 * are skipped. Immutable and thread-safe.
 */
public final class SubmissionsCsv {

    /** The columns, in this order. */
    public static final List<String> COLUMNS = List.of("reporter", "obligation", "year", "event", "date", "until");

    private final ReportPlanner planner;
    private final int firstYear;
    private final int lastYear;

    private SubmissionsCsv(ReportPlanner planner, int firstYear, int lastYear) {
        this.planner = planner;
        this.firstYear = firstYear;
        this.lastYear = lastYear;
    }

    /**
     * Returns the format for the reports of a plan.
     *
     * @param planner knows who owes what
     * @param firstYearInclusive the first reporting year that a row may name
     * @param lastYearInclusive the last reporting year that a row may name
     * @return the format
     * @throws IllegalArgumentException if the years are not in order or not within 1900 to 2199
     */
    public static SubmissionsCsv of(ReportPlanner planner, int firstYearInclusive, int lastYearInclusive) {
        Objects.requireNonNull(planner, "planner");
        if (firstYearInclusive > lastYearInclusive
                || firstYearInclusive < Period.MIN_YEAR
                || lastYearInclusive > Period.MAX_YEAR) {
            throw new IllegalArgumentException("years were " + firstYearInclusive + " to " + lastYearInclusive
                    + ", must be in order and within " + Period.MIN_YEAR + " to " + Period.MAX_YEAR);
        }
        return new SubmissionsCsv(planner, firstYearInclusive, lastYearInclusive);
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @return the register of all rows that could be used and the problems of the others; no register if the file cannot be
     *     read or has another header
     */
    public WithProblems<SubmissionRegister> read(Path file) {
        String name = String.valueOf(file.getFileName());
        try (InputStream in = Files.newInputStream(file)) {
            return read(name, in);
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
     * @param source the name that the problems carry
     * @param csv the bytes; not closed
     * @return as {@link #read(Path)}
     * @throws IOException if the bytes cannot be read
     */
    public WithProblems<SubmissionRegister> read(String source, InputStream csv) throws IOException {
        List<Submission> submissions = new ArrayList<>();
        SubmissionReader reader = new SubmissionReader(new PlannedYears(planner, firstYear, lastYear));
        CsvTable table = CsvTable.of(COLUMNS, column -> text("submission.expected." + column));
        List<Problem> problems = new ArrayList<>(table.read(csv, source, row -> {
            if (!row.blank()) {
                reader.read(row).ifPresent(submissions::add);
            }
        }));
        if (problems.stream().anyMatch(SubmissionsCsv::fatal)) {
            return WithProblems.failed(problems);
        }
        WithProblems<SubmissionRegister> register = SubmissionRegister.of(submissions);
        problems.addAll(register.problems());
        problems.sort(Comparator.comparingLong(problem -> problem.place().line().orElse(Long.MAX_VALUE)));
        return WithProblems.of(register.orElseThrow(), problems);
    }

    /**
     * Writes a register: reporters and obligations by id, instants with the offset of the zone of the deadlines, the events of
     * a report together and oldest first, lines ended by LF. Reading the text gives an equal register.
     *
     * @param register the register
     * @return the text
     * @throws IllegalArgumentException if the register has a report that is not due in the years of this format
     */
    public String write(SubmissionRegister register) {
        return CsvText.of(COLUMNS, new SubmissionRows(new PlannedYears(planner, firstYear, lastYear)).of(register));
    }

    private static boolean fatal(Problem problem) {
        return problem.reason() == IndicatorsProblem.WRONG_HEADER;
    }
}

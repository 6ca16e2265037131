package io.github.childplan.indicators.targetlist;

import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.objective.Milestone;
import io.github.childplan.core.objective.PlaceScope;
import io.github.childplan.core.objective.Target;
import io.github.childplan.core.objective.Timing;
import io.github.childplan.core.plan.Plan;
import io.github.childplan.core.problem.FileFault;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.ProblemPlace;
import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.indicators.csv.CsvCells;
import io.github.childplan.indicators.csv.CsvTable;
import io.github.childplan.indicators.csv.CsvText;
import io.github.childplan.indicators.problem.IndicatorsMessages;
import io.github.childplan.indicators.problem.IndicatorsProblem;
import io.github.childplan.indicators.text.NumberStyle;
import io.github.childplan.indicators.text.UnitText;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The targets of a plan as a CSV list that a spreadsheet opens, one row per target: the 23 of Mường Tè begin with
 * {@code 2025,II.2.1(1),child-friendly-communes,>=,50,%,"Tỷ lệ xã, thị trấn phù hợp với trẻ em đạt 50%"}.
 *
 * <p>The columns are {@link #COLUMNS}: the milestone is a year, the bound one of {@code >=}, {@code >}, {@code <=},
 * {@code <}, the value has no per cent sign and a decimal point unless {@link #withNumbers} says otherwise, the unit is
 * {@code %}, {@code ‰}, {@code /100000}, the name of what is counted ("sân chơi"), or a unit of measure in square brackets
 * ("[cm]"), and the phrase is the plan's own words. A list holds less than a plan: no headings, no scope but in words, no
 * counts behind a rate. Writing reports what it leaves out.
 *
 * <p>Reading adds the rows to a plan that the caller made with everything else, its identity and its indicators first. A wrong
 * row is a problem with line, column, value and what was expected; all rows are read, and with an ERROR in any of them no
 * plan is built. Rows with empty cells only are skipped.
 *
 * <pre>{@code
 * WithProblems<Plan> read = TargetListCsv.standard().read(Path.of("targets.csv"), frame);
 * read.problems().forEach(problem -> System.err.println(problem.describe(Language.VI)));
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class TargetListCsv {

    /** The columns, in this order. */
    public static final List<String> COLUMNS =
            List.of("milestone", "clause", "indicator", "bound", "value", "unit", "phrase");

    private static final TargetListCsv STANDARD = new TargetListCsv(UnknownIndicators.REFUSE, NumberStyle.POINT);

    private final UnknownIndicators unknown;
    private final NumberStyle numbers;

    private TargetListCsv(UnknownIndicators unknown, NumberStyle numbers) {
        this.unknown = unknown;
        this.numbers = numbers;
    }

    /**
     * Returns the format with decimal points, in which unknown indicators are refused.
     *
     * @return the format
     */
    public static TargetListCsv standard() {
        return STANDARD;
    }

    /**
     * Returns this format with another answer to unknown indicators.
     *
     * @param policy what becomes of such a row
     * @return the format
     */
    public TargetListCsv withUnknownIndicators(UnknownIndicators policy) {
        return new TargetListCsv(Objects.requireNonNull(policy, "policy"), numbers);
    }

    /**
     * Returns this format with another way of writing numbers. It is stated and never guessed.
     *
     * @param style the style of the value column
     * @return the format
     */
    public TargetListCsv withNumbers(NumberStyle style) {
        return new TargetListCsv(unknown, Objects.requireNonNull(style, "style"));
    }

    /**
     * Reads a list from a file.
     *
     * @param file the file, in UTF-8
     * @param frame the plan without these targets
     * @return the plan with the targets, or the problems that kept it from being built; a file that cannot be read is one
     */
    public WithProblems<Plan> read(Path file, Plan frame) {
        String name = String.valueOf(file.getFileName());
        try (InputStream in = Files.newInputStream(file)) {
            TargetAssembly assembly = new TargetAssembly(frame, unknown);
            return assembly.finish(table().read(in, name, row -> add(row, assembly)));
        } catch (IOException e) {
            return WithProblems.failed(List.of(FileFault.problem(name, e)));
        }
    }

    /**
     * Reads a list. A target is added to the milestone of its year and to the group of its clause; one that the frame does
     * not have is made, with the year as its words.
     *
     * @param csv the text, with or without byte order mark; not closed
     * @param source the name of the list, for problems
     * @param frame the plan without these targets; its milestones, if it has any, keep their headings
     * @return the plan with the targets, or the problems that kept it from being built
     * @throws IOException if the text cannot be read
     */
    public WithProblems<Plan> read(Reader csv, String source, Plan frame) throws IOException {
        TargetAssembly assembly = new TargetAssembly(frame, unknown);
        return assembly.finish(table().read(csv, source, row -> add(row, assembly)));
    }

    /**
     * Writes the targets of a plan in the order of the document, with LF line ends.
     *
     * @param plan the plan
     * @return the list; a target whose criterion is no level is left out and reported, a scope or timing that has no column
     *     is a WARNING
     */
    public WithProblems<String> write(Plan plan) {
        List<List<String>> rows = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Milestone milestone : plan.milestones()) {
            milestone.targets().forEach(target -> {
                if (target.criterion() instanceof Level level) {
                    rows.add(cells(milestone, target, level));
                    problems.addAll(lost(milestone, target));
                } else {
                    problems.add(
                            problem(IndicatorsProblem.TARGET_NOT_LISTED, target).build());
                }
            });
        }
        return WithProblems.of(CsvText.of(COLUMNS, rows), problems);
    }

    private CsvTable table() {
        return CsvTable.of(
                COLUMNS,
                column -> column.equals("value")
                        ? numbers.expectation()
                        : IndicatorsMessages.text("target-list.expected." + column));
    }

    private void add(CsvCells row, TargetAssembly assembly) {
        if (!row.blank()) {
            new TargetCells(row, numbers).row().ifPresent(target -> assembly.add(target, row));
        }
    }

    private List<String> cells(Milestone milestone, Target target, Level level) {
        return List.of(
                milestone.id().value(),
                target.clause().value(),
                target.indicator().value(),
                level.bound().symbol(),
                numbers.print(level.value(), level.printedDecimals()),
                UnitText.of(level.unit()),
                target.words());
    }

    private static List<Problem> lost(Milestone milestone, Target target) {
        List<String> parts = new ArrayList<>();
        if (!(target.scope().places() instanceof PlaceScope.WholeArea)) {
            parts.add("places");
        }
        if (target.scope().population().isPresent()) {
            parts.add("population");
        }
        if (!(target.timing() instanceof Timing.By by)
                || !milestone.id().value().equals(by.year().toString())) {
            parts.add("timing");
        }
        return parts.stream()
                .map(part -> problem(IndicatorsProblem.PART_NOT_LISTED, target)
                        .with("part", IndicatorsMessages.text("target-list.part." + part))
                        .build())
                .toList();
    }

    private static Problem.Builder problem(IndicatorsProblem reason, Target target) {
        return Problem.of(reason)
                .at(ProblemPlace.unknown().atField(target.id().value()))
                .value(target.id().value());
    }
}

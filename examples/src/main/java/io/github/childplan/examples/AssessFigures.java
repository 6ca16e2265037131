package io.github.childplan.examples;

import io.github.childplan.core.catalog.StandardPlans;
import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.plan.Plan;
import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Ratio;
import io.github.childplan.indicators.assessment.Actual;
import io.github.childplan.indicators.assessment.Gap;
import io.github.childplan.indicators.assessment.PlanAssessor;
import io.github.childplan.indicators.assessment.TargetAssessment;
import io.github.childplan.indicators.attainment.Comparison;
import io.github.childplan.indicators.attainment.Comparisons;
import io.github.childplan.indicators.csv.CsvText;
import io.github.childplan.indicators.definition.StandardIndicators;
import io.github.childplan.indicators.disclosure.Audience;
import io.github.childplan.indicators.disclosure.Release;
import io.github.childplan.indicators.io.FiguresContext;
import io.github.childplan.indicators.io.FiguresCsv;
import io.github.childplan.indicators.observation.Observations;
import io.github.childplan.indicators.place.StandardPlaces;
import io.github.childplan.indicators.text.NumberStyle;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Judges all targets of the bundled plan by a file of figures at a day and lists the verdicts as CSV, one row per target:
 * {@code milestone,clause,indicator,bound,value,actual,numerator,denominator,period,verdict,due,comparison,explanation_vi,explanation_en}.
 *
 * <p>{@code --progress} adds {@code on_track,method,gap_vi,gap_en}: the class of progress by LINEAR_PATH, for a later milestone
 * from the figure of the milestone before, and how much is short or
 * beyond, or why that cannot be said.
 *
 * <p>{@code --audience authority|public} releases the figures for that audience, and a last column {@code audience} names it. Without
 * it the columns are those above, and the file is for the authorities only: all figures are shown, small ones among them.
 *
 * <p>Comparison is exact; {@code --as-printed} rounds the figure to the decimals that the target prints. A row of the file that
 * cannot be used is reported and left out.
 */
public final class AssessFigures {

    private static final List<String> COLUMNS = List.of(
            "milestone",
            "clause",
            "indicator",
            "bound",
            "value",
            "actual",
            "numerator",
            "denominator",
            "period",
            "verdict",
            "due",
            "comparison",
            "explanation_vi",
            "explanation_en");
    private static final List<String> PROGRESS_COLUMNS = List.of("on_track", "method", "gap_vi", "gap_en");
    private static final Usage USAGE = Usage.of("AssessFigures", "FIGURES_CSV", "AS_OF")
            .withOptions("--as-printed", "--progress", Arguments.AUDIENCE);

    private AssessFigures() {}

    /**
     * Runs the program.
     *
     * @param args {@code FIGURES_CSV AS_OF [--as-printed] [--progress] [--audience authority|public] [OUTPUT_FILE]}: the figures, and the day as of which they are judged
     */
    public static void main(String[] args) {
        Program.main(AssessFigures::run, args);
    }

    static int run(String[] args, PrintStream out, PrintStream err) {
        return new Program(USAGE, AssessFigures::text).run(args, out, err);
    }

    private static String text(Arguments arguments, Program.Problems problems) throws UnusableException {
        LocalDate asOf = arguments.date(1);
        if (asOf.getYear() < FiguresContext.FIRST_YEAR) {
            throw USAGE.wrong("AS_OF was '" + asOf + "', must be a day from " + FiguresContext.FIRST_YEAR + " on");
        }
        Audience audience = arguments.audience();
        Comparison comparison =
                arguments.option("--as-printed").isPresent() ? Comparisons.AS_PRINTED : Comparisons.ABSOLUTE;
        Observations figures = figures(arguments.file(0), asOf, problems);
        Release release =
                Release.of(figures.knownBy(asOf), audience, StandardIndicators.childPlan(), StandardPlaces.muongTe());
        Plan plan = StandardPlans.muongTe();
        var assessment = PlanAssessor.builder()
                .plan(plan)
                .indicators(StandardIndicators.childPlan())
                .places(StandardPlaces.muongTe())
                .comparison(comparison)
                .build()
                .assess(figures.knownBy(asOf), asOf)
                .releasedAs(release);
        problems.report(assessment.problems());
        boolean progress = arguments.option("--progress").isPresent();
        List<String> named = arguments.option("--audience").isPresent()
                ? List.of(assessment.audience().name())
                : List.of();
        return CsvText.of(
                joined(
                        COLUMNS,
                        progress ? PROGRESS_COLUMNS : List.of(),
                        named.isEmpty() ? List.of() : List.of("audience")),
                assessment.targets().stream()
                        .map(one -> joined(cells(one), progress ? progressCells(one) : List.of(), named))
                        .toList());
    }

    private static List<String> progressCells(TargetAssessment one) {
        return List.of(
                one.progress().progressClass(),
                one.progress().method() + " " + one.progress().version(),
                gap(one).in(Language.VI),
                gap(one).in(Language.EN));
    }

    /** How much is short or beyond, or why that cannot be said. */
    private static LocalizedText gap(TargetAssessment one) {
        return one.gap()
                .map(Gap::text)
                .orElseGet(() -> one.noGap().orElseThrow().text());
    }

    private static List<String> joined(List<String> first, List<String> second, List<String> third) {
        return Stream.of(first, second, third).flatMap(List::stream).toList();
    }

    /** Reads the figures of a file for the bundled plan, none of them of a year after that of the day. */
    static Observations figures(Path file, LocalDate asOf, Program.Problems problems) throws UnusableException {
        WithProblems<Observations> figures = FiguresCsv.read(file, context().withAsOf(asOf));
        Observations usable = figures.result().orElseThrow(() -> new UnusableException(figures.problems()));
        problems.report(figures.problems());
        return usable;
    }

    static FiguresContext context() {
        return FiguresContext.of(StandardIndicators.childPlan(), StandardPlaces.muongTe())
                .withArea(StandardPlaces.MUONG_TE_DISTRICT);
    }

    private static List<String> cells(TargetAssessment one) {
        Optional<Level> level = Optional.of(one.target().criterion())
                .filter(Level.class::isInstance)
                .map(Level.class::cast);
        Optional<Actual> actual = one.actual();
        Optional<Ratio> counts = actual.flatMap(Actual::counts);
        return List.of(
                one.milestone().value(),
                one.target().clause().value(),
                one.target().indicator().value(),
                text(level, held -> held.bound().symbol()),
                text(level, held -> NumberStyle.POINT.print(held.value(), held.printedDecimals())),
                text(actual.flatMap(Actual::value), NumberStyle.POINT::print),
                text(counts, ratio -> Long.toString(ratio.numerator())),
                text(counts, ratio -> Long.toString(ratio.denominator())),
                text(actual, found -> found.period().toString()),
                one.verdict().name(),
                Boolean.toString(one.due().toBoolean()),
                one.comparison(),
                one.explanation().text().in(Language.VI),
                one.explanation().text().in(Language.EN));
    }

    private static <T> String text(Optional<T> part, Function<? super T, String> writer) {
        return part.map(writer).orElse("");
    }
}

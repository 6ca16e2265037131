package io.github.childplan.examples;

import io.github.childplan.core.catalog.StandardPlans;
import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.objective.Milestone;
import io.github.childplan.core.objective.Target;
import io.github.childplan.core.objective.TargetGroup;
import io.github.childplan.core.objective.Timing;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.plan.Plan;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Period;
import io.github.childplan.core.value.Unit;
import io.github.childplan.indicators.assessment.PlanAssessor;
import io.github.childplan.indicators.assessment.TargetAssessment;
import io.github.childplan.indicators.csv.CsvCells;
import io.github.childplan.indicators.csv.CsvTable;
import io.github.childplan.indicators.csv.CsvText;
import io.github.childplan.indicators.definition.StandardIndicators;
import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.Observations;
import io.github.childplan.indicators.observation.Status;
import io.github.childplan.indicators.place.StandardPlaces;
import io.github.childplan.indicators.text.NumberStyle;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Holds Viet Nam's published stunting figures, 2012 to 2024, against the two stunting levels of the plan, as an illustration of
 * real figures: {@code year,figure_of,milestone,bound,value,figure,verdict,explanation_vi,explanation_en}.
 *
 * <p>The figure of the nation is not that of the district, so that each verdict is NOT_COMPARABLE. With
 * {@code --stand-in viet-nam} it is used all the same, and every explanation says what it is. Each year is asked
 * whether its figure meets the level. Source: Joint Child Malnutrition Estimates (UNICEF, WHO,
 * World Bank), modelled, as published in unicef-drp/OSE-DA-NT.
 */
public final class StuntingIllustration {

    private static final List<String> COLUMNS = List.of(
            "year",
            "figure_of",
            "milestone",
            "bound",
            "value",
            "figure",
            "verdict",
            "explanation_vi",
            "explanation_en");
    private static final IndicatorId STUNTING = IndicatorId.of("stunting-under-5");
    private static final String SERIES = "viet-nam-stunting.csv";
    private static final Usage USAGE = Usage.of("StuntingIllustration").withOptions("--stand-in PLACE_ID");

    private StuntingIllustration() {}

    /**
     * Runs the program.
     *
     * @param args {@code [--stand-in viet-nam] [OUTPUT_FILE]}
     */
    public static void main(String[] args) {
        Program.main(StuntingIllustration::run, args);
    }

    static int run(String[] args, PrintStream out, PrintStream err) {
        return new Program(USAGE, StuntingIllustration::text).run(args, out, err);
    }

    private static String text(Arguments arguments, Program.Problems problems) throws UnusableException {
        Optional<PlaceId> standIn = standIn(arguments);
        List<Observation> figures = series();
        List<List<String>> rows = new ArrayList<>();
        for (Observation figure : figures) {
            int year = figure.period().endYear();
            PlanAssessor assessor = PlanAssessor.builder()
                    .plan(dueBy(year))
                    .indicators(StandardIndicators.childPlan())
                    .places(StandardPlaces.muongTe())
                    .standIn(standIn)
                    .build();
            assessor.assess(Observations.of(List.of(figure)).orElseThrow(), LocalDate.of(year, 12, 31))
                    .targets()
                    .forEach(one -> rows.add(cells(figure, one)));
        }
        return CsvText.of(COLUMNS, rows);
    }

    private static Optional<PlaceId> standIn(Arguments arguments) throws UnusableException {
        Optional<String> given = arguments.option("--stand-in");
        if (given.isPresent() && !given.get().equals(StandardPlaces.VIET_NAM.value())) {
            throw USAGE.wrong("--stand-in was '" + given.get() + "', must be " + StandardPlaces.VIET_NAM
                    + ", of which the figures are");
        }
        return given.map(PlaceId::of);
    }

    /** The stunting targets of the bundled plan, as if they were due by the end of a year. */
    private static Plan dueBy(int year) {
        Plan plan = StandardPlans.muongTe();
        List<Milestone> milestones = new ArrayList<>();
        for (Milestone milestone : plan.milestones()) {
            List<TargetGroup> groups = milestone
                    .targets()
                    .filter(target -> target.indicator().equals(STUNTING))
                    .map(target ->
                            target.toBuilder().timing(new Timing.By(year)).build())
                    .map(target -> TargetGroup.of(target.clause(), List.of(target)))
                    .toList();
            milestones.add(
                    new Milestone(milestone.id(), milestone.clause(), milestone.words(), new Timing.By(year), groups));
        }
        return plan.toBuilder()
                .milestones(milestones)
                .addNotes(
                        LocalizedText.of("Thời hạn được thay để minh họa.", "The year is replaced, for illustration."))
                .build();
    }

    private static List<String> cells(Observation figure, TargetAssessment one) {
        Target target = one.target();
        Level level = (Level) target.criterion();
        return List.of(
                figure.period().toString(),
                figure.place().value(),
                one.milestone().value(),
                level.bound().symbol(),
                NumberStyle.POINT.print(level.value(), level.printedDecimals()),
                figure.value()
                        .fold(
                                counted -> "",
                                stated -> NumberStyle.POINT.print(stated.value(), stated.printedDecimals())),
                one.verdict().name(),
                explanation(figure, one, Language.VI),
                explanation(figure, one, Language.EN));
    }

    /** Says first what the plan does not: that its level is held against another year than its own. */
    private static String explanation(Observation figure, TargetAssessment one, Language language) {
        String first = language == Language.VI
                ? "Minh họa: mức của điểm " + one.target().clause() + ", mà kế hoạch đặt cho năm " + one.milestone()
                        + ", và số liệu năm " + figure.period() + "."
                : "Illustration: the level of clause " + one.target().clause() + ", which the plan sets for "
                        + one.milestone() + ", and the figure of " + figure.period() + ".";
        return one.explanation().sentences().stream()
                .filter(sentence -> !sentence.code().startsWith("demand."))
                .map(sentence -> sentence.text().in(language))
                .collect(Collectors.joining(" ", first + " ", ""));
    }

    private static List<Observation> series() {
        List<Observation> figures = new ArrayList<>();
        CsvTable table = CsvTable.of(
                List.of("indicator", "place", "year", "value_percent", "source"),
                column -> LocalizedText.of("giá trị của cột", "a value of the column"));
        try (InputStream csv = Objects.requireNonNull(
                StuntingIllustration.class.getResourceAsStream(SERIES), SERIES + " is missing")) {
            List<Problem> problems = table.read(csv, SERIES, row -> figures.add(figure(row)));
            if (!problems.isEmpty()) {
                throw new IllegalStateException(SERIES + " has problems: " + problems);
            }
            return figures;
        } catch (IOException e) {
            throw new UncheckedIOException(SERIES + " cannot be read", e);
        }
    }

    private static Observation figure(CsvCells row) {
        return Observation.builder()
                .indicator(IndicatorId.of(row.text("indicator")))
                .place(StandardPlaces.VIET_NAM)
                .period(Period.parse(row.text("year")))
                .value(MeasuredValue.stated(row.text("value_percent"), Unit.PERCENT))
                .status(Status.ESTIMATED)
                .source(row.text("source"))
                .build();
    }
}

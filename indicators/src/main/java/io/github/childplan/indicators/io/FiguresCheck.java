package io.github.childplan.indicators.io;

import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.ProblemPlace;
import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.Observations;
import io.github.childplan.indicators.problem.IndicatorsMessages;
import io.github.childplan.indicators.problem.IndicatorsProblem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The checks of the figures file for figures that came another way, such as from JSON or from a program: whether the indicator
 * and the place exist, the year is one that is taken, the counts or the rate can be.
 *
 * <pre>{@code
 * WithProblems<Observations> read = ObservationsJson.read(file, ObservationsJson.limits());
 * WithProblems<Observations> sound = FiguresCheck.check(read.orElseThrow(), context);
 * }</pre>
 *
 * <p>Problems are at the {@link Observation#origin} of their figure, with the field in it. Stateless and thread-safe.
 */
public final class FiguresCheck {

    /** Where the parts of a value stand in a figure; every other column has the name of its field. */
    private static final Map<String, String> FIELDS = Map.of(
            "numerator", "value/counts",
            "denominator", "value/counts",
            "rate", "value/value",
            "sample", "value/sample",
            "lower", "value/limits/lower",
            "upper", "value/limits/upper",
            "level", "value/limits/levelPercent",
            "unit", "value/unit");

    private static final int MAX_PROBLEMS = FiguresLimits.SHEET.problems();

    private FiguresCheck() {}

    /**
     * Checks figures.
     *
     * @param figures the figures
     * @param context the indicators, places and years
     * @return the figures without those that have an error, and the problems; past the problems of {@link FiguresLimits#SHEET} the rest is
     *     neither checked nor returned, and a problem says so
     */
    public static WithProblems<Observations> check(Observations figures, FiguresContext context) {
        Objects.requireNonNull(figures, "figures");
        Objects.requireNonNull(context, "context");
        List<Problem> problems = new ArrayList<>();
        Set<Observation> sound = new HashSet<>();
        for (Observation figure : figures.all()) {
            if (problems.size() >= MAX_PROBLEMS) {
                problems.add(FiguresReader.limit(figure.origin(), "figures.limit-problems", MAX_PROBLEMS));
                break;
            }
            if (usable(figure, context, problems)) {
                sound.add(figure);
            }
        }
        return WithProblems.of(figures.only(sound::contains), problems);
    }

    private static boolean usable(Observation figure, FiguresContext context, List<Problem> problems) {
        List<String> row;
        try {
            row = FiguresWriter.cells(figure, "");
        } catch (IllegalArgumentException noUnit) {
            problems.add(Problem.of(IndicatorsProblem.INVALID_UNIT)
                    .at(place(figure.origin(), "unit"))
                    .value(figure.value()
                            .fold(counted -> "", stated -> stated.unit().toString()))
                    .expected(IndicatorsMessages.text("figures.unit"))
                    .build());
            return false;
        }
        FigureCells cells =
                new FigureCells(FiguresCsv.COLUMNS, row, column -> place(figure.origin(), column), problems::add);
        return new FigureRow(cells, context).read().isPresent();
    }

    private static ProblemPlace place(ProblemPlace figure, String column) {
        boolean pointer = figure.field().filter(field -> field.startsWith("/")).isPresent();
        return figure.atField(pointer ? figure.field().orElse("") + "/" + FIELDS.getOrDefault(column, column) : column);
    }
}

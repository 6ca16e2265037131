package io.github.childplan.indicators.attainment;

import io.github.childplan.core.criteria.Reference;
import io.github.childplan.core.objective.TargetId;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.indicators.problem.IndicatorsMessages;
import io.github.childplan.indicators.problem.IndicatorsProblem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Figures from outside the plan that its targets refer to. Of several for one target and year the one known last counts; two
 * known on one day are a problem. Immutable and thread-safe.
 */
public final class OutsideFigures {

    private static final OutsideFigures NONE = new OutsideFigures(List.of(), new ArrayList<>());

    private record Key(TargetId target, int year, Class<?> kind) {}

    private final List<OutsideFigure> all;
    private final LatestByDay<Key, OutsideFigure> byKey;

    private OutsideFigures(Collection<OutsideFigure> given, List<Problem> problems) {
        List<OutsideFigure> kept = new ArrayList<>(given);
        this.byKey = LatestByDay.of(
                given,
                one -> new Key(one.target(), one.year(), one.getClass()),
                one -> one.known().orElse(LocalDate.MIN),
                (first, second) -> {
                    kept.remove(kept.lastIndexOf(second));
                    problems.add(twice(first, second));
                });
        this.all = List.copyOf(kept);
    }

    /**
     * Returns no figures.
     *
     * @return the empty collection
     */
    public static OutsideFigures none() {
        return NONE;
    }

    /**
     * Collects figures.
     *
     * @param figures the figures in any order
     * @return the figures, and a problem for each that speaks of the same target and year and was known on the same day as one
     *     before it, which is left out
     */
    public static WithProblems<OutsideFigures> of(Collection<OutsideFigure> figures) {
        List<Problem> problems = new ArrayList<>();
        OutsideFigures collected = new OutsideFigures(figures, problems);
        return WithProblems.of(collected, problems);
    }

    /**
     * Returns all figures.
     *
     * @return the figures in the order in which they were given
     */
    public List<OutsideFigure> all() {
        return all;
    }

    /**
     * Returns the figure that answers a reference.
     *
     * @param target the target that refers to it
     * @param reference what it refers to
     * @param year the year
     * @param asOf the day by which it was known
     * @return the figure known last, if there is one
     */
    public Optional<OutsideFigure> find(TargetId target, Reference reference, int year, LocalDate asOf) {
        Class<?> kind = reference.fold(
                place -> OutsideFigure.OtherValue.class,
                assigned -> OutsideFigure.AssignedLevel.class,
                rank -> OutsideFigure.ObtainedRank.class);
        List<OutsideFigure> known = byKey.by(new Key(target, year, kind), asOf);
        return known.isEmpty() ? Optional.empty() : Optional.of(known.get(known.size() - 1));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OutsideFigures figures && all.equals(figures.all);
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }

    /**
     * Returns how many figures there are.
     *
     * @return for example {@code 2 outside figures}
     */
    @Override
    public String toString() {
        return all.size() + " outside figures";
    }

    private static Problem twice(OutsideFigure kept, OutsideFigure second) {
        return Problem.of(IndicatorsProblem.OUTSIDE_FIGURE_TWICE)
                .value(second.target().value())
                .expected(IndicatorsMessages.text("figures.once"))
                .with("year", Integer.toString(second.year()))
                .with("kept", kept.source())
                .with("second", second.source())
                .build();
    }
}

package io.github.childplan.indicators.assessment;

import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.indicators.attainment.Evidence;
import io.github.childplan.indicators.attainment.Verdict;
import io.github.childplan.indicators.attainment.VerdictReason;
import io.github.childplan.indicators.observation.Breakdown;
import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.rollup.AreaFigure;
import io.github.childplan.indicators.rollup.Coverage;
import io.github.childplan.indicators.rollup.FigureOrigin;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The figures a target is held against.
 *
 * @param place the area; empty if the plan does not name one place
 * @param breakdown the part of the population; empty if the plan tells it in words
 * @param timeline the figures of the area
 * @param deciding the figure of the target's year, which may be without a value
 * @param standing the latest earlier figure with a value, where the target's year has none
 */
record FoundFigures(
        Optional<PlaceId> place,
        Optional<Breakdown> breakdown,
        Timeline timeline,
        Optional<AreaFigure> deciding,
        Optional<AreaFigure> standing) {

    /** The figure with a value that is shown: the deciding one, or else the standing one. */
    Optional<AreaFigure> shown() {
        return deciding.filter(figure -> figure.value().isPresent()).or(() -> standing);
    }

    /** The figures of the years; of a target that speaks of a day those that tell how things stood on it. */
    Timeline timeline(TargetCase one) {
        return one.day().map(timeline::by).orElse(timeline);
    }

    /** The year that is judged; of a target that speaks of a day that in which the deciding figure's period ends. */
    int judged(TargetCase one) {
        int year = one.year().orElseThrow().judged();
        return one.day()
                .flatMap(day -> deciding)
                .map(figure -> figure.key().period().endYear())
                .orElse(year);
    }

    Optional<MeasuredValue> decidingValue() {
        return deciding.flatMap(AreaFigure::value);
    }

    /** The figures as they were reported that make the figure of an area: its own, or those that were added up. */
    static List<Observation> used(AreaFigure figure) {
        return figure.origin().filter(FigureOrigin.OWN::equals).isPresent()
                ? List.of(figure.own().orElseThrow())
                : figure.parts();
    }

    /** The figures as evidence for the target, or why none can be chosen. */
    Evidence evidence(TargetCase one, List<Integer> years) {
        if (place.isEmpty() || breakdown.isEmpty()) {
            return new ClosedEvidence(
                    one,
                    years,
                    Verdict.NOT_JUDGED,
                    place.isEmpty() ? VerdictReason.PLACES_NOT_LISTED : VerdictReason.POPULATION_NOT_DEFINED);
        }
        return new FiguresEvidence(
                one,
                one.target().indicator(),
                place.get(),
                FiguresEvidence.Role.AREA,
                breakdown.get(),
                timeline,
                years);
    }

    /** What is missing, where no value came about. */
    Optional<Coverage> coverage() {
        return deciding.map(AreaFigure::coverage);
    }

    List<Problem> problems() {
        Set<Problem> problems = new LinkedHashSet<>();
        deciding.ifPresent(figure -> problems.addAll(figure.problems()));
        standing.ifPresent(figure -> problems.addAll(figure.problems()));
        return List.copyOf(problems);
    }
}

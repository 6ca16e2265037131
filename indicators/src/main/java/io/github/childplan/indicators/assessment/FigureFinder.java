package io.github.childplan.indicators.assessment;

import io.github.childplan.core.objective.PlaceScope;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.indicators.definition.UsualPeriod;
import io.github.childplan.indicators.observation.Breakdown;
import io.github.childplan.indicators.rollup.AreaFigure;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds the figures of the place and the population that a target speaks of. */
final class FigureFinder {

    private FigureFinder() {}

    static FoundFigures find(TargetCase one) {
        Optional<PlaceId> place = place(one);
        Optional<Breakdown> breakdown = PopulationBreakdown.of(one);
        Timeline timeline =
                place.isPresent() && breakdown.isPresent() && one.indicator().isPresent()
                        ? one.timelines().of(one.target().indicator(), place.get(), breakdown.get())
                        : new Timeline(List.of(), UsualPeriod.CALENDAR_YEAR);
        Optional<AreaFigure> deciding = one.day().isPresent()
                ? timeline.latestBy(one.day().get())
                : one.year().flatMap(year -> timeline.inYear(year.judged()));
        Optional<AreaFigure> standing = deciding.filter(figure -> figure.value().isPresent())
                        .isPresent()
                ? Optional.empty()
                : timeline.latestBefore(one.year().map(TargetYear::judged).orElse(Integer.MAX_VALUE));
        return new FoundFigures(place, breakdown, timeline, deciding, standing);
    }

    private static Optional<PlaceId> place(TargetCase one) {
        PlanAssessor assessor = one.assessor();
        Function<PlaceScope, Optional<PlaceId>> named = scope -> scope.fold(
                whole -> Optional.of(assessor.standIn().orElse(one.planArea())),
                listed -> listed.places().size() == 1
                        ? Optional.of(listed.places().get(0))
                        : Optional.empty(),
                described -> Optional.empty(),
                byBaseline -> Optional.empty());
        return named.apply(one.target().scope().places())
                .filter(place -> assessor.places().find(place).isPresent());
    }
}

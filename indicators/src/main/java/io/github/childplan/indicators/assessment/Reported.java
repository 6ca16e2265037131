package io.github.childplan.indicators.assessment;

import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.value.Unit;
import io.github.childplan.indicators.attainment.CriterionJudge;
import io.github.childplan.indicators.attainment.Evidence;
import io.github.childplan.indicators.attainment.ReportedFigure;
import io.github.childplan.indicators.attainment.VerdictReason;
import io.github.childplan.indicators.definition.Counting;
import io.github.childplan.indicators.rollup.AreaFigure;
import io.github.childplan.indicators.rollup.Coverage;
import java.util.Optional;

/** Says of the figure of an area what it lacks. */
final class Reported {

    private Reported() {}

    /** Communes that are counted are known by name, so those without a figure can add at most themselves. */
    static Optional<ReportedFigure> of(TargetCase one, AreaFigure figure) {
        return figure.value().map(value -> {
            if (!figure.partial()) {
                return ReportedFigure.whole(value);
            }
            return countsPlaces(one, figure)
                    ? ReportedFigure.ofPlaces(value, withoutFigure(figure.coverage()))
                    : ReportedFigure.partial(value);
        });
    }

    /** Whether a figure is a number of things that lacks places: what is there is less than the whole, by nobody knows how much. */
    static boolean partialTotal(AreaFigure figure, Unit unit) {
        return figure.partial() && !unit.kind().rate();
    }

    /** Whether a rate lacks places, is not one of places, and meets or misses a level only as long as none of them differs. */
    static boolean openAtTheEnd(TargetCase one, AreaFigure figure, Level level) {
        return of(one, figure)
                .filter(reported -> reported.partial() && reported.openPlaces() == 0)
                .map(reported -> CriterionJudge.with(one.assessor().comparison())
                        .judge(
                                level,
                                Evidence.single(
                                        level.unit(), figure.key().period().endYear(), reported)))
                .filter(judged -> judged.reason().equals(Optional.of(VerdictReason.TOO_FEW_REPORTED)))
                .isPresent();
    }

    private static boolean countsPlaces(TargetCase one, AreaFigure figure) {
        return one.assessor()
                .indicators()
                .find(figure.key().indicator(), figure.key().period().lastDay())
                .filter(definition -> definition.counting() == Counting.PLACES)
                .isPresent();
    }

    private static long withoutFigure(Coverage coverage) {
        return coverage.missing().size()
                + coverage.notCovered().stream()
                        .map(part -> part.place().id())
                        .distinct()
                        .count();
    }
}

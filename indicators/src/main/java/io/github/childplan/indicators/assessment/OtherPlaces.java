package io.github.childplan.indicators.assessment;

import io.github.childplan.core.place.PlaceId;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.place.PlaceVersion;
import java.time.LocalDate;
import java.util.List;

/** The places outside a plan's area that have figures for a target's indicator. */
final class OtherPlaces {

    private OtherPlaces() {}

    static List<PlaceId> of(TargetCase one) {
        return one.figures().all().stream()
                .filter(figure -> figure.indicator().equals(one.target().indicator()))
                .filter(figure -> outside(one.assessor(), figure))
                .map(Observation::place)
                .distinct()
                .toList();
    }

    private static boolean outside(PlanAssessor assessor, Observation figure) {
        PlaceId area = assessor.standIn().orElse(assessor.plan().identity().area());
        if (assessor.places().find(figure.place()).isEmpty()) {
            // no registry says where it lies, and a program may give figures that no check has seen
            return true;
        }
        LocalDate day = figure.period().lastDay();
        return !figure.place().equals(area)
                && !assessor.places().covers(area, figure.place(), day)
                && !tookOver(assessor, area, figure.place(), day);
    }

    /** Whether the place took over a former commune of the area, wholly or in part. */
    private static boolean tookOver(PlanAssessor assessor, PlaceId area, PlaceId place, LocalDate day) {
        return assessor.places()
                .find(area)
                .flatMap(known -> known.latest().validity().to())
                .filter(last -> last.isBefore(day))
                .map(last -> assessor.places().predecessors(place, last).stream()
                        .map(PlaceVersion::place)
                        .anyMatch(former -> assessor.places().covers(area, former, last)))
                .orElse(false);
    }
}

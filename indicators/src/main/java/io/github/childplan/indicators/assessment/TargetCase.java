package io.github.childplan.indicators.assessment;

import io.github.childplan.core.objective.MilestoneId;
import io.github.childplan.core.objective.Target;
import io.github.childplan.core.objective.Timing;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Unit;
import io.github.childplan.indicators.attainment.RecordedJudgement;
import io.github.childplan.indicators.definition.Indicator;
import io.github.childplan.indicators.observation.Observations;
import io.github.childplan.indicators.place.Place;
import io.github.childplan.indicators.problem.IndicatorsMessages;
import io.github.childplan.indicators.rollup.NamedPlace;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One target that is to be assessed, with what all steps need.
 *
 * @param assessor the plan, the definitions, the places and the policies
 * @param target the target
 * @param milestone the milestone that holds it
 * @param figures the figures that count at the date
 * @param timelines the figures of areas over time, shared between the targets
 * @param asOf the date
 * @param indicator the newest definition of the target's indicator
 * @param year the years of the target's timing
 */
record TargetCase(
        PlanAssessor assessor,
        Target target,
        MilestoneId milestone,
        Observations figures,
        Timelines timelines,
        LocalDate asOf,
        Optional<Indicator> indicator,
        Optional<TargetYear> year) {

    static TargetCase of(Timelines timelines, Target target, MilestoneId milestone, LocalDate asOf) {
        PlanAssessor assessor = timelines.assessor();
        return new TargetCase(
                assessor,
                target,
                milestone,
                timelines.figures(),
                timelines,
                asOf,
                assessor.indicators().find(target.indicator()),
                TargetYear.of(target.timing(), firstYear(assessor), asOf));
    }

    Due due() {
        return year.map(known -> known.due(asOf)).orElse(Due.UNKNOWN);
    }

    /** The first year that begins after the plan was issued. */
    int firstYear() {
        return firstYear(assessor);
    }

    private static int firstYear(PlanAssessor assessor) {
        return assessor.plan().identity().issued().year() + 1;
    }

    /** The day on which the target has to hold, where it speaks of a day. */
    Optional<LocalDate> day() {
        return target.timing() instanceof Timing.On on ? Optional.of(on.day()) : Optional.empty();
    }

    Unit unit() {
        return indicator.map(Indicator::unit).orElse(Unit.PERCENT);
    }

    /** What persons found about the target and any of its units by the date, earliest first. */
    List<RecordedJudgement> recorded() {
        return assessor.recordedJudgements().of(target.id(), asOf);
    }

    PlaceId planArea() {
        return assessor.plan().identity().area();
    }

    LocalizedText indicatorName() {
        return assessor.plan()
                .findIndicator(target.indicator())
                .map(known -> known.name())
                .orElseThrow();
    }

    NamedPlace named(PlaceId id) {
        return new NamedPlace(
                id,
                assessor.places()
                        .find(id)
                        .map(Place::latest)
                        .map(version -> version.name())
                        .orElseGet(() -> IndicatorsMessages.same(id.value())));
    }
}

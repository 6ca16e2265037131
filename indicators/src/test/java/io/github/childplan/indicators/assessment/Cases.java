package io.github.childplan.indicators.assessment;

import io.github.childplan.core.catalog.StandardPlans;
import io.github.childplan.core.criteria.Criterion;
import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.objective.Milestone;
import io.github.childplan.core.objective.MilestoneId;
import io.github.childplan.core.objective.Target;
import io.github.childplan.core.objective.TargetGroup;
import io.github.childplan.core.objective.TargetId;
import io.github.childplan.core.objective.Timing;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.plan.Plan;
import io.github.childplan.core.value.ClauseRef;
import io.github.childplan.core.value.Period;
import io.github.childplan.indicators.definition.StandardIndicators;
import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.Observations;
import io.github.childplan.indicators.place.StandardPlaces;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Made-up figures and targets for the tests of this package. */
final class Cases {

    static final PlaceId DISTRICT = StandardPlaces.MUONG_TE_DISTRICT;
    static final LocalDate END_OF_2025 = LocalDate.of(2025, 12, 31);
    static final TargetId TARGET = TargetId.of("one");

    private Cases() {}

    static PlanAssessor standard() {
        return of(StandardPlans.muongTe());
    }

    static PlanAssessor of(Plan plan) {
        return PlanAssessor.of(plan, StandardIndicators.childPlan(), StandardPlaces.muongTe());
    }

    /** The bundled plan with one target in place of its own. */
    static Plan planWith(String indicator, Timing timing, Criterion criterion) {
        Target target = Target.builder()
                .id(TARGET)
                .clause(ClauseRef.parse("II.2.1(3)"))
                .indicator(IndicatorId.of(indicator))
                .timing(timing)
                .criterion(criterion)
                .words("một mục tiêu giả định")
                .build();
        Milestone milestone = new Milestone(
                MilestoneId.of("m"),
                ClauseRef.parse("II.2.1"),
                "mốc giả định",
                new Timing.By(2025),
                List.of(TargetGroup.of(ClauseRef.parse("II.2.1(3)"), List.of(target))));
        return StandardPlans.muongTe().toBuilder()
                .milestones(List.of(milestone))
                .umbrella(Optional.empty())
                .build();
    }

    static TargetAssessment assess(String indicator, Criterion criterion, Observation... figures) {
        return of(planWith(indicator, new Timing.By(2025), criterion))
                .assess(figures(figures), END_OF_2025)
                .find(TARGET)
                .orElseThrow();
    }

    static Observation figure(String indicator, String period, long numerator, long denominator) {
        return figure(indicator, DISTRICT.value(), period, MeasuredValue.counted(numerator, denominator));
    }

    static Observation figure(String indicator, String place, String period, MeasuredValue value) {
        return Observation.builder()
                .indicator(IndicatorId.of(indicator))
                .place(PlaceId.of(place))
                .period(Period.parse(period))
                .value(value)
                .build();
    }

    static Observations figures(Observation... figures) {
        return Observations.of(Arrays.asList(figures)).orElseThrow();
    }
}

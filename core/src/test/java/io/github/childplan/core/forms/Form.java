package io.github.childplan.core.forms;

import io.github.childplan.core.agency.Agency;
import io.github.childplan.core.agency.AgencyId;
import io.github.childplan.core.criteria.Criterion;
import io.github.childplan.core.criteria.Obstacle;
import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.objective.IndicatorRef;
import io.github.childplan.core.objective.Milestone;
import io.github.childplan.core.objective.MilestoneId;
import io.github.childplan.core.objective.Target;
import io.github.childplan.core.objective.TargetGroup;
import io.github.childplan.core.objective.TargetId;
import io.github.childplan.core.objective.Timing;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.plan.IssueDate;
import io.github.childplan.core.plan.Plan;
import io.github.childplan.core.plan.PlanId;
import io.github.childplan.core.plan.PlanIdentity;
import io.github.childplan.core.value.ClauseRef;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Unit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One form in which plans word targets, with an invented example in the types of the library. */
record Form(String row, List<Target> targets, Set<Obstacle> obstacles) {

    static final PlaceId AREA = PlaceId.of("ha-linh-province");

    /** A form whose example is one target. */
    static Form one(String row, Target.Builder target, Obstacle... obstacles) {
        return new Form(row, List.of(target.build()), Set.of(obstacles));
    }

    /** A form that takes several targets to hold. */
    static Form several(String row, Target.Builder... targets) {
        return new Form(row, Stream.of(targets).map(target -> target.build()).toList(), Set.of());
    }

    /** A target by 2028 of the indicator "x" with these words. */
    static Target.Builder target(String words, Criterion criterion) {
        return Target.builder()
                .id(TargetId.of("t"))
                .clause(ClauseRef.parse("II.2(1)"))
                .indicator(IndicatorId.of("x"))
                .timing(new Timing.By(2028))
                .criterion(criterion)
                .words(words);
    }

    static LocalizedText vi(String text) {
        return LocalizedText.of(text);
    }

    static Unit count(String noun) {
        return Unit.count(vi(noun));
    }

    /** A plan with just these targets. */
    static Plan plan(List<Target> targets) {
        AgencyId committee = AgencyId.of("committee");
        return Plan.builder()
                .id(PlanId.of("forms"))
                .identity(PlanIdentity.of(vi("Kế hoạch"), vi("Vì trẻ em"), committee, AREA, IssueDate.ofYear(2026)))
                .addIndicators(new IndicatorRef(IndicatorId.of("x"), vi("Chỉ số X")))
                .addIndicators(new IndicatorRef(IndicatorId.of("y"), vi("Chỉ số Y")))
                .addMilestones(new Milestone(
                        MilestoneId.of("m"),
                        ClauseRef.parse("II.2"),
                        "Mục tiêu cụ thể",
                        new Timing.Unstated(Optional.empty()),
                        List.of(TargetGroup.of(ClauseRef.parse("II.2(1)"), targets))))
                .addAgencies(
                        Agency.of(committee, vi("UBND tỉnh")),
                        Agency.of(AgencyId.of("health"), vi("Sở Y tế")),
                        Agency.of(AgencyId.of("education"), vi("Sở Giáo dục và Đào tạo")))
                .build();
    }

    @Override
    public String toString() {
        return row;
    }
}

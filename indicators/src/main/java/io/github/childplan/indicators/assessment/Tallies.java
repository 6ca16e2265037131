package io.github.childplan.indicators.assessment;

import io.github.childplan.core.objective.Milestone;
import io.github.childplan.core.objective.MilestoneId;
import io.github.childplan.core.objective.Target;
import io.github.childplan.core.objective.TargetId;
import io.github.childplan.core.value.ClauseRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Counts the targets of an assessment by the parts of its plan. */
final class Tallies {

    private Tallies() {}

    static List<Tallied<MilestoneId>> byMilestone(PlanAssessment assessment) {
        List<MilestoneId> keys =
                assessment.plan().milestones().stream().map(Milestone::id).toList();
        return by(assessment, keys, TargetAssessment::milestone);
    }

    static List<Tallied<ClauseRef>> byGroup(PlanAssessment assessment) {
        Map<TargetId, ClauseRef> groups = new HashMap<>();
        List<ClauseRef> keys = new ArrayList<>();
        for (Milestone milestone : assessment.plan().milestones()) {
            milestone.groups().forEach(group -> {
                if (!keys.contains(group.clause())) {
                    keys.add(group.clause());
                }
                group.targets().stream().map(Target::id).forEach(id -> groups.put(id, group.clause()));
            });
        }
        return by(assessment, keys, one -> groups.get(one.target().id()));
    }

    static List<Tallied<Responsible>> byResponsible(PlanAssessment assessment) {
        return by(assessment, List.of(), TargetAssessment::responsible);
    }

    private static <K> List<Tallied<K>> by(
            PlanAssessment assessment, List<K> keys, Function<TargetAssessment, K> keyOf) {
        Map<K, List<TargetAssessment>> parts = new LinkedHashMap<>();
        keys.forEach(key -> parts.put(key, new ArrayList<>()));
        assessment
                .targets()
                .forEach(one -> parts.computeIfAbsent(keyOf.apply(one), key -> new ArrayList<>())
                        .add(one));
        return parts.entrySet().stream()
                .map(entry -> new Tallied<>(entry.getKey(), Tally.of(entry.getValue())))
                .toList();
    }
}

package io.github.childplan.core.plan;

import io.github.childplan.core.objective.Milestone;
import io.github.childplan.core.objective.Target;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The parts of a plan that have no ids to compare by, under their names in JSON. */
final class OtherParts {

    private static final Map<String, Function<Plan, ?>> BY_NAME = byName();

    private OtherParts() {}

    static List<String> differing(Plan before, Plan after) {
        return BY_NAME.entrySet().stream()
                .filter(part ->
                        !part.getValue().apply(before).equals(part.getValue().apply(after)))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, Function<Plan, ?>> byName() {
        Map<String, Function<Plan, ?>> parts = new LinkedHashMap<>();
        parts.put("id", Plan::id);
        parts.put("identity", Plan::identity);
        parts.put("relations", Plan::relations);
        parts.put("purposes", Plan::purposes);
        parts.put("requirements", Plan::requirements);
        parts.put("generalObjective", Plan::generalObjective);
        parts.put("umbrella", Plan::umbrella);
        parts.put(
                "milestones",
                plan -> plan.milestones().stream().map(OtherParts::outline).toList());
        parts.put("taskAreas", Plan::taskAreas);
        parts.put("funding", Plan::funding);
        parts.put("recipients", Plan::recipients);
        parts.put("signatory", Plan::signatory);
        parts.put("corrections", Plan::corrections);
        parts.put("notes", Plan::notes);
        return parts;
    }

    /** A milestone without what its targets say. */
    private static List<Object> outline(Milestone milestone) {
        return List.of(
                milestone.id(),
                milestone.clause(),
                milestone.words(),
                milestone.timing(),
                milestone.groups().stream()
                        .map(group -> List.of(
                                group.clause(),
                                group.title(),
                                group.targets().stream().map(Target::id).toList()))
                        .toList());
    }
}

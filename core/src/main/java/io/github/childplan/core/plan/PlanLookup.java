package io.github.childplan.core.plan;

import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.objective.Scope;
import io.github.childplan.core.objective.Target;
import io.github.childplan.core.objective.Timing;
import io.github.childplan.core.text.NearestNames;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Questions about the targets of a plan. */
final class PlanLookup {

    private PlanLookup() {}

    /** What a target is about, apart from what it demands. */
    record Subject(IndicatorId indicator, Scope scope, Timing timing) {
        static Subject of(Target target) {
            return new Subject(target.indicator(), target.scope(), target.timing());
        }
    }

    static List<List<Target>> conflicts(Stream<Target> targets) {
        Map<Subject, List<Target>> bySubject =
                targets.collect(Collectors.groupingBy(Subject::of, LinkedHashMap::new, Collectors.toList()));
        return bySubject.values().stream()
                .filter(group ->
                        group.stream().map(Target::criterion).distinct().count() > 1)
                .map(List::copyOf)
                .toList();
    }

    static IllegalArgumentException unknown(String kind, Object id, Stream<?> known) {
        List<String> nearest =
                NearestNames.of(id.toString(), known.map(Object::toString).toList());
        return new IllegalArgumentException(
                kind + " was '" + id + "', which the plan does not have; nearest: " + String.join(", ", nearest));
    }
}

package io.github.childplan.indicators.progress;

import io.github.childplan.core.value.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A method whose classes have other labels. Ids, numbers and reasons are those of the method itself. */
record Relabelled(ProgressMethod method, Map<String, LocalizedText> labels) implements ProgressMethod {

    Relabelled {
        labels = Map.copyOf(labels);
        List<String> ids = method.classes().stream().map(ProgressClass::id).toList();
        for (String id : labels.keySet()) {
            if (!ids.contains(id)) {
                throw new IllegalArgumentException(
                        "class was '" + id + "', must be one of " + ids + " of " + method.id());
            }
        }
    }

    @Override
    public String id() {
        return method.id();
    }

    @Override
    public String version() {
        return method.version();
    }

    @Override
    public List<ProgressClass> classes() {
        return method.classes().stream().map(this::relabelled).toList();
    }

    @Override
    public BaselinePolicy baselinePolicy(ProgressCase one) {
        return method.baselinePolicy(one);
    }

    @Override
    public ProgressResult judge(ProgressCase one) {
        ProgressResult result = method.judge(one);
        return result.toBuilder()
                .verdicts(result.verdicts().stream()
                        .map(verdict -> verdict.withClass(relabelled(verdict.progressClass())))
                        .toList())
                .build();
    }

    private ProgressClass relabelled(ProgressClass given) {
        return Optional.ofNullable(labels.get(given.id())).map(given::withLabel).orElse(given);
    }
}

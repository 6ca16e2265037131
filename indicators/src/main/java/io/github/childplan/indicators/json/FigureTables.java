package io.github.childplan.indicators.json;

import io.github.childplan.core.codec.Field;
import io.github.childplan.core.codec.JsonTypes;
import io.github.childplan.core.codec.ObjectType;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.ProblemPlace;
import io.github.childplan.core.problem.ProblemsException;
import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Texts;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.Observations;
import io.github.childplan.indicators.observation.RevisionPolicies;
import io.github.childplan.indicators.observation.RevisionPolicy;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The fields of the figures of an assessment, with the policy that chooses among revisions. */
final class FigureTables {

    static final FigureTables STANDARD = new FigureTables(Map.of()).and(RevisionPolicies.all());

    private final Map<String, RevisionPolicy> byName;

    private FigureTables(Map<String, RevisionPolicy> byName) {
        this.byName = byName;
    }

    /**
     * Returns the form that knows more policies.
     *
     * @throws IllegalArgumentException if another policy has the same name
     */
    FigureTables and(Collection<? extends RevisionPolicy> more) {
        Map<String, RevisionPolicy> all = new TreeMap<>(byName);
        for (RevisionPolicy policy : more) {
            RevisionPolicy other = all.putIfAbsent(policy.name(), policy);
            if (other != null && !other.equals(policy)) {
                throw new IllegalArgumentException(
                        "name '" + policy.name() + "' was that of two policies for revisions, must be that of one");
            }
        }
        return new FigureTables(all);
    }

    ObjectType<Observations> figures() {
        return ObjectType.of("figures", fields -> {
            Field<RevisionPolicy> revision = fields.required(
                    "revision",
                    JsonTypes.text(
                            this::policy,
                            RevisionPolicy::name,
                            LocalizedText.of(
                                    "tên một cách chọn số liệu mà chương trình đọc biết, như LATEST_KNOWN",
                                    "the name of a policy for revisions that the reader knows, such as LATEST_KNOWN"),
                            Map.of("minLength", 1, "maxLength", Texts.MAX_LENGTH)),
                    Observations::revisionPolicy);
            Field<List<Observation>> observations =
                    fields.requiredList("observations", ObservationTables.OBSERVATION, Observations::all);
            return values -> collected(values.get(observations), values.place()).revisedBy(values.get(revision));
        });
    }

    /** Collects figures; a document in which one stands twice is not what was assessed. */
    private static Observations collected(List<Observation> figures, ProblemPlace at) {
        WithProblems<Observations> collected = Observations.of(figures);
        if (!collected.problems().isEmpty()) {
            throw new ProblemsException(collected.problems().stream()
                    .map(problem -> within(problem, at))
                    .toList());
        }
        return collected.orElseThrow();
    }

    private static Problem within(Problem problem, ProblemPlace at) {
        String pointer = problem.place().field().orElse("");
        String relative = pointer.substring(at.field().orElse("").length());
        return new Problem(
                problem.reason(),
                ProblemPlace.unknown().atField(relative),
                problem.value(),
                problem.expected(),
                problem.text());
    }

    private RevisionPolicy policy(String name) {
        RevisionPolicy policy = byName.get(name);
        if (policy == null) {
            throw new IllegalArgumentException("policy was '" + name + "', must be a known one");
        }
        return policy;
    }
}

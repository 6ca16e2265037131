package io.github.childplan.indicators.json;

import io.github.childplan.core.codec.Field;
import io.github.childplan.core.codec.JsonType;
import io.github.childplan.core.codec.JsonTypes;
import io.github.childplan.core.codec.ObjectType;
import io.github.childplan.core.json.PlanJson;
import io.github.childplan.core.json.PlanTypes;
import io.github.childplan.core.objective.Milestone;
import io.github.childplan.core.objective.MilestoneId;
import io.github.childplan.core.objective.Target;
import io.github.childplan.core.objective.TargetId;
import io.github.childplan.core.plan.Plan;
import io.github.childplan.core.plan.PlanId;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.ProblemPlace;
import io.github.childplan.core.problem.ProblemsException;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.indicators.assessment.PlanAssessment;
import io.github.childplan.indicators.assessment.TargetAssessment;
import io.github.childplan.indicators.problem.IndicatorsProblem;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** The plan that a document is about: how it is named there, and what it has. */
final class OnePlan {

    /**
     * A plan as a document names it.
     *
     * @param sha256 the digest of its canonical form, so that an amended plan is told from this one
     */
    record Named(PlanId id, String sha256) {}

    private static final JsonType<String> SHA256 = JsonTypes.text(
            text -> {
                if (!text.matches("[0-9a-f]{64}")) {
                    throw new IllegalArgumentException("not a digest");
                }
                return text;
            },
            text -> text,
            LocalizedText.of("64 chữ số thập lục phân viết thường", "64 hexadecimal digits in lower case"),
            Map.of("pattern", "^[0-9a-f]{64}$"));

    private final Plan plan;
    private final Named named;
    private final Map<String, Target> targets = new HashMap<>();
    private final Map<Target, MilestoneId> milestones = new HashMap<>();

    OnePlan(Plan plan) {
        this.plan = plan;
        this.named = new Named(plan.id(), sha256(PlanJson.write(plan)));
        for (Milestone milestone : plan.milestones()) {
            milestone.targets().forEach(target -> {
                targets.put(target.id().toString(), target);
                milestones.put(target, milestone.id());
            });
        }
    }

    Plan plan() {
        return plan;
    }

    Named named() {
        return named;
    }

    /** Returns the type of a reference to this plan; any other is a problem. */
    ObjectType<Named> reference() {
        return ObjectType.of("planReference", fields -> {
            Field<PlanId> id = fields.required("id", PlanTypes.PLAN_ID, Named::id);
            Field<String> sha256 = fields.required("sha256", SHA256, Named::sha256);
            return values -> require(new Named(values.get(id), values.get(sha256)));
        });
    }

    /** Returns the type of a target of this plan, which stands as its id. */
    JsonType<Target> target() {
        return JsonTypes.text(
                this::target,
                target -> target.id().toString(),
                LocalizedText.of("mã của một chỉ tiêu của kế hoạch", "the id of a target of the plan"),
                Map.of("pattern", "^[a-z0-9]+(?:[-./][a-z0-9]+)*$", "maxLength", 100));
    }

    /**
     * Refuses a milestone that is not that of a target.
     *
     * @throws IllegalArgumentException if it is another
     */
    void requireMilestone(Target target, MilestoneId milestone) {
        MilestoneId own = milestones.get(target);
        if (!milestone.equals(own)) {
            throw new IllegalArgumentException(
                    "milestone of " + target.id() + " was " + milestone + ", must be " + own + " as in the plan");
        }
    }

    /**
     * Refuses what could not be read with this plan.
     *
     * @throws IllegalArgumentException if an assessment is of another plan, or of targets that this plan does not have so
     */
    void requireOwn(PlanAssessment assessment) {
        if (!assessment.plan().equals(plan)) {
            throw new IllegalArgumentException("plan of the assessment was "
                    + assessment.plan().id() + ", must be the plan " + plan.id() + " that this form is for");
        }
        for (TargetAssessment one : assessment.targets()) {
            if (!one.target().equals(targets.get(one.target().id().toString()))) {
                throw new IllegalArgumentException(
                        "target " + one.target().id() + " was assessed, must be one of the plan " + plan.id());
            }
            requireMilestone(one.target(), one.milestone());
        }
    }

    private Named require(Named other) {
        if (!other.id().equals(named.id())) {
            throw new ProblemsException(List.of(Problem.of(IndicatorsProblem.ASSESSMENT_OF_ANOTHER_PLAN)
                    .at(ProblemPlace.unknown().atField("/id"))
                    .value(other.id().toString())
                    .expected(named.id().toString())
                    .build()));
        }
        if (!other.sha256().equals(named.sha256())) {
            throw new ProblemsException(List.of(Problem.of(IndicatorsProblem.ASSESSMENT_OF_ANOTHER_VERSION)
                    .at(ProblemPlace.unknown().atField("/sha256"))
                    .value(other.sha256())
                    .expected(named.sha256())
                    .with("plan", named.id().toString())
                    .build()));
        }
        return other;
    }

    private Target target(String id) {
        Target target = targets.get(TargetId.of(id).toString());
        if (target == null) {
            throw new IllegalArgumentException("target was '" + id + "', must be one of the plan");
        }
        return target;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}

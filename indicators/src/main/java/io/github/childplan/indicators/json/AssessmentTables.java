package io.github.childplan.indicators.json;

import static io.github.childplan.indicators.json.Verbatim.TEXT;

import io.github.childplan.core.agency.AgencyId;
import io.github.childplan.core.codec.Field;
import io.github.childplan.core.codec.JsonType;
import io.github.childplan.core.codec.JsonTypes;
import io.github.childplan.core.codec.ObjectType;
import io.github.childplan.core.json.PlanTypes;
import io.github.childplan.core.json.ValueTypes;
import io.github.childplan.core.objective.MilestoneId;
import io.github.childplan.core.objective.Target;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.problem.CoreProblem;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.ProblemPlace;
import io.github.childplan.core.problem.ProblemsException;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.indicators.assessment.Actual;
import io.github.childplan.indicators.assessment.AssessmentPolicies;
import io.github.childplan.indicators.assessment.Due;
import io.github.childplan.indicators.assessment.Gap;
import io.github.childplan.indicators.assessment.PlanAssessment;
import io.github.childplan.indicators.assessment.Responsible;
import io.github.childplan.indicators.assessment.TargetAssessment;
import io.github.childplan.indicators.assessment.TargetProgress;
import io.github.childplan.indicators.assessment.UmbrellaAssessment;
import io.github.childplan.indicators.attainment.Judgement;
import io.github.childplan.indicators.attainment.RecordedJudgement;
import io.github.childplan.indicators.attainment.Verdict;
import io.github.childplan.indicators.disclosure.Audience;
import io.github.childplan.indicators.explanation.Explanation;
import io.github.childplan.indicators.observation.Observations;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The fields of the assessment of one plan. */
final class AssessmentTables {

    static final String FORMAT = "childplan-assessment/1";

    private static final ObjectType<AssessmentPolicies> POLICIES = ObjectType.of("assessmentPolicies", fields -> {
        Field<String> comparison = fields.required("comparison", TEXT, AssessmentPolicies::comparison);
        Field<String> changeReading = fields.required("changeReading", TEXT, AssessmentPolicies::changeReading);
        Field<String> method = fields.required("progressMethod", TEXT, AssessmentPolicies::progressMethod);
        Field<String> version = fields.required("progressVersion", TEXT, AssessmentPolicies::progressVersion);
        Field<String> baseline = fields.required("baseline", TEXT, AssessmentPolicies::baseline);
        Field<String> revision = fields.required("revision", TEXT, AssessmentPolicies::revision);
        Field<String> figureChoice = fields.required("figureChoice", TEXT, AssessmentPolicies::figureChoice);
        Field<Optional<PlaceId>> standIn = fields.optional("standIn", ValueTypes.PLACE_ID, AssessmentPolicies::standIn);
        return values -> new AssessmentPolicies(
                values.get(comparison),
                values.get(changeReading),
                values.get(method),
                values.get(version),
                values.get(baseline),
                values.get(revision),
                values.get(figureChoice),
                values.get(standIn));
    });

    private static final ObjectType<Responsible> RESPONSIBLE = ObjectType.of("responsible", fields -> {
        Field<List<AgencyId>> agencies = fields.list("agencies", PlanTypes.AGENCY_ID, Responsible::agencies);
        Field<Responsible.Known> known =
                fields.required("known", JsonTypes.enumeration(Responsible.Known.class), Responsible::known);
        return values -> new Responsible(values.get(agencies), values.get(known));
    });

    private static final ObjectType<UmbrellaAssessment> UMBRELLA = ObjectType.of("umbrellaAssessment", fields -> {
        Field<UmbrellaAssessment.Result> result = fields.required(
                "result", JsonTypes.enumeration(UmbrellaAssessment.Result.class), UmbrellaAssessment::result);
        Field<Integer> listed = fields.required("listed", JsonTypes.integer(), UmbrellaAssessment::listed);
        Field<Integer> met = fields.required("met", JsonTypes.integer(), UmbrellaAssessment::met);
        Field<Integer> missed = fields.required("missed", JsonTypes.integer(), UmbrellaAssessment::missed);
        Field<Integer> open = fields.required("open", JsonTypes.integer(), UmbrellaAssessment::open);
        Field<LocalizedText> explanation =
                fields.required("explanation", ValueTypes.LOCALIZED_TEXT, UmbrellaAssessment::explanation);
        return values -> new UmbrellaAssessment(
                values.get(result),
                values.get(listed),
                values.get(met),
                values.get(missed),
                values.get(open),
                values.get(explanation));
    });

    private AssessmentTables() {}

    /** Returns the type of the assessments of one plan. */
    static ObjectType<PlanAssessment> assessment(OnePlan plan, KnownReasons reasons, FigureTables figures) {
        ObjectType<Problem> problem = ProblemTables.problem(reasons);
        return ObjectType.of("assessment", fields -> {
            fields.required("format", JsonTypes.constant(FORMAT), one -> FORMAT);
            fields.leading("plan", plan.reference(), one -> plan.named());
            Field<Audience> audience = fields.required("audience", AudienceTables.AUDIENCE, PlanAssessment::audience);
            Field<LocalDate> asOf = fields.required("asOf", JsonTypes.date(), PlanAssessment::asOf);
            Field<AssessmentPolicies> policies = fields.required("policies", POLICIES, PlanAssessment::policies);
            Field<Optional<UmbrellaAssessment>> umbrella =
                    fields.optional("umbrella", UMBRELLA, PlanAssessment::umbrella);
            Field<List<TargetAssessment>> targets =
                    fields.requiredList("targets", target(plan, problem), PlanAssessment::targets);
            Field<List<Problem>> problems = fields.list("problems", problem, PlanAssessment::problems);
            Field<Observations> used = fields.required("figures", figures.figures(), PlanAssessment::figures);
            return values -> {
                requireEachOnce(values.get(targets));
                return PlanAssessment.builder()
                        .plan(plan.plan())
                        .asOf(values.get(asOf))
                        .policies(values.get(policies))
                        .audience(values.get(audience))
                        .targets(values.get(targets))
                        .umbrella(values.get(umbrella))
                        .problems(values.get(problems))
                        .figures(values.get(used))
                        .build();
            };
        });
    }

    private static ObjectType<TargetAssessment> target(OnePlan plan, JsonType<Problem> problem) {
        return ObjectType.of("targetAssessment", fields -> {
            Field<Target> target = fields.required("target", plan.target(), TargetAssessment::target);
            Field<MilestoneId> milestone =
                    fields.required("milestone", PlanTypes.MILESTONE_ID, TargetAssessment::milestone);
            Field<Judgement> judgement =
                    fields.required("judgement", JudgementTables.JUDGEMENT, TargetAssessment::judgement);
            Field<Due> due = fields.required("due", JsonTypes.enumeration(Due.class), TargetAssessment::due);
            Field<TargetProgress> progress =
                    fields.required("progress", ProgressTables.PROGRESS, TargetAssessment::progress);
            Field<Responsible> responsible = fields.required("responsible", RESPONSIBLE, TargetAssessment::responsible);
            Field<String> comparison = fields.required("comparison", TEXT, TargetAssessment::comparison);
            Field<Optional<Actual>> actual = fields.optional("actual", GapTables.ACTUAL, TargetAssessment::actual);
            Field<Optional<Gap>> gap = fields.optional("gap", GapTables.GAP, TargetAssessment::gap);
            Field<Optional<Verdict>> otherVerdict = fields.optional(
                    "otherVerdict", JsonTypes.enumeration(Verdict.class), TargetAssessment::otherVerdict);
            Field<List<RecordedJudgement>> recorded =
                    fields.list("recordedJudgements", JudgementTables.RECORDED, TargetAssessment::recordedJudgements);
            Field<Explanation> explanation =
                    fields.required("explanation", ExplanationTables.EXPLANATION, TargetAssessment::explanation);
            Field<List<Problem>> problems = fields.list("problems", problem, TargetAssessment::problems);
            return values -> {
                plan.requireMilestone(values.get(target), values.get(milestone));
                return TargetAssessment.builder()
                        .target(values.get(target))
                        .milestone(values.get(milestone))
                        .judgement(values.get(judgement))
                        .due(values.get(due))
                        .progress(values.get(progress))
                        .responsible(values.get(responsible))
                        .comparison(values.get(comparison))
                        .actual(values.get(actual))
                        .gap(values.get(gap))
                        .otherVerdict(values.get(otherVerdict))
                        .recordedJudgements(values.get(recorded))
                        .explanation(values.get(explanation))
                        .problems(values.get(problems))
                        .build();
            };
        });
    }

    private static void requireEachOnce(List<TargetAssessment> targets) {
        Set<Target> seen = new HashSet<>();
        List<Problem> doubled = new ArrayList<>();
        for (int i = 0; i < targets.size(); i++) {
            Target target = targets.get(i).target();
            if (!seen.add(target)) {
                doubled.add(Problem.of(CoreProblem.DUPLICATE_ID)
                        .at(ProblemPlace.unknown().atField("/targets/" + i + "/target"))
                        .value(target.id().toString())
                        .with("kind", LocalizedText.of("chỉ tiêu được đánh giá", "a target that is assessed"))
                        .build());
            }
        }
        if (!doubled.isEmpty()) {
            throw new ProblemsException(doubled);
        }
    }
}

package io.github.childplan.core.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.childplan.core.agency.Agency;
import io.github.childplan.core.agency.AgencyClass;
import io.github.childplan.core.agency.AgencyId;
import io.github.childplan.core.agency.Duty;
import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.objective.IndicatorRef;
import io.github.childplan.core.objective.Milestone;
import io.github.childplan.core.objective.Target;
import io.github.childplan.core.objective.TargetId;
import io.github.childplan.core.objective.UmbrellaTarget;
import io.github.childplan.core.obligation.ObligationId;
import io.github.childplan.core.obligation.ReportingObligation;
import io.github.childplan.core.value.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A government action plan, such as the plan of Mường Tè district that carries out Directive 28-CT/TW: what it rests on, what
 * it wants to reach, who has to do what, and who reports when.
 *
 * <p>Lists keep the order of the document. A plan is checked as a whole when it is built: ids are unique within their kind,
 * every reference names something the plan has, and no two targets demand the same of the same indicator at the same time in
 * the same scope. Two that demand different things are kept; {@link #conflicts()} lists them.
 *
 * <pre>{@code
 * Plan plan = StandardPlans.muongTe();
 * plan.targets().count();                                     // 23
 * plan.target(TargetId.of("2025/stunting-under-5")).words();  // "giảm tỷ lệ … xuống dưới 25%"
 * Plan revised = plan.toBuilder().id(PlanId.of("muong-te-revised")).build();
 * }</pre>
 *
 * <p>Immutable and thread-safe; implemented by this library only.
 */
@Value.Immutable
@JsonPropertyOrder({
    "format",
    "id",
    "identity",
    "relations",
    "legalBasis",
    "purposes",
    "requirements",
    "generalObjective",
    "umbrella",
    "indicators",
    "milestones",
    "taskAreas",
    "funding",
    "agencies",
    "agencyClasses",
    "duties",
    "obligations",
    "recipients",
    "signatory",
    "corrections",
    "notes"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface Plan {

    /** The format of a plan in JSON, and its version. */
    String FORMAT = "childplan-plan/1";

    /**
     * Returns the format of the JSON form.
     *
     * @return always {@value #FORMAT}
     */
    @JsonProperty
    String format();

    /**
     * Returns the id of the plan.
     *
     * @return the id
     */
    @JsonProperty(required = true)
    PlanId id();

    /**
     * Returns what the plan says of itself in its heading.
     *
     * @return the identity
     */
    @JsonProperty(required = true)
    PlanIdentity identity();

    /**
     * Returns the plans it carries out, amends or replaces.
     *
     * @return the relations
     */
    @JsonProperty
    List<PlanRelation> relations();

    /**
     * Returns the documents it rests on.
     *
     * @return the documents in the order they are named
     */
    @JsonProperty
    List<LegalDocument> legalBasis();

    /**
     * Returns its purposes.
     *
     * @return the paragraphs
     */
    @JsonProperty
    List<Paragraph> purposes();

    /**
     * Returns its requirements.
     *
     * @return the paragraphs
     */
    @JsonProperty
    List<Paragraph> requirements();

    /**
     * Returns its general objective.
     *
     * @return the paragraph
     */
    @JsonProperty
    Optional<Paragraph> generalObjective();

    /**
     * Returns its target about targets.
     *
     * @return the umbrella target
     */
    @JsonProperty
    Optional<UmbrellaTarget> umbrella();

    /**
     * Returns the indicators its targets use.
     *
     * @return the indicators in the order they first appear
     */
    @JsonProperty
    List<IndicatorRef> indicators();

    /**
     * Returns its milestones with their targets.
     *
     * @return the milestones
     */
    @JsonProperty
    List<Milestone> milestones();

    /**
     * Returns the fields in which it acts.
     *
     * @return the task areas
     */
    @JsonProperty
    List<TaskArea> taskAreas();

    /**
     * Returns what it says about funding.
     *
     * @return the paragraphs
     */
    @JsonProperty
    List<Paragraph> funding();

    /**
     * Returns the single bodies it names.
     *
     * @return the agencies
     */
    @JsonProperty
    List<Agency> agencies();

    /**
     * Returns the bodies it addresses as one.
     *
     * @return the classes
     */
    @JsonProperty
    List<AgencyClass> agencyClasses();

    /**
     * Returns who has to do what.
     *
     * @return the duties in the order of the document
     */
    @JsonProperty
    List<Duty> duties();

    /**
     * Returns who reports when, in the order in which the reports flow: those to be consolidated before the consolidated one.
     *
     * @return the obligations
     */
    @JsonProperty
    List<ReportingObligation> obligations();

    /**
     * Returns who gets a copy.
     *
     * @return the lines of "Nơi nhận"
     */
    @JsonProperty
    List<DistributionLine> recipients();

    /**
     * Returns who signed.
     *
     * @return the signatory
     */
    @JsonProperty
    Optional<Signatory> signatory();

    /**
     * Returns the corrections applied to misread words.
     *
     * @return the corrections
     */
    @JsonProperty
    List<Correction> corrections();

    /**
     * Returns what a reader of this plan should know, such as what its text leaves open.
     *
     * @return the notes
     */
    @JsonProperty
    List<LocalizedText> notes();

    /**
     * Returns all targets.
     *
     * @return the targets in the order of the document
     */
    default Stream<Target> targets() {
        return milestones().stream().flatMap(Milestone::targets);
    }

    /**
     * Returns a target by its id.
     *
     * @param id the id
     * @return the target
     * @throws IllegalArgumentException if the plan has none with this id; {@link #findTarget} asks first
     */
    default Target target(TargetId id) {
        return findTarget(id)
                .orElseThrow(() -> PlanLookup.unknown("target", id, targets().map(Target::id)));
    }

    /**
     * Returns a target by its id.
     *
     * @param id the id
     * @return the target, or empty if the plan has none with this id
     */
    default Optional<Target> findTarget(TargetId id) {
        return targets().filter(target -> target.id().equals(id)).findFirst();
    }

    /**
     * Returns the milestone that holds a target.
     *
     * @param id the id of the target
     * @return the milestone, or empty if the plan has no such target
     */
    default Optional<Milestone> findMilestoneOf(TargetId id) {
        return milestones().stream()
                .filter(milestone ->
                        milestone.targets().anyMatch(target -> target.id().equals(id)))
                .findFirst();
    }

    /**
     * Returns an indicator by its id.
     *
     * @param id the id
     * @return the indicator, or empty if the plan has none with this id
     */
    default Optional<IndicatorRef> findIndicator(IndicatorId id) {
        return indicators().stream()
                .filter(indicator -> indicator.id().equals(id))
                .findFirst();
    }

    /**
     * Returns an agency by its id.
     *
     * @param id the id
     * @return the agency, or empty if the plan has none with this id
     */
    default Optional<Agency> findAgency(AgencyId id) {
        return agencies().stream().filter(agency -> agency.id().equals(id)).findFirst();
    }

    /**
     * Returns a class of agencies by its id.
     *
     * @param id the id
     * @return the class, or empty if the plan has none with this id
     */
    default Optional<AgencyClass> findAgencyClass(AgencyId id) {
        return agencyClasses().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /**
     * Returns the name of an agency or of a class of agencies.
     *
     * @param id the id
     * @return the name, or empty if the plan has neither
     */
    default Optional<LocalizedText> findAgencyName(AgencyId id) {
        return findAgency(id).map(Agency::name).or(() -> findAgencyClass(id).map(AgencyClass::name));
    }

    /**
     * Returns a reporting obligation by its id.
     *
     * @param id the id
     * @return the obligation, or empty if the plan has none with this id
     */
    default Optional<ReportingObligation> findObligation(ObligationId id) {
        return obligations().stream()
                .filter(obligation -> obligation.id().equals(id))
                .findFirst();
    }

    /**
     * Returns the targets that demand different things of one indicator at one time in one scope. Plans contradict themselves;
     * both statements are kept.
     *
     * @return groups of two or more such targets
     */
    default List<List<Target>> conflicts() {
        return PlanLookup.conflicts(targets());
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder that holds everything of this plan.
     *
     * @return a builder
     */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Checks the plan as a whole.
     *
     * @throws IllegalArgumentException if an id is used twice, a reference names nothing, or two targets are the same; the
     *     message lists everything that is wrong
     */
    @Value.Check
    default void check() {
        PlanCheck.requireSound(this);
    }

    @JsonCreator
    private static Plan fromJson(ImmutablePlan json) {
        return json;
    }

    /** Collects the parts of a {@link Plan}. Not thread-safe. */
    final class Builder extends ImmutablePlan.Builder {
        Builder() {
            format(FORMAT);
        }
    }
}

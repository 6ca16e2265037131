package io.github.childplan.indicators.assessment;

import io.github.childplan.core.objective.MilestoneId;
import io.github.childplan.core.objective.TargetId;
import io.github.childplan.core.plan.Plan;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.value.ClauseRef;
import io.github.childplan.indicators.attainment.Verdict;
import io.github.childplan.indicators.attainment.VerdictReason;
import io.github.childplan.indicators.disclosure.Audience;
import io.github.childplan.indicators.disclosure.Release;
import io.github.childplan.indicators.observation.Observations;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The verdicts on all targets of a plan at a date, made by {@link PlanAssessor}.
 *
 * <p>Its text is short and holds no figure, so that a line in a log gives nothing away. Immutable and thread-safe; implemented by
 * this library only.
 */
@Value.Immutable
public interface PlanAssessment {

    /**
     * Returns the plan.
     *
     * @return the plan
     */
    @Value.Redacted
    Plan plan();

    /**
     * Returns the day as of which figures were looked at.
     *
     * @return the day
     */
    LocalDate asOf();

    /**
     * Returns the policies under which everything was answered.
     *
     * @return the policies by name
     */
    AssessmentPolicies policies();

    /**
     * Returns the figures that counted on the day.
     *
     * @return those whose period had ended or that are estimated, and that were known; with them a diff can say what changed
     */
    @Value.Redacted
    Observations figures();

    /**
     * Returns whom this assessment is for.
     *
     * @return the audience; {@link Audience#authority}, which sees everything, unless it was {@link #releasedAs released}
     */
    @Value.Default
    default Audience audience() {
        return Audience.authority();
    }

    /**
     * Returns this assessment as the audience of a release may see it.
     *
     * <p>For the public, an answer that may rest on a figure or a sum that the release withholds, or on other figures than it
     * holds, is {@link VerdictReason#WITHHELD}: without figure, verdict, gap, progress or working. Of an answer that is shown,
     * and in {@link #figures()}, stand the figures that the release shows. Answers on indicators that the policy does not protect stay as they are.
     *
     * @param release the release, made of the figures that this assessment used
     * @return the assessment for that audience
     * @throws IllegalStateException if this assessment was made for the public before
     */
    default PlanAssessment releasedAs(Release release) {
        if (audience().policy().isPresent()) {
            throw new IllegalStateException(
                    "audience was " + audience().name() + ", only an assessment for the authorities can be released");
        }
        return release.audience()
                .fold(
                        authority -> this,
                        everybody -> new Withholding(this, release, everybody.suppression()).assessment());
    }

    /**
     * Returns the verdicts.
     *
     * @return one per target, in the order of the plan
     */
    @Value.Redacted
    List<TargetAssessment> targets();

    /**
     * Returns the answer to the target about targets.
     *
     * @return the answer, if the plan has such a target; none where another place stands in
     */
    @Value.Redacted
    Optional<UmbrellaAssessment> umbrella();

    /**
     * Returns what is wrong with the figures, each once.
     *
     * @return the problems
     */
    @Value.Redacted
    List<Problem> problems();

    /**
     * Returns the verdict on a target.
     *
     * @param id the id of the target
     * @return the verdict, or empty if the plan has no such target
     */
    default Optional<TargetAssessment> find(TargetId id) {
        return targets().stream().filter(one -> one.target().id().equals(id)).findFirst();
    }

    /**
     * Returns the counts of the whole plan.
     *
     * @return how many targets have each verdict and each class of progress
     */
    default Tally tally() {
        return Tally.of(targets());
    }

    /**
     * Returns the counts by milestone.
     *
     * @return one tally a milestone, in the order of the plan; they add up to {@link #tally()}
     */
    default List<Tallied<MilestoneId>> tallyByMilestone() {
        return Tallies.byMilestone(this);
    }

    /**
     * Returns the counts by group of targets, which is what a plan prints under one objective.
     *
     * @return one tally a clause of a group, in the order of the plan; they add up to {@link #tally()}
     */
    default List<Tallied<ClauseRef>> tallyByGroup() {
        return Tallies.byGroup(this);
    }

    /**
     * Returns the counts by who answers for the targets. Agencies that lead a target together are counted together, and targets
     * of nobody as well, so that none is counted twice or forgotten.
     *
     * @return one tally for each answer that occurs, in the order of the targets; they add up to {@link #tally()}
     */
    default List<Tallied<Responsible>> tallyByResponsible() {
        return Tallies.byResponsible(this);
    }

    /**
     * Returns how many targets have a verdict.
     *
     * @param verdict the verdict
     * @return how many
     */
    default long count(Verdict verdict) {
        return targets().stream().filter(one -> one.verdict() == verdict).count();
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link PlanAssessment}. Not thread-safe. */
    final class Builder extends ImmutablePlanAssessment.Builder {
        Builder() {}
    }
}

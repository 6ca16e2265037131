package io.github.childplan.indicators.assessment;

import io.github.childplan.core.objective.TargetId;
import io.github.childplan.core.plan.Plan;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.indicators.attainment.Verdict;
import io.github.childplan.indicators.attainment.VerdictReason;
import io.github.childplan.indicators.disclosure.Audience;
import io.github.childplan.indicators.disclosure.Release;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The verdicts on all targets of a plan at a date, made by {@link PlanAssessor}.
 *
 * <p>Immutable and thread-safe; implemented by this library only.
 */
@Value.Immutable
public interface PlanAssessment {

    /**
     * Returns the plan.
     *
     * @return the plan
     */
    Plan plan();

    /**
     * Returns the day as of which figures were looked at.
     *
     * @return the day
     */
    LocalDate asOf();

    /**
     * Returns the name of the comparison policy.
     *
     * @return for example {@code ABSOLUTE}
     */
    String comparison();

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
     * <p>For the public, an answer that rests on a figure or a sum that the release withholds, or does not hold, is {@link
     * VerdictReason#WITHHELD}: without figure, verdict, comparison or working. Of an answer that is shown the working lists the
     * figures that are. Answers on indicators that the policy does not protect stay as they are.
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
                .fold(authority -> this, everybody -> new Withholding(release, everybody.suppression()).of(this));
    }

    /**
     * Returns the verdicts.
     *
     * @return one per target, in the order of the plan
     */
    List<TargetAssessment> targets();

    /**
     * Returns the answer to the target about targets.
     *
     * @return the answer, if the plan has such a target
     */
    Optional<UmbrellaAssessment> umbrella();

    /**
     * Returns what is wrong with the figures, each once.
     *
     * @return the problems
     */
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

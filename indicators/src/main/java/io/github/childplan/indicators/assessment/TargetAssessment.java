package io.github.childplan.indicators.assessment;

import io.github.childplan.core.objective.MilestoneId;
import io.github.childplan.core.objective.Target;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.indicators.attainment.Judgement;
import io.github.childplan.indicators.attainment.RecordedJudgement;
import io.github.childplan.indicators.attainment.Verdict;
import io.github.childplan.indicators.attainment.VerdictReason;
import io.github.childplan.indicators.explanation.Explanation;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The verdict on one target with everything it rests on.
 *
 * <p>Immutable and thread-safe; implemented by this library only.
 */
@Value.Immutable
public interface TargetAssessment {

    /**
     * Returns the target.
     *
     * @return the target
     */
    Target target();

    /**
     * Returns the milestone that holds the target.
     *
     * @return the id of the milestone
     */
    MilestoneId milestone();

    /**
     * Returns the judgement.
     *
     * @return verdict and reason
     */
    Judgement judgement();

    /**
     * Returns whether the target's time has come.
     *
     * @return due or not
     */
    Due due();

    /**
     * Returns whether the target is on track, which is neither its verdict nor part of it.
     *
     * @return the answer of the method, or why it could not be asked
     */
    TargetProgress progress();

    /**
     * Returns who answers for the target.
     *
     * @return the agencies, and whether that is printed or inferred
     */
    Responsible responsible();

    /**
     * Returns the name of the comparison policy.
     *
     * @return for example {@code ABSOLUTE}
     */
    String comparison();

    /**
     * Returns the figure: the deciding one, or else the latest earlier one.
     *
     * @return the figure, if there is any
     */
    Optional<Actual> actual();

    /**
     * Returns how much the figure is short of the demand, or beyond it.
     *
     * @return the gap; empty where {@link #noGap} says why
     */
    Optional<Gap> gap();

    /**
     * Returns why there is no gap.
     *
     * @return the reason; present exactly if there is no gap
     */
    default Optional<NoGap> noGap() {
        return NoGap.of(this);
    }

    /**
     * Returns the verdict that another comparison policy of the library would give, if it differs.
     *
     * @return the other verdict
     */
    Optional<Verdict> otherVerdict();

    /**
     * Returns what offices and bodies found about the target by the date, whether it decides or stands beside the figures.
     *
     * @return the judgements, earliest first; of those on one year and unit the last counts
     */
    List<RecordedJudgement> recordedJudgements();

    /**
     * Returns why the verdict is what it is.
     *
     * @return the explanation
     */
    Explanation explanation();

    /**
     * Returns what is wrong with the figures of this target.
     *
     * @return the problems
     */
    List<Problem> problems();

    /**
     * Returns the verdict.
     *
     * @return the verdict
     */
    default Verdict verdict() {
        return judgement().verdict();
    }

    /**
     * Returns why there is no yes or no.
     *
     * @return the reason; present exactly if the verdict is neither
     */
    default Optional<VerdictReason> reason() {
        return judgement().reason();
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
     * Returns a builder that holds everything of this assessment.
     *
     * @return a builder
     */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Collects the parts of a {@link TargetAssessment}. Not thread-safe. */
    final class Builder extends ImmutableTargetAssessment.Builder {
        Builder() {}
    }
}

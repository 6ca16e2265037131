package io.github.childplan.indicators.assessment;

import io.github.childplan.core.objective.TargetId;
import io.github.childplan.core.value.Language;
import io.github.childplan.indicators.disclosure.Audience;
import io.github.childplan.indicators.explanation.Sentence;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What differs between two assessments of a plan, and through what: another date, other figures, another policy.
 *
 * <pre>{@code
 * AssessmentDiff diff = AssessmentDiff.between(november, january);
 * diff.changes().get(0).causes();   // [FIGURE_REVISED stunting-under-5, pa-u, 2025: 60/300 was 66/300]
 * }</pre>
 *
 * <p>Targets are told apart by id, as in a {@link io.github.childplan.core.plan.PlanDiff}: one that only one of the two plans has
 * is listed, and one that is worded differently has that as a cause. Two plans with different ids are refused, and so are
 * assessments for different audiences. What two public assessments tell together is more than either tells. Immutable and
 * thread-safe.
 *
 * @param audience whom both assessments, and with them this comparison, are for
 * @param asOfBefore the day of the earlier assessment
 * @param asOfAfter the day of the later one
 * @param policiesBefore the policies of the earlier one
 * @param policiesAfter the policies of the later one
 * @param changes the targets that differ, in the order of the later plan
 * @param added the targets that only the later plan has
 * @param removed the targets that only the earlier plan has
 * @param unchanged how many targets are the same in every answer and every figure
 */
public record AssessmentDiff(
        Audience audience,
        LocalDate asOfBefore,
        LocalDate asOfAfter,
        AssessmentPolicies policiesBefore,
        AssessmentPolicies policiesAfter,
        List<TargetChange> changes,
        List<TargetId> added,
        List<TargetId> removed,
        int unchanged) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if the number of unchanged targets is negative
     */
    public AssessmentDiff {
        Objects.requireNonNull(audience, "audience");
        Objects.requireNonNull(asOfBefore, "asOfBefore");
        Objects.requireNonNull(asOfAfter, "asOfAfter");
        Objects.requireNonNull(policiesBefore, "policiesBefore");
        Objects.requireNonNull(policiesAfter, "policiesAfter");
        changes = List.copyOf(changes);
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        if (unchanged < 0) {
            throw new IllegalArgumentException("unchanged was " + unchanged + ", must be 0 or more");
        }
    }

    /**
     * Compares two assessments.
     *
     * @param before the earlier one
     * @param after the later one
     * @return what differs
     * @throws IllegalArgumentException if they are of plans with different ids or for different audiences
     */
    public static AssessmentDiff between(PlanAssessment before, PlanAssessment after) {
        return new Differ(before, after).diff();
    }

    /**
     * Returns whether nothing differs.
     *
     * @return whether every target of both plans is the same in every answer and every figure
     */
    public boolean nothing() {
        return changes.isEmpty() && added.isEmpty() && removed.isEmpty();
    }

    /**
     * Returns the change of a target.
     *
     * @param id the id of the target
     * @return the change; empty if the target is unchanged or not in both plans
     */
    public Optional<TargetChange> find(TargetId id) {
        return changes.stream()
                .filter(change -> change.after().target().id().equals(id))
                .findFirst();
    }

    /**
     * Returns what differs in sentences, as data.
     *
     * @return the sentences, first those of the targets that differ, last how many do not; whoever shows them also shows the
     *     {@link Audience#statement} of the audience
     */
    public List<Sentence> sentences() {
        return new DiffSentences(this).write();
    }

    /**
     * Returns what differs for people.
     *
     * @param language the language
     * @return a line that says for whom it is, and one for each of the {@link #sentences()}
     */
    public List<String> lines(Language language) {
        return Stream.concat(
                        Stream.of(audience.statement()), sentences().stream().map(Sentence::text))
                .map(text -> text.in(language))
                .toList();
    }
}

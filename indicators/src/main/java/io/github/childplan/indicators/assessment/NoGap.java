package io.github.childplan.indicators.assessment;

import io.github.childplan.core.criteria.AllOf;
import io.github.childplan.core.criteria.Grade;
import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.criteria.Narrative;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.indicators.attainment.Judgement;
import io.github.childplan.indicators.attainment.Judgement.DecidedBy;
import io.github.childplan.indicators.attainment.VerdictReason;
import io.github.childplan.indicators.problem.IndicatorsMessages;
import java.util.Optional;

/** Why an answer has no {@link Gap}. Thread-safe. */
public enum NoGap {
    /** The public may not see it. */
    WITHHELD,
    /** There is neither a yes nor a no, for the reason that the verdict gives: no figure, no base, another unit. */
    NO_VERDICT,
    /** A grade, a rank or words were answered, which have no amount between them. */
    NO_AMOUNT,
    /** Several parts were judged (measures, quarters, places), each with an answer of its own. */
    SEVERAL_PARTS,
    /** A number of things lacks places, so that nobody knows by how much it is short or beyond. */
    PARTIAL_TOTAL,
    /** No one limit decided: a mean of per cents can be read in two ways, or the value was taken as it is printed. */
    NO_ONE_LIMIT;

    static Optional<NoGap> of(TargetAssessment one) {
        if (one.gap().isPresent()) {
            return Optional.empty();
        }
        Judgement judgement = one.judgement();
        if (!judgement.verdict().decided()) {
            boolean withheld = judgement.reason().equals(Optional.of(VerdictReason.WITHHELD));
            return Optional.of(withheld ? WITHHELD : NO_VERDICT);
        }
        if (hasNoAmount(one)) {
            return Optional.of(NO_AMOUNT);
        }
        if (isPartialTotal(one)) {
            return Optional.of(PARTIAL_TOTAL);
        }
        boolean several =
                one.target().criterion() instanceof AllOf || !judgement.parts().isEmpty();
        return Optional.of(several ? SEVERAL_PARTS : NO_ONE_LIMIT);
    }

    private static boolean isPartialTotal(TargetAssessment one) {
        return one.actual().filter(Actual::partial).stream()
                .map(actual -> DemandedLevel.of(
                                one.target().criterion(), actual.period().endYear())
                        .map(Level::unit)
                        .orElse(actual.unit()))
                .anyMatch(unit -> !unit.kind().rate());
    }

    private static boolean hasNoAmount(TargetAssessment one) {
        DecidedBy by = one.judgement().decidedBy();
        return by == DecidedBy.PERSON
                || by == DecidedBy.RANK
                || one.target().criterion() instanceof Grade
                || one.target().criterion() instanceof Narrative;
    }

    /**
     * Returns the reason for people.
     *
     * @return for example "No amount: a grade, a rank or words were judged."
     */
    public LocalizedText text() {
        return IndicatorsMessages.text("gap.none." + name());
    }
}

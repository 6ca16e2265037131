package io.github.childplan.indicators.assessment;

import io.github.childplan.indicators.rollup.NamedPlace;
import java.util.Objects;

/**
 * The figures of one commune held against the levels that the plan sets for its whole area, as a comparison: the plan sets no
 * commune a target, so none of its verdicts is one on the commune. In {@link #assessment()} the commune stands in for the area, and
 * every explanation says so. Where an indicator counts communes, a commune has what is counted or has it not. Immutable and
 * thread-safe.
 *
 * @param commune the commune
 * @param assessment its figures against the levels of the plan
 */
public record CommuneComparison(NamedPlace commune, PlanAssessment assessment) {

    /** Checks that nothing is null. */
    public CommuneComparison {
        Objects.requireNonNull(commune, "commune");
        Objects.requireNonNull(assessment, "assessment");
    }

    /**
     * Returns how the commune compares with the levels of the plan.
     *
     * @return the counts; they add up to the number of targets
     */
    public Tally tally() {
        return assessment.tally();
    }
}

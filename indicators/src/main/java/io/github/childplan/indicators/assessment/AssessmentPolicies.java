package io.github.childplan.indicators.assessment;

import io.github.childplan.core.place.PlaceId;
import java.util.Objects;
import java.util.Optional;

/**
 * The policies under which a plan was assessed, by name, so that a result says how it was made. Immutable and thread-safe.
 *
 * @param comparison how values were held against printed levels, for example {@code ABSOLUTE}
 * @param changeReading how a change was read that may be meant in points or in per cent, for example {@code LEAVE_OPEN}
 * @param progressMethod the method that said whether a target is on track, for example {@code LINEAR_PATH}
 * @param progressVersion the version of that method
 * @param baseline how a baseline was found that is neither given nor printed nor the figure of a milestone before
 * @param revision which of several figures of one key counted, for example {@code LATEST_KNOWN}
 * @param figureChoice whether the own figure of an area or the sum of its places counted, for example {@code OWN_FIRST}
 * @param standIn the place whose figures stood in for those of the plan's area, for illustration
 */
public record AssessmentPolicies(
        String comparison,
        String changeReading,
        String progressMethod,
        String progressVersion,
        String baseline,
        String revision,
        String figureChoice,
        Optional<PlaceId> standIn) {

    /** Checks that nothing is null. */
    public AssessmentPolicies {
        Objects.requireNonNull(comparison, "comparison");
        Objects.requireNonNull(changeReading, "changeReading");
        Objects.requireNonNull(progressMethod, "progressMethod");
        Objects.requireNonNull(progressVersion, "progressVersion");
        Objects.requireNonNull(baseline, "baseline");
        Objects.requireNonNull(revision, "revision");
        Objects.requireNonNull(figureChoice, "figureChoice");
        Objects.requireNonNull(standIn, "standIn");
    }
}

package io.github.childplan.indicators.assessment;

import io.github.childplan.indicators.progress.YearValue;
import java.util.Objects;
import java.util.Optional;

/**
 * The value from which the way to a target was measured, and why it was that. Immutable and thread-safe.
 *
 * @param origin where it is from
 * @param value the value and its year
 * @param detail the source of a given baseline, or the name of the policy that chose it
 */
public record BaselineChoice(Origin origin, YearValue value, Optional<String> detail) {

    /** Where a baseline is from. Thread-safe. */
    public enum Origin {
        /** The caller gave it with the target. */
        GIVEN,
        /** The plan prints it with the target. */
        PRINTED,
        /** It is the figure of the milestone before, for the same indicator and scope. */
        MILESTONE_BEFORE,
        /** A policy that the caller named, or a rule of the method itself, chose it among the figures. */
        BY_POLICY
    }

    /** Checks that nothing is null. */
    public BaselineChoice {
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(detail, "detail");
    }
}

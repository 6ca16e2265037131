package io.github.childplan.indicators.assessment;

import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.ObservationKey;
import java.util.Objects;
import java.util.Optional;

/**
 * Through what an answer changed: a figure that was added, revised or removed, the date, or a policy. Immutable and thread-safe.
 *
 * @param kind what it is
 * @param before the figure as it was, where it is one
 * @param after the figure as it is, where it is one
 */
public record Cause(Kind kind, Optional<Observation> before, Optional<Observation> after) {

    /** What changes an answer. Thread-safe. */
    public enum Kind {
        /** A figure that was not there. */
        FIGURE_ADDED(false, true),
        /** A figure of the same indicator, place, period and breakdown that says something else. */
        FIGURE_REVISED(true, true),
        /** A figure that is there no longer. */
        FIGURE_REMOVED(true, false),
        /** A figure that did not count at the other date, because its period had not ended or it was not known. */
        FIGURE_BEGAN_TO_COUNT(false, true),
        /** A figure that does not count at this date, which is the earlier one. */
        FIGURE_CEASED_TO_COUNT(true, false),
        /** The date: a target has come due, or another year is judged. */
        DATE(false, false),
        /** What a person found, or a figure from outside the plan. */
        GROUND(false, false),
        /** The comparison policy, or how a change is read. */
        COMPARISON(false, false),
        /** The policy that says whether an area's own figure or the sum of its places counts. */
        FIGURE_CHOICE(false, false),
        /** The progress method or its version. */
        PROGRESS_METHOD(false, false),
        /** A baseline that was given or printed, or the policy that finds one. */
        BASELINE(false, false),
        /** The place that stands in. */
        STAND_IN(false, false),
        /** The target itself, which the plan words differently. */
        TARGET(false, false),
        /** None of these: definitions or places. */
        OTHER(false, false);

        private final boolean hasBefore;
        private final boolean hasAfter;

        Kind(boolean hasBefore, boolean hasAfter) {
            this.hasBefore = hasBefore;
            this.hasAfter = hasAfter;
        }
    }

    /**
     * Checks that the figures are there that the kind speaks of.
     *
     * @throws IllegalArgumentException if one is missing or too many
     */
    public Cause {
        Objects.requireNonNull(kind, "kind");
        if (Objects.requireNonNull(before, "before").isPresent() != kind.hasBefore
                || Objects.requireNonNull(after, "after").isPresent() != kind.hasAfter) {
            throw new IllegalArgumentException("figures of the cause " + kind + " were " + before + " and " + after
                    + ", must be those of its kind");
        }
    }

    static Cause of(Kind kind) {
        return new Cause(kind, Optional.empty(), Optional.empty());
    }

    /**
     * Returns what the figure is about.
     *
     * @return indicator, place, period and breakdown; empty if the cause is no figure
     */
    public Optional<ObservationKey> key() {
        return after.or(() -> before).map(Observation::key);
    }
}

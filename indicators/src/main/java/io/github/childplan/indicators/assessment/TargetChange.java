package io.github.childplan.indicators.assessment;

import io.github.childplan.core.value.LocalizedText;
import java.util.List;
import java.util.Objects;

/**
 * What changed for one target between two assessments, and through what. Immutable and thread-safe.
 *
 * @param indicatorName the name that the later plan gives the indicator
 * @param before the earlier assessment of the target
 * @param after the later one
 * @param parts what differs, in the order of the constants, at least one
 * @param causes through what, at least one
 */
public record TargetChange(
        LocalizedText indicatorName,
        TargetAssessment before,
        TargetAssessment after,
        List<Part> parts,
        List<Cause> causes) {

    /** The parts of an assessment that can differ. Thread-safe. */
    public enum Part {
        /** The verdict. */
        VERDICT,
        /** Why there is no yes or no. */
        REASON,
        /** Whether the time has come. */
        DUE,
        /** The class of progress, or what stands beside it. */
        PROGRESS,
        /** The figure that is shown. */
        ACTUAL,
        /** How much is short or beyond. */
        GAP,
        /** What the target asks for. */
        TARGET,
        /** Figures that went in; alone if the answers are the same all the same. */
        INPUTS
    }

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if the two are of different targets, or nothing differs, or no cause is given
     */
    public TargetChange {
        Objects.requireNonNull(indicatorName, "indicatorName");
        parts = List.copyOf(parts);
        causes = List.copyOf(causes);
        if (!before.target().id().equals(after.target().id())) {
            throw new IllegalArgumentException("targets were '"
                    + before.target().id() + "' and '" + after.target().id() + "', must be the same");
        }
        if (parts.isEmpty() || causes.isEmpty()) {
            throw new IllegalArgumentException(
                    "parts were " + parts + " and causes " + causes + ", must be at least one each");
        }
    }

    /**
     * Returns whether a part differs.
     *
     * @param part the part
     * @return whether it does
     */
    public boolean has(Part part) {
        return parts.contains(part);
    }
}

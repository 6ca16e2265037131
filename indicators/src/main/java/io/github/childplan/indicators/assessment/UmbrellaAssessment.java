package io.github.childplan.indicators.assessment;

import io.github.childplan.core.value.LocalizedText;
import java.util.Objects;

/**
 * The answer to a target about targets. A plan prints some of the targets it speaks of and not all: where it asks for all, one
 * missed refutes it, and all printed ones met leave it undetermined. Immutable and thread-safe.
 *
 * @param result what can be said
 * @param listed how many targets the plan prints
 * @param met how many of them are attained
 * @param missed how many of them are due and not attained
 * @param open how many of them have neither a yes nor a due no
 * @param explanation the same in a sentence
 */
public record UmbrellaAssessment(Result result, int listed, int met, int missed, int open, LocalizedText explanation) {

    /** What can be said of a target about targets. Thread-safe. */
    public enum Result {
        /** Enough targets are due and missed, whatever becomes of the others. */
        REFUTED,
        /** Enough targets are met, whatever becomes of the others. Only where the plan says how many there are, or asks for a number. */
        CONFIRMED,
        /** The open targets, or those that the plan does not print, could turn it. */
        UNDETERMINED
    }

    /**
     * Checks the sum.
     *
     * @throws IllegalArgumentException if the parts do not add up to the whole
     */
    public UmbrellaAssessment {
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(explanation, "explanation");
        if (met + missed + open != listed) {
            throw new IllegalArgumentException("met " + met + ", missed " + missed + " and open " + open
                    + " must add up to listed, which was " + listed);
        }
    }
}

package io.github.childplan.indicators.assessment;

import java.util.Objects;

/**
 * The tally of one part of a plan: of a milestone, a group of targets, an agency. Immutable and thread-safe.
 *
 * @param key the part
 * @param tally the counts of its targets
 * @param <K> what tells the parts apart
 */
public record Tallied<K>(K key, Tally tally) {

    /** Checks that nothing is null. */
    public Tallied {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(tally, "tally");
    }
}

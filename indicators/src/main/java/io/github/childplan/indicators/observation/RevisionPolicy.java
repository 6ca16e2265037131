package io.github.childplan.indicators.observation;

import java.util.List;

/**
 * Which of several figures of one key counts: the number that the health centre gave in November, or the one it put right in
 * January. The others stay visible in {@link Observations#replaced}.
 *
 * <p>{@link RevisionPolicies} has the library's own; an application may add one. Implementations depend on their arguments alone
 * and are immutable and thread-safe.
 */
public interface RevisionPolicy {

    /**
     * Returns the name that travels with the figures.
     *
     * @return for example {@code LATEST_KNOWN}
     */
    String name();

    /**
     * Chooses the figure that counts.
     *
     * @param revisions the figures of one key, two or more, each known on another day, the one known first in front; one without
     *     a day was always known
     * @return one of them
     */
    Observation choose(List<Observation> revisions);
}

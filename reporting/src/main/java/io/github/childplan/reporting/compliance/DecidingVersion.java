package io.github.childplan.reporting.compliance;

import java.util.List;

/**
 * Which of several arrivals of a report decides whether it was in time. {@link DecidingVersions} has two.
 *
 * <p>Implementations are immutable, thread-safe, and depend on their argument alone.
 */
public interface DecidingVersion {

    /**
     * Returns the name of the policy.
     *
     * @return for example {@code LAST_RECEIVED}
     */
    String name();

    /**
     * Chooses the version.
     *
     * @param standing the versions that were not withdrawn, oldest first, at least one
     * @return one of them
     */
    ReceivedVersion choose(List<ReceivedVersion> standing);
}

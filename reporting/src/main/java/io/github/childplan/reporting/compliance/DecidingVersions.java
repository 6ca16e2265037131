package io.github.childplan.reporting.compliance;

import java.util.List;

/** The policies on which arrival decides that come with the library. Stateless and thread-safe. */
public final class DecidingVersions {

    /**
     * The version received last and not withdrawn. The default: a report that was returned and came again after the deadline
     * is late.
     */
    public static final DecidingVersion LAST_RECEIVED = Standard.LAST_RECEIVED;

    /** The first version that was not withdrawn: who was in time once stays in time through corrections. */
    public static final DecidingVersion FIRST_RECEIVED = Standard.FIRST_RECEIVED;

    private DecidingVersions() {}

    private enum Standard implements DecidingVersion {
        LAST_RECEIVED {
            @Override
            public ReceivedVersion choose(List<ReceivedVersion> standing) {
                return standing.get(standing.size() - 1);
            }
        },
        FIRST_RECEIVED {
            @Override
            public ReceivedVersion choose(List<ReceivedVersion> standing) {
                return standing.get(0);
            }
        }
    }
}

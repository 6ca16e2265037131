package io.github.childplan.reporting.compliance;

import java.util.Objects;

/**
 * One arrival of a report that was not withdrawn. Immutable and thread-safe.
 *
 * @param time when it arrived
 * @param content what arrived
 */
public record ReceivedVersion(EventTime time, Content content) {

    /** Checks that nothing is null. */
    public ReceivedVersion {
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(content, "content");
    }

    /** What arrived. Thread-safe. */
    public enum Content {
        /** A report. */
        REPORT,
        /** The declaration that there is nothing to report, which counts as a report. */
        NOTHING_TO_REPORT
    }
}

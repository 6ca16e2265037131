package io.github.childplan.reporting.compliance;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that happened to a report: received on 20/11/2024, extended until 05/12/2024. Immutable and thread-safe.
 *
 * @param kind what happened
 * @param time when
 * @param until the new last day, for an extension
 */
public record ReportEvent(EventKind kind, EventTime time, Optional<LocalDate> until) {

    /**
     * Checks the day of an extension.
     *
     * @throws IllegalArgumentException if an extension has no new last day, or another event has one
     */
    public ReportEvent {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(time, "time");
        if (until.isPresent() != (kind == EventKind.EXTENDED)) {
            throw new IllegalArgumentException(
                    "until was " + until + " for the event " + kind + ", must be there exactly for an extension");
        }
    }

    /**
     * Returns an event that is no extension.
     *
     * @param kind what happened
     * @param day the day
     * @return the event
     * @throws IllegalArgumentException if it is an extension
     */
    public static ReportEvent of(EventKind kind, LocalDate day) {
        return new ReportEvent(kind, EventTime.on(day), Optional.empty());
    }

    /**
     * Returns an extension.
     *
     * @param day the day on which it was granted
     * @param untilInclusive the new last day
     * @return the event
     */
    public static ReportEvent extended(LocalDate day, LocalDate untilInclusive) {
        return new ReportEvent(EventKind.EXTENDED, EventTime.on(day), Optional.of(untilInclusive));
    }
}

package io.github.childplan.reporting.compliance;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A due report with its state at a date. Immutable and thread-safe.
 *
 * @param report the report
 * @param state its state
 * @param lastDay the last day on which it is in time, with the extension if there is one
 * @param extendedUntil the new last day, where one was granted by the date
 * @param events what had happened by the date, oldest first
 */
public record ReportStatus(
        DueReport report,
        ReportState state,
        LocalDate lastDay,
        Optional<LocalDate> extendedUntil,
        List<ReportEvent> events) {

    /** Copies the list. */
    public ReportStatus {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(lastDay, "lastDay");
        Objects.requireNonNull(extendedUntil, "extendedUntil");
        events = List.copyOf(events);
    }
}

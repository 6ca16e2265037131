package io.github.childplan.reporting.compliance;

import io.github.childplan.core.problem.ProblemPlace;
import java.util.Objects;

/**
 * An event of one report, as a register keeps it. Immutable and thread-safe.
 *
 * @param report which report
 * @param event what happened to it
 * @param origin where it was read, for messages; {@link ProblemPlace#unknown()} if a program made it
 */
public record Submission(ReportKey report, ReportEvent event, ProblemPlace origin) {

    /** Checks that nothing is null. */
    public Submission {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(origin, "origin");
    }

    /**
     * Returns an event that no file holds.
     *
     * @param report which report
     * @param event what happened to it
     * @return the submission
     */
    public static Submission of(ReportKey report, ReportEvent event) {
        return new Submission(report, event, ProblemPlace.unknown());
    }
}

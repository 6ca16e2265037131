package io.github.childplan.reporting.compliance;

import io.github.childplan.core.obligation.ObligationId;
import io.github.childplan.core.problem.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Who has and has not reported for a year, at a date. Made by {@link ComplianceAssessor}. Immutable and thread-safe.
 *
 * @param year the reporting year with the reports that are due
 * @param asOf the date; what happened on it counts
 * @param decidingVersion the policy on which arrival decides
 * @param reports the counted reports with their states, in the order of the plan
 * @param problems those of the year; an extension that ends before the day it would replace and was not applied; an event of a
 *     report of the year that is not due or not counted
 */
public record Compliance(
        ReportingYear year,
        LocalDate asOf,
        DecidingVersion decidingVersion,
        List<ReportStatus> reports,
        List<Problem> problems) {

    /** Copies the list. */
    public Compliance {
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(decidingVersion, "decidingVersion");
        reports = List.copyOf(reports);
        problems = List.copyOf(problems);
    }

    /**
     * Returns what this is, in a line.
     *
     * @return for example {@code 24 reports of muong-te-28-ct-tw in 2024 as of 2024-12-31}
     */
    @Override
    public String toString() {
        return reports.size() + " reports of " + year.plan() + " in " + year.year() + " as of " + asOf;
    }

    /**
     * Returns the rates of all counted reports.
     *
     * @return the rates
     */
    public ReportingRates rates() {
        return ReportingRates.of(reports, asOf);
    }

    /**
     * Returns the rates of one obligation.
     *
     * @param obligation the obligation
     * @return the rates of its reports
     */
    public ReportingRates rates(ObligationId obligation) {
        return ReportingRates.of(of(obligation), asOf);
    }

    /**
     * Returns the reports of one obligation.
     *
     * @param obligation the obligation
     * @return its reports in order, possibly none
     */
    public List<ReportStatus> of(ObligationId obligation) {
        return reports.stream()
                .filter(status -> status.report().obligation().equals(obligation))
                .toList();
    }

    /**
     * Returns the reports that are in a state.
     *
     * @param kind the state
     * @return the reports in order, possibly none
     */
    public List<ReportStatus> in(ReportState.Kind kind) {
        return reports.stream().filter(status -> status.state().kind() == kind).toList();
    }

    /**
     * Returns the reports that are still to come, were sent back among them, and whose last day is near and not over.
     *
     * @param days how many days after the date the last day may be at most, at least 0
     * @return the reports in order, possibly none
     * @throws IllegalArgumentException if the number of days is negative
     */
    public List<ReportStatus> dueWithin(int days) {
        if (days < 0) {
            throw new IllegalArgumentException("days were " + days + ", must be at least 0");
        }
        return reports.stream()
                .filter(status -> status.state().kind() == ReportState.Kind.NOT_YET_DUE
                        || status.state().kind() == ReportState.Kind.RETURNED)
                .filter(status ->
                        !status.lastDay().isBefore(asOf) && !status.lastDay().isAfter(asOf.plusDays(days)))
                .toList();
    }
}

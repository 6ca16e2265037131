package io.github.childplan.reporting.compliance;

import io.github.childplan.core.agency.AgencyId;
import io.github.childplan.core.obligation.ObligationId;
import io.github.childplan.core.plan.PlanId;
import io.github.childplan.core.problem.Problem;
import java.util.List;
import java.util.Objects;

/**
 * The reports of one reporting year: for 2024 the 23 under VI and the one under V.1-5. Immutable and thread-safe.
 *
 * @param plan the plan
 * @param year the reporting year
 * @param selection the policy by which reporters were counted
 * @param reports the counted reports, in the order of the plan; those that nobody is known to hold are among them
 * @param uncounted the addressees that are listed and not counted
 * @param undated the steps without a date, or with one that is not known
 * @param problems warnings: a report that is due no later than its figures close, a recipient that has ended
 */
public record ReportingYear(
        PlanId plan,
        int year,
        ReporterSelection selection,
        List<DueReport> reports,
        List<UncountedReporter> uncounted,
        List<UndatedReport> undated,
        List<Problem> problems) {

    /** Copies the lists. */
    public ReportingYear {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(selection, "selection");
        reports = List.copyOf(reports);
        uncounted = List.copyOf(uncounted);
        undated = List.copyOf(undated);
        problems = List.copyOf(problems);
    }

    /**
     * Returns the reports of one obligation.
     *
     * @param obligation the obligation
     * @return its reports in order, possibly none
     */
    public List<DueReport> of(ObligationId obligation) {
        return reports.stream()
                .filter(report -> report.obligation().equals(obligation))
                .toList();
    }

    /**
     * Returns the reports of one reporter.
     *
     * @param reporter the reporter
     * @return its reports in order, possibly none
     */
    public List<DueReport> of(AgencyId reporter) {
        return reports.stream()
                .filter(report -> report.reporter().id().equals(reporter))
                .toList();
    }
}

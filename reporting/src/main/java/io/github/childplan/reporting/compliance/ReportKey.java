package io.github.childplan.reporting.compliance;

import io.github.childplan.core.agency.AgencyId;
import io.github.childplan.core.obligation.ObligationId;
import io.github.childplan.core.value.Period;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What tells one due report from every other: obligation {@code vi}, step 1, the health centre, the
 * year 2024, due by 24/11/2024. Immutable and
 * thread-safe.
 *
 * @param obligation the obligation
 * @param step the step of its chain, from 1
 * @param reporter who reports
 * @param period the reporting period
 * @param lastDay the last day of its due date, which tells two reports of one period apart
 */
public record ReportKey(ObligationId obligation, int step, AgencyId reporter, Period period, LocalDate lastDay) {

    /**
     * Checks the step.
     *
     * @throws IllegalArgumentException if the step is not at least 1
     */
    public ReportKey {
        Objects.requireNonNull(obligation, "obligation");
        Objects.requireNonNull(reporter, "reporter");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(lastDay, "lastDay");
        if (step < 1) {
            throw new IllegalArgumentException("step was " + step + ", must be at least 1");
        }
    }

    /**
     * Returns the key in one line.
     *
     * @return for example {@code vi/1 2024 by 2024-11-24 health-centre}
     */
    @Override
    public String toString() {
        return obligation + "/" + step + " " + period + " by " + lastDay + " " + reporter;
    }
}

package io.github.childplan.reporting.compliance;

import io.github.childplan.core.agency.AgencyId;
import io.github.childplan.core.obligation.ObligationId;
import io.github.childplan.core.value.Period;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What tells one due report from every other: obligation {@code vi}, step 1, the health centre, the year 2024. It does not
 * depend on how "trước ngày" is read or whether a last day moves, so that a register and a calendar file stay valid under
 * another policy. Immutable and thread-safe.
 *
 * @param obligation the obligation
 * @param step the step of its chain, from 1
 * @param reporter who reports
 * @param period the reporting period
 * @param number which due date of the period, from 1: of "trước 08/6 và 08/12" the second is 2
 * @param occasion the day of the event or request that brought it about, where there was one
 */
public record ReportKey(
        ObligationId obligation, int step, AgencyId reporter, Period period, int number, Optional<LocalDate> occasion) {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if the step or the number is not at least 1
     */
    public ReportKey {
        Objects.requireNonNull(obligation, "obligation");
        Objects.requireNonNull(reporter, "reporter");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(occasion, "occasion");
        if (step < 1 || number < 1) {
            throw new IllegalArgumentException("step was " + step + " and number " + number + ", must be at least 1");
        }
    }

    /**
     * Returns the key in one line.
     *
     * @return for example {@code vi/1 2024 health-centre}, {@code iv/1 2024#2 health-centre} or
     *     {@code iii/1 2027@2027-03-02 health-centre}
     */
    @Override
    public String toString() {
        return obligation + "/" + step + " " + period + (number == 1 ? "" : "#" + number)
                + occasion.map(day -> "@" + day).orElse("") + " " + reporter;
    }
}

package io.github.childplan.reporting.compliance;

import io.github.childplan.core.obligation.ReportingObligation;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Period;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When the figures of a reporting period close. The plan of Mường Tè does not say, so that it is a policy with a name;
 * {@link DataClosings} has three. A report that is due no later is a warning of the {@link ReportingYear}.
 *
 * <p>Implementations are immutable, thread-safe, and depend on their arguments alone.
 */
public interface DataClosing {

    /**
     * Returns the name of the policy.
     *
     * @return for example {@code DECREE_09_2019}
     */
    String name();

    /**
     * Returns on what the answer rests, for the warning.
     *
     * @param obligation the obligation
     * @return the rule or document
     */
    LocalizedText basis(ReportingObligation obligation);

    /**
     * Returns the day with whose end the figures of a period close.
     *
     * @param obligation the obligation
     * @param period the reporting period
     * @return the day, inclusive; empty if nothing is known of it
     */
    Optional<LocalDate> closes(ReportingObligation obligation, Period period);
}

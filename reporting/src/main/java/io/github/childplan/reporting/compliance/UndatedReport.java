package io.github.childplan.reporting.compliance;

import io.github.childplan.core.obligation.ObligationId;
import io.github.childplan.core.schedule.Undated;
import io.github.childplan.core.value.ClauseRef;
import java.util.Objects;
import java.util.Optional;

/**
 * A step of an obligation for which a year alone gives no due date, such as a report on request: it is never on time and
 * never late. Immutable and thread-safe.
 *
 * @param obligation the obligation
 * @param step the step of its chain, from 1
 * @param clause where the plan says it
 * @param reason why it has no date
 * @param words the words of the deadline, where it has any
 */
public record UndatedReport(
        ObligationId obligation, int step, ClauseRef clause, Undated reason, Optional<String> words) {

    /** Checks that nothing is null. */
    public UndatedReport {
        Objects.requireNonNull(obligation, "obligation");
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(words, "words");
    }
}

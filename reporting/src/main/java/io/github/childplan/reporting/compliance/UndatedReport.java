package io.github.childplan.reporting.compliance;

import io.github.childplan.core.obligation.ObligationId;
import io.github.childplan.core.value.ClauseRef;
import java.util.Objects;
import java.util.Optional;

/**
 * A step of an obligation that has no due date in a reporting year, or not all of them, such as a report on request for which
 * no request was given: it is never on time and never late. Immutable and thread-safe.
 *
 * @param obligation the obligation
 * @param step the step of its chain, from 1
 * @param clause where the plan says it
 * @param reason why it has no date
 * @param words the words of the deadline, where it has any
 */
public record UndatedReport(
        ObligationId obligation, int step, ClauseRef clause, UndatedReason reason, Optional<String> words) {

    /** Checks that nothing is null. */
    public UndatedReport {
        Objects.requireNonNull(obligation, "obligation");
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(words, "words");
    }
}

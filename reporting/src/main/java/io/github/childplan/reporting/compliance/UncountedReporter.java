package io.github.childplan.reporting.compliance;

import io.github.childplan.core.agency.AgencyId;
import io.github.childplan.core.obligation.ObligationId;
import io.github.childplan.core.value.LocalizedText;
import java.util.Objects;

/**
 * An addressee whose report is listed and not counted, such as V.12, the Fatherland Front, which is asked and not ordered.
 * Immutable and thread-safe.
 *
 * @param obligation the obligation
 * @param step the step of its chain, from 1
 * @param addressee the agency or class of the plan
 * @param name its name
 * @param selection why it is not counted, never COUNTED
 */
public record UncountedReporter(
        ObligationId obligation, int step, AgencyId addressee, LocalizedText name, Selection selection) {

    /**
     * Checks the reason.
     *
     * @throws IllegalArgumentException if the selection is COUNTED
     */
    public UncountedReporter {
        Objects.requireNonNull(obligation, "obligation");
        Objects.requireNonNull(addressee, "addressee");
        Objects.requireNonNull(name, "name");
        if (selection == Selection.COUNTED) {
            throw new IllegalArgumentException("selection of " + addressee + " was COUNTED, must say why it is not");
        }
    }
}

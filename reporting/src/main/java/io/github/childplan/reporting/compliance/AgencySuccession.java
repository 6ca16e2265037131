package io.github.childplan.reporting.compliance;

import io.github.childplan.core.agency.AgencyId;
import io.github.childplan.core.value.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of an agency, or of one of its functions, on a day: one or several took it over, or nobody knows who did.
 * Immutable and thread-safe.
 *
 * @param predecessor the agency that lost it
 * @param function the function, for example "child protection"; absent when everything passed on
 * @param date the first day on which the predecessor no longer has it
 * @param successors who has it from then on; empty when that is unknown
 * @param legalBasis the document that says so, if one is known
 */
public record AgencySuccession(
        AgencyId predecessor,
        Optional<String> function,
        LocalDate date,
        List<AgencyId> successors,
        Optional<LocalizedText> legalBasis) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if the predecessor is among the successors
     */
    public AgencySuccession {
        Objects.requireNonNull(predecessor, "predecessor");
        Objects.requireNonNull(function, "function");
        Objects.requireNonNull(date, "date");
        successors = List.copyOf(successors);
        Objects.requireNonNull(legalBasis, "legalBasis");
        if (successors.contains(predecessor)) {
            throw new IllegalArgumentException(
                    "successors were " + successors + ", must not hold the predecessor " + predecessor);
        }
    }
}

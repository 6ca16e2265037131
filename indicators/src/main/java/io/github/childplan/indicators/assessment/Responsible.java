package io.github.childplan.indicators.assessment;

import io.github.childplan.core.agency.AgencyId;
import java.util.List;
import java.util.Objects;

/**
 * Who answers for a target, and how that is known. The bundled plan assigns no target to an agency, so there every answer is an
 * inference from its duties, and whoever prints it says so. Immutable and thread-safe.
 *
 * @param agencies the agencies; several that lead together are one answer, so that no target is counted twice
 * @param known how that is known
 */
public record Responsible(List<AgencyId> agencies, Known known) {

    /** How it is known who answers for a target. Thread-safe. */
    public enum Known {
        /** The plan names who leads. */
        PRINTED,
        /** It was inferred from the duties of the agency, see the definition of the indicator. */
        INFERRED,
        /** Nobody is named, and nothing suggests anyone. */
        NOBODY
    }

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if agencies are there and nobody is responsible, or the other way round
     */
    public Responsible {
        agencies = List.copyOf(agencies);
        if (agencies.isEmpty() != (Objects.requireNonNull(known, "known") == Known.NOBODY)) {
            throw new IllegalArgumentException(
                    "agencies were " + agencies + " and known was " + known + ", must be none exactly for NOBODY");
        }
    }
}

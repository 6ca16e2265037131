package io.github.childplan.indicators.definition;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.childplan.core.agency.AgencyId;
import io.github.childplan.core.value.LocalizedText;
import java.util.Objects;

/**
 * The agency that an indicator seems to belong to, and from what this was inferred. The bundled plan assigns none of its
 * targets to an agency, so this is never more than a reading of its duties: whoever prints it says so. Immutable and
 * thread-safe.
 *
 * @param agency the id of the agency in its plan
 * @param why from which words of the plan it was inferred
 */
@JsonPropertyOrder({"agency", "why"})
public record InferredOwner(
        @JsonProperty(value = "agency", required = true) AgencyId agency,
        @JsonProperty(value = "why", required = true) LocalizedText why) {

    /** Checks that nothing is null. */
    public InferredOwner {
        Objects.requireNonNull(agency, "agency");
        Objects.requireNonNull(why, "why");
    }
}

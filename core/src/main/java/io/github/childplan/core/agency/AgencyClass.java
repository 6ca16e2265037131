package io.github.childplan.core.agency;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.childplan.core.value.ClauseRef;
import io.github.childplan.core.value.LocalizedText;
import java.util.Objects;
import java.util.Optional;

/**
 * Several bodies that the document addresses as one: "Ủy ban nhân dân các xã, thị trấn". Immutable and thread-safe.
 *
 * @param id its id in the plan, shared with the agencies
 * @param name the words of the document; the English ones are a translation
 * @param clause where the plan gives it duties, if it does
 * @param membership who belongs to it
 */
@JsonPropertyOrder({"id", "name", "clause", "membership"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record AgencyClass(
        @JsonProperty(value = "id", required = true) AgencyId id,
        @JsonProperty(value = "name", required = true) LocalizedText name,
        @JsonProperty("clause") Optional<ClauseRef> clause,
        @JsonProperty(value = "membership", required = true) Membership membership) {

    /** Checks that nothing is null. */
    public AgencyClass {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(membership, "membership");
    }
}

package io.github.childplan.core.agency;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.value.ClauseRef;
import io.github.childplan.core.value.LocalizedText;
import java.util.Objects;
import java.util.Optional;

/**
 * A single body, such as "Phòng Lao động - Thương binh và Xã hội". Immutable and thread-safe.
 *
 * @param id its id in the plan, shared with the classes of agencies
 * @param name its official name; the English one is a translation
 * @param clause where the plan gives it duties, if it does
 * @param place the place whose authority it is, where that is known
 */
@JsonPropertyOrder({"id", "name", "clause", "place"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Agency(
        @JsonProperty(value = "id", required = true) AgencyId id,
        @JsonProperty(value = "name", required = true) LocalizedText name,
        @JsonProperty("clause") Optional<ClauseRef> clause,
        @JsonProperty("place") Optional<PlaceId> place) {

    /** Checks that nothing is null. */
    public Agency {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(place, "place");
    }

    /**
     * Returns an agency of which only the name is known.
     *
     * @param id its id in the plan
     * @param name its official name
     * @return the agency
     */
    public static Agency of(AgencyId id, LocalizedText name) {
        return new Agency(id, name, Optional.empty(), Optional.empty());
    }

    /**
     * Returns this agency with the clause that gives it duties.
     *
     * @param reference the clause
     * @return the agency
     */
    public Agency withClause(ClauseRef reference) {
        return new Agency(id, name, Optional.of(reference), place);
    }

    /**
     * Returns this agency with its place.
     *
     * @param area the place whose authority it is
     * @return the agency
     */
    public Agency withPlace(PlaceId area) {
        return new Agency(id, name, clause, Optional.of(area));
    }
}

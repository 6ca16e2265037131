package io.github.childplan.core.objective;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.childplan.core.agency.AgencyId;
import java.util.List;

/**
 * Who answers for a target, where the plan says so in an annex or a column. Immutable and thread-safe.
 *
 * @param lead who leads
 * @param partners who takes part
 * @param suppliers who supplies the figure
 */
@JsonPropertyOrder({"lead", "partners", "suppliers"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record TargetOwner(
        @JsonProperty("lead") List<AgencyId> lead,
        @JsonProperty("partners") List<AgencyId> partners,
        @JsonProperty("suppliers") List<AgencyId> suppliers) {

    /**
     * Copies the lists; a missing list is empty.
     *
     * @throws IllegalArgumentException if nobody is named
     */
    public TargetOwner {
        lead = lead == null ? List.of() : List.copyOf(lead);
        partners = partners == null ? List.of() : List.copyOf(partners);
        suppliers = suppliers == null ? List.of() : List.copyOf(suppliers);
        if (lead.isEmpty() && partners.isEmpty() && suppliers.isEmpty()) {
            throw new IllegalArgumentException("owner named nobody, must name at least one agency");
        }
    }
}

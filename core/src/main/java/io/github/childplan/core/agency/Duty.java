package io.github.childplan.core.agency;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.childplan.core.value.ClauseRef;
import io.github.childplan.core.value.LocalizedText;
import java.util.List;
import java.util.Objects;

/**
 * One paragraph of what an agency has to do, such as V.1-5: the Labour division reviews the plan and reports each year.
 * Immutable and thread-safe.
 *
 * @param clause the paragraph
 * @param agency who has it, an agency or a class of agencies
 * @param roles in which roles, at least one, in the order of {@link DutyRole}, each once
 * @param summary what is to be done, in words of the library and not of the document
 */
@JsonPropertyOrder({"clause", "agency", "roles", "summary"})
public record Duty(
        @JsonProperty(value = "clause", required = true) ClauseRef clause,
        @JsonProperty(value = "agency", required = true) AgencyId agency,
        @JsonProperty(value = "roles", required = true) List<DutyRole> roles,
        @JsonProperty(value = "summary", required = true) LocalizedText summary) {

    /**
     * Puts the roles in order.
     *
     * @throws IllegalArgumentException if there is no role or one stands twice
     */
    public Duty {
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(agency, "agency");
        Objects.requireNonNull(summary, "summary");
        List<DutyRole> given = List.copyOf(roles);
        roles = given.stream().distinct().sorted().toList();
        if (roles.isEmpty() || roles.size() < given.size()) {
            throw new IllegalArgumentException(
                    "roles of the duty " + clause + " were " + given + ", must be at least one, each once");
        }
    }
}

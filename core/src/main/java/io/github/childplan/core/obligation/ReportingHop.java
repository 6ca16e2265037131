package io.github.childplan.core.obligation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.childplan.core.agency.AgencyId;
import io.github.childplan.core.schedule.Deadline;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One step of a reporting chain: the communes to the district committee, through the Labour division, before 25 November.
 * Who receives and who handles are two roles. Immutable and thread-safe.
 *
 * @param reporters agencies and classes of agencies that report, at least one
 * @param via who handles the reports for the recipient, where that is said
 * @param recipients who receives them, at least one
 * @param deadline when they are due
 */
@JsonPropertyOrder({"reporters", "via", "recipients", "deadline"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ReportingHop(
        @JsonProperty(value = "reporters", required = true) List<AgencyId> reporters,
        @JsonProperty("via") Optional<AgencyId> via,
        @JsonProperty(value = "recipients", required = true) List<AgencyId> recipients,
        @JsonProperty(value = "deadline", required = true) Deadline deadline) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if nobody reports or nobody receives
     */
    public ReportingHop {
        reporters = List.copyOf(reporters);
        Objects.requireNonNull(via, "via");
        recipients = List.copyOf(recipients);
        Objects.requireNonNull(deadline, "deadline");
        if (reporters.isEmpty() || recipients.isEmpty()) {
            throw new IllegalArgumentException(
                    "reporters were " + reporters + " and recipients " + recipients + ", must be at least one each");
        }
    }
}

package io.github.childplan.core.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.childplan.core.value.LocalizedText;
import java.util.Objects;
import java.util.Optional;

/**
 * How a plan stands to another plan: it carries it out, amends it, or replaces it. Immutable and thread-safe.
 *
 * @param kind how
 * @param document what the other plan is called
 * @param basis the document among the legal basis, where it is one
 */
@JsonPropertyOrder({"kind", "document", "basis"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PlanRelation(
        @JsonProperty(value = "kind", required = true) Kind kind,
        @JsonProperty(value = "document", required = true) LocalizedText document,
        @JsonProperty("basis") Optional<DocumentId> basis) {

    /** How a plan stands to another. Thread-safe. */
    public enum Kind {
        /** It carries out the plan of a superior: its parent plan. */
        CARRIES_OUT,
        /** It changes parts of an earlier plan. */
        AMENDS,
        /** It takes the place of an earlier plan. */
        REPLACES
    }

    /** Checks that nothing is null. */
    public PlanRelation {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(basis, "basis");
    }
}

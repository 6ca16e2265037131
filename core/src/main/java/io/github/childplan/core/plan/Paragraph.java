package io.github.childplan.core.plan;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.childplan.core.value.ClauseRef;
import io.github.childplan.core.value.LocalizedText;
import java.util.Objects;

/**
 * A paragraph of the plan as a short summary in words of the library, not of the document. Immutable and thread-safe.
 *
 * @param clause the paragraph
 * @param summary what it says
 */
@JsonPropertyOrder({"clause", "summary"})
public record Paragraph(
        @JsonProperty(value = "clause", required = true) ClauseRef clause,
        @JsonProperty(value = "summary", required = true) LocalizedText summary) {

    /** Checks that nothing is null. */
    public Paragraph {
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(summary, "summary");
    }
}

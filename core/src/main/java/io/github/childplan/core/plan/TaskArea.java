package io.github.childplan.core.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.childplan.core.value.ClauseRef;
import io.github.childplan.core.value.LocalizedText;
import java.util.List;
import java.util.Objects;

/**
 * One of the fields in which the plan acts, such as III.5: the quality of services. Immutable and thread-safe.
 *
 * @param clause the section
 * @param title its heading as printed
 * @param paragraphs its paragraphs
 * @param programmes the programmes it names
 */
@JsonPropertyOrder({"clause", "title", "paragraphs", "programmes"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record TaskArea(
        @JsonProperty(value = "clause", required = true) ClauseRef clause,
        @JsonProperty(value = "title", required = true) LocalizedText title,
        @JsonProperty("paragraphs") List<Paragraph> paragraphs,
        @JsonProperty("programmes") List<Programme> programmes) {

    /** Copies the lists; a missing list is empty. */
    public TaskArea {
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(title, "title");
        paragraphs = paragraphs == null ? List.of() : List.copyOf(paragraphs);
        programmes = programmes == null ? List.of() : List.copyOf(programmes);
    }
}

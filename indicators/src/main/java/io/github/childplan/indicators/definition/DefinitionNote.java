package io.github.childplan.indicators.definition;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Texts;
import java.util.Objects;

/**
 * A competing definition or a remark, with where it was read: "completed primary school" is a share of a cohort of entrants
 * in one source and of the eleven-year-olds in another. Immutable and thread-safe.
 *
 * @param kind what the note is
 * @param text the note
 * @param source where it was read, or what was not checked
 * @param certainty whether it was read there
 */
@JsonPropertyOrder({"kind", "text", "source", "certainty"})
public record DefinitionNote(
        @JsonProperty(value = "kind", required = true) NoteKind kind,
        @JsonProperty(value = "text", required = true) LocalizedText text,
        @JsonProperty(value = "source", required = true) String source,
        @JsonProperty(value = "certainty", required = true) NoteCertainty certainty) {

    /**
     * Checks every part.
     *
     * @throws IllegalArgumentException if the source is blank
     */
    public DefinitionNote {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
        source = Texts.require("source", source);
        Objects.requireNonNull(certainty, "certainty");
    }
}

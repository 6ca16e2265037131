package io.github.childplan.core.plan;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.childplan.core.value.Texts;
import java.util.List;

/**
 * Who signed, and under which authority. Immutable and thread-safe.
 *
 * @param lines the lines above the signature, from the top
 * @param name the name as printed
 */
@JsonPropertyOrder({"lines", "name"})
public record Signatory(
        @JsonProperty(value = "lines", required = true) List<SigningLine> lines,
        @JsonProperty(value = "name", required = true) String name) {

    /** Copies the list. */
    public Signatory {
        lines = List.copyOf(lines);
        name = Texts.require("name", name);
    }
}

package io.github.childplan.core.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Texts;
import java.util.Objects;
import java.util.Optional;

/**
 * A line of "Nơi nhận": who gets a copy. Immutable and thread-safe.
 *
 * @param words the line as printed, "TT. Huyện ủy"
 * @param meaning the line written out, with an English form, where it was worked out
 */
@JsonPropertyOrder({"words", "meaning"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record DistributionLine(
        @JsonProperty(value = "words", required = true) String words,
        @JsonProperty("meaning") Optional<LocalizedText> meaning) {

    /** Checks the words. */
    public DistributionLine {
        words = Texts.require("words", words);
        Objects.requireNonNull(meaning, "meaning");
    }
}

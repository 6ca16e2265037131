package io.github.childplan.core.plan;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.childplan.core.value.ClauseRef;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Texts;
import java.util.Objects;

/**
 * A correction applied to misread words, such as "Phần đầu" to "Phấn đấu" in II.2.2(5). Immutable and thread-safe.
 *
 * @param clause where the words stand
 * @param original the words as the text at hand has them
 * @param corrected the words as they are carried
 * @param reason why
 */
@JsonPropertyOrder({"clause", "original", "corrected", "reason"})
public record Correction(
        @JsonProperty(value = "clause", required = true) ClauseRef clause,
        @JsonProperty(value = "original", required = true) String original,
        @JsonProperty(value = "corrected", required = true) String corrected,
        @JsonProperty(value = "reason", required = true) LocalizedText reason) {

    /**
     * Checks the words.
     *
     * @throws IllegalArgumentException if nothing was changed
     */
    public Correction {
        Objects.requireNonNull(clause, "clause");
        original = Texts.require("original", original);
        corrected = Texts.require("corrected", corrected);
        Objects.requireNonNull(reason, "reason");
        if (original.equals(corrected)) {
            throw new IllegalArgumentException("corrected was '" + corrected + "', must differ from the original");
        }
    }
}

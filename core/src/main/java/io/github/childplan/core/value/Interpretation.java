package io.github.childplan.core.value;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;

/**
 * A reading that somebody gave to words that say less: "đạt" read as at least, 21.4% read as 3 of 14 communes.
 *
 * <p>It stands beside the words it reads, so that another reader may disagree. Immutable and thread-safe.
 *
 * @param phrase the words of the document
 * @param reading how they were read, and why
 */
@JsonPropertyOrder({"phrase", "reading"})
public record Interpretation(
        @JsonProperty(value = "phrase", required = true) String phrase,
        @JsonProperty(value = "reading", required = true) LocalizedText reading) {

    /**
     * Checks both parts.
     *
     * @throws IllegalArgumentException if the phrase is blank
     */
    public Interpretation {
        phrase = Texts.require("phrase", phrase);
        Objects.requireNonNull(reading, "reading");
    }

    /**
     * Returns a reading of some words.
     *
     * @param phrase the words of the document
     * @param reading how they were read
     * @return the interpretation
     */
    public static Interpretation of(String phrase, LocalizedText reading) {
        return new Interpretation(phrase, reading);
    }
}

package io.github.childplan.core.objective;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.value.ClauseRef;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Texts;
import java.util.Objects;

/**
 * A target about targets: "phấn đấu đạt 100% các chỉ tiêu trong Chương trình hành động vì trẻ em huyện". The plan prints some
 * of them and not how many there are. Immutable and thread-safe.
 *
 * @param clause where the plan says it
 * @param words the words of the document
 * @param modality how firmly it is worded
 * @param criterion the share of the targets to be met
 * @param of whose targets it speaks of
 * @param note what the plan leaves open
 */
@JsonPropertyOrder({"clause", "words", "modality", "criterion", "of", "note"})
public record UmbrellaTarget(
        @JsonProperty(value = "clause", required = true) ClauseRef clause,
        @JsonProperty(value = "words", required = true) String words,
        @JsonProperty(value = "modality", required = true) Modality modality,
        @JsonProperty(value = "criterion", required = true) Level criterion,
        @JsonProperty(value = "of", required = true) LocalizedText of,
        @JsonProperty(value = "note", required = true) LocalizedText note) {

    /** Checks that nothing is null or blank. */
    public UmbrellaTarget {
        Objects.requireNonNull(clause, "clause");
        words = Texts.require("words", words);
        Objects.requireNonNull(modality, "modality");
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(note, "note");
    }
}

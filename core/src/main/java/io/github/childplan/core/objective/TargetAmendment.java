package io.github.childplan.core.objective;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.childplan.core.criteria.Criterion;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Texts;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What a target was before a later document changed it. Immutable and thread-safe.
 *
 * @param document the document that changed it
 * @param date the day from which the new criterion holds, where it is known
 * @param formerCriterion what was demanded before
 * @param formerWords the words before
 */
@JsonPropertyOrder({"document", "date", "formerCriterion", "formerWords"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record TargetAmendment(
        @JsonProperty(value = "document", required = true) LocalizedText document,

        @JsonProperty("date") @JsonFormat(shape = JsonFormat.Shape.STRING)
        Optional<LocalDate> date,

        @JsonProperty(value = "formerCriterion", required = true)
        Criterion formerCriterion,

        @JsonProperty(value = "formerWords", required = true)
        String formerWords) {

    /** Checks that nothing is null or blank. */
    public TargetAmendment {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(date, "date").ifPresent(day -> Years.require(day.getYear()));
        Objects.requireNonNull(formerCriterion, "formerCriterion");
        formerWords = Texts.require("formerWords", formerWords);
    }
}

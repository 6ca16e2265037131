package io.github.childplan.core.objective;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.childplan.core.value.LocalizedText;
import java.util.Objects;

/**
 * An indicator as a plan names it. What is counted, and over what, is a matter of the indicator's definition and not of the
 * plan. Immutable and thread-safe.
 *
 * @param id the id of the indicator
 * @param name the plan's own words in Vietnamese, and an English name
 */
@JsonPropertyOrder({"id", "name"})
public record IndicatorRef(
        @JsonProperty(value = "id", required = true) IndicatorId id,
        @JsonProperty(value = "name", required = true) LocalizedText name) {

    /** Checks that nothing is null. */
    public IndicatorRef {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
    }
}

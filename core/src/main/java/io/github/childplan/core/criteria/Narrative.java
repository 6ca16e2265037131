package io.github.childplan.core.criteria;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.childplan.core.value.LocalizedText;
import java.util.Objects;

/**
 * Words without a measure, to be judged by a person: "cơ bản không còn tảo hôn". Immutable and thread-safe.
 *
 * @param why why no figure can decide
 */
@JsonPropertyOrder("why")
public record Narrative(
        @JsonProperty(value = "why", required = true) LocalizedText why) implements Criterion {

    /** Checks that nothing is null. */
    public Narrative {
        Objects.requireNonNull(why, "why");
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.narrative(this);
    }
}

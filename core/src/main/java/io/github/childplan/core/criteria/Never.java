package io.github.childplan.core.criteria;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.childplan.core.value.LocalizedText;
import java.util.Objects;

/**
 * An event that must not happen once in the period: "không để xảy ra vụ ngộ độc thực phẩm". "Cơ bản không còn" is not
 * this but {@link Narrative}. Immutable and thread-safe.
 *
 * @param event what must not happen
 */
@JsonPropertyOrder("event")
public record Never(
        @JsonProperty(value = "event", required = true) LocalizedText event) implements Criterion {

    /** Checks that nothing is null. */
    public Never {
        Objects.requireNonNull(event, "event");
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.never(this);
    }
}

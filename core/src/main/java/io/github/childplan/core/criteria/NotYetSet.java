package io.github.childplan.core.criteria;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.childplan.core.value.LocalizedText;
import java.util.Objects;

/**
 * A figure that somebody has yet to set: "địa phương tự xác định mức giảm". Immutable and thread-safe.
 *
 * @param by who sets it, as the document says
 */
@JsonPropertyOrder("by")
public record NotYetSet(
        @JsonProperty(value = "by", required = true) LocalizedText by) implements Criterion {

    /** Checks that nothing is null. */
    public NotYetSet {
        Objects.requireNonNull(by, "by");
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.notYetSet(this);
    }
}

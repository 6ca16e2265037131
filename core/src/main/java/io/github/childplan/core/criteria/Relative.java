package io.github.childplan.core.criteria;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;

/**
 * A comparison with others: another place, an assigned figure, a rank. Immutable and thread-safe.
 *
 * @param reference what it compares with
 */
@JsonPropertyOrder("reference")
public record Relative(
        @JsonProperty(value = "reference", required = true) Reference reference) implements Criterion {

    /** Checks that nothing is null. */
    public Relative {
        Objects.requireNonNull(reference, "reference");
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.relative(this);
    }
}

package io.github.childplan.core.criteria;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;

/**
 * Something to keep up for a whole period: "duy trì 100% xã không có trẻ bỏ học". The period is in the target's
 * timing. Immutable and thread-safe.
 *
 * @param criterion what must hold all the time
 */
@JsonPropertyOrder("criterion")
public record Maintain(
        @JsonProperty(value = "criterion", required = true) Criterion criterion) implements Criterion {

    /** Checks that nothing is null. */
    public Maintain {
        Objects.requireNonNull(criterion, "criterion");
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.maintain(this);
    }
}

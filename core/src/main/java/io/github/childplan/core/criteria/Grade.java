package io.github.childplan.core.criteria;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.childplan.core.value.Bound;
import io.github.childplan.core.value.Texts;
import java.util.Objects;

/**
 * A step to reach on a scale that is given as data: "xếp loại khá trở lên", or the status "được công nhận". Immutable and
 * thread-safe.
 *
 * @param scale the scale
 * @param bound which side counts
 * @param step the id of the step
 */
@JsonPropertyOrder({"scale", "bound", "step"})
public record Grade(
        @JsonProperty(value = "scale", required = true) GradeScale scale,
        @JsonProperty(value = "bound", required = true) Bound bound,
        @JsonProperty(value = "step", required = true) String step)
        implements Criterion {

    /**
     * Checks that the scale has the step.
     *
     * @throws IllegalArgumentException if it has not
     */
    public Grade {
        Objects.requireNonNull(scale, "scale");
        Objects.requireNonNull(bound, "bound");
        Objects.requireNonNull(step, "step");
        if (scale.position(step) < 0) {
            throw new IllegalArgumentException("step was '" + Texts.excerpt(step) + "', must be one of "
                    + scale.steps().stream().map(GradeScale.Step::id).toList());
        }
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.grade(this);
    }
}

package io.github.childplan.core.criteria;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Texts;
import java.util.List;
import java.util.Objects;

/**
 * An ordered scale given as data: trung bình, khá, tốt; or not recognised, recognised. Immutable and thread-safe.
 *
 * @param name what is graded
 * @param steps the steps, lowest first, at least two, each with an id of its own
 */
@JsonPropertyOrder({"name", "steps"})
public record GradeScale(
        @JsonProperty(value = "name", required = true) LocalizedText name,
        @JsonProperty(value = "steps", required = true) List<Step> steps) {

    /**
     * Checks the steps.
     *
     * @throws IllegalArgumentException if there are fewer than two or two have one id
     */
    public GradeScale {
        Objects.requireNonNull(name, "name");
        steps = List.copyOf(steps);
        if (steps.size() < 2 || steps.stream().map(Step::id).distinct().count() < steps.size()) {
            throw new IllegalArgumentException("steps were "
                    + steps.stream().map(Step::id).toList() + ", must be at least two, each with an id of its own");
        }
    }

    /**
     * One step of a scale. Immutable and thread-safe.
     *
     * @param id its id within the scale
     * @param name its name
     */
    @JsonPropertyOrder({"id", "name"})
    public record Step(
            @JsonProperty(value = "id", required = true) String id,
            @JsonProperty(value = "name", required = true) LocalizedText name) {
        /**
         * Checks the id.
         *
         * @throws IllegalArgumentException if the id has another form
         */
        public Step {
            id = Texts.requireId("step", id);
            Objects.requireNonNull(name, "name");
        }
    }

    /**
     * Returns where a step stands.
     *
     * @param id the id of a step
     * @return its position from 0, or -1 if the scale does not have it
     */
    public int position(String id) {
        return steps.stream().map(Step::id).toList().indexOf(id);
    }
}

package io.github.childplan.core.criteria;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.childplan.core.value.LocalizedText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Several criteria that must all hold: a level and a pace in one sentence, two measures at once, or the parts of a whole
 * ("cơ cấu 50% - 30% - 20%"). Immutable and thread-safe.
 *
 * @param parts the criteria, at least two
 * @param relation how they belong together
 */
@JsonPropertyOrder({"parts", "relation"})
public record AllOf(
        @JsonProperty(value = "parts", required = true) List<Part> parts,
        @JsonProperty(value = "relation", required = true) Relation relation)
        implements Criterion {

    /** How the parts belong together. Thread-safe. */
    public enum Relation {
        /** Different statements about one indicator, which ought to agree: a level and a change. */
        SAME_INDICATOR,
        /** Separate measures. */
        SEPARATE_MEASURES,
        /** The parts of one whole, which ought to add up to it. */
        PARTS_OF_A_WHOLE
    }

    /**
     * Checks the number of parts.
     *
     * @throws IllegalArgumentException if there are fewer than two
     */
    public AllOf {
        parts = List.copyOf(parts);
        Objects.requireNonNull(relation, "relation");
        if (parts.size() < 2) {
            throw new IllegalArgumentException("parts were " + parts.size() + ", must be at least two");
        }
    }

    /**
     * One of several criteria. Immutable and thread-safe.
     *
     * @param label what it is about, where the parts differ in that
     * @param criterion what must hold
     */
    @JsonPropertyOrder({"label", "criterion"})
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Part(
            @JsonProperty("label") Optional<LocalizedText> label,

            @JsonProperty(value = "criterion", required = true)
            Criterion criterion) {
        /** Checks that nothing is null. */
        public Part {
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(criterion, "criterion");
        }

        /**
         * Returns a part without a label.
         *
         * @param criterion what must hold
         * @return the part
         */
        public static Part of(Criterion criterion) {
            return new Part(Optional.empty(), criterion);
        }
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.allOf(this);
    }
}

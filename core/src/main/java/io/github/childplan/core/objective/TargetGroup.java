package io.github.childplan.core.objective;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.childplan.core.value.ClauseRef;
import io.github.childplan.core.value.LocalizedText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A numbered item of a milestone with its targets, such as II.2.1(3). Immutable and thread-safe.
 *
 * @param clause the item
 * @param title its heading, where it has one
 * @param targets its targets in the order of the document
 */
@JsonPropertyOrder({"clause", "title", "targets"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record TargetGroup(
        @JsonProperty(value = "clause", required = true) ClauseRef clause,
        @JsonProperty("title") Optional<LocalizedText> title,
        @JsonProperty(value = "targets", required = true) List<Target> targets) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if it is empty
     */
    public TargetGroup {
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(title, "title");
        targets = List.copyOf(targets);
        if (targets.isEmpty()) {
            throw new IllegalArgumentException("targets of the group " + clause + " were empty, must be at least one");
        }
    }

    /**
     * Returns a group without a heading.
     *
     * @param clause the item
     * @param targets its targets
     * @return the group
     */
    public static TargetGroup of(ClauseRef clause, List<Target> targets) {
        return new TargetGroup(clause, Optional.empty(), targets);
    }
}

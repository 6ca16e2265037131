package io.github.childplan.core.objective;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.childplan.core.value.ClauseRef;
import io.github.childplan.core.value.Texts;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A part of the plan's objectives with a heading of its own, such as "Đến năm 2025". Immutable and thread-safe.
 *
 * @param id its id in the plan
 * @param clause its heading
 * @param words the words of the heading
 * @param timing when its targets have to hold, which they may inherit
 * @param groups its numbered items in the order of the document
 */
@JsonPropertyOrder({"id", "clause", "words", "timing", "groups"})
public record Milestone(
        @JsonProperty(value = "id", required = true) MilestoneId id,
        @JsonProperty(value = "clause", required = true) ClauseRef clause,
        @JsonProperty(value = "words", required = true) String words,
        @JsonProperty(value = "timing", required = true) Timing timing,
        @JsonProperty(value = "groups", required = true) List<TargetGroup> groups) {

    /** Copies the list. */
    public Milestone {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(clause, "clause");
        words = Texts.require("words", words);
        Objects.requireNonNull(timing, "timing");
        groups = List.copyOf(groups);
    }

    /**
     * Returns all targets of the milestone.
     *
     * @return the targets in the order of the document
     */
    public Stream<Target> targets() {
        return groups.stream().flatMap(group -> group.targets().stream());
    }
}

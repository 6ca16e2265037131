package io.github.childplan.core.objective;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.childplan.core.value.Texts;

/**
 * The id of a milestone within its plan, such as {@code 2025}. Immutable and thread-safe.
 *
 * @param value lower-case letters and digits joined by hyphens, dots or slashes
 */
public record MilestoneId(@JsonValue String value) implements Comparable<MilestoneId> {

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the id has another form
     */
    public MilestoneId {
        value = Texts.requireId("milestone", value);
    }

    /**
     * Returns the id with a text.
     *
     * @param id for example {@code 2025}
     * @return the id
     * @throws IllegalArgumentException if the text has another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static MilestoneId of(String id) {
        return new MilestoneId(id);
    }

    /** Compares as text. */
    @Override
    public int compareTo(MilestoneId other) {
        return value.compareTo(other.value);
    }

    /**
     * Returns the text of the id.
     *
     * @return the text that {@link #of} takes
     */
    @Override
    public String toString() {
        return value;
    }
}

package io.github.childplan.core.objective;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.childplan.core.value.Texts;

/**
 * The id of a target within its plan, such as {@code 2025/stunting-under-5}. Immutable and thread-safe.
 *
 * @param value lower-case letters and digits joined by hyphens, dots or slashes
 */
public record TargetId(@JsonValue String value) implements Comparable<TargetId> {

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the id has another form
     */
    public TargetId {
        value = Texts.requireId("target", value);
    }

    /**
     * Returns the id with a text.
     *
     * @param id for example {@code 2025/stunting-under-5}
     * @return the id
     * @throws IllegalArgumentException if the text has another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static TargetId of(String id) {
        return new TargetId(id);
    }

    /** Compares as text. */
    @Override
    public int compareTo(TargetId other) {
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

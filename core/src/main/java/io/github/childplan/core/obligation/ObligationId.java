package io.github.childplan.core.obligation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.childplan.core.value.Texts;

/**
 * The id of a reporting obligation within its plan, such as {@code vi}. Immutable and thread-safe.
 *
 * @param value lower-case letters and digits joined by hyphens, dots or slashes
 */
public record ObligationId(@JsonValue String value) implements Comparable<ObligationId> {

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the id has another form
     */
    public ObligationId {
        value = Texts.requireId("obligation", value);
    }

    /**
     * Returns the id with a text.
     *
     * @param id for example {@code vi}
     * @return the id
     * @throws IllegalArgumentException if the text has another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ObligationId of(String id) {
        return new ObligationId(id);
    }

    /** Compares as text. */
    @Override
    public int compareTo(ObligationId other) {
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

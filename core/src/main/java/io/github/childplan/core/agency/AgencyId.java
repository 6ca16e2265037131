package io.github.childplan.core.agency;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.childplan.core.value.Texts;

/**
 * The id of an agency or of a class of agencies within its plan, such as {@code health-centre}. Immutable and thread-safe.
 *
 * @param value lower-case letters and digits joined by hyphens, dots or slashes
 */
public record AgencyId(@JsonValue String value) implements Comparable<AgencyId> {

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the id has another form
     */
    public AgencyId {
        value = Texts.requireId("agency", value);
    }

    /**
     * Returns the id with a text.
     *
     * @param id for example {@code health-centre}
     * @return the id
     * @throws IllegalArgumentException if the text has another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static AgencyId of(String id) {
        return new AgencyId(id);
    }

    /** Compares as text. */
    @Override
    public int compareTo(AgencyId other) {
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

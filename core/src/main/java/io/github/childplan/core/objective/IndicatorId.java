package io.github.childplan.core.objective;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.childplan.core.value.Texts;

/**
 * The id of an indicator, the same in every plan that uses it, such as {@code stunting-under-5}. Immutable and thread-safe.
 *
 * @param value lower-case letters and digits joined by hyphens, dots or slashes
 */
public record IndicatorId(@JsonValue String value) implements Comparable<IndicatorId> {

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the id has another form
     */
    public IndicatorId {
        value = Texts.requireId("indicator", value);
    }

    /**
     * Returns the id with a text.
     *
     * @param id for example {@code stunting-under-5}
     * @return the id
     * @throws IllegalArgumentException if the text has another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static IndicatorId of(String id) {
        return new IndicatorId(id);
    }

    /** Compares as text. */
    @Override
    public int compareTo(IndicatorId other) {
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

package io.github.childplan.core.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.childplan.core.value.Texts;

/**
 * The id of a document that a plan rests on, within that plan, such as {@code 28-ct-tw}. Immutable and thread-safe.
 *
 * @param value lower-case letters and digits joined by hyphens, dots or slashes
 */
public record DocumentId(@JsonValue String value) implements Comparable<DocumentId> {

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the id has another form
     */
    public DocumentId {
        value = Texts.requireId("document", value);
    }

    /**
     * Returns the id with a text.
     *
     * @param id for example {@code 28-ct-tw}
     * @return the id
     * @throws IllegalArgumentException if the text has another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static DocumentId of(String id) {
        return new DocumentId(id);
    }

    /** Compares as text. */
    @Override
    public int compareTo(DocumentId other) {
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

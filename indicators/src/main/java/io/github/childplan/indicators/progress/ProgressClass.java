package io.github.childplan.indicators.progress;

import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Texts;
import java.util.Objects;

/**
 * One answer of a method, such as {@code BEHIND} or {@code moderate_progress}. Immutable and thread-safe.
 *
 * @param id the class as the method's source spells it; what programs compare
 * @param label the class for people; may be replaced ({@link ProgressBands#withLabel}, {@link ProgressMethods})
 */
public record ProgressClass(String id, LocalizedText label) {

    /**
     * Checks both.
     *
     * @throws IllegalArgumentException if the id is blank
     */
    public ProgressClass {
        id = Texts.require("id", id);
        Objects.requireNonNull(label, "label");
    }

    /**
     * Returns a class.
     *
     * @param id its id
     * @param label its label
     * @return the class
     */
    public static ProgressClass of(String id, LocalizedText label) {
        return new ProgressClass(id, label);
    }

    /**
     * Returns this class with another label.
     *
     * @param other the label
     * @return the class
     */
    public ProgressClass withLabel(LocalizedText other) {
        return new ProgressClass(id, other);
    }

    /**
     * Returns the id.
     *
     * @return the id
     */
    @Override
    public String toString() {
        return id;
    }
}

package io.github.childplan.core.codec;

import io.github.childplan.core.problem.ProblemPlace;
import java.util.HashMap;
import java.util.Map;

/** What was read for the fields of one object. Lives for one call; not thread-safe. */
public final class Values {

    private final Map<Field<?>, Object> byField = new HashMap<>();

    private final ProblemPlace place;

    Values(ProblemPlace place) {
        this.place = place;
    }

    <V> void put(Field<V> field, V value) {
        byField.put(field, value);
    }

    /**
     * Returns where the object that is being built stands.
     *
     * @return source, JSON pointer, line and column of its opening brace
     */
    public ProblemPlace place() {
        return place;
    }

    /**
     * Returns the value of a field.
     *
     * @param field a field of the type that is being built
     * @param <V> its type
     * @return the value
     * @throws IllegalStateException if the field belongs to another type
     */
    @SuppressWarnings("unchecked") // put() stored a V under this very field
    public <V> V get(Field<V> field) {
        Object value = byField.get(field);
        if (value == null) {
            throw new IllegalStateException("field '" + field.name() + "' is not one of this type");
        }
        return (V) value;
    }
}

package io.github.childplan.core.codec;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/**
 * Collects the fields of an object type in the order in which they are written. Not thread-safe.
 *
 * @param <T> the Java type of the object
 */
public final class Fields<T> {

    private final List<Bound<T, ?>> bound = new ArrayList<>();
    private final Set<Field<?>> leading = new HashSet<>();

    Fields() {}

    /** A field with the accessor that gives its value. */
    record Bound<T, V>(Field<V> field, Function<? super T, ? extends V> accessor) {}

    Set<Field<?>> leading() {
        return leading;
    }

    List<Bound<T, ?>> bound() {
        return bound;
    }

    /**
     * Adds a field that must be there and is always written.
     *
     * @param name its name
     * @param type its type
     * @param accessor gives its value
     * @param <V> its Java type
     * @return the field
     */
    public <V> Field<V> required(String name, JsonType<V> type, Function<? super T, ? extends V> accessor) {
        return add(new Field<>(name, Optional.empty(), new Field.Slot<>(type, v -> v, Optional::of)), accessor);
    }

    /**
     * Adds a field that must be there, is always written, and without which the fields after it are not read: where it is wrong,
     * nothing honest can be said of them.
     *
     * @param name its name
     * @param type its type
     * @param accessor gives its value
     * @param <V> its Java type
     * @return the field
     */
    public <V> Field<V> leading(String name, JsonType<V> type, Function<? super T, ? extends V> accessor) {
        Field<V> field = required(name, type, accessor);
        leading.add(field);
        return field;
    }

    /**
     * Adds a field that may be left out and is always written.
     *
     * @param name its name
     * @param type its type
     * @param absent its value when it is left out
     * @param accessor gives its value
     * @param <V> its Java type
     * @return the field
     */
    public <V> Field<V> defaulted(String name, JsonType<V> type, V absent, Function<? super T, ? extends V> accessor) {
        return add(new Field<>(name, Optional.of(absent), new Field.Slot<>(type, v -> v, Optional::of)), accessor);
    }

    /**
     * Adds a field that may be left out and is written when there is a value.
     *
     * @param name its name
     * @param type its type
     * @param accessor gives its value, if there is one
     * @param <V> its Java type
     * @return the field
     */
    public <V> Field<Optional<V>> optional(String name, JsonType<V> type, Function<? super T, Optional<V>> accessor) {
        Field.Slot<V, Optional<V>> slot = new Field.Slot<>(type, Optional::of, v -> v);
        return add(new Field<>(name, Optional.of(Optional.empty()), slot), accessor);
    }

    /**
     * Adds a whole number that may be left out.
     *
     * @param name its name
     * @param accessor gives its value, if there is one
     * @return the field
     */
    public Field<OptionalInt> optionalInt(String name, Function<? super T, OptionalInt> accessor) {
        Field.Slot<Integer, OptionalInt> slot = new Field.Slot<>(
                JsonTypes.integer(),
                OptionalInt::of,
                v -> v.isPresent() ? Optional.of(v.getAsInt()) : Optional.empty());
        return add(new Field<>(name, Optional.of(OptionalInt.empty()), slot), accessor);
    }

    /**
     * Adds a list that is left out when it is empty.
     *
     * @param name its name
     * @param item the type of its items
     * @param accessor gives the list
     * @param <E> the Java type of its items
     * @return the field
     */
    public <E> Field<List<E>> list(String name, JsonType<E> item, Function<? super T, List<E>> accessor) {
        Field.Slot<List<E>, List<E>> slot =
                new Field.Slot<>(new ListType<>(item), v -> v, v -> v.isEmpty() ? Optional.empty() : Optional.of(v));
        return add(new Field<>(name, Optional.of(List.of()), slot), accessor);
    }

    /**
     * Adds a list that must be there and is always written.
     *
     * @param name its name
     * @param item the type of its items
     * @param accessor gives the list
     * @param <E> the Java type of its items
     * @return the field
     */
    public <E> Field<List<E>> requiredList(String name, JsonType<E> item, Function<? super T, List<E>> accessor) {
        return required(name, new ListType<>(item), accessor);
    }

    private <V> Field<V> add(Field<V> field, Function<? super T, ? extends V> accessor) {
        if (bound.stream().anyMatch(other -> other.field().name().equals(field.name()))) {
            throw new IllegalArgumentException("field '" + field.name() + "' is there already");
        }
        bound.add(new Bound<>(field, accessor));
        return field;
    }
}

package io.github.childplan.core.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.childplan.core.value.LocalizedText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A closed choice in JSON: objects told apart by their first field, {@code kind}. Immutable and thread-safe.
 *
 * @param <T> the Java type they have in common
 */
public final class UnionType<T> extends JsonType<T> {

    static final String KIND = "kind";

    private final String name;
    private final Map<String, Case<? extends T>> byKind;

    private UnionType(String name, Map<String, Case<? extends T>> byKind) {
        this.name = name;
        this.byKind = byKind;
    }

    /** One alternative. */
    private record Case<C>(Class<C> javaType, ObjectType<C> type) {

        boolean writes(Object value, JsonGenerator out) throws IOException {
            if (!javaType.isInstance(value)) {
                return false;
            }
            type.write(javaType.cast(value), out);
            return true;
        }
    }

    /**
     * Starts a choice.
     *
     * @param name its name in messages and in the schema
     * @param <T> the Java type the alternatives have in common
     * @return a choice without alternatives
     */
    public static <T> UnionType<T> of(String name) {
        return new UnionType<>(name, Map.of());
    }

    /**
     * Returns this choice with one more alternative.
     *
     * @param javaType the class of its values
     * @param type its type, {@link ObjectType#tagged tagged} with its kind
     * @param <C> the Java type
     * @return the choice
     */
    public <C extends T> UnionType<T> or(Class<C> javaType, ObjectType<C> type) {
        Map<String, Case<? extends T>> more = new LinkedHashMap<>(byKind);
        if (more.put(type.tag(), new Case<>(javaType, type)) != null) {
            throw new IllegalArgumentException("kind '" + type.tag() + "' of " + name + " is there already");
        }
        return new UnionType<>(name, more);
    }

    @Override
    Optional<T> read(Spot spot, Reading reading) {
        if (!(spot.node() instanceof Node.ObjectNode)) {
            return reading.wrongType(spot, expectation());
        }
        Optional<Spot> kind = spot.field(KIND);
        if (kind.isEmpty()) {
            reading.missingField(spot, name, KIND, kinds());
            return Optional.empty();
        }
        Case<? extends T> found = kind.get().node() instanceof Node.TextNode text ? byKind.get(text.text()) : null;
        if (found == null) {
            return reading.invalidValue(kind.get(), kinds());
        }
        return found.type().read(spot, reading).map(value -> value);
    }

    @Override
    void write(T value, JsonGenerator out) throws IOException {
        for (Case<? extends T> one : byKind.values()) {
            if (one.writes(value, out)) {
                return;
            }
        }
        throw new IllegalStateException(name + " has no kind for " + value.getClass());
    }

    @Override
    Map<String, Object> schema(Definitions definitions) {
        return definitions.reference(this, name, () -> {
            List<Object> alternatives = new ArrayList<>();
            byKind.values().forEach(one -> alternatives.add(one.type().schema(definitions)));
            Map<String, Object> schema = new LinkedHashMap<>();
            schema.put("oneOf", alternatives);
            return schema;
        });
    }

    @Override
    LocalizedText expectation() {
        return LocalizedText.of("một đối tượng " + name, "an object " + name);
    }

    private LocalizedText kinds() {
        String list = String.join(", ", byKind.keySet());
        return LocalizedText.of("một trong " + list, "one of " + list);
    }
}

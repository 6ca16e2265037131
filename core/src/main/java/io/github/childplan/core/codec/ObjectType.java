package io.github.childplan.core.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.ProblemsException;
import io.github.childplan.core.value.LocalizedText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * An object in JSON: the table of its fields, and how a Java object is built from them.
 *
 * <pre>{@code
 * static final ObjectType<LocalizedText> LOCALIZED_TEXT = ObjectType.of("localizedText", fields -> {
 *     Field<String> vi = fields.required("vi", JsonTypes.text(), LocalizedText::vi);
 *     Field<Optional<String>> en = fields.optional("en", JsonTypes.text(), LocalizedText::en);
 *     return values -> new LocalizedText(values.get(vi), values.get(en));
 * });
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> the Java type
 */
public final class ObjectType<T> extends JsonType<T> {

    private final String name;
    private final Optional<String> tag;
    private final List<Fields.Bound<T, ?>> fields;
    private final Set<Field<?>> leading;
    private final Function<Values, ? extends T> build;

    private ObjectType(
            String name,
            Optional<String> tag,
            List<Fields.Bound<T, ?>> fields,
            Set<Field<?>> leading,
            Function<Values, ? extends T> build) {
        this.name = name;
        this.tag = tag;
        this.fields = List.copyOf(fields);
        this.leading = Set.copyOf(leading);
        this.build = build;
    }

    /**
     * Returns the type of an object.
     *
     * @param name its name in messages and in the schema
     * @param table adds the fields and returns how an object is built from them
     * @param <T> the Java type
     * @return the type
     */
    public static <T> ObjectType<T> of(String name, Function<Fields<T>, Function<Values, ? extends T>> table) {
        Fields<T> fields = new Fields<>();
        Function<Values, ? extends T> build = table.apply(fields);
        return new ObjectType<>(name, Optional.empty(), fields.bound(), fields.leading(), build);
    }

    /**
     * Returns this type with a first field {@code kind} that tells it apart in a union.
     *
     * @param kind the value of that field
     * @return the type
     */
    public ObjectType<T> tagged(String kind) {
        return new ObjectType<>(name, Optional.of(kind), fields, leading, build);
    }

    String name() {
        return name;
    }

    String tag() {
        return tag.orElseThrow();
    }

    @Override
    Optional<T> read(Spot spot, Reading reading) {
        if (!(spot.node() instanceof Node.ObjectNode object)) {
            return reading.wrongType(spot, expectation());
        }
        int before = reading.count();
        unknownFields(spot, object, reading);
        checkTag(spot, reading);
        Values values = new Values(reading.place(spot.node().mark(), spot.pointer()));
        boolean whole = true;
        for (Fields.Bound<T, ?> bound : fields) {
            boolean there = readInto(values, bound.field(), spot, reading);
            if (!there && leading.contains(bound.field())) {
                return Optional.empty();
            }
            whole &= there;
        }
        return whole && reading.count() == before ? construct(values, spot, reading) : Optional.empty();
    }

    @Override
    void write(T value, JsonGenerator out) throws IOException {
        out.writeStartObject();
        if (tag.isPresent()) {
            out.writeStringField(UnionType.KIND, tag.get());
        }
        for (Fields.Bound<T, ?> bound : fields) {
            writeFrom(value, bound, out);
        }
        out.writeEndObject();
    }

    @Override
    Map<String, Object> schema(Definitions definitions) {
        return definitions.reference(this, name, () -> describe(definitions));
    }

    @Override
    LocalizedText expectation() {
        return LocalizedText.of("một đối tượng " + name, "an object " + name);
    }

    private Map<String, Object> describe(Definitions definitions) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        tag.ifPresent(kind -> {
            properties.put(UnionType.KIND, Map.of("const", kind));
            required.add(UnionType.KIND);
        });
        for (Fields.Bound<T, ?> bound : fields) {
            properties.put(bound.field().name(), bound.field().schema(definitions));
            if (bound.field().required()) {
                required.add(bound.field().name());
            }
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("additionalProperties", false);
        return schema;
    }

    private void unknownFields(Spot spot, Node.ObjectNode object, Reading reading) {
        Set<String> known = new LinkedHashSet<>();
        tag.ifPresent(kind -> known.add(UnionType.KIND));
        fields.forEach(bound -> known.add(bound.field().name()));
        object.fields().keySet().stream()
                .filter(field -> !known.contains(field))
                .forEach(field -> reading.unknownField(spot.field(field).orElseThrow(), name, field, known));
    }

    private void checkTag(Spot spot, Reading reading) {
        tag.ifPresent(
                kind -> JsonTypes.constant(kind).read(spot.field(UnionType.KIND).orElse(spot), reading));
    }

    private <V> boolean readInto(Values values, Field<V> field, Spot spot, Reading reading) {
        Optional<V> value = field.read(spot, name, reading);
        value.ifPresent(v -> values.put(field, v));
        return value.isPresent();
    }

    private <V> void writeFrom(T value, Fields.Bound<T, V> bound, JsonGenerator out) throws IOException {
        bound.field().write(bound.accessor().apply(value), out);
    }

    private Optional<T> construct(Values values, Spot spot, Reading reading) {
        try {
            return Optional.of(build.apply(values));
        } catch (ProblemsException refused) {
            refused.problems().forEach(problem -> reading.add(() -> relocate(problem, spot, reading)));
        } catch (IllegalArgumentException refused) {
            reading.invalidObject(spot, String.valueOf(refused.getMessage()));
        }
        return Optional.empty();
    }

    /** A problem of the object as a whole has a pointer within it; here it gets the source, line and column as well. */
    private static Problem relocate(Problem problem, Spot spot, Reading reading) {
        Spot at = spot;
        for (String part : problem.place().field().orElse("").split("/", -1)) {
            at = child(at, part).orElse(at);
        }
        String pointer = spot.pointer() + problem.place().field().orElse("");
        return new Problem(
                problem.reason(),
                reading.place(at.node().mark(), pointer),
                problem.value(),
                problem.expected(),
                problem.text());
    }

    private static Optional<Spot> child(Spot spot, String part) {
        if (spot.node() instanceof Node.ArrayNode array && part.matches("[0-9]{1,6}")) {
            int index = Integer.parseInt(part);
            return index < array.items().size()
                    ? Optional.of(spot.item(index, array.items().get(index)))
                    : Optional.empty();
        }
        return spot.field(part);
    }
}

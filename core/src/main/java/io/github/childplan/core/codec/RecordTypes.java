package io.github.childplan.core.codec;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The JSON types of records and of closed choices between them, made from what the Java types say of themselves for the mappers
 * of Jackson. So the name of a field, whether it must be there, and the kinds of a choice stand once, and a plain mapper and a
 * {@link JsonDocument} read and write the same.
 *
 * <ul>
 *   <li>A record is an object with a field per component, in their order. A component with {@code @JsonProperty(required =
 *       true)} must be there; an {@code Optional}, an {@code OptionalInt} or a list without it is left out when it is empty.
 *   <li>A sealed interface with {@code @JsonSubTypes} is a choice told by {@code kind}, and each of its records has its kind.
 *   <li>An enum stands by name, a text, a whole number, a decimal and a date as in {@link JsonTypes}.
 *   <li>Every other type is one that was {@link #add added}, and so may be that of one component, such as a text that is an id.
 * </ul>
 *
 * <pre>{@code
 * RecordTypes types = new RecordTypes().add(ClauseRef.class, ValueTypes.CLAUSE);
 * ObjectType<Correction> correction = types.object(Correction.class);
 * }</pre>
 *
 * <p>It serves to fill constants. Not thread-safe; the types it makes are.
 */
public final class RecordTypes {

    private final Map<Class<?>, JsonType<?>> known = new HashMap<>();
    private final Map<String, JsonType<?>> components = new HashMap<>();

    /** Creates a table that knows texts, whole numbers, decimals and dates. */
    public RecordTypes() {
        add(String.class, JsonTypes.text());
        add(Integer.class, JsonTypes.integer());
        add(int.class, JsonTypes.integer());
        add(BigDecimal.class, JsonTypes.decimal());
        add(LocalDate.class, JsonTypes.date());
    }

    /**
     * Adds the type of a Java type that does not tell its own.
     *
     * @param javaType the Java type
     * @param type its type
     * @param <T> the Java type
     * @return this table
     * @throws IllegalArgumentException if it is known already
     */
    public <T> RecordTypes add(Class<T> javaType, JsonType<T> type) {
        if (known.putIfAbsent(javaType, type) != null) {
            throw new IllegalArgumentException(javaType + " is known already");
        }
        return this;
    }

    /**
     * Adds the type of one component of a record, whose Java type says too little.
     *
     * @param record the record
     * @param component the name of the component
     * @param type its type; of an Optional or a list that of what stands in it
     * @return this table
     * @throws IllegalArgumentException if the record has no such component, or its type is known already
     */
    public RecordTypes add(Class<? extends Record> record, String component, JsonType<?> type) {
        boolean there = Arrays.stream(record.getRecordComponents())
                .anyMatch(one -> one.getName().equals(component));
        if (!there || known.containsKey(record) || components.putIfAbsent(key(record, component), type) != null) {
            throw new IllegalArgumentException(
                    "component '" + component + "' of " + record + " is not there, or its type is known already");
        }
        return this;
    }

    /**
     * Returns the type of a record.
     *
     * @param record the record
     * @param <T> the record
     * @return its type, the same at each call
     * @throws IllegalArgumentException if it holds a type of which nothing is known
     */
    public <T extends Record> ObjectType<T> object(Class<T> record) {
        return (ObjectType<T>) type(record);
    }

    /**
     * Returns the type of a Java type.
     *
     * @param javaType a record, a sealed interface, an enum or a type that was added
     * @param <T> the Java type
     * @return its type, the same at each call
     * @throws IllegalArgumentException if nothing is known of it or of a type that it holds
     */
    @SuppressWarnings("unchecked") // known holds under a class what was made for that class
    public <T> JsonType<T> type(Class<T> javaType) {
        // the kinds of a choice are made with it, since each may hold the choice again
        choices(javaType).filter(choice -> !known.containsKey(choice)).forEach(this::type);
        if (!known.containsKey(javaType)) {
            known.put(javaType, JsonTypes.lazy(() -> type(javaType)));
            known.put(javaType, describe(javaType));
        }
        return (JsonType<T>) known.get(javaType);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the bounds of the three kinds are what the conditions ask
    private JsonType<?> describe(Class<?> javaType) {
        if (javaType.isEnum()) {
            return JsonTypes.enumeration((Class) javaType);
        }
        if (javaType.isRecord()) {
            ObjectType<?> type = ObjectType.of(name(javaType), fields -> fields(javaType, (Fields) fields));
            return kind(javaType).map(type::tagged).orElse((ObjectType) type);
        }
        if (isChoice(javaType)) {
            UnionType<?> choice = UnionType.of(name(javaType));
            for (JsonSubTypes.Type one : kinds(javaType)) {
                choice = choice.or((Class) one.value(), object((Class) one.value()));
            }
            return choice;
        }
        throw new IllegalArgumentException("nothing is known of " + javaType);
    }

    /** Adds a field per component and returns how the record is built from them. */
    private <T> Function<Values, T> fields(Class<T> javaType, Fields<T> fields) {
        List<Field<?>> components = new ArrayList<>();
        List<Class<?>> types = new ArrayList<>();
        for (RecordComponent component : javaType.getRecordComponents()) {
            components.add(field(component, fields));
            types.add(component.getType());
        }
        try {
            Constructor<T> constructor = javaType.getDeclaredConstructor(types.toArray(new Class<?>[0]));
            return values -> call(() ->
                    constructor.newInstance(components.stream().map(values::get).toArray()));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> Field<?> field(RecordComponent component, Fields<T> fields) {
        String name = component.getName();
        Class<?> javaType = component.getType();
        JsonProperty property = component.getAccessor().getAnnotation(JsonProperty.class);
        boolean required = property != null && property.required();
        if (javaType == OptionalInt.class) {
            return fields.optionalInt(name, accessor(component));
        }
        if (javaType == Optional.class) {
            return fields.optional(name, content(component), accessor(component));
        }
        if (javaType != List.class) {
            return fields.required(name, type(component, javaType), accessor(component));
        }
        return required
                ? fields.requiredList(name, content(component), accessor(component))
                : fields.list(name, content(component), accessor(component));
    }

    @SuppressWarnings("unchecked") // the accessor of a component of the type V returns a V
    private static <T, V> Function<T, V> accessor(RecordComponent component) {
        return value -> (V) call(() -> component.getAccessor().invoke(value));
    }

    /** The type of what stands in an Optional or a list. */
    private <V> JsonType<V> content(RecordComponent component) {
        return type(component, ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0]);
    }

    @SuppressWarnings("unchecked") // as above, and what was added for a component was added for its type
    private <V> JsonType<V> type(RecordComponent component, Type javaType) {
        JsonType<?> own = components.get(key(component.getDeclaringRecord(), component.getName()));
        return own == null ? type((Class<V>) javaType) : (JsonType<V>) own;
    }

    private static String key(Class<?> record, String component) {
        return record.getName() + '.' + component;
    }

    private static Optional<String> kind(Class<?> record) {
        return choices(record)
                .flatMap(choice -> Arrays.stream(kinds(choice)))
                .filter(one -> one.value() == record)
                .map(JsonSubTypes.Type::name)
                .findFirst();
    }

    /** The choices of which a record is a kind. */
    private static Stream<Class<?>> choices(Class<?> record) {
        return Arrays.stream(record.getInterfaces()).filter(RecordTypes::isChoice);
    }

    private static boolean isChoice(Class<?> javaType) {
        return javaType.isAnnotationPresent(JsonSubTypes.class);
    }

    private static JsonSubTypes.Type[] kinds(Class<?> choice) {
        return choice.getAnnotation(JsonSubTypes.class).value();
    }

    /** The name in messages and in the schema: {@code taskArea}, and {@code timingEach} for what is nested. */
    private static String name(Class<?> javaType) {
        Class<?> outer = javaType.getEnclosingClass();
        String name = (outer == null ? "" : outer.getSimpleName()) + javaType.getSimpleName();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** What a record does by reflection. */
    @FunctionalInterface
    private interface Reflective<T> {
        T call() throws ReflectiveOperationException;
    }

    /** Calls a constructor or an accessor of a record; what it throws is thrown as it is. */
    private static <T> T call(Reflective<T> what) {
        try {
            return what.call();
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            throw new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}

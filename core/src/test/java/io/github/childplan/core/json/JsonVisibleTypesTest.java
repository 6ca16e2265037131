package io.github.childplan.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.childplan.core.agency.Membership;
import io.github.childplan.core.criteria.Criterion;
import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.criteria.Reference;
import io.github.childplan.core.objective.Milestone;
import io.github.childplan.core.objective.PlaceScope;
import io.github.childplan.core.objective.Target;
import io.github.childplan.core.objective.Timing;
import io.github.childplan.core.obligation.ReportingObligation;
import io.github.childplan.core.place.PlaceLevel;
import io.github.childplan.core.plan.Plan;
import io.github.childplan.core.schedule.Deadline;
import io.github.childplan.core.value.Bound;
import io.github.childplan.core.value.Period;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules by which plain mappers write what {@link PlanJson} writes, checked on every type a plan holds. */
class JsonVisibleTypesTest {

    private static final String LIBRARY = "io.github.childplan.";

    static Stream<Class<?>> types() {
        return visible().stream();
    }

    static Stream<Class<?>> enums() {
        return visible().stream().filter(Class::isEnum);
    }

    static Stream<Class<?>> objectRecords() {
        return visible().stream().filter(type -> type.isRecord() && !isOneValue(type));
    }

    static Stream<Class<?>> builtTypes() {
        return visible().stream().filter(type -> type.isInterface() && !type.isSealed());
    }

    static Stream<Class<?>> choices() {
        return visible().stream().filter(type -> type.isSealed() && type.isAnnotationPresent(JsonTypeInfo.class));
    }

    @Test
    void thePlanHoldsEverySortOfType() {
        assertThat(visible()).hasSizeGreaterThan(90);
        assertThat(enums()).contains(Bound.class, PlaceLevel.class);
        assertThat(objectRecords()).contains(Level.class, Deadline.Yearly.class, Timing.By.class, Milestone.class);
        assertThat(builtTypes()).containsExactlyInAnyOrder(Plan.class, Target.class, ReportingObligation.class);
        assertThat(choices())
                .containsExactlyInAnyOrder(
                        Criterion.class,
                        Reference.class,
                        Timing.class,
                        PlaceScope.class,
                        Membership.class,
                        Deadline.class);
    }

    @ParameterizedTest
    @MethodSource("enums")
    void enumsKeepTheirOwnToString(Class<?> type) throws Exception {
        assertThat(type.getMethod("toString").getDeclaringClass()).isEqualTo(Enum.class);
    }

    @ParameterizedTest
    @MethodSource("objectRecords")
    void recordsNameAndOrderAllTheirFields(Class<?> type) {
        List<RecordComponent> components = List.of(type.getRecordComponents());
        JsonPropertyOrder order = type.getAnnotation(JsonPropertyOrder.class);

        assertThat(order == null ? List.of() : List.of(order.value()))
                .isEqualTo(components.stream().map(RecordComponent::getName).toList());
        components.forEach(component -> {
            JsonProperty property = component.getAccessor().getAnnotation(JsonProperty.class);
            assertThat(property).as("@JsonProperty of %s", component).isNotNull();
            assertThat(property.value()).isEqualTo(component.getName());
            if (isOptional(component.getType())) {
                assertThat(property.required()).as("required of %s", component).isFalse();
                assertThat(type.getAnnotation(JsonInclude.class).value()).isEqualTo(JsonInclude.Include.NON_EMPTY);
            } else if (!component.getType().equals(List.class)) {
                assertThat(property.required()).as("required of %s", component).isTrue();
            } else if (!property.required()) {
                assertThat(type.getAnnotation(JsonInclude.class).value()).isEqualTo(JsonInclude.Include.NON_EMPTY);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("objectRecords")
    void recordsRefuseNullForAPrimitive(Class<?> type) {
        Stream.of(type.getRecordComponents())
                .filter(component -> component.getType().isPrimitive())
                .forEach(component -> assertThat(component
                                .getAccessor()
                                .getAnnotation(JsonSetter.class)
                                .nulls())
                        .as("%s", component)
                        .isEqualTo(Nulls.FAIL));
    }

    @ParameterizedTest
    @MethodSource("objectRecords")
    void recordsWriteDatesAsText(Class<?> type) {
        Stream.of(type.getRecordComponents())
                .filter(component -> isDate(component.getGenericType()))
                .forEach(component -> assertThat(component
                                .getAccessor()
                                .getAnnotation(JsonFormat.class)
                                .shape())
                        .as("%s", component)
                        .isEqualTo(JsonFormat.Shape.STRING));
    }

    @ParameterizedTest
    @MethodSource("builtTypes")
    void builtTypesNameAndOrderAllTheirFields(Class<?> type) throws Exception {
        Class<?> generated = Class.forName(type.getPackageName() + ".Immutable" + type.getSimpleName());
        List<String> fields = Stream.of(generated.getDeclaredFields())
                .filter(field ->
                        !Modifier.isStatic(field.getModifiers()) && !Modifier.isTransient(field.getModifiers()))
                .filter(field -> !field.isSynthetic())
                .map(java.lang.reflect.Field::getName)
                .toList();

        assertThat(type.getAnnotation(JsonPropertyOrder.class).value()).containsExactlyInAnyOrderElementsOf(fields);
        assertThat(type.getAnnotation(JsonInclude.class).value()).isEqualTo(JsonInclude.Include.NON_EMPTY);
        for (String field : fields) {
            Method accessor = type.getMethod(field);
            if (isDate(accessor.getGenericReturnType())) {
                assertThat(accessor.getAnnotation(JsonFormat.class).shape()).isEqualTo(JsonFormat.Shape.STRING);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("choices")
    void choicesNameEveryKindOnce(Class<?> type) {
        List<JsonSubTypes.Type> kinds =
                List.of(type.getAnnotation(JsonSubTypes.class).value());

        assertThat(type.getAnnotation(JsonTypeInfo.class).property()).isEqualTo("kind");
        assertThat(kinds.stream().map(JsonSubTypes.Type::value).toList())
                .isEqualTo(List.of(type.getPermittedSubclasses()));
        assertThat(kinds.stream().map(JsonSubTypes.Type::name)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("types")
    void noTypeHasAnAccessorThatMappersTakeForAField(Class<?> type) {
        assertThat(Stream.of(type.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && method.getParameterCount() == 0)
                        .filter(method -> !Modifier.isStatic(method.getModifiers()))
                        .map(Method::getName)
                        .filter(name -> name.matches("(?:get|is)[A-Z].*")))
                .isEmpty();
    }

    private static List<Class<?>> visible() {
        Map<String, Class<?>> found = new TreeMap<>();
        collect(Plan.class, found);
        return List.copyOf(found.values());
    }

    private static void collect(Type type, Map<String, Class<?>> found) {
        if (type instanceof ParameterizedType generic) {
            Stream.of(generic.getActualTypeArguments()).forEach(argument -> collect(argument, found));
        }
        if (!(type instanceof Class<?> one)
                || !one.getName().startsWith(LIBRARY)
                || found.putIfAbsent(one.getName(), one) != null
                || one.isEnum()
                || isOneValue(one)) {
            return;
        }
        if (one.isRecord()) {
            Stream.of(one.getRecordComponents()).forEach(component -> collect(component.getGenericType(), found));
        } else if (one.isSealed()) {
            Stream.of(one.getPermittedSubclasses()).forEach(kind -> collect(kind, found));
        } else {
            Stream.of(one.getMethods())
                    .filter(method -> Modifier.isAbstract(method.getModifiers()) || inOrder(one, method))
                    .forEach(method -> collect(method.getGenericReturnType(), found));
        }
    }

    private static boolean inOrder(Class<?> type, Method method) {
        return List.of(type.getAnnotation(JsonPropertyOrder.class).value()).contains(method.getName());
    }

    private static boolean isOneValue(Class<?> type) {
        return Stream.of(type.getDeclaredMethods()).anyMatch(method -> method.isAnnotationPresent(JsonValue.class))
                || type.equals(Period.class);
    }

    private static boolean isOptional(Class<?> type) {
        return type.equals(Optional.class) || type.equals(OptionalInt.class);
    }

    private static boolean isDate(Type type) {
        return type instanceof ParameterizedType generic
                ? Stream.of(generic.getActualTypeArguments()).anyMatch(JsonVisibleTypesTest::isDate)
                : type instanceof Class<?> one
                        && one.getName().startsWith("java.time")
                        && TemporalAccessor.class.isAssignableFrom(one);
    }
}

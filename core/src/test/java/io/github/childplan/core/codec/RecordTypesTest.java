package io.github.childplan.core.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.value.Texts;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Types made from records. */
class RecordTypesTest {

    /** A choice that holds itself. */
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Shape.Group.class, name = "group"),
        @JsonSubTypes.Type(value = Shape.Circle.class, name = "a-circle")
    })
    public sealed interface Shape {
        record Group(@JsonProperty(required = true) List<Shape> shapes, Optional<Circle> first) implements Shape {}

        record Circle(int radius) implements Shape {
            public Circle {
                if (radius < 0) {
                    throw new IllegalArgumentException("radius was negative");
                }
            }
        }
    }

    enum Colour {
        RED,
        GREEN
    }

    public record Everything(
            String format,
            Integer number,
            OptionalInt optionalNumber,
            BigDecimal decimal,
            LocalDate day,
            Colour colour,
            List<String> optionalTexts,
            @JsonProperty(required = true) List<String> texts,
            Optional<Shape> shape) {}

    public record Stranger(Object what) {}

    private static final JsonDocument<Everything> DOCUMENT =
            JsonDocument.of("all/1", new RecordTypes().object(Everything.class));

    private static final String FULL = "{\"format\":\"all/1\",\"number\":1,\"optionalNumber\":2,\"decimal\":1.5,"
            + "\"day\":\"2026-01-31\",\"colour\":\"RED\",\"optionalTexts\":[\"a\"],\"texts\":[\"b\"],"
            + "\"shape\":{\"kind\":\"group\",\"shapes\":[{\"kind\":\"a-circle\",\"radius\":3}],"
            + "\"first\":{\"kind\":\"a-circle\",\"radius\":4}}}";

    @Test
    void aRecordIsReadAndWrittenInTheOrderOfItsComponents() {
        Everything read = read(FULL);

        assertThat(read)
                .isEqualTo(new Everything(
                        "all/1",
                        1,
                        OptionalInt.of(2),
                        new BigDecimal("1.5"),
                        LocalDate.of(2026, 1, 31),
                        Colour.RED,
                        List.of("a"),
                        List.of("b"),
                        Optional.of(new Shape.Group(List.of(new Shape.Circle(3)), Optional.of(new Shape.Circle(4))))));
        assertThat(new String(DOCUMENT.write(read), StandardCharsets.UTF_8)).isEqualTo(FULL);
    }

    @Test
    void whatIsEmptyIsLeftOutUnlessItMustBeThere() {
        String least =
                "{\"format\":\"all/1\",\"number\":1,\"decimal\":1.5,\"day\":\"2026-01-31\",\"colour\":\"RED\",\"texts\":[]}";

        assertThat(new String(DOCUMENT.write(read(least)), StandardCharsets.UTF_8))
                .isEqualTo(least);
        assertThat(problems(least.replace(",\"texts\":[]", "").replace("\"number\":1,", "")))
                .containsExactly("/number CP-1005", "/texts CP-1005");
    }

    @Test
    void whatARecordRefusesIsAProblemOfItsObject() {
        assertThat(problems(FULL.replace(":3}", ":-3}"))).containsExactly("/shape/shapes/0 CP-1103");
    }

    @Test
    void aKindHasTheTypeThatItsChoiceGivesIt() {
        RecordTypes types = new RecordTypes();
        ObjectType<Shape.Group> group = types.object(Shape.Group.class);

        assertThat(group.tag()).isEqualTo("group");
        assertThat(group.name()).isEqualTo("shapeGroup");
        assertThat(types.type(Shape.class)).isInstanceOf(UnionType.class);
        assertThat(types.object(Shape.Group.class)).isSameAs(group);
    }

    @Test
    void aTypeOfWhichNothingIsKnownIsRefused() {
        assertThatThrownBy(() -> new RecordTypes().object(Stranger.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("nothing is known of class java.lang.Object");
        assertThatThrownBy(() -> new RecordTypes().add(String.class, JsonTypes.text()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("class java.lang.String is known already");
    }

    private static Everything read(String json) {
        return DOCUMENT.read("", json, JsonLimits.standard()).orElseThrow();
    }

    private static List<String> problems(String json) {
        return DOCUMENT.read("", json, JsonLimits.standard()).problems().stream()
                .map((Problem problem) -> problem.place().field().orElseThrow() + " "
                        + problem.reason().code())
                .toList();
    }

    public record Named(String id, Optional<String> other, List<String> more) {}

    @Test
    void aComponentMayHaveATypeOfItsOwn() {
        JsonType<String> id = JsonTypes.id(text -> Texts.requireId("id", text), "good");
        JsonDocument<Named> document = JsonDocument.of(
                "named/1",
                new RecordTypes()
                        .add(Named.class, "id", id)
                        .add(Named.class, "other", id)
                        .add(Named.class, "more", id)
                        .object(Named.class));

        assertThat(document.read(
                                "a.json",
                                "{\"id\":\"A!\",\"other\":\"B!\",\"more\":[\"c\",\"C!\"]}"
                                        .getBytes(StandardCharsets.UTF_8),
                                JsonLimits.standard())
                        .problems())
                .extracting(problem ->
                        problem.reason().code() + " " + problem.value().orElseThrow())
                .containsExactly("CP-1007 A!", "CP-1007 B!", "CP-1007 C!");
    }

    @Test
    void refusesATypeForAComponentThatIsNotThereOrHasOne() {
        JsonType<String> text = JsonTypes.text();

        assertThatThrownBy(() -> new RecordTypes().add(Named.class, "name", text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("component 'name' of");
        assertThatThrownBy(() -> new RecordTypes().add(Named.class, "id", text).add(Named.class, "id", text))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

package io.github.childplan.core.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The JSON engine with types of its own. */
class CodecTest {

    private record Pair(String first, List<Integer> second) {}

    private static final ObjectType<Pair> PAIR = ObjectType.of("pair", fields -> {
        fields.required("format", JsonTypes.constant("pair/1"), pair -> "pair/1");
        Field<String> first = fields.defaulted("first", JsonTypes.text(), "none", Pair::first);
        Field<List<Integer>> second = fields.list("second", JsonTypes.integer(), Pair::second);
        return values -> new Pair(values.get(first), values.get(second));
    });

    private static final JsonDocument<Pair> DOCUMENT = JsonDocument.of("pair/1", PAIR);

    @Test
    void aDefaultIsTakenWhenAFieldIsLeftOutAndWrittenAlways() {
        Pair read = DOCUMENT.read("", "{\"format\":\"pair/1\"}", JsonLimits.standard())
                .orElseThrow();

        assertThat(read).isEqualTo(new Pair("none", List.of()));
        assertThat(new String(DOCUMENT.write(read), StandardCharsets.UTF_8))
                .isEqualTo("{\"format\":\"pair/1\",\"first\":\"none\"}");
    }

    @Test
    void anIndentedDocumentHasAFieldPerLine() {
        assertThat(new String(DOCUMENT.writeIndented(new Pair("a", List.of(1, 2))), StandardCharsets.UTF_8))
                .isEqualTo("""
                        {
                          "format": "pair/1",
                          "first": "a",
                          "second": [
                            1,
                            2
                          ]
                        }
                        """);
    }

    @Test
    void everyFaultyItemOfAListIsReported() {
        assertThat(DOCUMENT.read("", "{\"format\":\"pair/1\",\"second\":[1,2.5,null,-0,\"3\"]}", JsonLimits.standard())
                        .problems())
                .map(problem -> problem.place().field().orElseThrow() + " "
                        + problem.reason().code())
                .containsExactly("/second/1 CP-1007", "/second/2 CP-1006", "/second/4 CP-1006");
    }

    @Test
    void aNameStandsOnceInATable() {
        assertThatThrownBy(() -> ObjectType.<Pair>of("pair", fields -> {
                    fields.required("first", JsonTypes.text(), Pair::first);
                    fields.optional("first", JsonTypes.text(), pair -> Optional.empty());
                    return values -> new Pair("", List.of());
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("field 'first' is there already");
    }

    @Test
    void aKindStandsOnceInAChoice() {
        UnionType<Object> choice = UnionType.of("choice");

        assertThatThrownBy(() -> choice.or(Pair.class, PAIR.tagged("a")).or(Pair.class, PAIR.tagged("a")))
                .hasMessage("kind 'a' of choice is there already");
    }

    @Test
    void twoTypesMayNotShareANameInTheSchema() {
        ObjectType<Pair> one = ObjectType.of("same", fields -> values -> new Pair("", List.of()));
        ObjectType<Pair> other = ObjectType.of("same", fields -> values -> new Pair("", List.of()));
        ObjectType<Pair> both = ObjectType.of("both", fields -> {
            fields.required("one", one, pair -> pair);
            fields.required("other", other, pair -> pair);
            return values -> new Pair("", List.of());
        });

        assertThatThrownBy(() -> JsonDocument.of("x/1", both).schema("https://example.org/x", "x"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("two types of the schema are called 'same'");
    }

    @ParameterizedTest
    @CsvSource({"0,1,1,1,1,1", "1,0,1,1,1,1", "1,1,0,1,1,1", "1,1,1,0,1,1", "1,1,1,1,0,1", "1,1,1,1,1,0"})
    void limitsArePositive(int bytes, int depth, int text, int name, int number, int problems) {
        assertThatThrownBy(() -> new JsonLimits(bytes, depth, text, name, number, problems))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("limits were " + bytes + ", " + depth + ", " + text + ", " + name + ", " + number + ", "
                        + problems + ", each must be 1 or more");
    }
}

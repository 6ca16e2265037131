package io.github.childplan.core.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.childplan.core.value.LocalizedText;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A value that stands as a JSON string. */
final class TextType<T> extends JsonType<T> {

    private final Function<String, ? extends T> parse;
    private final Function<? super T, String> print;
    private final LocalizedText expectation;
    private final Map<String, Object> schema;

    TextType(
            Function<String, ? extends T> parse,
            Function<? super T, String> print,
            LocalizedText expectation,
            Map<String, Object> schema) {
        this.parse = parse;
        this.print = print;
        this.expectation = expectation;
        this.schema = schema;
    }

    @Override
    Optional<T> read(Spot spot, Reading reading) {
        if (!(spot.node() instanceof Node.TextNode text)) {
            return reading.wrongType(spot, expectation);
        }
        try {
            return Optional.of(parse.apply(text.text()));
        } catch (IllegalArgumentException | DateTimeException refused) {
            return reading.invalidValue(spot, expectation);
        }
    }

    @Override
    void write(T value, JsonGenerator out) throws IOException {
        out.writeString(print.apply(value));
    }

    @Override
    Map<String, Object> schema(Definitions definitions) {
        return schema;
    }

    @Override
    LocalizedText expectation() {
        return expectation;
    }
}

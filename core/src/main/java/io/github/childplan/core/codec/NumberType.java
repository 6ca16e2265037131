package io.github.childplan.core.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.childplan.core.value.LocalizedText;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A value that stands as a JSON number; it goes through text and never through a binary fraction. */
final class NumberType<T> extends JsonType<T> {

    private final Function<String, Optional<T>> parse;
    private final Function<? super T, BigDecimal> print;
    private final LocalizedText expectation;
    private final Map<String, Object> schema;

    NumberType(
            Function<String, Optional<T>> parse,
            Function<? super T, BigDecimal> print,
            LocalizedText expectation,
            Map<String, Object> schema) {
        this.parse = parse;
        this.print = print;
        this.expectation = expectation;
        this.schema = schema;
    }

    @Override
    Optional<T> read(Spot spot, Reading reading) {
        if (!(spot.node() instanceof Node.NumberNode number)) {
            return reading.wrongType(spot, expectation);
        }
        Optional<T> value = parse.apply(number.digits());
        return value.isPresent() ? value : reading.invalidValue(spot, expectation);
    }

    @Override
    void write(T value, JsonGenerator out) throws IOException {
        out.writeNumber(print.apply(value));
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

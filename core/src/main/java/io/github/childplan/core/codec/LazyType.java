package io.github.childplan.core.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.childplan.core.value.LocalizedText;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** A type that is looked up when it is used, so that types may hold themselves. */
final class LazyType<T> extends JsonType<T> {

    private final Supplier<JsonType<T>> type;

    LazyType(Supplier<JsonType<T>> type) {
        this.type = type;
    }

    @Override
    Optional<T> read(Spot spot, Reading reading) {
        return type.get().read(spot, reading);
    }

    @Override
    void write(T value, JsonGenerator out) throws IOException {
        type.get().write(value, out);
    }

    @Override
    Map<String, Object> schema(Definitions definitions) {
        return type.get().schema(definitions);
    }

    @Override
    LocalizedText expectation() {
        return type.get().expectation();
    }
}

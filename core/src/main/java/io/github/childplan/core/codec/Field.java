package io.github.childplan.core.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.childplan.core.value.LocalizedText;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A field of an object in JSON, made by {@link Fields}; {@link Values#get} takes it to hand out what was read. Immutable and
 * thread-safe.
 *
 * @param <V> the Java type of the component it fills
 */
public final class Field<V> {

    private final String name;
    private final Optional<V> absent;
    private final Slot<?, V> slot;

    Field(String name, Optional<V> absent, Slot<?, V> slot) {
        this.name = name;
        this.absent = absent;
        this.slot = slot;
    }

    /** How the Java component and the JSON value of a field belong together. */
    record Slot<J, V>(JsonType<J> type, Function<J, V> wrap, Function<V, Optional<J>> unwrap) {

        Optional<V> read(Spot spot, Reading reading) {
            return type.read(spot, reading).map(wrap);
        }

        void write(String name, V value, JsonGenerator out) throws IOException {
            Optional<J> written = unwrap.apply(value);
            if (written.isPresent()) {
                out.writeFieldName(name);
                type.write(written.get(), out);
            }
        }
    }

    String name() {
        return name;
    }

    boolean required() {
        return absent.isEmpty();
    }

    LocalizedText expectation() {
        return slot.type().expectation();
    }

    Map<String, Object> schema(Definitions definitions) {
        return slot.type().schema(definitions);
    }

    Optional<V> read(Spot object, String typeName, Reading reading) {
        Optional<Spot> spot = object.field(name);
        if (spot.isPresent()) {
            return slot.read(spot.get(), reading);
        }
        if (required()) {
            reading.missingField(object, typeName, name, expectation());
        }
        return absent;
    }

    void write(V value, JsonGenerator out) throws IOException {
        slot.write(name, value, out);
    }
}

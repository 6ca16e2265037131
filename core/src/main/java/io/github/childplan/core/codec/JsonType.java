package io.github.childplan.core.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.childplan.core.value.LocalizedText;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/**
 * How values of one Java type stand in JSON: read, written and described by the same object.
 *
 * <p>Immutable and thread-safe; implemented by this library only.
 *
 * @param <T> the Java type
 */
public abstract sealed class JsonType<T> permits TextType, NumberType, ListType, ObjectType, UnionType, LazyType {

    JsonType() {}

    /** Reads a value; what is wrong with it goes to the reading, and then there is no value. */
    abstract Optional<T> read(Spot spot, Reading reading);

    abstract void write(T value, JsonGenerator out) throws IOException;

    /** Describes the type as JSON Schema; named types enter themselves into the definitions and return a reference. */
    abstract Map<String, Object> schema(Definitions definitions);

    /** Says what is expected, for messages. */
    abstract LocalizedText expectation();
}

package io.github.childplan.core.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.childplan.core.value.LocalizedText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A list that stands as a JSON array. */
final class ListType<E> extends JsonType<List<E>> {

    private static final LocalizedText EXPECTATION = LocalizedText.of("một mảng [ ]", "an array [ ]");

    private final JsonType<E> item;

    ListType(JsonType<E> item) {
        this.item = item;
    }

    @Override
    Optional<List<E>> read(Spot spot, Reading reading) {
        if (!(spot.node() instanceof Node.ArrayNode array)) {
            return reading.wrongType(spot, EXPECTATION);
        }
        List<E> items = new ArrayList<>();
        for (int i = 0; i < array.items().size() && !reading.full(); i++) {
            item.read(spot.item(i, array.items().get(i)), reading).ifPresent(items::add);
        }
        return items.size() == array.items().size() ? Optional.of(items) : Optional.empty();
    }

    @Override
    void write(List<E> value, JsonGenerator out) throws IOException {
        out.writeStartArray();
        for (E element : value) {
            item.write(element, out);
        }
        out.writeEndArray();
    }

    @Override
    Map<String, Object> schema(Definitions definitions) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "array");
        schema.put("items", item.schema(definitions));
        return schema;
    }

    @Override
    LocalizedText expectation() {
        return EXPECTATION;
    }
}

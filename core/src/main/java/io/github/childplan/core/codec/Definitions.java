package io.github.childplan.core.codec;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The named types of a JSON Schema, each described once. */
final class Definitions {

    private final Map<String, JsonType<?>> owners = new HashMap<>();
    private final Map<String, Map<String, Object>> byName = new TreeMap<>();

    /**
     * Returns a reference to a named type, which is described at its first use.
     *
     * @throws IllegalStateException if another type has the name already
     */
    Map<String, Object> reference(JsonType<?> type, String name, Supplier<Map<String, Object>> description) {
        if (owners.computeIfAbsent(name, unused -> type) != type) {
            throw new IllegalStateException("two types of the schema are called '" + name + "'");
        }
        if (!byName.containsKey(name)) {
            byName.put(name, new LinkedHashMap<>());
            byName.put(name, description.get());
        }
        Map<String, Object> reference = new LinkedHashMap<>();
        reference.put("$ref", "#/$defs/" + name);
        return reference;
    }

    Map<String, Map<String, Object>> all() {
        return byName;
    }
}

package io.github.childplan.core.codec;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The named types of a JSON Schema, each described once. */
final class Definitions {

    private final Map<String, Map<String, Object>> byName = new TreeMap<>();

    Map<String, Object> reference(String name, Supplier<Map<String, Object>> description) {
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

package io.github.childplan.core.codec;

import java.util.Optional;

/** A value to read, and the JSON pointer (RFC 6901) to it. */
record Spot(Node node, String pointer) {

    Optional<Spot> field(String name) {
        return node instanceof Node.ObjectNode object
                ? Optional.ofNullable(object.fields().get(name)).map(inner -> new Spot(inner, pointer(pointer, name)))
                : Optional.empty();
    }

    Spot item(int index, Node item) {
        return new Spot(item, pointer + "/" + index);
    }

    static String pointer(String parent, String name) {
        return parent + "/" + name.replace("~", "~0").replace("/", "~1");
    }
}

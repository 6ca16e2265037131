package io.github.childplan.core.codec;

import java.util.List;
import java.util.Map;

/** A JSON value with its position; numbers stay text until their type is known. */
sealed interface Node {

    Mark mark();

    /** What kind of value it is, for messages. */
    String kind();

    /** The value as it was written, for messages. */
    String shown();

    /** A position, line and column from 1. */
    record Mark(int line, int column) {}

    record ObjectNode(Mark mark, Map<String, Node> fields) implements Node {
        @Override
        public String kind() {
            return "object";
        }

        @Override
        public String shown() {
            return "{…}";
        }
    }

    record ArrayNode(Mark mark, List<Node> items) implements Node {
        @Override
        public String kind() {
            return "array";
        }

        @Override
        public String shown() {
            return "[…]";
        }
    }

    record TextNode(Mark mark, String text) implements Node {
        @Override
        public String kind() {
            return "string";
        }

        @Override
        public String shown() {
            return text;
        }
    }

    record NumberNode(Mark mark, String digits) implements Node {
        @Override
        public String kind() {
            return "number";
        }

        @Override
        public String shown() {
            return digits;
        }
    }

    record WordNode(Mark mark, String word) implements Node {
        @Override
        public String kind() {
            return word.equals("null") ? "null" : "boolean";
        }

        @Override
        public String shown() {
            return word;
        }
    }
}

package io.github.childplan.core.codec;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.github.childplan.core.problem.CoreProblem;
import io.github.childplan.core.value.LocalizedText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a document into nodes, within limits, noting doubled fields and what follows the end. */
final class NodeParser {

    private static final Pattern LENGTH =
            Pattern.compile("^(.{1,40}?) \\(([0-9]+)\\) exceeds the maximum allowed \\(([0-9]+), from .*");
    private static final Pattern POSITION = Pattern.compile("\\[Source: [^;\\]]{0,200}; ([^\\]]{0,60})\\]");
    private static final Pattern FOR_PROGRAMMERS =
            Pattern.compile("(?:: enable `| \\(not recognized as one since ).*", Pattern.DOTALL);

    private final Reading reading;
    private final JsonParser parser;

    private NodeParser(Reading reading, JsonParser parser) {
        this.reading = reading;
        this.parser = parser;
    }

    static Optional<Node> parse(byte[] utf8, Reading reading) {
        JsonLimits limits = reading.limits();
        if (utf8.length > limits.maxBytes()) {
            return tooLong(reading);
        }
        Optional<String> text = decode(utf8);
        if (text.isEmpty()) {
            reading.malformed(
                    new Node.Mark(1, 1), LocalizedText.of("các byte không phải UTF-8", "the bytes are not UTF-8"));
            return Optional.empty();
        }
        return parse(text.get(), reading);
    }

    static Optional<Node> parse(String text, Reading reading) {
        JsonLimits limits = reading.limits();
        if (text.length() > limits.maxBytes()) {
            return tooLong(reading);
        }
        String json = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try (JsonParser parser = factory(limits).createParser(json)) {
            return new NodeParser(reading, parser).document();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Node> tooLong(Reading reading) {
        int limit = reading.limits().maxBytes();
        reading.limitExceeded(
                new Node.Mark(1, 1), LocalizedText.of("dài hơn " + limit + " byte", "more than " + limit + " bytes"));
        return Optional.empty();
    }

    private static Optional<String> decode(byte[] utf8) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(utf8))
                    .toString();
            return Optional.of(text);
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }

    private static JsonFactory factory(JsonLimits limits) {
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxNestingDepth(limits.maxDepth())
                .maxStringLength(limits.maxTextLength())
                .maxNameLength(limits.maxNameLength())
                .maxNumberLength(limits.maxNumberLength())
                .build();
        return Factories.builder()
                .streamReadConstraints(constraints)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .build();
    }

    private Optional<Node> document() throws IOException {
        try {
            if (parser.nextToken() == null) {
                reading.malformed(new Node.Mark(1, 1), LocalizedText.of("tài liệu rỗng", "the document is empty"));
                return Optional.empty();
            }
            Node node = value("");
            if (parser.nextToken() != null) {
                reading.add(CoreProblem.TRAILING_CONTENT, mark(), "");
            }
            return Optional.of(node);
        } catch (StreamConstraintsException e) {
            reading.limitExceeded(mark(), brief(e));
            return Optional.empty();
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
            reading.malformed(new Node.Mark(line, column), brief(e));
            return Optional.empty();
        }
    }

    private Node value(String pointer) throws IOException {
        Node.Mark mark = mark();
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> object(mark, pointer);
            case START_ARRAY -> array(mark, pointer);
            case VALUE_STRING -> new Node.TextNode(mark, parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Node.NumberNode(mark, digits());
            default -> new Node.WordNode(mark, parser.getText());
        };
    }

    private Node object(Node.Mark mark, String pointer) throws IOException {
        Map<String, Node> fields = new LinkedHashMap<>();
        Map<String, Node.Mark> names = new HashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            Node.Mark at = mark();
            String inner = Spot.pointer(pointer, name);
            parser.nextToken();
            Node node = value(inner);
            Node.Mark first = names.putIfAbsent(name, at);
            if (first == null) {
                fields.put(name, node);
            } else {
                reading.duplicateField(at, first, inner, name);
            }
        }
        return new Node.ObjectNode(mark, fields);
    }

    private Node array(Node.Mark mark, String pointer) throws IOException {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(pointer + "/" + items.size()));
        }
        return new Node.ArrayNode(mark, items);
    }

    private Node.Mark mark() {
        return new Node.Mark(
                parser.currentTokenLocation().getLineNr(),
                parser.currentTokenLocation().getColumnNr());
    }

    /** The digits as written; the parser itself counts them only when it computes with them. */
    private String digits() throws IOException {
        int limit = reading.limits().maxNumberLength();
        if (parser.getTextLength() > limit) {
            throw new StreamConstraintsException(
                    "number of " + parser.getTextLength() + " characters, must have at most " + limit);
        }
        return parser.getText();
    }

    /** The parser's own sentence without its remarks to programmers. */
    private static String brief(JsonProcessingException e) {
        String message = String.valueOf(e.getOriginalMessage());
        String lengths = LENGTH.matcher(message).replaceFirst("$1 was $2, must be at most $3");
        return FOR_PROGRAMMERS
                .matcher(POSITION.matcher(lengths).replaceAll("$1"))
                .replaceFirst("");
    }
}

package io.github.childplan.core.codec;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import io.github.childplan.core.problem.CoreProblem;
import io.github.childplan.core.problem.FileFault;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.WithProblems;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A kind of JSON document: an object whose first field {@code format} names the kind and its version. Immutable and
 * thread-safe.
 *
 * @param <T> the Java type of the document
 */
public final class JsonDocument<T> {

    private static final JsonFactory FACTORY = Factories.builder()
            // a letter of chữ Nôm stands as itself, not as two escapes
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();

    private final String format;
    private final ObjectType<T> type;

    private JsonDocument(String format, ObjectType<T> type) {
        this.format = format;
        this.type = type;
    }

    /**
     * Returns a kind of document.
     *
     * @param format its format with its version, for example {@code childplan-plan/1}
     * @param type the type of its object, which has the field {@code format}
     * @param <T> the Java type
     * @return the kind
     */
    public static <T> JsonDocument<T> of(String format, ObjectType<T> type) {
        return new JsonDocument<>(format, type);
    }

    /**
     * Reads a document strictly: unknown, doubled and missing fields, wrong types, values out of range and anything after the
     * end are problems. As many are reported in one pass as can be told honestly; a text that is no JSON, or has another
     * format, has one.
     *
     * @param source the name of the source, for messages
     * @param utf8 the document in UTF-8, with or without byte order mark
     * @param limits limits against hostile input
     * @return the object, or the problems that kept it from being built
     */
    public WithProblems<T> read(String source, byte[] utf8, JsonLimits limits) {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(utf8, "utf8");
        Objects.requireNonNull(limits, "limits");
        Reading reading = new Reading(source, limits);
        return build(NodeParser.parse(utf8, reading), reading);
    }

    /**
     * Reads a document from a file.
     *
     * @param file the file; problems carry its name without the folder
     * @param limits limits against hostile input
     * @return the object, or the problems that kept it from being built; a file that cannot be read is one of them
     */
    public WithProblems<T> read(Path file, JsonLimits limits) {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(limits, "limits");
        Path last = file.getFileName();
        String name = (last == null ? file : last).toString();
        try (InputStream in = Files.newInputStream(file)) {
            return read(name, in, limits);
        } catch (IOException e) {
            return WithProblems.failed(List.of(FileFault.problem(name, e)));
        }
    }

    /**
     * Reads a document from a stream, to its end or to the limit. The stream is not closed.
     *
     * @param source the name of the source, for messages
     * @param in the document in UTF-8
     * @param limits limits against hostile input
     * @return the object, or the problems that kept it from being built
     * @throws IOException if the stream fails
     */
    public WithProblems<T> read(String source, InputStream in, JsonLimits limits) throws IOException {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(limits, "limits");
        return read(source, in.readNBytes(Math.max(limits.maxBytes(), limits.maxBytes() + 1)), limits);
    }

    /**
     * Reads a document from a text, as strictly as from bytes.
     *
     * @param source the name of the source, for messages
     * @param json the document
     * @param limits limits against hostile input; that of bytes is taken as one of UTF-16 units
     * @return the object, or the problems that kept it from being built
     */
    public WithProblems<T> read(String source, String json, JsonLimits limits) {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(json, "json");
        Objects.requireNonNull(limits, "limits");
        Reading reading = new Reading(source, limits);
        return build(NodeParser.parse(json, reading), reading);
    }

    private WithProblems<T> build(Optional<Node> root, Reading reading) {
        Optional<T> result = root.map(node -> new Spot(node, ""))
                .filter(spot -> knownFormat(spot, reading))
                .flatMap(spot -> type.read(spot, reading));
        List<Problem> problems = reading.problems();
        return problems.isEmpty() ? WithProblems.of(result.orElseThrow(), problems) : WithProblems.failed(problems);
    }

    /**
     * Writes the canonical form: UTF-8, fields in the order of their type, no white space, decimals without exponent and
     * trailing zeros.
     *
     * @param value the object
     * @return the bytes, the same for equal objects
     */
    public byte[] write(T value) {
        return generate(false, out -> type.write(value, out));
    }

    /**
     * Writes the canonical form with a field per line and two spaces of indentation, for people and for version control. It
     * ends with a line feed.
     *
     * @param value the object
     * @return the bytes
     */
    public byte[] writeIndented(T value) {
        return generate(true, out -> type.write(value, out));
    }

    /**
     * Describes the document as JSON Schema, draft 2020-12.
     *
     * @param id the identifier of the schema
     * @param title its title
     * @return the schema, indented
     */
    public byte[] schema(String id, String title) {
        Definitions definitions = new Definitions();
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", id);
        schema.put("title", title);
        schema.putAll(type.schema(definitions));
        schema.put("$defs", definitions.all());
        return generate(true, out -> writeTree(schema, out));
    }

    private boolean knownFormat(Spot spot, Reading reading) {
        Optional<Spot> field = spot.field("format");
        boolean other = field.isPresent()
                && !(field.get().node() instanceof Node.TextNode text
                        && text.text().equals(format));
        if (other) {
            reading.add(() -> Problem.of(CoreProblem.UNKNOWN_FORMAT)
                    .at(reading.place(field.get().node().mark(), field.get().pointer()))
                    .value(field.get().node().shown())
                    .expected(format)
                    .build());
        }
        return !other;
    }

    /** Something that writes JSON. */
    @FunctionalInterface
    private interface Content {
        void writeTo(JsonGenerator out) throws IOException;
    }

    private static byte[] generate(boolean indented, Content content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = FACTORY.createGenerator(bytes)) {
            if (indented) {
                out.setPrettyPrinter(printer());
            }
            content.writeTo(out);
            if (indented) {
                out.writeRaw('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static DefaultPrettyPrinter printer() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withArrayEmptySeparator("")
                .withObjectEmptySeparator(""));
        printer.indentArraysWith(indenter);
        printer.indentObjectsWith(indenter);
        return printer;
    }

    private static void writeTree(Object value, JsonGenerator out) throws IOException {
        if (value instanceof Map<?, ?> map) {
            out.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                out.writeFieldName(entry.getKey().toString());
                writeTree(entry.getValue(), out);
            }
            out.writeEndObject();
        } else if (value instanceof List<?> list) {
            out.writeStartArray();
            for (Object item : list) {
                writeTree(item, out);
            }
            out.writeEndArray();
        } else if (value instanceof Integer number) {
            out.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            out.writeBoolean(truth);
        } else {
            out.writeString(value.toString());
        }
    }
}

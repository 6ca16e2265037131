package io.github.childplan.indicators.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.WithProblems;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A document that is right, of which a case changes one place. Apostrophes stand for quotation marks.
 *
 * @param text the document
 * @param reader the reader
 * @param schema the schema of the format
 */
record StrictDocument<T>(String text, Function<String, WithProblems<T>> reader, SchemaAssert schema) {

    static <T> StrictDocument<T> of(String text, Function<String, WithProblems<T>> reader, byte[] schema) {
        return new StrictDocument<>(quoted(text), reader, new SchemaAssert(schema));
    }

    /** Reads the document, which the schema takes as well. */
    WithProblems<T> read() {
        schema.accepts(text.getBytes(StandardCharsets.UTF_8));
        return reader.apply(text);
    }

    String changed(String from, String to) {
        assertThat(text).containsOnlyOnce(quoted(from));
        return text.replace(quoted(from), quoted(to == null ? "" : to));
    }

    /** The reader refuses the changed document with these problems, each brief. */
    void refuses(String from, String to, String problems) {
        WithProblems<T> read = reader.apply(changed(from, to));
        assertThat(read.result()).isEmpty();
        assertThat(read.problems().stream().map(StrictDocument::brief).collect(Collectors.joining("; ")))
                .isEqualTo(problems);
    }

    /** Reader and schema both refuse a change, given as {@code from|to}. */
    void refusesAsTheSchemaDoes(String change) {
        String[] parts = change.split("\\|", -1);
        String wrong = changed(parts[0], parts[1]);
        assertThat(reader.apply(wrong).result()).isEmpty();
        schema.refuses(wrong);
    }

    /** A problem as line and column, JSON pointer and code. */
    static String brief(Problem problem) {
        return Arrays.stream(new String[] {
                    problem.place().line().orElse(0) + ":"
                            + problem.place().column().orElse(0),
                    problem.place().field().orElse(""),
                    problem.reason().code()
                })
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String quoted(String text) {
        return text.replace('\'', '"');
    }
}

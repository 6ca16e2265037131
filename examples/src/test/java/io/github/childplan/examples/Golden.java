package io.github.childplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Runs programs and compares what they write with files that were looked through. After an intended change the files are
 * written anew with {@code mvn -pl examples -am test -Dgolden.write=true} and read again before they are committed.
 */
final class Golden {

    private static final Path RESOURCES = Path.of("src/test/resources/io/github/childplan/examples/golden");

    /** What a program wrote. */
    record Result(int code, String out, String err) {}

    private Golden() {}

    static Result run(Program.Run program, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = program.run(args, utf8(out), utf8(err));
        return new Result(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    static void assertSame(String name, String text) {
        assertSame(RESOURCES.resolve(name), text);
    }

    static void assertSame(Path file, String text) {
        try {
            if (Boolean.getBoolean("golden.write")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, text, StandardCharsets.UTF_8);
            }
            assertThat(text).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("file " + file + " cannot be compared", e);
        }
    }

    private static PrintStream utf8(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}

package io.github.childplan.examples;

import io.github.childplan.core.value.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The code of a page of the guide, part by part as the page shows it. A part stands in {@link #show} between
 * {@code part("name");} and the next part or {@code end();}, and what it writes stands below it on the page.
 */
abstract class GuidePage {

    /** Where the code of a page writes. */
    final PrintStream out;

    /** The language of the page. */
    final Language language;

    /** The folder with the files that the page shows. */
    final Path folder;

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final Map<String, String> output = new LinkedHashMap<>();
    private String current = "";

    GuidePage(Language language, Path folder) {
        this.out = new PrintStream(written, true, StandardCharsets.UTF_8);
        this.language = language;
        this.folder = folder;
    }

    /** Runs the code of the page from its top. */
    abstract void show() throws IOException;

    /** Returns what each part wrote, in the order of the page. */
    final Map<String, String> run() throws IOException {
        show();
        return output;
    }

    final void part(String name) {
        end();
        current = name;
    }

    final void end() {
        String text = written.toString(StandardCharsets.UTF_8);
        if (!current.isEmpty()) {
            output.put(current, text);
        }
        current = "";
        written.reset();
    }
}

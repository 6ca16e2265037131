package io.github.childplan.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The pages of the repository and the blocks of code in them. */
final class Pages {

    /** The root of the repository, from the folder in which the tests of a module run. */
    static final Path ROOT = Path.of("..");

    private static final Pattern BLOCK = Pattern.compile("^```(\\w+)\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

    private Pages() {}

    static String read(String page) {
        try {
            return Files.readString(ROOT.resolve(page), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("page " + page + " cannot be read", e);
        }
    }

    /** Returns the blocks of a page that are written in a language, such as {@code java}. */
    static List<String> blocks(String page, String language) {
        return BLOCK.matcher(read(page))
                .results()
                .filter(block -> block.group(1).equals(language))
                .map(block -> block.group(2))
                .toList();
    }

    /** Returns the pages of the root, of the folders docs and docs/guide, of the modules and of the projects outside the build. */
    static List<String> all() {
        Stream<String> folders =
                Stream.of(".", "docs", "docs/guide", "docs/guide/vi", "core", "indicators", "reporting", "examples");
        return Stream.concat(
                        folders.map(ROOT::resolve),
                        Stream.of("examples", "examples/consumers", "examples/engines")
                                .flatMap(parent -> list(ROOT.resolve(parent))))
                .filter(Files::isDirectory)
                .flatMap(Pages::list)
                .map(file -> ROOT.relativize(file.normalize()).toString())
                .filter(name -> name.endsWith(".md"))
                .toList();
    }

    /** Lists a folder in the order of names. */
    static Stream<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException("folder " + folder + " cannot be listed", e);
        }
    }
}

package io.github.childplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages point at exists: links, packages, and everything of the code that they name. */
class PagesTest {

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]*)(?:#([^)\\s]*))?\\)");
    private static final Pattern NAME = Pattern.compile("`([A-Z][A-Za-z0-9_]*(?:\\.[A-Za-z_]\\w*)*)(?:\\(\\))?`");
    private static final Pattern WORD = Pattern.compile("\\w+");
    private static final Pattern HEADING = Pattern.compile("^#+ (.*)$", Pattern.MULTILINE);
    private static final Pattern PACKAGE =
            Pattern.compile("^\\| `([a-z]+)` \\| (?:as ([a-z]+), and )?([a-z, –]+) \\|", Pattern.MULTILINE);
    private static final Pattern ARROW = Pattern.compile("\"([a-z]+)\",\\s+List\\.of\\(([^)]*)\\)");

    static List<String> pages() {
        return Pages.all();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkLeadsSomewhere(String page) {
        Matcher links = LINK.matcher(Pages.read(page));
        while (links.find()) {
            if (links.group(1).contains(":")) {
                continue;
            }
            Path linked = links.group(1).isEmpty()
                    ? Path.of(page)
                    : Path.of(page).resolveSibling(links.group(1)).normalize();
            assertThat(Files.exists(Pages.ROOT.resolve(linked)))
                    .as("link of %s to %s", page, linked)
                    .isTrue();
            if (links.group(2) != null) {
                assertThat(anchors(linked.toString()))
                        .as("headings of %s", linked)
                        .contains(links.group(2));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void whatAPageNamesOfTheCodeIsThere(String page) {
        List<String> unknown = NAME.matcher(Pages.read(page))
                .results()
                .map(name -> name.group(1))
                .filter(name -> !name.endsWith(".md"))
                .filter(name -> !name.endsWith(".java")
                        || !Files.exists(Pages.ROOT.resolve(page).resolveSibling(name)))
                .filter(name -> !WordsOfTheCode.ALL.containsAll(List.of(name.split("\\.", -1))))
                .toList();
        assertThat(unknown).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"core", "indicators", "reporting"})
    void theArchitectureHasThePackagesOfEachModule(String module) {
        Path root = Pages.ROOT.resolve(module + "/src/main/java/io/github/childplan/" + module);
        List<String> packages = Pages.list(root)
                .filter(Files::isDirectory)
                .map(folder -> String.valueOf(folder.getFileName()))
                .toList();
        assertThat(arrowsOfThePage(module).keySet()).containsExactlyInAnyOrderElementsOf(packages);
    }

    @ParameterizedTest
    @ValueSource(strings = {"core", "indicators", "reporting"})
    void theArchitectureHasTheArrowsThatAreTested(String module) {
        Map<String, Set<String>> tested = new TreeMap<>();
        ARROW.matcher(Pages.read(module + "/src/test/java/io/github/childplan/" + module + "/ArchitectureTest.java"))
                .results()
                .forEach(row -> tested.put(row.group(1), names(row.group(2).replace("\"", ""))));
        assertThat(arrowsOfThePage(module)).isEqualTo(tested);
    }

    /** The packages of a module and what each may use; "as x, and y" stands for all that x may use, and y. */
    private static Map<String, Set<String>> arrowsOfThePage(String module) {
        String section = Pages.read("docs/architecture.md")
                .split("\n## " + module + "\n", 2)[1]
                .split("\n## ", 2)[0];
        Map<String, Set<String>> arrows = new TreeMap<>();
        PACKAGE.matcher(section).results().forEach(row -> {
            Set<String> used = names(row.group(3));
            if (row.group(2) != null) {
                used.addAll(arrows.get(row.group(2)));
            }
            arrows.put(row.group(1), used);
        });
        return arrows;
    }

    private static Set<String> names(String list) {
        Set<String> names = new TreeSet<>(List.of(list.split(", *", -1)));
        names.removeAll(Set.of("", "–"));
        return names;
    }

    /** Headings as a link names them: lower case, hyphens for spaces, nothing but letters, digits and hyphens. */
    private static List<String> anchors(String page) {
        return HEADING.matcher(Pages.read(page))
                .results()
                .map(heading -> heading.group(1)
                        .toLowerCase(Locale.ROOT)
                        .replace(' ', '-')
                        .replaceAll("[^\\p{L}0-9-]", ""))
                .toList();
    }

    @Test
    void thePageOnEnginesShowsTheAdaptersThatAreRun() {
        List<String> blocks = Pages.blocks("docs/engines.md", "java");
        List<String> adapters = List.of("spark/FigureAggregator", "flink/FigureAggregation");

        assertThat(blocks).hasSameSizeAs(adapters);
        for (int i = 0; i < adapters.size(); i++) {
            String adapter = Pages.read("examples/engines/"
                    + adapters.get(i).replace("/", "/src/main/java/io/github/childplan/engines/") + ".java");
            assertThat(adapter.lines().map(String::strip))
                    .containsSequence(blocks.get(i).lines().map(String::strip).toList());
        }
    }

    /** Every word of the sources and of the build. */
    private static final class WordsOfTheCode {
        private static final Set<String> ALL = Stream.concat(
                        Stream.of(
                                        "core",
                                        "indicators",
                                        "reporting",
                                        "examples",
                                        "examples/service",
                                        "examples/engines/spark",
                                        "examples/engines/flink")
                                .flatMap(module -> sources(Pages.ROOT.resolve(module + "/src"))),
                        Stream.of("pom.xml"))
                .flatMap(file -> WORD.matcher(Pages.read(file)).results())
                .map(MatchResult::group)
                .collect(Collectors.toSet());

        private static Stream<String> sources(Path root) {
            try (Stream<Path> files = Files.walk(root)) {
                return files
                        .filter(file -> file.toString().endsWith(".java"))
                        .map(file -> Pages.ROOT.relativize(file).toString())
                        .toList()
                        .stream();
            } catch (IOException e) {
                throw new UncheckedIOException("sources of " + root + " cannot be listed", e);
            }
        }
    }
}

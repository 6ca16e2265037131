package io.github.childplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.childplan.core.value.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The code of the guide is compiled and run: what a page shows is written here anew, the code from the class of the page, the
 * output from its run, the files and the excerpts from where they stand, and compared. {@code -Dgolden.write=true} writes
 * the pages.
 */
class GuideTest {

    private static final String SOURCES = "examples/src/test/java/io/github/childplan/examples/";
    private static final String FILES = "examples/src/test/resources/io/github/childplan/examples/guide/";

    /** A block with what it is taken from: a part, a file that the page reads, or a file of the repository. */
    private static final Pattern BLOCK = Pattern.compile(
            "^```(?<language>\\w+) (?<from>\\S+)\\n(?<body>.*?)^```\\n(?:\\n```(?:text|json)\\n(?<output>.*?)^```\\n)?",
            Pattern.DOTALL | Pattern.MULTILINE);

    private static final Pattern FENCE = Pattern.compile("^```\\w", Pattern.MULTILINE);
    private static final int WIDTH = 110;

    /** A page and the class with its code. */
    record Shown(String page, Language language, String source, BiFunction<Language, Path, GuidePage> code) {

        @Override
        public String toString() {
            return page;
        }
    }

    static List<Shown> pages() {
        Map<String, BiFunction<Language, Path, GuidePage>> english = Map.of(
                "concepts", GuideConcepts::new,
                "figures", GuideFigures::new,
                "deadlines", GuideDeadlines::new,
                "forms-and-reports", GuideForms::new,
                "own-plan", GuideOwnPlan::new,
                "databases", GuideDatabases::new,
                "limits", GuideLimits::new,
                "web-errors", GuideProblems::new);
        return Stream.of("docs/guide", "docs/guide/vi")
                .flatMap(folder -> Pages.list(Pages.ROOT.resolve(folder)))
                .map(file -> Pages.ROOT.relativize(file).toString())
                .filter(page -> page.endsWith(".md") && !page.endsWith("README.md"))
                .map(page -> shown(page, english))
                .toList();
    }

    private static Shown shown(String page, Map<String, BiFunction<Language, Path, GuidePage>> code) {
        String name = page.replaceAll(".*/|\\.md$", "");
        assertThat(code).as("the code of %s", page).containsKey(name);
        Language language = page.contains("/vi/") ? Language.VI : Language.EN;
        GuidePage one = code.get(name).apply(language, Path.of("unused"));
        return new Shown(page, language, one.getClass().getSimpleName() + ".java", code.get(name));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void thePageShowsCodeThatRunsAndWhatItWrites(Shown shown, @TempDir Path folder) throws IOException {
        for (Path file : Pages.list(Pages.ROOT.resolve(FILES)).toList()) {
            Files.copy(file, folder.resolve(file.getFileName()));
        }
        Map<String, String> output =
                shown.code().apply(shown.language(), folder).run();
        String page = Pages.read(shown.page());
        String anew = BLOCK.matcher(page).replaceAll(block -> Matcher.quoteReplacement(block(shown, block, output)));
        Golden.assertSame(Pages.ROOT.resolve(shown.page()), anew);
        List<String> from = BLOCK.matcher(page)
                .results()
                .map(block -> block.group(2))
                .filter(output::containsKey)
                .toList();
        assertThat(from).containsExactlyElementsOf(output.keySet());
        assertThat(FENCE.matcher(BLOCK.matcher(page).replaceAll("")).find())
                .as("a block that says not where it is from")
                .isFalse();
    }

    /** The main pages have code of the class but none that is not run; the pages in Vietnamese are the main ones. */
    @Test
    void theMainPagesAreThereInVietnamese() {
        assertThat(pages())
                .extracting(Shown::page)
                .contains(
                        "docs/guide/vi/concepts.md",
                        "docs/guide/vi/figures.md",
                        "docs/guide/vi/deadlines.md",
                        "docs/guide/vi/forms-and-reports.md");
        assertThat(Files.exists(Pages.ROOT.resolve("docs/guide/vi/README.md"))).isTrue();
    }

    private static String block(Shown shown, MatchResult block, Map<String, String> output) {
        String language = block.group(1);
        String from = block.group(2);
        String head = "```" + language + " " + from + "\n";
        if (output.containsKey(from)) {
            return head + part(shown.source(), from) + "```\n" + written(output.get(from));
        }
        if (from.contains("/")) {
            return head + excerpt(from, block.group(3)) + "```\n";
        }
        return head + Pages.read(FILES + from) + "```\n";
    }

    /** The lines of a part, without the indentation of a method. */
    private static String part(String source, String name) {
        String code = Pages.read(SOURCES + source).split("\n        part\\(\"" + name + "\"\\);\n", 2)[1];
        String part = code.split("\n        (?:part\\(\"[^\"]*\"|end\\()\\);\n", 2)[0];
        return part.strip().replace("\n        ", "\n") + "\n";
    }

    private static String written(String output) {
        if (output.isEmpty()) {
            return "";
        }
        if (output.startsWith("{")) {
            return "\n```json\n" + output + "```\n";
        }
        StringBuilder text = new StringBuilder("\n```text\n");
        output.lines().forEach(line -> text.append(wrapped(line)).append('\n'));
        return text.append("```\n").toString();
    }

    /** A line broken at spaces, so that it can be read on the page. */
    private static String wrapped(String line) {
        StringBuilder text = new StringBuilder();
        int width = 0;
        for (String word : line.split("(?<= )", -1)) {
            if (width > 0 && width + word.strip().length() > WIDTH) {
                text.setLength(text.length() - 1);
                text.append('\n');
                width = 0;
            }
            text.append(word);
            width += word.length();
        }
        return text.toString();
    }

    /** The lines of a file from the first line of a block to the last, at the left margin. */
    private static String excerpt(String file, String block) {
        List<String> lines = Pages.read(file).lines().toList();
        List<String> shown = block.strip().lines().map(String::strip).toList();
        String last = shown.get(shown.size() - 1);
        int start = 0;
        while (!lines.get(start).strip().equals(shown.get(0))) {
            start++;
            assertThat(start).as("%s has the line %s", file, shown.get(0)).isLessThan(lines.size());
        }
        String margin = lines.get(start).replaceAll("\\S.*", "");
        int end = start;
        while (!(last.equals("}")
                ? lines.get(end).equals(margin + last)
                : lines.get(end).strip().equals(last))) {
            end++;
            assertThat(end).as("%s has the line %s", file, last).isLessThan(lines.size());
        }
        StringBuilder text = new StringBuilder();
        for (String line : lines.subList(start, end + 1)) {
            text.append(line.startsWith(margin) ? line.substring(margin.length()) : line)
                    .append('\n');
        }
        return text.toString();
    }
}

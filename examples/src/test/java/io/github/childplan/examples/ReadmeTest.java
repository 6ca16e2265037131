package io.github.childplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.childplan.core.value.Language;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import jdk.jshell.execution.LocalExecutionControlProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first block of the README is code that runs and gives the output that it shows. */
class ReadmeTest {

    private static final String SOURCE = "examples/src/main/java/io/github/childplan/examples/FirstVerdict.java";

    /** The first block: a dependency, code, and the output as comments. */
    private record FirstBlock(String dependency, List<String> code, String output) {
        static FirstBlock of(String page) {
            List<String> lines = Pages.blocks(page, "java").get(0).lines().toList();
            assertThat(lines).as("first block of %s", page).hasSizeLessThanOrEqualTo(12);
            int end = lines.size();
            while (lines.get(end - 1).startsWith("// ")) {
                end--;
            }
            String output = lines.subList(end, lines.size()).stream()
                    .map(line -> line.substring(3))
                    .collect(Collectors.joining(" "));
            return new FirstBlock(lines.get(0).substring(3), lines.subList(1, end), output);
        }
    }

    @ParameterizedTest
    @CsvSource({"README.md, EN", "docs/README.vi.md, VI"})
    void theBlockIsTheProgramAndRuns(String page, Language language) {
        FirstBlock block = FirstBlock.of(page);
        assertThat(block.code())
                .isEqualTo(code().lines()
                        .map(line -> line.replace("Language.EN", "Language." + language))
                        .toList());
        assertThat(run(block.code())).isEqualTo(block.output());
    }

    @Test
    void theProgramPrintsTheOutputOfTheBlock() {
        Golden.Result result = Golden.run(FirstVerdict::run);
        assertThat(result.code()).isZero();
        assertThat(result.out()).isEqualTo(FirstBlock.of("README.md").output() + "\n");
    }

    @ParameterizedTest
    @CsvSource({"README.md", "docs/README.vi.md"})
    void theDependencyHasTheVersionOfTheBuild(String page) {
        Matcher version = Pattern.compile("<version>([^<]*)</version>").matcher(Pages.read("pom.xml"));
        assertThat(version.find()).isTrue();
        assertThat(FirstBlock.of(page).dependency())
                .isEqualTo("<dependency><groupId>io.github.childplan</groupId>"
                        + "<artifactId>childplan-indicators</artifactId><version>" + version.group(1)
                        + "</version></dependency>");
    }

    private static String code() {
        String source = Pages.read(SOURCE);
        int from = source.indexOf('\n', source.indexOf("// spotless:off")) + 1;
        int to = source.lastIndexOf('\n', source.indexOf("// spotless:on")) + 1;
        return source.substring(from, to).stripTrailing().stripIndent();
    }

    /** Runs the lines with the imports of the program and returns the value of {@code line}. */
    private static String run(List<String> code) {
        List<String> lines = new ArrayList<>(Pages.read(SOURCE)
                .lines()
                .filter(line -> line.startsWith("import "))
                .toList());
        lines.addAll(code);
        try (JShell shell = JShell.builder()
                .executionEngine(new LocalExecutionControlProvider(), Map.of())
                .build()) {
            for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
                shell.addToClasspath(entry);
            }
            String rest = String.join("\n", lines);
            while (!rest.isBlank()) {
                CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(rest);
                for (SnippetEvent event : shell.eval(next.source())) {
                    assertThat(event.status()).as(next.source()).isEqualTo(Snippet.Status.VALID);
                }
                rest = next.remaining();
            }
            String quoted = shell.eval("line").get(0).value();
            return quoted.substring(1, quoted.length() - 1);
        }
    }
}

package io.github.childplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first block of the README is the program {@link FirstVerdict}, and its comment is what the program writes. */
class ReadmeTest {

    private static final Path SOURCE = Path.of("src/main/java/io/github/childplan/examples/FirstVerdict.java");

    @ParameterizedTest
    @CsvSource({"../README.md, EN, 0", "../docs/README.vi.md, VI, 1"})
    void theFirstBlockIsTheProgramAndItsOutput(String readme, String language, int line) throws IOException {
        List<String> block = between(Files.readAllLines(Path.of(readme)), "```java", "```");
        assertThat(block).hasSizeLessThanOrEqualTo(12);
        assertThat(block.get(0))
                .isEqualTo("// <dependency><groupId>io.github.childplan</groupId>"
                        + "<artifactId>childplan-indicators</artifactId><version>" + version()
                        + "</version></dependency>");
        List<String> code =
                between(Files.readAllLines(SOURCE), "        // spotless:off", "        // spotless:on").stream()
                        .map(one -> one.substring(8).replace("Language.EN", "Language." + language))
                        .toList();
        assertThat(block.subList(1, code.size() + 1)).isEqualTo(code);
        String output = String.join(
                " ",
                block.subList(code.size() + 1, block.size()).stream()
                        .map(one -> one.replaceFirst("^// ", ""))
                        .toList());
        assertThat(Golden.run(FirstVerdict::run).out().lines().toList().get(line))
                .isEqualTo(output);
    }

    /** A program that has no way to run it from the README of the examples is a program nobody finds. */
    @Test
    void everyProgramIsInTheReadmeOfTheExamplesAndInThePom() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String pom = Files.readString(Path.of("pom.xml"));
        for (String program : programs()) {
            String id = program.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
            assertThat(readme).contains("exec:java@" + id);
            assertThat(pom).contains("<id>" + id + "</id>", "io.github.childplan.examples." + program + "<");
        }
    }

    /** The version of the build, which the parent gives before any other. */
    private static String version() {
        return Pattern.compile("<version>([^<]*)</version>")
                .matcher(Pages.read("pom.xml"))
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> programs() throws IOException {
        try (var files = Files.list(SOURCE.getParent())) {
            List<Path> sources = files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
            List<String> programs = new ArrayList<>();
            for (Path source : sources) {
                if (Files.readString(source).contains("public static void main(String[] args)")) {
                    programs.add(String.valueOf(source.getFileName()).replace(".java", ""));
                }
            }
            return programs;
        }
    }

    private static List<String> between(List<String> lines, String first, String last) {
        int start = lines.indexOf(first) + 1;
        int end = start + lines.subList(start, lines.size()).indexOf(last);
        assertThat(start).isPositive();
        return lines.subList(start, end);
    }
}

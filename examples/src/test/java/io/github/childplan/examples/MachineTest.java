package io.github.childplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Output is the same bytes on a machine with another language, character set and time zone. */
class MachineTest {

    private static final Path GOLDEN = Path.of("src/test/resources/io/github/childplan/examples/golden");
    private static final String STRANGE =
            "-Duser.language=tr -Duser.country=TR -Dfile.encoding=US-ASCII -Dstdout.encoding=US-ASCII"
                    + " -Dsun.stdout.encoding=US-ASCII -Duser.timezone=Pacific/Kiritimati";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "list-targets.csv ListTargets",
                "read-plan-vi.txt ReadPlan",
                "deadline-calendar-2024-2030.csv DeadlineCalendar 2024 2030",
                "judge-series-linear-path.csv JudgeSeries LINEAR_PATH"
                        + " src/main/resources/io/github/childplan/examples/sample-series.csv",
                "assess-figures-2025-12-31.csv AssessFigures"
                        + " src/main/resources/io/github/childplan/examples/sample-figures.csv 2025-12-31"
            })
    void standardOutputIsTheSameBytes(String run) throws IOException, InterruptedException {
        List<String> words = List.of(run.split(" ", -1));
        Process process = start(words.subList(1, words.size()));
        byte[] written;
        try (InputStream out = process.getInputStream()) {
            written = out.readAllBytes();
        }
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        assertThat(written).isEqualTo(Files.readAllBytes(GOLDEN.resolve(words.get(0))));
    }

    @Test
    void unusableInputEndsTheMachineWithACodeAndNothingOnStandardOutput() throws IOException, InterruptedException {
        Process process = start(List.of("AssessFigures", "no-such-file.csv", "2025-12-31"));
        assertThat(process.getInputStream().readAllBytes()).isEmpty();
        String problems = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(Program.UNUSABLE);
        assertThat(problems).contains("no-such-file.csv").contains("tệp");
    }

    private static Process start(List<String> words) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(Arrays.asList(STRANGE.split(" ", -1)));
        command.add("io.github.childplan.examples." + words.get(0));
        command.addAll(words.subList(1, words.size()));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        return builder.start();
    }
}

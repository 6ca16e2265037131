package io.github.childplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.childplan.examples.Golden.Result;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every program writes what its golden file holds. */
class ProgramsTest {

    static final String FIGURES = SampleFiguresTest.FILE.toString();
    static final String SERIES = "src/main/resources/io/github/childplan/examples/sample-series.csv";
    private static final Map<String, Program.Run> PROGRAMS = Map.of(
            "ReadPlan", ReadPlan::run,
            "ListTargets", ListTargets::run,
            "ListDuties", ListDuties::run,
            "DeadlineCalendar", DeadlineCalendar::run,
            "AssessFigures", AssessFigures::run,
            "JudgeSeries", JudgeSeries::run,
            "StuntingIllustration", StuntingIllustration::run,
            "SecondPlan", SecondPlan::run,
            "TargetListImport", TargetListImport::run,
            "FirstVerdict", FirstVerdict::run);

    static Stream<Arguments> runs() {
        return Stream.of(
                run("read-plan-vi.txt", "ReadPlan"),
                run("read-plan-en.txt", "ReadPlan", "--language", "en"),
                run("list-targets.csv", "ListTargets"),
                run("list-duties.csv", "ListDuties"),
                run("deadline-calendar-2024-2030.csv", "DeadlineCalendar", "2024", "2030"),
                run(
                        "second-plan-deadlines.csv",
                        "DeadlineCalendar",
                        "2026",
                        "2028",
                        "--plan",
                        SecondPlanTest.FILE.toString()),
                run("assess-figures-2025-12-31.csv", "AssessFigures", FIGURES, "2025-12-31"),
                run("assess-figures-2025-12-30.csv", "AssessFigures", FIGURES, "2025-12-30"),
                run("assess-figures-as-printed.csv", "AssessFigures", FIGURES, "2025-12-31", "--as-printed"),
                run("assess-figures-progress.csv", "AssessFigures", FIGURES, "2025-12-31", "--progress"),
                run("assess-figures-public.csv", "AssessFigures", FIGURES, "2025-12-31", "--audience", "public"),
                run("judge-series-linear-path.csv", "JudgeSeries", "LINEAR_PATH", SERIES),
                run("judge-series-growth-ratio.csv", "JudgeSeries", "GROWTH_RATIO", SERIES),
                run("judge-series-un-progress-chart.csv", "JudgeSeries", "UN_PROGRESS_CHART", SERIES),
                run("judge-series-distance-and-anticipated.csv", "JudgeSeries", "DISTANCE_AND_ANTICIPATED", SERIES),
                run("judge-series-reduction-rate.csv", "JudgeSeries", "REDUCTION_RATE", SERIES),
                run("stunting-not-comparable.csv", "StuntingIllustration"),
                run("stunting-stand-in.csv", "StuntingIllustration", "--stand-in", "viet-nam"),
                run("first-verdict.txt", "FirstVerdict"));
    }

    @ParameterizedTest
    @MethodSource("runs")
    void theProgramWritesItsGoldenFile(String golden, String program, List<String> args) {
        Result result = Golden.run(PROGRAMS.get(program), args.toArray(String[]::new));
        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isEqualTo(Program.DONE);
        Golden.assertSame(golden, result.out());
    }

    @ParameterizedTest
    @MethodSource("runs")
    void theSameGoesToTheFileNamedLast(String golden, String program, List<String> args, @TempDir Path folder)
            throws IOException {
        Path file = folder.resolve("new").resolve(golden);
        String[] withFile =
                Stream.concat(args.stream(), Stream.of(file.toString())).toArray(String[]::new);
        Result result = Golden.run(PROGRAMS.get(program), withFile);
        assertThat(result.out()).isEmpty();
        assertThat(result.code()).isEqualTo(Program.DONE);
        Golden.assertSame(golden, Files.readString(file, StandardCharsets.UTF_8));
    }

    @Test
    void thePlanHasItsTargetsAndDuties() {
        assertThat(Golden.run(ListTargets::run).out().lines()).hasSize(24);
        assertThat(Golden.run(ListDuties::run).out().lines()).hasSize(33);
        assertThat(Golden.run(DeadlineCalendar::run, "2024", "2030").out().lines())
                .hasSize(15);
        assertThat(Golden.run(AssessFigures::run, FIGURES, "2025-12-31").out().lines())
                .hasSize(24);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DeadlineCalendar | 2024           | arguments were [2024], must be 2 or one more",
                "DeadlineCalendar | 2024 x         | TO was 'x', must be a year such as 2025",
                "DeadlineCalendar | 2030 2024      | years were 2030 to 2024, must be in order and from 1900 to 2199",
                "DeadlineCalendar | 1899 2024      | years were 1899 to 2024, must be in order and from 1900 to 2199",
                "AssessFigures    | f.csv 31/12/25 | AS_OF was '31/12/25', must be a day such as 2025-12-31",
                "AssessFigures    | f.csv 1989-12-31 | AS_OF was '1989-12-31', must be a day from 1990 on",
                "AssessFigures    | f.csv 2025-12-31 --audience all | audience was 'all', must be authority or public",
                "AssessFigures    | f.csv          | arguments were [f.csv], must be 2 or one more",
                "AssessFigures    | f 2025-12-31 f | file f would be overwritten by the output",
                "JudgeSeries      | LINEAR f.csv   | METHOD was 'LINEAR', must be one of [LINEAR_PATH, GROWTH_RATIO,"
                        + " GROWTH_RATIO_SDG_BUILD_2_4_0, UN_PROGRESS_CHART, DISTANCE_AND_ANTICIPATED, REDUCTION_RATE]",
                "JudgeSeries      | LINEAR_PATH    | arguments were [LINEAR_PATH], must be 2 or one more",
                "JudgeSeries      | LINEAR_PATH f f | file f would be overwritten by the output",
                "ListTargets      | a b            | arguments were [a, b], must be 0 or one more",
                "ListTargets      | --plan         | option --plan has no value",
                "ListTargets      | --plna x       | option was --plna, must be one of [--plan PLAN_JSON]",
                "ReadPlan         | --language fr  | --language was 'fr', must be vi or en",
                "StuntingIllustration | --stand-in laos | --stand-in was 'laos', must be viet-nam, of which the figures are"
            })
    void argumentsThatCannotBeUsedAreTold(String program, String args, String message) {
        Result result = Golden.run(PROGRAMS.get(program), args.split(" +"));
        assertThat(result.code()).isEqualTo(Program.UNUSABLE);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).startsWith(message + "\nusage: " + program);
    }

    @Test
    void inputThatCannotBeUsedIsToldInBothLanguages(@TempDir Path folder) throws IOException {
        Result missing =
                Golden.run(AssessFigures::run, folder.resolve("none.csv").toString(), "2025-12-31");
        assertThat(missing.code()).isEqualTo(Program.UNUSABLE);
        assertThat(missing.out()).isEmpty();
        assertThat(missing.err().lines()).hasSize(2).allMatch(line -> line.contains("none.csv"));
        Path broken = Files.writeString(folder.resolve("plan.json"), "{}");
        Result plan = Golden.run(ListTargets::run, "--plan", broken.toString());
        assertThat(plan.code()).isEqualTo(Program.UNUSABLE);
        assertThat(plan.err()).contains("plan.json").contains("CP-10");
    }

    @Test
    void rowsThatCannotBeUsedAreReportedAndTheOthersAreJudged(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("figures.csv"), """
                indicator,place,period,numerator,denominator,rate,source
                stunting-under-5,Huyện Mường Tè,2024,20,100,,made up
                stunting-under-5,Xã Pa U,2024,120,100,,made up
                stunting-under-5,Huyện Mường Tè,2030,19,100,,a slip of the pen
                """);
        Result result = Golden.run(AssessFigures::run, file.toString(), "2025-12-31");
        assertThat(result.code()).isEqualTo(Program.DONE);
        assertThat(result.out().lines().filter(line -> line.contains(",20,100,2024,")))
                .hasSize(2);
        assertThat(result.err())
                .contains("figures.csv, line 3")
                .contains(
                        "figures.csv, line 4, column 3, period: CP-2014 Period \"2030\" ends in 2030, must end in 1990 to 2025");
    }

    @Test
    void helpIsTheUsage() {
        Result result = Golden.run(AssessFigures::run, "--help");
        assertThat(result.code()).isEqualTo(Program.DONE);
        assertThat(result.out())
                .isEqualTo(
                        "usage: AssessFigures FIGURES_CSV AS_OF [--as-printed] [--progress] [--audience AUDIENCE] [OUTPUT_FILE]\n");
    }

    @Test
    void theFigureOfTheNationIsComparedOnlyWhereThatIsAskedFor() {
        assertThat(verdicts(Golden.run(StuntingIllustration::run).out())).containsOnlyKeys("NOT_COMPARABLE");
        assertThat(verdicts(Golden.run(StuntingIllustration::run, "--stand-in", "viet-nam")
                        .out()))
                .containsOnlyKeys("ATTAINED", "NOT_ATTAINED")
                .containsEntry("NOT_ATTAINED", 11L);
    }

    private static Map<String, Long> verdicts(String csv) {
        return csv.lines()
                .skip(1)
                .collect(Collectors.groupingBy(line -> line.split(",", -1)[6], Collectors.counting()));
    }

    private static Arguments run(String golden, String program, String... args) {
        return Arguments.of(golden, program, List.of(args));
    }
}

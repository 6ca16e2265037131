package io.github.childplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.childplan.examples.Golden.Result;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The main program writes the report and says where it lies. */
class AnnualReportTest {

    private static final List<String> NAMES = List.of(
            "annual-report-2024-vi.html",
            "annual-report-2024-vi.md",
            "annual-report-2024-en.html",
            "annual-report-2024-en.md");
    private static final List<String> FORMATS = List.of("docx", "html", "xlsx", "md", "txt", "csv");

    @Test
    void theSamplesGiveTheGoldenReport(@TempDir Path folder) throws IOException {
        Result result = Golden.run(AnnualReport::run, folder.toString());
        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isEqualTo(Program.DONE);
        Golden.assertSame("annual-report-2024.txt", result.out().replace(folder.toString(), "FOLDER"));
        for (String name : NAMES) {
            Golden.assertSame(name, Files.readString(folder.resolve(name), StandardCharsets.UTF_8));
        }
        for (String format : FORMATS) {
            assertThat(folder.resolve("annual-report-2024-vi." + format)).isNotEmptyFile();
            assertThat(folder.resolve("annual-report-2024-en." + format)).isNotEmptyFile();
        }
        for (String format : List.of("html", "md", "txt", "csv")) {
            assertThat(Files.readString(folder.resolve("annual-report-2024-vi." + format)))
                    .contains("GIẢ ĐỊNH");
            assertThat(Files.readString(folder.resolve("annual-report-2024-en." + format)))
                    .contains("MADE UP");
        }
        assertThat(Files.readString(folder.resolve("due-reports-2024.ics")).replace("\r\n ", ""))
                .contains("X-WR-CALDESC:Số liệu và tình hình nộp báo cáo ở đây là GIẢ ĐỊNH");
    }

    @Test
    void twoRunsWriteTheSameReports(@TempDir Path first, @TempDir Path second) throws IOException {
        Golden.run(AnnualReport::run, first.toString());
        Golden.run(AnnualReport::run, second.toString());
        List<String> names = Folders.names(first).stream()
                .filter(name -> Files.isRegularFile(first.resolve(name)))
                .toList();
        assertThat(names).hasSize(13);
        for (String name : names) {
            assertThat(second.resolve(name)).hasSameBinaryContentAs(first.resolve(name));
        }
    }

    @Test
    void aReportOfMadeUpFiguresSaysSoAndOneOfOwnFilesDoesNot(@TempDir Path folder) throws IOException {
        Golden.run(AnnualReport::run, folder.resolve("sample").toString());
        Result own = Golden.run(
                AnnualReport::run,
                "--figures",
                SampleFiguresTest.FILE.toString(),
                "--submissions",
                SampleSubmissionsTest.FILE.toString(),
                "--as-of",
                "2024-12-31",
                folder.resolve("own").toString());
        assertThat(own.code()).isEqualTo(Program.DONE);
        assertThat(own.out()).doesNotContain("MADE UP");
        for (String name : NAMES) {
            String madeUp = Files.readString(folder.resolve("sample").resolve(name));
            String report = Files.readString(folder.resolve("own").resolve(name));
            assertThat(madeUp).containsAnyOf("GIẢ ĐỊNH", "MADE UP");
            assertThat(report).doesNotContain("GIẢ ĐỊNH", "MADE UP");
        }
    }

    @Test
    void rowsThatCannotBeUsedAreReportedOnceOnTheScreenAndInTheReport(@TempDir Path folder) throws IOException {
        Path figures = Files.writeString(folder.resolve("figures.csv"), """
                indicator,place,period,numerator,denominator,rate,source
                stunting-under-5,Huyện Mường Tè,2024,20,100,,made up
                stunting-under-5,Xã Pa Ủ,2024,"99,1",100,,made up
                """);
        Path submissions =
                Files.writeString(folder.resolve("submissions.csv"), "reporter,obligation,year,event,date,until\n");
        Result result = Golden.run(
                AnnualReport::run,
                "--figures",
                figures.toString(),
                "--submissions",
                submissions.toString(),
                "--as-of",
                "2024-12-31",
                folder.toString());
        assertThat(result.code()).isEqualTo(Program.DONE);
        assertThat(result.err().lines().filter(line -> line.startsWith("figures.csv, line 3")))
                .hasSize(1);
        assertThat(Files.readString(folder.resolve("annual-report-2024-en.md"))).contains("figures.csv", "99,1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--figures f.csv            | --submissions must be given with --forms, --figures or both, or none of them: own and made-up data do not mix",
                "--submissions s.csv        | --submissions must be given with --forms, --figures or both, or none of them: own and made-up data do not mix",
                "--year 2023                | year was 2023, must be from 2024 to 2030",
                "--audience everybody       | audience was 'everybody', must be authority or public",
                "--as-of 2031-01-01         | year was 2031, must be from 2024 to 2030",
                "--as-of 1/1/2025           | --as-of was '1/1/2025', must be a day such as 2025-12-31"
            })
    void argumentsThatCannotBeUsedAreTold(String args, String message) {
        Result result = Golden.run(AnnualReport::run, args.split(" +"));
        assertThat(result.code()).isEqualTo(Program.UNUSABLE);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).startsWith(message + "\nusage: AnnualReport");
    }

    @Test
    void aReportForThePublicSaysSoAndHasANameOfItsOwn(@TempDir Path folder) throws IOException {
        Result result = Golden.run(AnnualReport::run, "--audience", "public", folder.toString());
        assertThat(result.code()).isEqualTo(Program.DONE);
        assertThat(Files.readString(folder.resolve("public-annual-report-2024-en.md")))
                .contains("> For the public. Under the policy CHILD\\_PROTECTION", "MADE UP")
                .doesNotContain("For the authorities");
    }

    @Test
    void aMissingFileEndsTheProgram(@TempDir Path folder) {
        String none = folder.resolve("none.csv").toString();
        Result result = Golden.run(AnnualReport::run, "--figures", none, "--submissions", none, folder.toString());
        assertThat(result.code()).isEqualTo(Program.UNUSABLE);
        assertThat(result.err()).contains("none.csv");
    }
}

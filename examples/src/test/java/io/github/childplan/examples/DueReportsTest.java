package io.github.childplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.childplan.examples.Golden.Result;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is late is listed, and the calendar is written. */
class DueReportsTest {

    @ParameterizedTest
    @CsvSource({"vi, 2024-11-26, 2024", "en, 2024-11-26, 2024", "vi, 2025-11-20, 2025"})
    void theSampleGivesTheGoldenListAndCalendar(String language, String asOf, int year, @TempDir Path folder)
            throws IOException {
        Result result = Golden.run(DueReports::run, "--as-of", asOf, "--language", language, folder.toString());
        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isEqualTo(Program.DONE);
        String name = "due-reports-" + year + "-" + language;
        Golden.assertSame(name + ".txt", result.out().replace(folder.toString(), "FOLDER"));
        String calendar = Files.readString(folder.resolve("due-reports-" + year + ".ics"), StandardCharsets.UTF_8);
        assertThat(calendar.replace("\r\n", "")).doesNotContain("\n", "\r");
        Golden.assertSame(name + ".ics", calendar.replace("\r\n", "\n"));
    }

    @Test
    void oneAgencyHasACalendarOfItsOwn(@TempDir Path folder) throws IOException {
        Result result = Golden.run(DueReports::run, "--reporter", "commune-committees/pa-u-commune", folder.toString());
        assertThat(result.code()).isEqualTo(Program.DONE);
        assertThat(Files.readString(folder.resolve("due-reports-2024-commune-committees-pa-u-commune.ics")))
                .containsOnlyOnce("BEGIN:VEVENT")
                .contains("DTSTART;VALUE=DATE:20241122\r\n");
    }

    @Test
    void ownSubmissionsAreNotMadeUp(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("s.csv"), """
                reporter,obligation,year,event,date,until
                health-centre,vi,2024,received,2024-11-20,
                nobody,vi,2024,received,2024-11-20,
                """);
        Result result = Golden.run(DueReports::run, "--submissions", file.toString(), folder.toString());
        assertThat(result.code()).isEqualTo(Program.DONE);
        assertThat(result.out()).doesNotContain("GIẢ ĐỊNH").contains("Mục VI: đã nhận 1/23, đúng hạn 1/23\n");
        assertThat(result.err()).contains("s.csv, line 3", "CP-3002");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--year 2023        | year was 2023, must be from 2024 to 2030",
                "--as-of 26/11/2024 | --as-of was '26/11/2024', must be a day such as 2025-12-31",
                "--language fr      | --language was 'fr', must be vi or en",
                "--reporter A_B     | --reporter was 'A_B', must be an id such as health-centre",
                "--reporter nobody  | --reporter was 'nobody', must owe a report of 2024: [education-division, ",
            })
    void argumentsThatCannotBeUsedAreTold(String args, String message, @TempDir Path folder) {
        Result result = Golden.run(DueReports::run, (args + " " + folder).split(" +"));
        assertThat(result.code()).isEqualTo(Program.UNUSABLE);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).startsWith(message).contains("\nusage: DueReports");
    }
}

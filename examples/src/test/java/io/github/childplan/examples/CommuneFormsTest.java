package io.github.childplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.childplan.examples.Golden.Result;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms go out. */
class CommuneFormsTest {

    @ParameterizedTest
    @ValueSource(strings = {"2024", "2025"})
    void everyCommuneHasAWorkbook(String year, @TempDir Path folder) throws IOException {
        Result result = Golden.run(CommuneForms::run, "--year", year, folder.toString());
        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isEqualTo(Program.DONE);
        Golden.assertSame("commune-forms-" + year + ".txt", result.out().replace(folder.toString(), "FOLDER"));
        assertThat(Folders.names(folder))
                .hasSize(year.equals("2024") ? 14 : 8)
                .allMatch(name -> result.out().contains("    " + name + ": "));
    }

    @Test
    void twoRunsWriteTheSameBytes(@TempDir Path first, @TempDir Path second) throws IOException {
        Golden.run(CommuneForms::run, first.toString());
        Golden.run(CommuneForms::run, second.toString());
        for (String name : Folders.names(first)) {
            assertThat(second.resolve(name)).hasSameBinaryContentAs(first.resolve(name));
        }
    }

    @Test
    void aYearOutsideThePlanIsRefused(@TempDir Path folder) {
        Result result = Golden.run(CommuneForms::run, "--year", "2031", folder.toString());
        assertThat(result.code()).isEqualTo(Program.UNUSABLE);
        assertThat(result.err()).startsWith("year was 2031, must be from 2024 to 2030\nusage: CommuneForms");
    }
}

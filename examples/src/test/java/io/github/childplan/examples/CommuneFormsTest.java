package io.github.childplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.childplan.examples.Golden.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The forms go out, come back with mistakes and are marked. */
class CommuneFormsTest {

    @Test
    void theMistakesAreToldByCellAndMarkedInCopies(@TempDir Path folder) throws IOException {
        Result result = Golden.run(CommuneForms::run, folder.toString());
        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isEqualTo(Program.DONE);
        Golden.assertSame("commune-forms.txt", result.out().replace(folder.toString(), "FOLDER"));
        assertThat(names(folder.resolve("sent"))).hasSize(14);
        assertThat(names(folder.resolve("received"))).hasSize(13).doesNotContain("mu-ca-commune.xlsx");
        assertThat(names(folder.resolve("to-correct"))).containsExactly("bum-to-commune.xlsx", "pa-u-commune.xlsx");
        try (XSSFWorkbook copy = new XSSFWorkbook(
                Files.newInputStream(folder.resolve("to-correct").resolve("bum-to-commune.xlsx")))) {
            assertThat(copy.getSheetAt(0)
                            .getCellComment(new CellAddress("F22"))
                            .getString()
                            .getString())
                    .startsWith("LỖI (CP-2021): Tử số ");
        }
    }

    @Test
    void twoRunsWriteTheSameBytes(@TempDir Path first, @TempDir Path second) throws IOException {
        Golden.run(CommuneForms::run, first.toString());
        Golden.run(CommuneForms::run, second.toString());
        for (String name : names(first.resolve("sent"))) {
            assertThat(second.resolve("sent").resolve(name))
                    .hasSameBinaryContentAs(first.resolve("sent").resolve(name));
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}

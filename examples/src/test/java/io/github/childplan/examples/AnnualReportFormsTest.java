package io.github.childplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.childplan.examples.Golden.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main program sends workbooks, reads what comes back, and marks the mistakes. */
class AnnualReportFormsTest {

    private static final String SUBMISSIONS = SampleSubmissionsTest.FILE.toString();

    @Test
    void ofFourteenWorkbooksThirteenComeBackAndTwoAreMarked(@TempDir Path folder) throws IOException {
        Golden.run(AnnualReport::run, folder.toString());
        Path forms = folder.resolve("made-up-forms");
        assertThat(Folders.names(forms.resolve("sent"))).hasSize(14);
        assertThat(Folders.names(forms.resolve("received"))).hasSize(13).doesNotContain("mu-ca-commune.xlsx");
        assertThat(Folders.names(forms.resolve("to-correct")))
                .containsExactly("bum-to-commune.xlsx", "pa-u-commune.xlsx");
        assertThat(comment(forms.resolve("to-correct").resolve("bum-to-commune.xlsx"), "F22"))
                .startsWith("LỖI (CP-2021): Tử số ");
        assertThat(Files.readString(folder.resolve("annual-report-2024-en.md")))
                .contains("khoảng 80", "pa-u-commune.xlsx", "F14", "Ủy ban nhân dân xã Mù Cả");
    }

    @Test
    void ownWorkbooksAreReadAndMarkedAndNotCalledMadeUp(@TempDir Path folder) throws IOException {
        Golden.run(AnnualReport::run, folder.resolve("sample").toString());
        Path own = folder.resolve("own");
        Result result = Golden.run(
                AnnualReport::run,
                "--submissions",
                SUBMISSIONS,
                "--forms",
                folder.resolve("sample/made-up-forms/received").toString(),
                own.toString());
        assertThat(result.code()).isEqualTo(Program.DONE);
        assertThat(result.out())
                .contains("đọc được / read: 13", "cell H11", "cell F14", "cell F22")
                .doesNotContain("MADE UP");
        assertThat(Folders.names(own.resolve("to-correct")))
                .containsExactly("bum-to-commune.xlsx", "pa-u-commune.xlsx");
        assertThat(Files.readString(own.resolve("annual-report-2024-en.md"))).doesNotContain("MADE UP");
    }

    @Test
    void aFigureThatAWorkbookAndTheFileBothHaveIsThatOfTheWorkbookAndTold(@TempDir Path folder) throws IOException {
        Golden.run(AnnualReport::run, folder.resolve("sample").toString());
        Path figures = Files.writeString(folder.resolve("figures.csv"), """
                indicator,place,period,numerator,denominator,rate,source,status,known,breakdown
                stunting-under-5,Xã Tà Tổng,2024,1,2,,another,measured,2024-11-27,
                """);
        Result result = Golden.run(
                AnnualReport::run,
                "--submissions",
                SUBMISSIONS,
                "--forms",
                folder.resolve("sample/made-up-forms/received").toString(),
                "--figures",
                figures.toString(),
                folder.resolve("own").toString());
        assertThat(result.code()).isEqualTo(Program.DONE);
        assertThat(result.err().lines()).hasSize(2).allMatch(line -> line.contains("figures.csv, line 2"));
    }

    @Test
    void theSampleOf2025HasEightCommunesAndNothingOfAnEarlierRun(@TempDir Path folder) throws IOException {
        Golden.run(AnnualReport::run, folder.toString());
        Result result = Golden.run(AnnualReport::run, "--as-of", "2025-12-31", folder.toString());
        assertThat(result.code()).isEqualTo(Program.DONE);
        assertThat(result.out()).contains("phải gửi / expected: 8\n", "đọc được / read: 6\n");
        assertThat(Folders.names(folder.resolve("made-up-forms/sent")))
                .hasSize(8)
                .contains("hua-bum-commune-2025.xlsx");
        assertThat(Folders.names(folder.resolve("made-up-forms/received"))).doesNotContain("kan-ho-commune.xlsx");
    }

    @Test
    void whatIsNoFolderOfWorkbooksEndsTheProgram(@TempDir Path folder) {
        String none = folder.resolve("none").toString();
        Result result = Golden.run(AnnualReport::run, "--submissions", SUBMISSIONS, "--forms", none, folder.toString());
        assertThat(result.code()).isEqualTo(Program.UNUSABLE);
        assertThat(result.err()).startsWith("--forms was '" + none + "', must be a folder\nusage: AnnualReport");
    }

    private static String comment(Path workbook, String cell) throws IOException {
        try (XSSFWorkbook copy = new XSSFWorkbook(Files.newInputStream(workbook))) {
            return copy.getSheetAt(0)
                    .getCellComment(new CellAddress(cell))
                    .getString()
                    .getString();
        }
    }
}

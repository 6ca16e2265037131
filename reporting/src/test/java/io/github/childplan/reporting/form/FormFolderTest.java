package io.github.childplan.reporting.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.value.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormFolderTest {

    @TempDir
    private Path folder;

    @Test
    void badFilesStopNothingAndWhoIsMissingIsNamed() throws IOException {
        List<FormReporter> communes = Forms.communes();
        for (FormReporter reporter : communes.subList(0, 4)) {
            write(reporter.place() + ".xlsx", filled(reporter, 2024));
        }
        write("a-picture.xlsx", new byte[] {(byte) 0x89, 'P', 'N', 'G'});
        write("ta-ba-commune (2).xlsx", filled(communes.get(3), 2024));
        write("year.xlsx", filled(communes.get(4), 2023));
        write("~$lock.xlsx", new byte[] {1});
        write(".DS_Store", new byte[] {1});
        Files.createDirectory(folder.resolve("below"));
        List<String> progress = new ArrayList<>();
        FormReturns returns = FormFolder.of(Forms.READER)
                .read(
                        folder,
                        2024,
                        communes,
                        (file, done, total) -> progress.add(file.name() + " " + done + "/" + total + " "
                                + file.form().result().isPresent()));
        assertThat(progress)
                .containsExactly(
                        "a-picture.xlsx 1/7 false",
                        "ka-lang-commune.xlsx 2/7 true",
                        "muong-te-township.xlsx 3/7 true",
                        "ta-ba-commune (2).xlsx 4/7 true",
                        "ta-ba-commune.xlsx 5/7 true",
                        "thu-lum-commune.xlsx 6/7 true",
                        "year.xlsx 7/7 true");
        assertThat(returns.received()).hasSize(4).containsEntry(communes.get(3).id(), "ta-ba-commune (2).xlsx");
        assertThat(returns.figures().all()).hasSize(4);
        assertThat(returns.missing()).isEqualTo(communes.subList(4, 14));
        assertThat(told(returns).subList(0, 4))
                .containsExactly(
                        "a-picture.xlsx: CP-3101 the file is a picture, expected the form as an .xlsx workbook, or its CSV",
                        "ta-ba-commune.xlsx: CP-3150 the form of Ủy ban nhân dân xã Tá Bạ for 2024 is already in the file"
                                + " ta-ba-commune (2).xlsx, expected one file for each reporter and year; this file is not"
                                + " counted",
                        "year.xlsx: CP-3153 the form is for 2023, expected a form for 2024; this file is not counted",
                        "CP-3151 there is no form of Ủy ban nhân dân xã Pa Ủ for 2024 that can be read");
        assertThat(returns.problems()).hasSize(3 + 10);
    }

    @Test
    void aFormOfSomebodyElseIsNotCounted() throws IOException {
        write("health.xlsx", filled(Forms.reporter("health-centre"), 2024));
        FormReturns returns = FormFolder.of(Forms.READER).read(folder, 2024, List.of(Forms.paU()), FormProgress.none());
        assertThat(returns.figures().all()).isEmpty();
        assertThat(told(returns))
                .containsExactly(
                        "health.xlsx: CP-3152 the form is of health-centre (muong-te-district), from whom none is expected,"
                                + " expected the form of a reporter from whom one is expected; this file is not counted",
                        "CP-3151 there is no form of Ủy ban nhân dân xã Pa Ủ for 2024 that can be read");
    }

    @Test
    void aReporterThatChangedItsPlaceIsNotCounted() throws IOException {
        FormReporter elsewhere = new FormReporter(
                Forms.paU().id(),
                Forms.paU().name(),
                Forms.paU().addressee(),
                Forms.paU().kind(),
                Forms.communes().get(0).place(),
                Optional.empty(),
                List.of());
        write("pa-u.xlsx", filled(elsewhere, 2024));
        FormReturns returns = FormFolder.of(Forms.READER).read(folder, 2024, List.of(Forms.paU()), FormProgress.none());
        assertThat(returns.received()).isEmpty();
        assertThat(returns.problems().get(0).reason().name()).isEqualTo("FORM_NOT_EXPECTED");
    }

    @Test
    void aFolderThatIsNotThereAndTooManyFilesAreTold() throws IOException {
        FormReturns none =
                FormFolder.of(Forms.READER).read(folder.resolve("none"), 2024, List.of(), FormProgress.none());
        assertThat(told(none)).containsExactly("none: CP-3154 the folder cannot be read (there is no such file)");
        write("a.xlsx", new byte[0]);
        write("b.xlsx", new byte[0]);
        FormReader one = Forms.READER.withLimits(FormLimits.builder().files(1).build());
        FormReturns many = FormFolder.of(one).read(folder, 2024, List.of(), FormProgress.none());
        assertThat(many.problems())
                .extracting(problem -> problem.reason().name())
                .containsExactly("TOO_MANY_FILES", "FORM_FILE_EMPTY");
    }

    private byte[] filled(FormReporter reporter, int year) {
        return Forms.changed(FormWorkbook.write(Forms.DESIGN.form(reporter, year), Language.VI), sheet -> {
            sheet.cell("stunting-under-5", FormColumn.NUMERATOR).setCellValue(57);
            sheet.cell("stunting-under-5", FormColumn.DENOMINATOR).setCellValue(300);
        });
    }

    private void write(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
    }

    private static List<String> told(FormReturns returns) {
        return returns.problems().stream().map(Problem::toString).toList();
    }
}

package io.github.childplan.examples;

import io.github.childplan.core.catalog.StandardPlans;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.value.Language;
import io.github.childplan.indicators.definition.StandardIndicators;
import io.github.childplan.indicators.place.StandardPlaces;
import io.github.childplan.reporting.compliance.ReportingYear;
import io.github.childplan.reporting.form.Form;
import io.github.childplan.reporting.form.FormDesign;
import io.github.childplan.reporting.form.FormFile;
import io.github.childplan.reporting.form.FormFolder;
import io.github.childplan.reporting.form.FormMarker;
import io.github.childplan.reporting.form.FormReader;
import io.github.childplan.reporting.form.FormReporter;
import io.github.childplan.reporting.form.FormReturns;
import io.github.childplan.reporting.form.FormWorkbook;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One round of forms: a workbook for every commune that reports for the year, and what comes back from them. Figures of the
 * other agencies come in the file of figures.
 */
final class FormRound {

    private final ReportingYear year;
    private final FormDesign design =
            FormDesign.of(StandardPlans.muongTe(), StandardIndicators.childPlan(), StandardPlaces.muongTe());

    /** What came back, and the names of the copies that were marked in a folder. */
    record Outcome(FormReturns returns, Path toCorrect, List<String> marked) {}

    FormRound(ReportingYear year) {
        this.year = year;
    }

    int year() {
        return year.year();
    }

    List<FormReporter> communes() {
        return design.reporters(year).stream()
                .filter(reporter -> reporter.kind() == FormReporter.Kind.BODY_OF_A_PLACE)
                .toList();
    }

    Form form(FormReporter commune) {
        return design.form(commune, year.year());
    }

    /** Writes the workbook of every commune, to be filled. */
    void send(Path sent) throws UnusableException {
        for (FormReporter commune : communes()) {
            Program.write(sent.resolve(name(commune)), FormWorkbook.write(form(commune), Language.VI));
        }
    }

    /** Reads what came back and writes a marked copy of every workbook with a mistake. */
    Outcome read(Path received, Path toCorrect) throws UnusableException {
        List<FormFile> wrong = new ArrayList<>();
        FormReturns returns = FormFolder.of(FormReader.of(design))
                .read(received, year.year(), communes(), (file, done, total) -> {
                    if (!file.form().problems().isEmpty()) {
                        wrong.add(file);
                    }
                });
        List<String> marked = new ArrayList<>();
        for (FormFile file : wrong) {
            // a CSV and a file that cannot be read have no copy
            var copy = FormMarker.standard()
                    .mark(file.path(), file.form().problems(), Language.VI)
                    .result();
            if (copy.isPresent()) {
                Program.write(toCorrect.resolve(file.name()), copy.get());
                marked.add(file.name());
            }
        }
        return new Outcome(returns, toCorrect, marked);
    }

    /** Returns the outcome for the screen, in both languages, each mistake with its cell. */
    String told(Outcome outcome) {
        FormReturns returns = outcome.returns();
        StringBuilder told = new StringBuilder()
                .append("Biểu số liệu năm " + year() + " / Forms for " + year() + '\n')
                .append("  phải gửi / expected: " + communes().size() + '\n')
                .append("  đọc được / read: " + returns.received().size() + '\n')
                .append("  số liệu dùng được / figures that can be used: "
                        + returns.figures().all().size() + '\n')
                .append("  lỗi và cảnh báo / mistakes and warnings: "
                        + returns.problems().size() + '\n');
        for (Problem problem : returns.problems()) {
            told.append("  - ")
                    .append(problem.describe(Language.VI))
                    .append("\n    ")
                    .append(problem.describe(Language.EN))
                    .append('\n');
        }
        if (!outcome.marked().isEmpty()) {
            told.append("Bản đánh dấu lỗi, gửi lại để sửa / Marked copies, to be sent back: ")
                    .append(String.join(", ", outcome.marked()))
                    .append("\n  ")
                    .append(outcome.toCorrect().toAbsolutePath().normalize())
                    .append('\n');
        }
        return told.toString();
    }

    static String name(FormReporter commune) {
        return commune.place() + ".xlsx";
    }
}

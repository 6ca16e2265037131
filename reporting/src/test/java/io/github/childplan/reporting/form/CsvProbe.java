package io.github.childplan.reporting.form;

import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.core.value.Language;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** Fills a form in CSV and reads it, for a class path without the office library. */
public final class CsvProbe implements Supplier<String> {

    /** Makes the probe. */
    public CsvProbe() {}

    @Override
    public String get() {
        FormDesign design = CsvForms.DESIGN;
        String text = new String(
                FormCsv.write(CsvForms.form(), Language.VI, FormCsv.ByteOrderMark.LEFT_OUT), StandardCharsets.UTF_8);
        String filled = text.replace("WHO 2006;;số trẻ dưới 5 tuổi được đo chiều cao;;", "WHO 2006;57;đo;300;");
        WithProblems<FilledForm> read = FormReader.of(design)
                .read("form.csv", new ByteArrayInputStream(filled.getBytes(StandardCharsets.UTF_8)));
        return read.orElseThrow().figures().all().size() + " figure(s), "
                + read.orElseThrow().blank().size() + " blank, problems " + read.problems();
    }
}

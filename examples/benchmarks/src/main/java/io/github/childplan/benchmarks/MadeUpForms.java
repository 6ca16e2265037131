package io.github.childplan.benchmarks;

import io.github.childplan.core.agency.AgencyId;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.reporting.form.Form;
import io.github.childplan.reporting.form.FormDesign;
import io.github.childplan.reporting.form.FormField;
import io.github.childplan.reporting.form.FormReporter;
import io.github.childplan.reporting.form.FormWorkbook;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The workbooks of the communes of a made-up country for its last year, every row filled in with made-up figures, as a spreadsheet
 * program would save them.
 *
 * @param design how they were made
 * @param reporters who fills them
 */
record MadeUpForms(FormDesign design, List<FormReporter> reporters) {

    static final int YEAR = MadeUpCountry.LAST_YEAR;

    private static final String SOURCE = "made up for a benchmark";
    private static final int MOST = 400;

    static MadeUpForms of(MadeUpCountry country) {
        return new MadeUpForms(
                FormDesign.of(country.plan(), MadeUpCountry.CATALOG, country.places()),
                country.communes().stream().map(MadeUpForms::reporter).toList());
    }

    private static FormReporter reporter(PlaceId commune) {
        AgencyId committees = AgencyId.of("commune-committees");
        return new FormReporter(
                AgencyId.of(committees + "/" + commune),
                LocalizedText.of("Ủy ban nhân dân " + commune, "People's Committee of " + commune),
                committees,
                FormReporter.Kind.BODY_OF_A_PLACE,
                commune,
                Optional.empty(),
                List.of());
    }

    /** Writes a filled workbook for each reporter into a folder. */
    void write(Path folder) throws IOException {
        Random random = new Random(YEAR);
        for (FormReporter reporter : reporters) {
            Form form = design.form(reporter, YEAR);
            try (XSSFWorkbook workbook =
                            new XSSFWorkbook(new ByteArrayInputStream(FormWorkbook.write(form, Language.VI)));
                    OutputStream out = Files.newOutputStream(folder.resolve(reporter.place() + ".xlsx"))) {
                fill(workbook.getSheetAt(0), form, random);
                workbook.write(out);
            }
        }
    }

    private static void fill(Sheet sheet, Form form, Random random) {
        Map<String, Integer> columns = new HashMap<>();
        for (Cell anchor : sheet.getRow(0)) {
            columns.put(anchor.getStringCellValue(), anchor.getColumnIndex());
        }
        Map<String, FormField> fields = new HashMap<>();
        form.fields().forEach(field -> fields.put(field.key().toString(), field));
        for (Row row : sheet) {
            Cell anchor = row.getCell(column(columns, "indicator"));
            FormField field = anchor == null ? null : fields.get(anchor.getStringCellValue());
            if (field != null) {
                boolean own = field.entry() == FormField.Entry.OWN_PLACE;
                int denominator = own ? 1 : 1 + random.nextInt(MOST);
                row.getCell(column(columns, "numerator")).setCellValue(random.nextInt(denominator + 1));
                row.getCell(column(columns, "denominator")).setCellValue(denominator);
                row.getCell(column(columns, "source")).setCellValue(SOURCE);
            }
        }
    }

    private static int column(Map<String, Integer> columns, String name) {
        return columns.getOrDefault("childplan:" + name, 0);
    }
}

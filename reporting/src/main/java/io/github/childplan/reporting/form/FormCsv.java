package io.github.childplan.reporting.form;

import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.indicators.csv.CsvText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A form as a text file, for those who have no spreadsheet: fields separated by semicolons, numbers with a decimal comma,
 * UTF-8.
 *
 * <p>The first lines say which form it is and are left as they are; so is the first field of each row. A reporter writes into
 * the columns for numerator, denominator, value, status and source. The last lines, on former places where rows are of those and
 * on whom the form is for, are only to be read. {@link FormReader} reads it whatever its name, with or without a byte order
 * mark, and after a spreadsheet has saved it with commas or tabs. Stateless and thread-safe.
 */
public final class FormCsv {

    private static final char SEPARATOR = ';';
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Whether a text begins with a mark by which some programs know UTF-8. Thread-safe. */
    public enum ByteOrderMark {
        /** The mark is written: Excel then shows Vietnamese letters as they are. */
        WRITTEN,
        /** No mark, as most other programs like it. */
        LEFT_OUT
    }

    private FormCsv() {}

    /**
     * Writes a form.
     *
     * @param form the form
     * @param language the language of the headings and definitions
     * @param mark whether the text begins with a byte order mark
     * @return the bytes; the same for the same arguments
     */
    public static byte[] write(Form form, Language language, ByteOrderMark mark) {
        List<List<String>> rows = new ArrayList<>();
        for (Map.Entry<String, String> line : IdentityKey.lines(FormIdentity.of(form))) {
            rows.add(row(line.getKey(), line.getValue()));
        }
        rows.add(row(Arrays.stream(FormColumn.values())
                .map(column -> column.anchored() ? column.anchor() : "")
                .toArray(String[]::new)));
        rows.add(row(Arrays.stream(FormColumn.values())
                .map(column -> column.anchored() && !column.input() ? "" : in(language, column.heading()))
                .toArray(String[]::new)));
        int number = 0;
        for (FormField field : form.fields()) {
            number++;
            rows.add(row(FormTexts.cells(field, number, language).toArray(String[]::new)));
        }
        rows.add(row(FormColumn.FILLED, "", in(language, FormTexts.filled())));
        FormTexts.places(form).forEach(line -> rows.add(row("", "", in(language, line))));
        rows.add(row("", "", in(language, FormTexts.audience())));
        String text = CsvText.of(row(IdentityKey.FORMAT), rows, SEPARATOR);
        String marked = mark == ByteOrderMark.WRITTEN ? BYTE_ORDER_MARK + text : text;
        return marked.getBytes(StandardCharsets.UTF_8);
    }

    private static String in(Language language, LocalizedText text) {
        return text.in(language);
    }

    private static List<String> row(String... cells) {
        List<String> row = new ArrayList<>(List.of(cells));
        while (row.size() < FormColumn.values().length) {
            row.add("");
        }
        return row;
    }
}

package io.github.childplan.indicators.csv;

import io.github.childplan.core.value.Decimals;
import io.github.childplan.core.value.Texts;
import java.util.List;

/**
 * Tables as CSV text after RFC 4180, the counterpart of {@link CsvReader}: commas, LF line ends, a quotation mark around a
 * field only where it needs one.
 *
 * <p>A spreadsheet runs a cell that begins with {@code =}, {@code +}, {@code -}, {@code @}, a tab, a carriage return or a
 * full-width form of these as a formula. Such a text is written with an apostrophe before it ({@link #guard}); a plain number
 * such as {@code -1.5} is left as it is, and {@code >=} was never one. {@link #unguard} takes the apostrophe away again.
 * Stateless and thread-safe.
 */
public final class CsvText {

    private static final String FORMULA_STARTS = "=+-@\t\r\0\uFF1D\uFF0B\uFF0D\uFF20";

    private static final String SEPARATORS = ",;\t";

    private CsvText() {}

    /**
     * Writes a table.
     *
     * @param columns the names of the columns, the first line
     * @param rows the rows, each as wide as the header
     * @return the text, every line ended by LF
     * @throws IllegalArgumentException if a row has another width
     */
    public static String of(List<String> columns, List<List<String>> rows) {
        return of(columns, rows, ',');
    }

    /**
     * Writes a table with another separator than the comma.
     *
     * @param columns the names of the columns, the first line
     * @param rows the rows, each as wide as the header
     * @param separator a comma, a semicolon or a tab
     * @return the text, every line ended by LF
     * @throws IllegalArgumentException if a row has another width or the separator is another sign
     */
    public static String of(List<String> columns, List<List<String>> rows, char separator) {
        requireSeparator(separator);
        StringBuilder text = new StringBuilder();
        append(text, columns, separator);
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "row had " + row.size() + " fields, must have " + columns.size() + " like the header");
            }
            append(text, row, separator);
        }
        return text.toString();
    }

    /**
     * Returns a cell that no spreadsheet runs as a formula.
     *
     * @param cell any text
     * @return the text, after an apostrophe if it would be taken for a formula
     */
    public static String guard(String cell) {
        return startsFormula(cell) && !Decimals.isPlain(cell) ? "'" + cell : cell;
    }

    /**
     * Returns a cell as it was before {@link #guard}.
     *
     * @param cell any text
     * @return the text without the apostrophe that guards it
     */
    public static String unguard(String cell) {
        return cell.startsWith("'") && startsFormula(cell) ? cell.substring(1) : cell;
    }

    /** Apostrophes in front are looked through, so that guarding a guarded text can be undone as well. */
    private static boolean startsFormula(String cell) {
        int start = 0;
        while (start < cell.length() && cell.charAt(start) == '\'') {
            start++;
        }
        return start < cell.length() && FORMULA_STARTS.indexOf(cell.charAt(start)) >= 0;
    }

    static void requireSeparator(char separator) {
        if (SEPARATORS.indexOf(separator) < 0) {
            throw new IllegalArgumentException("separator was '" + Texts.excerpt(Character.toString(separator))
                    + "', must be a comma, a semicolon or a tab");
        }
    }

    private static void append(StringBuilder text, List<String> row, char separator) {
        for (int i = 0; i < row.size(); i++) {
            if (i > 0) {
                text.append(separator);
            }
            text.append(quoted(guard(row.get(i)), separator));
        }
        text.append('\n');
    }

    private static String quoted(String cell, char separator) {
        boolean plain = cell.chars().noneMatch(c -> c == separator || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}

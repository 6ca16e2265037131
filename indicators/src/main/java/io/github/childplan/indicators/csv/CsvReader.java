package io.github.childplan.indicators.csv;

import io.github.childplan.core.value.Texts;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The rows of a CSV text, read strictly after RFC 4180: commas (or a separator that is stated), fields in double quotation
 * marks, a mark inside doubled, lines ended by CR LF, LF or CR.
 *
 * <p>A leading byte order mark and empty lines are skipped; white space belongs to the field; a line break inside a quoted
 * field is given as LF. Rows come one at a time, and no more than a row is held: a field has at most
 * {@value #MAX_FIELD_LENGTH} characters, a row {@value #MAX_FIELDS} fields. A faulty row is given with its fault and the
 * next line is read, unless the fault leaves open where the row ends. The reader does not know a header and does not
 * compare the widths of rows. Not thread-safe; it reads ahead and does not close what
 * it reads.
 */
public final class CsvReader {

    /** The most characters of a field. */
    public static final int MAX_FIELD_LENGTH = Texts.MAX_LENGTH;

    /** The most fields of a row. */
    public static final int MAX_FIELDS = 200;

    private final CsvScanner scanner;

    private CsvReader(CsvScanner scanner) {
        this.scanner = scanner;
    }

    /**
     * Returns the rows of a text.
     *
     * @param text the text, from its beginning
     * @return a reader before the first row
     */
    public static CsvReader of(Reader text) {
        return new CsvReader(CsvScanner.of(text));
    }

    /**
     * Returns the rows of a text whose fields are separated by another sign than the comma.
     *
     * @param text the text, from its beginning
     * @param separator a comma, a semicolon or a tab
     * @return a reader before the first row
     * @throws IllegalArgumentException if the separator is another sign
     */
    public static CsvReader of(Reader text, char separator) {
        return new CsvReader(CsvScanner.of(text, separator));
    }

    /**
     * Reads the next row.
     *
     * @return the row, or empty at the end
     * @throws IOException if the text cannot be read
     */
    public Optional<CsvRow> next() throws IOException {
        if (!scanner.next()) {
            return Optional.empty();
        }
        List<String> fields =
                IntStream.range(0, scanner.fields()).mapToObj(scanner::text).toList();
        return Optional.of(new CsvRow(scanner.line(), fields, scanner.fault()));
    }
}

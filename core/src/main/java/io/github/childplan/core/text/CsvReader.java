package io.github.childplan.core.text;

import io.github.childplan.core.value.Texts;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

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

    private static final int END = -1;
    private static final int NOTHING = -2;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Reader in;
    private final char separator;
    private final char[] buffer = new char[8192];
    private final StringBuilder field = new StringBuilder();
    private int position;
    private int limit;
    private int waiting = NOTHING;
    private long line = 1;
    private boolean afterReturn;
    private boolean started;
    private boolean ended;

    private CsvReader(Reader in, char separator) {
        this.in = in;
        this.separator = separator;
    }

    /**
     * Returns the rows of a text.
     *
     * @param text the text, from its beginning
     * @return a reader before the first row
     */
    public static CsvReader of(Reader text) {
        return of(text, ',');
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
        Objects.requireNonNull(text, "text");
        CsvText.requireSeparator(separator);
        return new CsvReader(text, separator);
    }

    /**
     * Reads the next row.
     *
     * @return the row, or empty at the end
     * @throws IOException if the text cannot be read
     */
    public Optional<CsvRow> next() throws IOException {
        if (!started) {
            started = true;
            int first = take();
            afterReturn = first == '\r';
            waiting = first == BYTE_ORDER_MARK ? NOTHING : first;
        }
        int c = ended ? END : read();
        while (c == '\n') {
            c = read();
        }
        return c == END ? Optional.empty() : Optional.of(row(c));
    }

    private CsvRow row(int first) throws IOException {
        long start = line;
        List<String> fields = new ArrayList<>();
        int c = first;
        while (true) {
            field.setLength(0);
            Optional<CsvFault> fault = c == '"' ? quoted() : plain(c);
            if (fault.isEmpty() && fields.size() == MAX_FIELDS) {
                fault = Optional.of(CsvFault.TOO_MANY_FIELDS);
            }
            if (fault.isPresent()) {
                ended = fault.get().ends();
                skipLine();
                return new CsvRow(start, fields, fault);
            }
            fields.add(field.toString());
            if (read() != separator) {
                return new CsvRow(start, fields, Optional.empty());
            }
            c = read();
        }
    }

    /** Reads up to the sign that ends the field, which waits to be read again. */
    private Optional<CsvFault> plain(int first) throws IOException {
        int c = first;
        while (!endsField(c)) {
            if (c == '"') {
                return Optional.of(CsvFault.QUOTE_IN_FIELD);
            }
            if (field.length() == MAX_FIELD_LENGTH) {
                return Optional.of(CsvFault.FIELD_TOO_LONG);
            }
            field.append((char) c);
            c = read();
        }
        unread(c);
        return Optional.empty();
    }

    private Optional<CsvFault> quoted() throws IOException {
        while (true) {
            int c = read();
            if (c == '"') {
                c = read();
                if (c != '"') {
                    unread(c);
                    return endsField(c) ? Optional.empty() : Optional.of(CsvFault.TEXT_AFTER_QUOTE);
                }
            }
            if (c == END) {
                return Optional.of(CsvFault.UNCLOSED_QUOTE);
            }
            if (field.length() == MAX_FIELD_LENGTH) {
                return Optional.of(CsvFault.FIELD_TOO_LONG);
            }
            field.append((char) c);
        }
    }

    private void skipLine() throws IOException {
        int c = ended ? END : read();
        while (c != '\n' && c != END) {
            c = read();
        }
    }

    private boolean endsField(int c) {
        return c == separator || c == '\n' || c == END;
    }

    /** Reads one character; every line end is one LF. */
    private int read() throws IOException {
        int c = waiting;
        waiting = NOTHING;
        if (c == NOTHING) {
            c = take();
            if (c == '\n' && afterReturn) {
                c = take();
            }
            afterReturn = c == '\r';
        }
        if (c == '\r') {
            c = '\n';
        }
        if (c == '\n') {
            line++;
        }
        return c;
    }

    /** Takes one character from the buffer; a reader's own single reads lock each time. */
    private int take() throws IOException {
        if (position == limit) {
            limit = in.read(buffer, 0, buffer.length);
            position = 0;
        }
        if (limit <= 0) {
            limit = 0;
            return END;
        }
        return buffer[position++];
    }

    private void unread(int c) {
        waiting = c;
        if (c == '\n') {
            line--;
        }
    }
}

package io.github.childplan.indicators.csv;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/**
 * The rows of a CSV text, read as {@link CsvReader} reads them, without an object per row or field: for files of millions of
 * rows, whose fields are compared, looked up and counted where they lie.
 *
 * <p>Fields are numbered from 0 to below {@link #fields()}, and what is asked of them holds until the next row is read. No
 * more than a row is held. Not thread-safe; it reads ahead and does not close what it reads.
 */
public final class CsvScanner {

    /** Stands for a field that is not a count. */
    public static final long NO_COUNT = -1;

    private static final int MAX_DIGITS = 18;
    private static final int FIRST_CAPACITY = 1 << 15;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Reader in;
    private final char separator;
    /** No sign that ends a plain field comes after it in Unicode, and most characters of texts do. */
    private final char lastSign;

    private char[] buffer = new char[FIRST_CAPACITY];
    private int position;
    private int limit;
    private int rowStart;
    private final int[] starts = new int[CsvReader.MAX_FIELDS + 1];
    private final int[] ends = new int[CsvReader.MAX_FIELDS + 1];
    private int fieldStart;
    private int fieldEnd;
    private int fields;
    private long line = 1;
    private long rowLine = 1;
    private Optional<CsvFault> fault = Optional.empty();
    private boolean afterReturn;
    private boolean started;
    private boolean ended;

    private CsvScanner(Reader in, char separator) {
        this.in = in;
        this.separator = separator;
        this.lastSign = separator > '"' ? separator : '"';
    }

    /**
     * Returns the rows of a text.
     *
     * @param text the text, from its beginning
     * @return a scanner before the first row
     */
    public static CsvScanner of(Reader text) {
        return of(text, ',');
    }

    /**
     * Returns the rows of a text whose fields are separated by another sign than the comma.
     *
     * @param text the text, from its beginning
     * @param separator a comma, a semicolon or a tab
     * @return a scanner before the first row
     * @throws IllegalArgumentException if the separator is another sign
     */
    public static CsvScanner of(Reader text, char separator) {
        Objects.requireNonNull(text, "text");
        CsvText.requireSeparator(separator);
        return new CsvScanner(text, separator);
    }

    /**
     * Reads the next row.
     *
     * @return whether there is one
     * @throws IOException if the text cannot be read
     */
    public boolean next() throws IOException {
        fields = 0;
        fault = Optional.empty();
        rowStart = position;
        if (!started) {
            started = true;
            if (available() && buffer[position] == BYTE_ORDER_MARK) {
                position++;
            }
        }
        if (ended || !skipEmptyLines()) {
            return false;
        }
        rowLine = line;
        readRow();
        return true;
    }

    /**
     * Returns the line the row starts on.
     *
     * @return the line, from 1; a quoted field may span several lines
     */
    public long line() {
        return rowLine;
    }

    /**
     * Returns how many fields the row has.
     *
     * @return the number of fields; with a fault, of those before the faulty one
     */
    public int fields() {
        return fields;
    }

    /**
     * Returns what is wrong with the row.
     *
     * @return the fault, if there is one
     */
    public Optional<CsvFault> fault() {
        return fault;
    }

    /** Leaves out the white space around every field of the row, as {@link String#strip} does. */
    public void strip() {
        for (int field = 0; field < fields; field++) {
            while (starts[field] < ends[field] && isWhite(buffer[starts[field]])) {
                starts[field]++;
            }
            while (starts[field] < ends[field] && isWhite(buffer[ends[field] - 1])) {
                ends[field]--;
            }
        }
    }

    /**
     * Returns whether a field is empty.
     *
     * @param field the field
     * @return whether it has no character
     */
    public boolean blank(int field) {
        return starts[field] == ends[field];
    }

    /**
     * Returns a field.
     *
     * @param field the field
     * @return its text without quotation marks
     */
    public String text(int field) {
        return new String(buffer, starts[field], ends[field] - starts[field]);
    }

    /**
     * Returns whether a field has a text.
     *
     * @param field the field
     * @param text the characters of the text
     * @return whether they are the same, character by character
     */
    public boolean matches(int field, char[] text) {
        return Arrays.equals(buffer, starts[field], ends[field], text, 0, text.length);
    }

    /**
     * Returns a number by which fields of different texts can mostly be told apart: it is made of the length and of some of the
     * characters, so that it takes no longer for a long field.
     *
     * @param field the field
     * @return the same number for the same text
     */
    public int hash(int field) {
        int start = starts[field];
        int length = ends[field] - start;
        if (length == 0) {
            return 0;
        }
        int last = ends[field] - 1;
        return length * 0x2C1B_3C6D
                + buffer[last] * 0x297A_2D39
                + buffer[last - (length >> 3)] * 0x1B56_C4E9
                + buffer[start + Math.max(0, length - 2)] * 0x7FEB_352D
                + buffer[start + Math.max(0, length - 3)] * 0x5BD1_E995
                + buffer[start + Math.max(0, length - 4)] * 0x27D4_EB2F
                + buffer[start + (length >> 1)] * 0x1656_67B1
                + buffer[start + (length >> 2)] * 0x0CC9_E2D5
                + buffer[start] * 0x1B87_3593;
    }

    /**
     * Returns a field as a count.
     *
     * @param field the field
     * @return the number that it writes with 1 to 18 digits 0 to 9; {@link #NO_COUNT} if it is anything else
     */
    public long count(int field) {
        int length = ends[field] - starts[field];
        if (length == 0 || length > MAX_DIGITS) {
            return NO_COUNT;
        }
        long count = 0;
        for (int i = starts[field]; i < ends[field]; i++) {
            int digit = buffer[i] - '0';
            if (digit < 0 || digit > 9) {
                return NO_COUNT;
            }
            count = count * 10 + digit;
        }
        return count;
    }

    /** As {@link Character#isWhitespace}; no letter before the Ogham space mark is white. */
    private static boolean isWhite(char c) {
        return (c <= ' ' || c >= '\u1680') && Character.isWhitespace(c);
    }

    private boolean skipEmptyLines() throws IOException {
        while (true) {
            rowStart = position;
            if (!available()) {
                return false;
            }
            char c = buffer[position];
            if (c != '\n' && c != '\r') {
                afterReturn = false;
                return true;
            }
            position++;
            if (c == '\r' || !afterReturn) {
                line++;
            }
            afterReturn = c == '\r';
        }
    }

    private void readRow() throws IOException {
        boolean more = true;
        while (more) {
            fault = readField();
            if (fault.isEmpty() && fields == CsvReader.MAX_FIELDS) {
                fault = Optional.of(CsvFault.TOO_MANY_FIELDS);
            }
            if (fault.isPresent()) {
                ended = fault.get().ends();
                skipLine();
                return;
            }
            starts[fields] = fieldStart;
            ends[fields] = fieldEnd;
            fields++;
            more = available() && buffer[position] == separator;
            position += more ? 1 : 0;
        }
        endLine();
    }

    /** Reads up to the sign that ends the field, which is not taken. */
    private Optional<CsvFault> readField() throws IOException {
        if (available() && buffer[position] == '"') {
            position++;
            return quoted();
        }
        fieldStart = position;
        while (true) {
            int stop = Math.min(limit, fieldStart + CsvReader.MAX_FIELD_LENGTH + 1);
            position = firstSign(position, stop);
            if (position < stop) {
                fieldEnd = position;
                return buffer[position] == '"' ? Optional.of(CsvFault.QUOTE_IN_FIELD) : Optional.empty();
            }
            if (position - fieldStart > CsvReader.MAX_FIELD_LENGTH) {
                return Optional.of(CsvFault.FIELD_TOO_LONG);
            }
            if (!available()) {
                fieldEnd = position;
                return Optional.empty();
            }
        }
    }

    /** Returns where the next separator, quotation mark or line end is. */
    private int firstSign(int from, int stop) {
        int at = from;
        while (at < stop && (buffer[at] > lastSign || !isSign(buffer[at]))) {
            at++;
        }
        return at;
    }

    private boolean isSign(char c) {
        return c == separator || c == '"' || c == '\n' || c == '\r';
    }

    /** Moves the text of the field together where a doubled mark or a line end of two signs becomes one sign. */
    private Optional<CsvFault> quoted() throws IOException {
        fieldStart = position;
        fieldEnd = position;
        boolean afterReturnInside = false;
        while (available()) {
            char c = buffer[position];
            position++;
            if (c == '"') {
                boolean doubled = available() && buffer[position] == '"';
                if (!doubled) {
                    return !available() || isSign(buffer[position])
                            ? Optional.empty()
                            : Optional.of(CsvFault.TEXT_AFTER_QUOTE);
                }
                position++;
            }
            boolean second = c == '\n' && afterReturnInside;
            afterReturnInside = c == '\r';
            if (second) {
                continue;
            }
            if (fieldEnd - fieldStart == CsvReader.MAX_FIELD_LENGTH) {
                return Optional.of(CsvFault.FIELD_TOO_LONG);
            }
            if (c == '\r' || c == '\n') {
                line++;
                c = '\n';
            }
            buffer[fieldEnd] = c;
            fieldEnd++;
        }
        return Optional.of(CsvFault.UNCLOSED_QUOTE);
    }

    /** Goes to the next line; the fields before the fault are kept, and of the rest of the line nothing. */
    private void skipLine() throws IOException {
        while (!ended && available() && buffer[position] != '\n' && buffer[position] != '\r') {
            position++;
            if (position == limit) {
                position = fields == 0 ? rowStart : ends[fields - 1];
                limit = position;
            }
        }
        if (!ended) {
            endLine();
        }
    }

    private void endLine() throws IOException {
        if (available()) {
            afterReturn = buffer[position] == '\r';
            position++;
            line++;
        }
    }

    /** Returns whether there is a character at the position, and reads more where the buffer is at its end. */
    private boolean available() throws IOException {
        return position < limit || fill();
    }

    private boolean fill() throws IOException {
        if (rowStart > 0) {
            moveRowToFront();
        }
        if (limit == buffer.length) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        int read = in.read(buffer, limit, buffer.length - limit);
        limit += Math.max(0, read);
        return read > 0;
    }

    private void moveRowToFront() {
        System.arraycopy(buffer, rowStart, buffer, 0, limit - rowStart);
        position -= rowStart;
        limit -= rowStart;
        fieldStart -= rowStart;
        fieldEnd -= rowStart;
        for (int field = 0; field < fields; field++) {
            starts[field] -= rowStart;
            ends[field] -= rowStart;
        }
        rowStart = 0;
    }
}

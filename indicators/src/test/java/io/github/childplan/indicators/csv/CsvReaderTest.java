package io.github.childplan.indicators.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.childplan.core.value.Language;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReaderTest {

    @Test
    void readsFieldsAndLines() throws IOException {
        assertThat(rows("a,b\n1,\n\n, x \n")).containsExactly(row(1, "a", "b"), row(2, "1", ""), row(4, "", " x "));
    }

    @Test
    void readsQuotedFields() throws IOException {
        assertThat(rows("\"a,b\",\"say \"\"x\"\"\",\"\"\n\"two\r\nlines\",c\nd,e"))
                .containsExactly(row(1, "a,b", "say \"x\"", ""), row(2, "two\nlines", "c"), row(4, "d", "e"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a,b\nc,d\n", "a,b\r\nc,d\r\n", "a,b\rc,d\r", "a,b\nc,d", "\uFEFFa,b\nc,d", "\n\r\na,b\n\nc,d"})
    void readsEveryLineEndAndSkipsAByteOrderMark(String text) throws IOException {
        assertThat(rows(text)).extracting(CsvRow::fields).containsExactly(List.of("a", "b"), List.of("c", "d"));
    }

    @Test
    void readsAnotherSeparatorWhereItIsStated() throws IOException {
        CsvReader csv = CsvReader.of(new StringReader("a;1,5;\"x;y\"\nb;;\n"), ';');
        assertThat(csv.next()).contains(row(1, "a", "1,5", "x;y"));
        assertThat(csv.next()).contains(row(2, "b", "", ""));
        assertThat(csv.next()).isEmpty();
    }

    @Test
    void refusesASeparatorThatIsNone() {
        assertThatThrownBy(() -> CsvReader.of(new StringReader(""), '|'))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("separator was '|', must be a comma, a semicolon or a tab");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\r\n\r\n", "\uFEFF"})
    void givesNoRowWhereThereIsNone(String text) throws IOException {
        assertThat(rows(text)).isEmpty();
    }

    @Test
    void goesOnAfterATextBehindAQuoteOrAQuoteInAField() throws IOException {
        assertThat(rows("a,\"b\"x,\"c\nd\"e,f\ng,h\n"))
                .containsExactly(
                        faulty(1, CsvFault.TEXT_AFTER_QUOTE, "a"),
                        faulty(2, CsvFault.QUOTE_IN_FIELD),
                        row(3, "g", "h"));
    }

    @Test
    void endsAtAQuoteThatNothingCloses() throws IOException {
        assertThat(rows("a,b\nc,\"d\ne,f\n"))
                .containsExactly(row(1, "a", "b"), faulty(2, CsvFault.UNCLOSED_QUOTE, "c"));
    }

    @Test
    void refusesAFieldPastTheLimitAndTakesOneAtTheLimit() throws IOException {
        String longest = "x".repeat(CsvReader.MAX_FIELD_LENGTH);
        assertThat(rows(longest + "\n\"" + longest + "\"\n")).containsExactly(row(1, longest), row(2, longest));
        assertThat(rows("a\n" + longest + "x\nb")).containsExactly(row(1, "a"), faulty(2, CsvFault.FIELD_TOO_LONG));
        assertThat(rows("a\n\"" + longest + "x\"\nb")).containsExactly(row(1, "a"), faulty(2, CsvFault.FIELD_TOO_LONG));
    }

    @Test
    void refusesARowPastTheLimitAndTakesOneAtTheLimit() throws IOException {
        String widest = ",".repeat(CsvReader.MAX_FIELDS - 1);
        assertThat(rows(widest + "\n" + widest + ",\nb"))
                .extracting(CsvRow::fault)
                .containsExactly(Optional.empty(), Optional.of(CsvFault.TOO_MANY_FIELDS), Optional.empty());
    }

    @Test
    void holdsNoMoreThanTheLimitOfAQuoteThatNeverCloses() throws IOException {
        long[] taken = {0};
        Reader endless = new Reader() {
            @Override
            public int read(char[] buffer, int offset, int length) {
                for (int i = 0; i < length; i++) {
                    buffer[offset + i] = taken[0]++ == 0 ? '"' : 'x';
                }
                return length;
            }

            @Override
            public void close() {}
        };
        CsvReader reader = CsvReader.of(endless);
        assertThat(reader.next()).contains(faulty(1, CsvFault.FIELD_TOO_LONG));
        assertThat(reader.next()).isEmpty();
        assertThat(taken[0]).isLessThan(2L * CsvReader.MAX_FIELD_LENGTH);
    }

    @Test
    void namesTheLimitsInItsExplanations() {
        assertThat(CsvFault.FIELD_TOO_LONG.explanation().in(Language.EN)).contains("" + CsvReader.MAX_FIELD_LENGTH);
        assertThat(CsvFault.FIELD_TOO_LONG.explanation().in(Language.VI)).contains("" + CsvReader.MAX_FIELD_LENGTH);
        assertThat(CsvFault.TOO_MANY_FIELDS.explanation().in(Language.EN)).contains("" + CsvReader.MAX_FIELDS);
        assertThat(CsvFault.TOO_MANY_FIELDS.explanation().in(Language.VI)).contains("" + CsvReader.MAX_FIELDS);
    }

    private static List<CsvRow> rows(String text) throws IOException {
        CsvReader reader = CsvReader.of(new StringReader(text));
        List<CsvRow> rows = new ArrayList<>();
        for (Optional<CsvRow> row = reader.next(); row.isPresent(); row = reader.next()) {
            rows.add(row.get());
        }
        return rows;
    }

    private static CsvRow row(long line, String... fields) {
        return new CsvRow(line, List.of(fields), Optional.empty());
    }

    private static CsvRow faulty(long line, CsvFault fault, String... before) {
        return new CsvRow(line, List.of(before), Optional.of(fault));
    }
}

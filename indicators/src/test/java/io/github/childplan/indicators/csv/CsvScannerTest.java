package io.github.childplan.indicators.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvScannerTest {

    @ParameterizedTest
    @CsvSource({
        "0,0",
        "57,57",
        "007,7",
        "999999999999999999,999999999999999999",
        "1000000000000000000,-1",
        "-1,-1",
        "1.5,-1",
        "٣,-1",
        "'',-1",
        "1 2,-1"
    })
    void gives_a_field_as_a_count(String field, long count) throws IOException {
        assertThat(scan(field + ",\n").count(0)).isEqualTo(count);
    }

    @Test
    void compares_fields_where_they_lie() throws IOException {
        CsvScanner row = scan("Pa Ủ,\"a \"\"b\"\"\"\n");

        assertThat(row.matches(0, "Pa Ủ".toCharArray())).isTrue();
        assertThat(row.matches(0, "Pa U".toCharArray())).isFalse();
        assertThat(row.matches(0, "Pa Ủ.".toCharArray())).isFalse();
        assertThat(row.matches(1, "a \"b\"".toCharArray())).isTrue();
        assertThat(row.hash(1)).isEqualTo(scan("\"a \"\"b\"\"\",x\n").hash(0)).isNotEqualTo(row.hash(0));
        assertThat(row.blank(0)).isFalse();
    }

    @Test
    void strips_white_space_of_any_kind() throws IOException {
        CsvScanner row = scan("\u2003 a b\t,\" \",x\u00A0\n");
        row.strip();

        assertThat(List.of(row.text(0), row.text(1), row.text(2)))
                .containsExactly("\u2003 a b\t".strip(), "", "x\u00A0".strip());
        assertThat(row.blank(1)).isTrue();
    }

    /** Where the buffer ends must not matter: a text read in pieces of one character is that read at once. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void pieces_of_any_size_give_the_same_rows(long seed) throws IOException {
        String signs = "ab,\"\n\r,, \"\"";
        Random random = new Random(seed);
        for (int i = 0; i < 400; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(60); length > 0; length--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            List<CsvRow> whole = rows(new StringReader(text.toString()));

            assertThat(rows(inPieces(text.toString(), 1))).isEqualTo(whole);
            assertThat(rows(inPieces(text.toString(), 3))).isEqualTo(whole);
        }
    }

    @Test
    void rows_that_cross_the_end_of_the_buffer_are_whole() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            text.append(i).append(",\"x\"\"").append(i).append("\",y\r\n");
        }
        CsvScanner scanner = CsvScanner.of(new StringReader(text.toString()));
        for (int i = 0; i < 20_000; i++) {
            assertThat(scanner.next()).isTrue();
            assertThat(scanner.line()).isEqualTo(i + 1);
            assertThat(scanner.count(0)).isEqualTo(i);
            assertThat(scanner.text(1)).isEqualTo("x\"" + i);
            assertThat(scanner.text(2)).isEqualTo("y");
        }
        assertThat(scanner.next()).isFalse();
    }

    @Test
    void the_rest_of_a_faulty_line_is_skipped_and_not_held() throws IOException {
        String rest = "x".repeat(300_000);
        CsvScanner scanner = CsvScanner.of(new StringReader("a,b\"" + rest + "\r\nc,d\n"));

        assertThat(scanner.next()).isTrue();
        assertThat(scanner.fault()).contains(CsvFault.QUOTE_IN_FIELD);
        assertThat(scanner.fields()).isOne();
        assertThat(scanner.text(0)).isEqualTo("a");
        assertThat(scanner.next()).isTrue();
        assertThat(scanner.line()).isEqualTo(2);
        assertThat(scanner.text(1)).isEqualTo("d");
        assertThat(scanner.next()).isFalse();
    }

    private static CsvScanner scan(String text) throws IOException {
        CsvScanner scanner = CsvScanner.of(new StringReader(text));
        assertThat(scanner.next()).isTrue();
        return scanner;
    }

    private static List<CsvRow> rows(Reader text) throws IOException {
        CsvReader reader = CsvReader.of(text);
        List<CsvRow> rows = new ArrayList<>();
        for (var next = reader.next(); next.isPresent(); next = reader.next()) {
            rows.add(next.get());
        }
        return rows;
    }

    private static Reader inPieces(String text, int size) {
        return new StringReader(text) {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                return super.read(buffer, offset, Math.min(length, size));
            }
        };
    }
}

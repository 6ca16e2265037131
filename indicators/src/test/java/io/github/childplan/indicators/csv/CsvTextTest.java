package io.github.childplan.indicators.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTest {

    @Test
    void quotesOnlyWhereItMustAndEndsEveryLineWithLf() {
        List<List<String>> rows = List.of(List.of("x y", ""), List.of("a,b", "nói \"có\""), List.of("1\n2", "99,1"));
        assertThat(CsvText.of(List.of("one", "two"), rows))
                .isEqualTo("one,two\nx y,\n\"a,b\",\"nói \"\"có\"\"\"\n\"1\n2\",\"99,1\"\n");
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        List<String> cells = List.of("a,b", "\"", "dòng 1\ndòng 2", "", " x ", ">=");
        CsvReader reader = CsvReader.of(new StringReader(CsvText.of(cells, List.of(cells))));
        assertThat(reader.next().orElseThrow().fields()).isEqualTo(cells);
        assertThat(reader.next().orElseThrow().fields()).isEqualTo(cells);
        assertThat(reader.next()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+84", "-x", "@SUM(A1)", "\tx", "\rx", "＝1", "＋1", "－1", "＠x", "-1-1", "'=1", "''@x", "-"
            })
    void aTextThatASpreadsheetWouldRunIsGuarded(String cell) {
        assertThat(CsvText.guard(cell)).isEqualTo("'" + cell);
        assertThat(CsvText.unguard(CsvText.guard(cell))).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {">=", ">", "<=", "<", "-1.5", "-3", "21.4", "", "'", "'tis", "x=1", "%"})
    void numbersAndHarmlessTextsAreLeftAsTheyAre(String cell) {
        assertThat(CsvText.guard(cell)).isEqualTo(cell);
        assertThat(CsvText.unguard(cell)).isEqualTo(cell);
    }

    @Test
    void aRowOfAnotherWidthIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CsvText.of(List.of("a", "b"), List.of(List.of("1"))))
                .withMessage("row had 1 fields, must have 2 like the header");
    }

    @Test
    void writesAnotherSeparatorWhereItIsStated() {
        assertThat(CsvText.of(List.of("a", "b"), List.of(List.of("1,5", "x;y"), List.of("=1", "")), ';'))
                .isEqualTo("a;b\n1,5;\"x;y\"\n'=1;\n");
    }
}

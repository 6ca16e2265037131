package io.github.childplan.reporting.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.core.value.Language;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormCsvTest {

    private static final String STUNTING_ROW =
            "stunting-under-5;6;Tỷ lệ trẻ em dưới 5 tuổi bị suy dinh dưỡng thể chiều cao theo tuổi;Năm 2024;số trẻ dưới 5 tuổi có"
                    + " chiều cao theo tuổi dưới âm 2 độ lệch chuẩn của chuẩn WHO 2006;;số trẻ dưới 5 tuổi được đo chiều cao;;;;%;;";

    @Test
    void theFirstLinesSayWhichFormItIsAndEachRowHasItsDefinitions() {
        List<String> lines = text().lines().toList();
        assertThat(lines.subList(0, 7))
                .containsExactly(
                        "childplan-form/1;;;;;;;;;;;;",
                        "plan;muong-te-28-ct-tw;;;;;;;;;;;",
                        "version;1;;;;;;;;;;;",
                        "reporter;commune-committees/pa-u-commune;;;;;;;;;;;",
                        "kind;place;;;;;;;;;;;",
                        "place;pa-u-commune;;;;;;;;;;;",
                        "year;2024;;;;;;;;;;;");
        assertThat(lines.get(8))
                .isEqualTo("childplan:indicator;;;;;childplan:numerator;;childplan:denominator;;childplan:value;;"
                        + "childplan:status;childplan:source");
        assertThat(lines.get(9))
                .isEqualTo(
                        ";TT;Chỉ tiêu;Kỳ số liệu;Tử số là;Tử số;Mẫu số là;Mẫu số;Tỷ lệ tính ra;Số liệu có sẵn (nếu không có"
                                + " tử số, mẫu số);Đơn vị tính;Cách có số liệu;Nguồn số liệu");
        assertThat(lines.get(15)).isEqualTo(STUNTING_ROW);
        assertThat(lines.get(24)).isEqualTo("childplan:filled;;Ngày điền biểu;;;;;;;;;;");
        assertThat(lines.get(25))
                .isEqualTo(";;" + FormTexts.audience().in(Language.VI) + ";;;;;;;;;;")
                .contains("AUTHORITY");
        assertThat(lines).hasSize(26);
    }

    @Test
    void aByteOrderMarkIsWrittenWhereItIsWantedAndReadEitherWay() {
        byte[] with = FormCsv.write(Forms.form(), Language.VI, FormCsv.ByteOrderMark.WRITTEN);
        byte[] without = FormCsv.write(Forms.form(), Language.VI, FormCsv.ByteOrderMark.LEFT_OUT);
        assertThat(with).startsWith(0xEF, 0xBB, 0xBF).hasSize(without.length + 3);
        assertThat(read(with).problems()).isEmpty();
        assertThat(read(without).problems()).isEmpty();
        assertThat(read(with).orElseThrow().identity()).isEqualTo(FormIdentity.of(Forms.form()));
        assertThat(read(with).orElseThrow().blank()).hasSize(14);
    }

    @Test
    void countsRatesStatusSourceAndDayAreRead() {
        WithProblems<FilledForm> read = read(bytes(filled()));
        assertThat(read.problems()).isEmpty();
        assertThat(read.orElseThrow().filled()).hasToString("Optional[2024-11-15]");
        assertThat(read.orElseThrow().figures().all())
                .extracting(figure ->
                        figure.indicator() + " " + figure.value() + " " + figure.status() + " " + figure.source())
                .containsExactly(
                        "stunting-under-5 Counted[counts=57/300] ESTIMATED Optional[trạm y tế]",
                        "participation-awareness Stated[value=19.5, unit=Unit[kind=PERCENT, noun=Optional.empty],"
                                + " decimals=OptionalInt.empty, sample=OptionalLong.empty, limits=Optional.empty] MEASURED"
                                + " Optional.empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", "\t"})
    void aTextThatASpreadsheetSavedWithAnotherSeparatorIsRead(String separator) {
        String saved = filled().replace("19,5", "\"19,5\"").replace("xã, ", "").replace("thôn, ", "");
        String other = ("sep=" + separator + "\r\n" + saved.replace("\n", "\r\n"))
                .replace(", ", " ")
                .replace(';', separator.charAt(0));
        WithProblems<FilledForm> read = read(bytes(other));
        assertThat(read.problems()).isEmpty();
        assertThat(read.orElseThrow().figures().all()).hasSize(2);
        assertThat(read.orElseThrow().figures().all().get(0).origin().line()).hasValue(17);
    }

    @Test
    void utf16WithAMarkIsRead() {
        assertThat(read(("\uFEFF" + filled()).getBytes(StandardCharsets.UTF_16LE))
                        .orElseThrow()
                        .figures()
                        .all())
                .hasSize(2);
    }

    @Test
    void aBadCellIsToldByLineAndColumn() {
        String text = text().replace(STUNTING_ROW, STUNTING_ROW.replace("WHO 2006;;", "WHO 2006;1.234;"));
        assertThat(problems(bytes(text)))
                .containsExactly(
                        "form.csv, line 16, column 6, numerator: CP-2016 Column Numerator is \"1.234\", must be a count in digits"
                                + " only, without sign, point, comma or space, such as 1234",
                        "form.csv, line 16, column 8, denominator: CP-2020 Column Denominator is blank and the other count is"
                                + " 1.234, must be a count in digits only, without sign, point, comma or space, such as 1234");
    }

    @Test
    void textInAnotherEncodingIsRefused() {
        byte[] legacy = "childplan-form/1;M\u01B0\u01A1ng".getBytes(Charset.forName("windows-1258"));
        assertThat(legacy).contains(0xFD);
        assertThat(problems(legacy))
                .containsExactly("form.csv: CP-3121 the CSV file is not text in UTF-8, expected text saved as UTF-8");
    }

    @Test
    void aTextThatIsNoFormIsRefusedByName() {
        assertThat(problems(bytes("indicator,place\nstunting-under-5,Xã Pa Ủ\n")))
                .containsExactly(
                        "form.csv: CP-3101 the file is text without the first line of the form, expected the form as an"
                                + " .xlsx workbook, or its CSV");
    }

    @Test
    void aRowThatIsNotCsvIsTold() {
        assertThat(problems(bytes(text().replace("WHO 2006;;số trẻ dưới 5 tuổi được đo", "WHO 2006;\"57\"x;số"))))
                .containsExactly(
                        "form.csv, line 16, column 6: CP-3122 the row is not CSV (only a separator or the end of the line"
                                + " may follow the closing quotation mark), so the file is not read, expected fields separated by"
                                + " semicolons, a field with a quotation mark in quotation marks");
    }

    @Test
    void theCellsOfATextAreLimited() {
        FormReader small =
                Forms.READER.withLimits(FormLimits.builder().cells(337).build());
        assertThat(small.read("form.csv", new ByteArrayInputStream(bytes(text())))
                        .problems())
                .extracting(Problem::toString)
                .containsExactly("form.csv: CP-3106 the file is too large and is not read, expected at most 337 cells");
        FormReader enough =
                Forms.READER.withLimits(FormLimits.builder().cells(338).build());
        assertThat(enough.read("form.csv", new ByteArrayInputStream(bytes(text())))
                        .problems())
                .isEmpty();
    }

    private static String text() {
        return new String(
                FormCsv.write(Forms.form(), Language.VI, FormCsv.ByteOrderMark.LEFT_OUT), StandardCharsets.UTF_8);
    }

    private static String filled() {
        return text().replace(
                        STUNTING_ROW,
                        STUNTING_ROW
                                .replace("WHO 2006;;", "WHO 2006;57;")
                                .replace("chiều cao;;;;%;;", "chiều cao;300;;;%;Ước tính;trạm y tế"))
                .replace("tổng số trẻ em trên địa bàn;;;;", "tổng số trẻ em trên địa bàn;;;19,5;")
                .replace("childplan:filled;;Ngày điền biểu;;;;", "childplan:filled;;Ngày điền biểu;;;15/11/2024;");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static WithProblems<FilledForm> read(byte[] file) {
        return Forms.READER.read("form.csv", new ByteArrayInputStream(file));
    }

    private static List<String> problems(byte[] file) {
        return read(file).problems().stream().map(Problem::toString).toList();
    }
}

package io.github.childplan.indicators.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.childplan.indicators.progress.VectorFile.Row;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rows on regression and on the rate between two figures; the continuous form and the surveys' raw slopes are not ours. */
class AnnualReductionTest {

    private static final Pattern POINT = Pattern.compile("(\\d{4}):([0-9.]+)(?=;|$| )");
    private static final Pattern BETWEEN = Pattern.compile(".* bound (\\d+) \\((\\d{4})\\) -> (\\d+) \\((\\d{4})\\)");

    static Stream<Row> regressions() {
        return rows().filter(row -> row.text("method").startsWith("regression"));
    }

    static Stream<Row> betweenTwoFigures() {
        return rows().filter(row -> row.text("method").equals("required endpoint AARR"));
    }

    @ParameterizedTest
    @MethodSource("regressions")
    void fitsALineThroughTheLogarithms(Row row) {
        assertShare(AnnualReduction.regression(points(row.text("input"))), row);
    }

    @ParameterizedTest
    @MethodSource("betweenTwoFigures")
    void leadsFromOneFigureToAnother(Row row) {
        Matcher ends = BETWEEN.matcher(row.text("input"));
        assertThat(ends.matches()).isTrue();
        assertShare(
                AnnualReduction.between(
                        YearValue.of(Integer.parseInt(ends.group(2)), ends.group(1)),
                        YearValue.of(Integer.parseInt(ends.group(4)), ends.group(3))),
                row);
    }

    private static void assertShare(BigDecimal percent, Row row) {
        VectorFile.assertNumber(Optional.of(percent.movePointLeft(2)), row.text("value"));
    }

    private static Stream<Row> rows() {
        return VectorFile.rows("aarr.csv").stream();
    }

    /** Two of the series are told as a rule. */
    private static List<YearValue> points(String input) {
        if (input.startsWith("perfect 2.4% a year 2000-2015")) {
            return series(2000, 2015, new BigDecimal("0.976"));
        }
        if (input.startsWith("growth 1% a year 2000-2010")) {
            return series(2000, 2010, new BigDecimal("1.01"));
        }
        return POINT.matcher(input)
                .results()
                .map(point -> YearValue.of(Integer.parseInt(point.group(1)), point.group(2)))
                .toList();
    }

    private static List<YearValue> series(int from, int to, BigDecimal factor) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(year -> YearValue.of(
                        year, BigDecimal.valueOf(100).multiply(factor.pow(year - from), MathContext.DECIMAL128)))
                .toList();
    }
}

package io.github.childplan.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import io.github.childplan.core.value.Language;
import io.github.childplan.reporting.document.Block;
import io.github.childplan.reporting.document.Cell;
import io.github.childplan.reporting.document.ChartSeries;
import io.github.childplan.reporting.document.OfficialSample;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SvgChartTest {

    private static final Pattern PLACE = Pattern.compile("\\b(x|x1|x2|cx|y|y1|y2|cy)=\"(-?[0-9.]+)\"");

    @Test
    void aBarIsAsLongAsItsValueAndAMissingFigureHasWordsAndNoBar() {
        String svg = SvgChart.of(OfficialSample.communes(), Language.VI, 1);
        List<Double> widths = numbers(svg, "<rect [^>]*width=\"([0-9.]+)\" height=\"12\"");
        assertThat(widths).hasSize(3);
        assertThat(widths.get(0) / widths.get(1)).isCloseTo(31.4 / 22.5, offset(0.01));
        assertThat(svg)
                .contains(">31,4%<", ">22,5%<", ">18,9%<", ">— chưa có số liệu<")
                .doesNotContain(">0%<");
        assertThat(count(svg, "class=\"target\"")).isEqualTo(4 + 1);
    }

    @Test
    void aLineIsBrokenWhereNothingWasMeasuredAndAPathRunsOn() {
        String svg = SvgChart.of(OfficialSample.trend(), Language.VI, 1);
        assertThat(count(svg, "<line [^>]*class=\"result r0\"")).isEqualTo(2 + 1);
        assertThat(count(svg, "<line [^>]*class=\"path\"")).isEqualTo(4 + 1);
        assertThat(count(svg, "<polygon [^>]*class=\"target\"")).isEqualTo(2 + 1);
    }

    @Test
    void everyPictureIsNamedAndTheNamesOfTwoPicturesDiffer() {
        String first = SvgChart.of(OfficialSample.trend(), Language.VI, 1);
        String second = SvgChart.of(OfficialSample.trend(), Language.VI, 2);
        assertThat(first)
                .contains(
                        "role=\"img\" aria-labelledby=\"chart-1-title chart-1-names\"",
                        "<title id=\"chart-1-title\">Thấp còi theo năm (giả định)</title>",
                        "<desc id=\"chart-1-names\">Kết quả; Chỉ tiêu; Lộ trình</desc>");
        assertThat(second).contains("chart-2-title").doesNotContain("chart-1-");
    }

    @Test
    void aCategoryCannotCloseThePicture() {
        Block.Chart chart = new Block.Chart(
                "</svg><script>alert(1)</script>",
                Block.ChartForm.BARS,
                "x",
                List.of("</text><script>"),
                List.of(new ChartSeries("<b>@key@", ChartSeries.Role.RESULT, List.of(amount("1")))));
        assertThat(SvgChart.of(chart, Language.EN, 7))
                .doesNotContain("<script", "<b>")
                .contains("&lt;b&gt;");
    }

    @Property
    void whateverTheValuesTheDrawingStaysWithinItsFrame(
            @ForAll @Size(min = 1, max = 12) List<@BigRange(min = "-1000000", max = "1000000") BigDecimal> values) {
        List<String> categories = new ArrayList<>();
        List<Cell> points = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            categories.add(Integer.toString(2000 + i));
            points.add(new Cell.Amount(values.get(i), Math.max(0, values.get(i).scale()), ""));
        }
        for (Block.ChartForm form : Block.ChartForm.values()) {
            Block.Chart chart = new Block.Chart(
                    "c", form, "x", categories, List.of(new ChartSeries("s", ChartSeries.Role.RESULT, points)));
            String svg = SvgChart.of(chart, Language.EN, 1);
            double height = numbers(svg, "viewBox=\"0 0 360 ([0-9.]+)\"").get(0);
            Matcher place = PLACE.matcher(svg);
            while (place.find()) {
                boolean across = place.group(1).contains("x");
                assertThat(Double.parseDouble(place.group(2))).isBetween(0.0, across ? 360.0 : height);
            }
        }
    }

    private static Cell amount(String value) {
        return new Cell.Amount(new BigDecimal(value), 0, "");
    }

    private static int count(String text, String pattern) {
        return (int) Pattern.compile(pattern).matcher(text).results().count();
    }

    private static List<Double> numbers(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(result -> Double.valueOf(result.group(1)))
                .toList();
    }
}

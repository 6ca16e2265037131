package io.github.childplan.reporting.render;

import io.github.childplan.core.value.Language;
import io.github.childplan.reporting.document.Block;
import io.github.childplan.reporting.document.ChartSeries;
import java.util.List;

/**
 * A chart as an SVG element in 360 units of width, so that its letters can be read on a phone. Series are told apart by colour,
 * stroke and sign. The style sheet of the page has the colours.
 */
final class SvgChart {

    static final int WIDTH = 360;

    private SvgChart() {}

    static String of(Block.Chart chart, Language language, int number) {
        CellText words = new CellText(language);
        String body = switch (chart.form()) {
            case BARS -> new SvgBars(chart, words).draw();
            case LINES -> new SvgLines(chart, words).draw();
        };
        return body.replace("@key@", Integer.toString(number));
    }

    /** Returns the element around a drawing; its title is the caption, its description every series by name. */
    static String frame(Block.Chart chart, double height, String drawing) {
        String names =
                String.join("; ", chart.series().stream().map(ChartSeries::name).toList());
        return "<svg viewBox=\"0 0 " + WIDTH + " " + Coordinates.text(height)
                + "\" role=\"img\" aria-labelledby=\"chart-@key@-title chart-@key@-names\">\n"
                + "<title id=\"chart-@key@-title\">" + HtmlText.escape(chart.caption()) + "</title>\n"
                + "<desc id=\"chart-@key@-names\">" + HtmlText.escape(names) + "</desc>\n"
                + drawing + "</svg>\n";
    }

    /** Returns the key of the series below a drawing, one a line, from a height on. */
    static String key(List<ChartSeries> series, double top, boolean bars) {
        StringBuilder svg = new StringBuilder();
        for (int i = 0; i < series.size(); i++) {
            double y = top + 8 + i * Layout.LINE;
            svg.append(SvgMark.sample(series.get(i).role(), series.get(i).orderAmong(series), bars, 8, y - 4))
                    .append(text(34, y, "", series.get(i).name()));
        }
        return svg.toString();
    }

    static String text(double x, double y, String style, String words) {
        return "<text x=\"" + Coordinates.text(x) + "\" y=\"" + Coordinates.text(y) + "\""
                + (style.isEmpty() ? "" : " class=\"" + style + "\"") + ">" + HtmlText.escape(words) + "</text>\n";
    }
}

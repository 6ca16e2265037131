package io.github.childplan.reporting.render;

import io.github.childplan.reporting.document.Block;
import io.github.childplan.reporting.document.Cell;
import io.github.childplan.reporting.document.ChartSeries;
import java.math.BigDecimal;
import java.util.List;

/** Bars from left to right, one group below the other: the name of the group, its bars with their values, its targets as marks. */
final class SvgBars {

    private static final double LEFT = 8;
    private static final double VALUE_ROOM = 92;
    private static final double BAR = 12;
    private static final double PITCH = 17;
    private static final double GAP = 10;

    private final Block.Chart chart;
    private final CellText words;
    private final ValueAxis axis;
    private final StringBuilder svg = new StringBuilder();

    SvgBars(Block.Chart chart, CellText words) {
        this.chart = chart;
        this.words = words;
        this.axis = ValueAxis.fromZero(chart);
    }

    String draw() {
        double y = GAP;
        for (int i = 0; i < chart.categories().size(); i++) {
            y = group(i, y) + GAP;
        }
        String key = SvgChart.key(chart.series(), y + GAP, true);
        return SvgChart.frame(chart, y + GAP + chart.series().size() * Layout.LINE + GAP, svg + key);
    }

    /** Draws one category from a height on and returns where it ends. */
    private double group(int category, double top) {
        double y = top;
        for (String line : Layout.lines(chart.categories().get(category), SvgChart.WIDTH - 2 * LEFT)) {
            y += Layout.LINE;
            svg.append(SvgChart.text(LEFT, y, "name", line));
        }
        double first = y + 4;
        y = first;
        for (int i = 0; i < chart.series().size(); i++) {
            ChartSeries series = chart.series().get(i);
            if (series.role() == ChartSeries.Role.RESULT) {
                bar(
                        category,
                        series.points().get(category),
                        SvgMark.style(series.role(), series.orderAmong(chart.series())),
                        y);
                y += PITCH;
            }
        }
        for (ChartSeries series : chart.series()) {
            if (series.role() != ChartSeries.Role.RESULT
                    && series.points().get(category) instanceof Cell.Amount amount) {
                double x = x(amount);
                svg.append(SvgMark.line(x, first - 3, x, y - PITCH + BAR + 3, SvgMark.style(series.role(), 0)));
            }
        }
        return y - PITCH + BAR;
    }

    private void bar(int category, Cell point, String style, double y) {
        double zero = LEFT + axis.share(BigDecimal.ZERO) * room();
        if (!(point instanceof Cell.Amount amount)) {
            List<String> lines = Layout.lines(point.match(words), SvgChart.WIDTH - zero - LEFT);
            svg.append(SvgChart.text(zero, y + BAR - 2, "missing", lines.get(0) + (lines.size() > 1 ? " …" : "")));
            return;
        }
        double end = x(amount);
        svg.append(SvgMark.rect(Math.min(zero, end), y, Math.abs(end - zero), BAR, style));
        String value = amount.match(words);
        svg.append(SvgChart.text(besideMarks(category, Math.max(zero, end) + 5, value), y + BAR - 2, "", value));
    }

    /** Returns where a value can stand without a mark running through it. */
    private double besideMarks(int category, double x, String value) {
        double from = x;
        for (ChartSeries series : chart.series()) {
            if (series.role() != ChartSeries.Role.RESULT
                    && series.points().get(category) instanceof Cell.Amount amount) {
                double mark = x(amount);
                from = mark > from - 5 && mark < from + Layout.width(value) ? mark + 5 : from;
            }
        }
        return from;
    }

    private double x(Cell.Amount amount) {
        return LEFT + axis.share(amount.value()) * room();
    }

    private static double room() {
        return SvgChart.WIDTH - LEFT - VALUE_ROOM;
    }
}

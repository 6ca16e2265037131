package io.github.childplan.reporting.render;

import io.github.childplan.reporting.document.Block;
import io.github.childplan.reporting.document.Cell;
import io.github.childplan.reporting.document.ChartSeries;
import java.math.BigDecimal;

/** Lines over the categories from left to right. A missing point interrupts its line; a path runs on to its next point. */
final class SvgLines {

    private static final double TOP = 14;
    private static final double HEIGHT = 170;
    private static final double RIGHT = 24;
    private static final double TICK_GAP = 6;

    private final Block.Chart chart;
    private final CellText words;
    private final ValueAxis axis;
    private final double left;
    private final StringBuilder svg = new StringBuilder();

    SvgLines(Block.Chart chart, CellText words) {
        this.chart = chart;
        this.words = words;
        this.axis = ValueAxis.of(chart);
        this.left = TICK_GAP
                + axis.ticks().stream()
                        .mapToDouble(tick -> Layout.width(tick(tick)))
                        .max()
                        .orElse(0)
                + TICK_GAP;
    }

    String draw() {
        for (BigDecimal tick : axis.ticks()) {
            double y = y(tick);
            svg.append(SvgMark.line(left, y, SvgChart.WIDTH - RIGHT, y, "grid"));
            svg.append(SvgChart.text(left - TICK_GAP, y + 4, "end", tick(tick)));
        }
        double bottom = TOP + HEIGHT + Layout.LINE;
        categories(bottom);
        chart.series().forEach(series -> series(series, series.orderAmong(chart.series())));
        double key = bottom + Layout.LINE;
        return SvgChart.frame(
                chart,
                key + chart.series().size() * Layout.LINE + TICK_GAP,
                svg + SvgChart.key(chart.series(), key, false));
    }

    /** Writes as many names as have room beside each other, the last always. */
    private void categories(double y) {
        int count = chart.categories().size();
        double widest =
                chart.categories().stream().mapToDouble(Layout::width).max().orElse(0) + TICK_GAP;
        double pitch = count > 1 ? x(1) - x(0) : SvgChart.WIDTH;
        int every = Math.max(1, (int) Math.ceil(widest / pitch));
        for (int i = 0; i < count; i++) {
            if ((count - 1 - i) % every == 0) {
                svg.append(SvgChart.text(x(i), y, "middle", chart.categories().get(i)));
            }
        }
    }

    private void series(ChartSeries series, int order) {
        String style = SvgMark.style(series.role(), order);
        StringBuilder points = new StringBuilder();
        int previous = -1;
        for (int i = 0; i < series.points().size(); i++) {
            if (!(series.points().get(i) instanceof Cell.Amount amount)) {
                continue;
            }
            double y = y(amount.value());
            boolean joined = previous == i - 1 || series.role() == ChartSeries.Role.PATH;
            if (previous >= 0 && joined && series.points().get(previous) instanceof Cell.Amount before) {
                svg.append(SvgMark.line(x(previous), y(before.value()), x(i), y, style));
            }
            points.append(SvgMark.point(series.role(), order, x(i), y));
            if (series.role() == ChartSeries.Role.RESULT && order == 0) {
                points.append(SvgChart.text(x(i), y - 8, "middle", amount.match(words)));
            }
            previous = i;
        }
        svg.append(points);
    }

    private String tick(BigDecimal tick) {
        BigDecimal plain = tick.stripTrailingZeros();
        int decimals = Math.max(0, plain.scale());
        String suffix = chart.series().stream()
                .flatMap(series -> series.points().stream())
                .filter(Cell.Amount.class::isInstance)
                .map(point -> ((Cell.Amount) point).suffix())
                .findFirst()
                .orElse("");
        return new Cell.Amount(plain, decimals, suffix).match(words);
    }

    private double x(int category) {
        int count = chart.categories().size();
        double room = SvgChart.WIDTH - RIGHT - left;
        return count == 1 ? left + room / 2 : left + 14 + (room - 14) * category / (count - 1);
    }

    private double y(BigDecimal value) {
        return TOP + HEIGHT * (1 - axis.share(value));
    }
}

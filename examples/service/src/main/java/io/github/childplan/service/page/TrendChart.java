package io.github.childplan.service.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The figures of a target over the years beside its level, as places in a drawing of {@value #WIDTH} by {@value #HEIGHT}.
 *
 * @param points the figures, earliest first; a year without one has none
 * @param lines the points of neighbouring years, joined
 * @param level where the level of the target is
 * @param levelText the level in words
 * @param years the names below the axis
 * @param text the whole chart in words
 */
record TrendChart(
        List<Point> points, List<String> lines, Optional<BigDecimal> level, String levelText, List<Tick> years, String text) {

    static final int WIDTH = 320;
    static final int HEIGHT = 130;
    private static final int LEFT = 18;
    private static final int RIGHT = 302;
    private static final int TOP = 14;
    private static final int BOTTOM = 104;

    /** A figure in the drawing. */
    record Point(BigDecimal x, BigDecimal y, String label, boolean partial) {}

    /** A year below the axis. */
    record Tick(BigDecimal x, String year) {}

    /** A figure of a year. */
    record Value(int year, BigDecimal value, String shown, boolean partial) {}

    /** Draws figures, at least one. */
    static TrendChart of(List<Value> values, Optional<BigDecimal> level, String levelText, int lastYear) {
        int from = values.get(0).year();
        int to = Math.max(lastYear, values.get(values.size() - 1).year());
        List<BigDecimal> heights = new ArrayList<>(values.stream().map(Value::value).toList());
        level.ifPresent(heights::add);
        ValueAxis axis = ValueAxis.around(heights, BOTTOM, TOP);
        List<Point> points = values.stream()
                .map(one -> new Point(
                        x(one.year(), from, to),
                        axis.position(one.value()),
                        one.year() + ": " + one.shown(),
                        one.partial()))
                .toList();
        String text = String.join("; ", points.stream().map(Point::label).toList());
        return new TrendChart(
                points, joined(values, points), level.map(axis::position), levelText, ticks(from, to), text);
    }

    /** A line goes through years that follow each other; where one is missing it breaks off. */
    private static List<String> joined(List<Value> values, List<Point> points) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            if (i > 0 && values.get(i).year() != values.get(i - 1).year() + 1) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ")
                    .append(points.get(i).x())
                    .append(',')
                    .append(points.get(i).y());
        }
        lines.add(line.toString());
        return lines;
    }

    private static List<Tick> ticks(int from, int to) {
        List<Tick> ticks = new ArrayList<>();
        for (int year = from; year <= to; year++) {
            ticks.add(new Tick(x(year, from, to), Integer.toString(year)));
        }
        return ticks;
    }

    private static BigDecimal x(int year, int from, int to) {
        if (from == to) {
            return BigDecimal.valueOf((LEFT + RIGHT) / 2);
        }
        return BigDecimal.valueOf(LEFT)
                .add(BigDecimal.valueOf((long) (RIGHT - LEFT) * (year - from))
                        .divide(BigDecimal.valueOf(to - from), 1, RoundingMode.HALF_UP));
    }
}

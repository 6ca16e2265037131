package io.github.childplan.reporting.render;

import io.github.childplan.reporting.document.ChartSeries;

/** The signs of a chart. Each role has its own colour, stroke and shape, and so has each further series of one role. */
final class SvgMark {

    private static final int STYLES = 4;

    private SvgMark() {}

    /** Returns the class of a series: its role and which of its role it is. */
    static String style(ChartSeries.Role role, int order) {
        return switch (role) {
            case RESULT -> "result r" + order % STYLES;
            case TARGET -> "target";
            case PATH -> "path";
        };
    }

    /** Returns the sign of a series for the key, 20 units wide around a height. */
    static String sample(ChartSeries.Role role, int order, boolean bars, double x, double y) {
        if (bars && role == ChartSeries.Role.RESULT) {
            return rect(x, y - 5, 20, 10, style(role, order));
        }
        if (bars) {
            return line(x + 10, y - 7, x + 10, y + 7, style(role, order));
        }
        return line(x, y, x + 20, y, style(role, order)) + point(role, order, x + 10, y);
    }

    static String rect(double x, double y, double width, double height, String style) {
        return "<rect x=\"" + Coordinates.text(x) + "\" y=\"" + Coordinates.text(y) + "\" width=\""
                + Coordinates.text(width) + "\" height=\"" + Coordinates.text(height) + "\" class=\"" + style
                + "\"/>\n";
    }

    static String line(double x1, double y1, double x2, double y2, String style) {
        return "<line x1=\"" + Coordinates.text(x1) + "\" y1=\"" + Coordinates.text(y1) + "\" x2=\""
                + Coordinates.text(x2) + "\" y2=\"" + Coordinates.text(y2) + "\" class=\"" + style + "\"/>\n";
    }

    /** Returns the sign of one point; results alone have one, and each further series another. */
    static String point(ChartSeries.Role role, int order, double x, double y) {
        if (role == ChartSeries.Role.PATH) {
            return "";
        }
        String style = style(role, order);
        if (role == ChartSeries.Role.TARGET) {
            return polygon(style, x, y - 5, x + 5, y, x, y + 5, x - 5, y);
        }
        return switch (order % STYLES) {
            case 0 ->
                "<circle cx=\"" + Coordinates.text(x) + "\" cy=\"" + Coordinates.text(y) + "\" r=\"4\" class=\"" + style
                        + "\"/>\n";
            case 1 -> rect(x - 4, y - 4, 8, 8, style);
            case 2 -> polygon(style, x, y - 5, x + 5, y + 4, x - 5, y + 4);
            default -> polygon(style, x, y + 5, x + 5, y - 4, x - 5, y - 4);
        };
    }

    private static String polygon(String style, double... coordinates) {
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < coordinates.length; i += 2) {
            points.append(i == 0 ? "" : " ")
                    .append(Coordinates.text(coordinates[i]))
                    .append(',')
                    .append(Coordinates.text(coordinates[i + 1]));
        }
        return "<polygon points=\"" + points + "\" class=\"" + style + "\"/>\n";
    }
}

package io.github.childplan.reporting.render;

/** Text for HTML and SVG. Stateless. */
final class HtmlText {

    private HtmlText() {}

    /** Returns a text for the content of an element or a quoted attribute. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        PlainText.of(text).codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }
}

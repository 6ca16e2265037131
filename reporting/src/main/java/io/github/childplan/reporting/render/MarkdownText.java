package io.github.childplan.reporting.render;

import java.util.regex.Pattern;

/** Text as Markdown that is read as the same text. */
final class MarkdownText {

    /** Signs that open or close something anywhere in a line; $ opens a formula on some sites. */
    private static final String SPECIAL = "\\`*_[]|~$";

    /** What makes the beginning of a line a heading, a list, a rule or an underline. */
    private static final Pattern LINE_START = Pattern.compile("^(?:([#+=-])|([0-9]{1,9})([.)]))");

    /** What some readers turn into a link without any brackets. */
    private static final Pattern BARE_LINK = Pattern.compile("(?i)\\b(https?|ftp|mailto|xmpp)(:)|\\b(www)(\\.)");

    private MarkdownText() {}

    /** Returns a text for the middle of a line or for a cell. */
    static String inline(String text) {
        StringBuilder escaped = new StringBuilder();
        PlainText.of(text).codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                default -> {
                    if (SPECIAL.indexOf(c) >= 0) {
                        escaped.append('\\');
                    }
                    escaped.appendCodePoint(c);
                }
            }
        });
        return BARE_LINK
                .matcher(escaped)
                .replaceAll(link -> link.group(1) == null ? link.group(3) + "\\\\." : link.group(1) + "\\\\:");
    }

    /** Returns a text that is a line of its own. */
    static String line(String text) {
        return LINE_START
                .matcher(inline(text))
                .replaceFirst(start ->
                        start.group(1) == null ? start.group(2) + "\\\\" + start.group(3) : "\\\\" + start.group(1));
    }
}

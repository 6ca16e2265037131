package io.github.childplan.reporting.render;

import io.github.childplan.reporting.document.Block;
import io.github.childplan.reporting.document.Cell;
import io.github.childplan.reporting.document.Column;
import io.github.childplan.reporting.document.Document;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Writes a document as one HTML file that needs nothing else: no script, no other file, no connection. Its policy (CSP) allows
 * its own style sheet, by hash, and nothing more. It is legible on a phone, where each row of a table becomes a card, and
 * printed on A4, where header rows repeat. A status has words and a sign besides its colour. Immutable and thread-safe.
 */
public final class HtmlRenderer implements Renderer {

    private static final HtmlRenderer STANDARD = new HtmlRenderer();

    private HtmlRenderer() {}

    /**
     * Returns the renderer.
     *
     * @return the renderer
     */
    public static HtmlRenderer standard() {
        return STANDARD;
    }

    /**
     * Returns a document as HTML.
     *
     * @param document the document
     * @return the file, to be written in UTF-8
     */
    public String render(Document document) {
        Blocks blocks = new Blocks(new CellText(document.language()));
        String title = escape(document.title());
        String head = String.join(
                "\n",
                "<!DOCTYPE html>",
                "<html lang=\"" + document.language().tag() + "\">",
                "<head>",
                "<meta charset=\"utf-8\">",
                "<meta http-equiv=\"Content-Security-Policy\" content=\"" + Style.POLICY + "\">",
                "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
                "<meta name=\"referrer\" content=\"no-referrer\">",
                "<title>" + title + "</title>",
                "<style>" + Style.SHEET + "</style>",
                "</head>",
                "<body>",
                "<main>",
                "<h1>" + title + "</h1>",
                "");
        return head
                + Opening.blocks(document).stream()
                        .map(block -> block.match(blocks))
                        .collect(Collectors.joining())
                + "</main>\n</body>\n</html>\n";
    }

    @Override
    public void write(Document document, OutputStream out) throws IOException {
        out.write(render(document).getBytes(StandardCharsets.UTF_8));
    }

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

    private record Blocks(CellText words) implements Block.Cases<String> {

        @Override
        public String heading(Block.Heading heading) {
            String name = "h" + (heading.level() + 1);
            return "<" + name + ">" + escape(heading.text()) + "</" + name + ">\n";
        }

        @Override
        public String paragraph(Block.Paragraph paragraph) {
            return "<p>" + escape(paragraph.text()) + "</p>\n";
        }

        @Override
        public String items(Block.Items items) {
            return items.texts().stream()
                    .map(text -> "<li>" + escape(text) + "</li>\n")
                    .collect(Collectors.joining("", "<ul>\n", "</ul>\n"));
        }

        @Override
        public String notice(Block.Notice notice) {
            String kind = notice.kind().name().toLowerCase(Locale.ROOT);
            return "<p class=\"notice " + kind + "\" role=\"note\">" + escape(notice.text()) + "</p>\n";
        }

        @Override
        public String table(Block.Table table) {
            String caption = escape(table.caption());
            StringBuilder html = new StringBuilder("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"")
                    .append(caption)
                    .append("\">\n<table>\n<caption>")
                    .append(caption)
                    .append("</caption>\n<thead>\n<tr>");
            for (Column column : table.columns()) {
                html.append("<th scope=\"col\"")
                        .append(column.role() == Column.Role.NUMBER ? " class=\"number\">" : ">")
                        .append(escape(column.title()))
                        .append("</th>");
            }
            html.append("</tr>\n</thead>\n<tbody>\n");
            table.rows().forEach(row -> row(html, table.columns(), row));
            return html.append("</tbody>\n</table>\n</div>\n").toString();
        }

        private void row(StringBuilder html, List<Column> columns, List<Cell> row) {
            html.append("<tr>");
            for (int i = 0; i < row.size(); i++) {
                Column.Role role = columns.get(i).role();
                String name = role == Column.Role.ROW_HEADER ? "th" : "td";
                html.append('<')
                        .append(name)
                        .append(role == Column.Role.ROW_HEADER ? " scope=\"row\"" : "")
                        .append(" data-label=\"")
                        .append(escape(columns.get(i).title()))
                        .append('"')
                        .append(role == Column.Role.NUMBER ? " class=\"number\"" : "")
                        .append('>')
                        .append(content(row.get(i)))
                        .append("</")
                        .append(name)
                        .append('>');
            }
            html.append("</tr>\n");
        }

        private String content(Cell cell) {
            String text = escape(cell.match(words));
            if (cell instanceof Cell.Status status) {
                String tone = status.tone().name().toLowerCase(Locale.ROOT);
                return "<span class=\"status " + tone + "\"><span aria-hidden=\"true\">" + CellText.sign(status.tone())
                        + "</span> " + escape(status.label()) + "</span>";
            }
            if (cell instanceof Cell.Missing) {
                return "<span class=\"missing\">" + text + "</span>";
            }
            if (cell instanceof Cell.Suppressed) {
                return "<span class=\"suppressed\">" + text + "</span>";
            }
            if (cell instanceof Cell.Quote quote) {
                return "<q lang=\"" + quote.language().tag() + "\">" + escape(quote.words()) + "</q>";
            }
            return cell instanceof Cell.Day day ? "<time datetime=\"" + day.date() + "\">" + text + "</time>" : text;
        }
    }

    /** The style sheet and the policy that allows it alone. */
    private static final class Style {
        private static final String SHEET = read();
        private static final String POLICY =
                "default-src 'none'; style-src 'sha256-" + sha256(SHEET) + "'; base-uri 'none'; form-action 'none'";

        private static String read() {
            try (InputStream in = HtmlRenderer.class.getResourceAsStream("report.css")) {
                if (in == null) {
                    throw new IllegalStateException("style sheet report.css is missing from the class path");
                }
                return "\n" + new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r", "");
            } catch (IOException e) {
                throw new UncheckedIOException("style sheet report.css cannot be read", e);
            }
        }

        private static String sha256(String text) {
            try {
                byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
                return Base64.getEncoder().encodeToString(hash);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("SHA-256 is missing, every Java platform must have it", e);
            }
        }
    }
}

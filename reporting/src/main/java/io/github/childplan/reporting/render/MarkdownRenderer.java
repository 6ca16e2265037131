package io.github.childplan.reporting.render;

import io.github.childplan.reporting.document.Block;
import io.github.childplan.reporting.document.Cell;
import io.github.childplan.reporting.document.Column;
import io.github.childplan.reporting.document.Document;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes a document as Markdown: CommonMark with the tables of GitHub, UTF-8, lines ended by LF. Signs that mean something in
 * Markdown are escaped, so that a text with {@code |} or {@code <script>} is read as these characters. Immutable and
 * thread-safe.
 */
public final class MarkdownRenderer implements Renderer {

    private static final MarkdownRenderer STANDARD = new MarkdownRenderer();

    private MarkdownRenderer() {}

    /**
     * Returns the renderer.
     *
     * @return the renderer
     */
    public static MarkdownRenderer standard() {
        return STANDARD;
    }

    /**
     * Returns a document as Markdown.
     *
     * @param document the document
     * @return the text, ended by a line feed
     */
    public String render(Document document) {
        Blocks blocks = new Blocks(new CellText(document.language()));
        List<String> parts = new ArrayList<>(MarkdownForm.head(document));
        document.content().forEach(block -> parts.add(block.match(blocks)));
        parts.addAll(MarkdownForm.tail(document));
        int count = document.annexes().size();
        for (int i = 0; i < count; i++) {
            parts.addAll(MarkdownForm.annex(document, i));
            document.annexes().get(i).blocks().forEach(block -> parts.add(block.match(blocks)));
        }
        return String.join("\n", parts).stripTrailing().concat("\n");
    }

    @Override
    public void write(Document document, OutputStream out) throws IOException {
        out.write(render(document).getBytes(StandardCharsets.UTF_8));
    }

    /** Each block ends with a line feed. */
    private record Blocks(CellText cells) implements Block.Cases<String> {

        @Override
        public String chart(Block.Chart chart) {
            return table(chart.table());
        }

        @Override
        public String heading(Block.Heading heading) {
            return "#".repeat(heading.level() + 1) + " " + MarkdownText.line(heading.text()) + "\n";
        }

        @Override
        public String paragraph(Block.Paragraph paragraph) {
            return MarkdownText.line(paragraph.text()) + "\n";
        }

        @Override
        public String items(Block.Items items) {
            return items.texts().stream()
                    .map(text -> "- " + MarkdownText.line(text) + "\n")
                    .collect(Collectors.joining());
        }

        @Override
        public String table(Block.Table table) {
            StringBuilder text = new StringBuilder("**")
                    .append(MarkdownText.inline(table.caption()))
                    .append("**\n\n");
            row(text, table.columns().stream().map(Column::title).toList());
            text.append(table.columns().stream()
                    .map(column -> column.role() == Column.Role.NUMBER ? " ---: |" : " --- |")
                    .collect(Collectors.joining("", "|", "\n")));
            for (List<Cell> row : table.rows()) {
                row(text, row.stream().map(cell -> cell.match(cells)).toList());
            }
            return text.toString();
        }

        @Override
        public String notice(Block.Notice notice) {
            return "> " + MarkdownText.line(notice.text()) + "\n";
        }

        private static void row(StringBuilder text, List<String> cells) {
            text.append('|');
            cells.forEach(
                    cell -> text.append(' ').append(MarkdownText.inline(cell)).append(" |"));
            text.append('\n');
        }
    }
}

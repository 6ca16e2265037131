package io.github.childplan.reporting.render;

import io.github.childplan.core.value.Language;
import io.github.childplan.reporting.document.Annex;
import io.github.childplan.reporting.document.Block;
import io.github.childplan.reporting.document.Document;
import io.github.childplan.reporting.document.OfficialForm;
import io.github.childplan.reporting.document.OfficialWords;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes a document as plain text for a terminal: paragraphs filled to a width, tables as aligned columns whose cells wrap,
 * UTF-8, lines ended by LF. Control characters of a text are shown as codes, so that no text can move the cursor. Immutable and
 * thread-safe.
 */
public final class TextRenderer implements Renderer {

    /** The width of {@link #standard()}. */
    public static final int STANDARD_WIDTH = 100;

    /** The narrowest width. */
    public static final int MIN_WIDTH = 40;

    private static final TextRenderer STANDARD = new TextRenderer(STANDARD_WIDTH);

    private final int width;

    private TextRenderer(int width) {
        this.width = width;
    }

    /**
     * Returns the renderer for lines of {@value #STANDARD_WIDTH} characters.
     *
     * @return the renderer
     */
    public static TextRenderer standard() {
        return STANDARD;
    }

    /**
     * Returns a renderer for another width.
     *
     * @param width characters a line, at least {@value #MIN_WIDTH}
     * @return the renderer
     * @throws IllegalArgumentException if the width is less
     */
    public static TextRenderer ofWidth(int width) {
        if (width < MIN_WIDTH) {
            throw new IllegalArgumentException("width was " + width + ", must be at least " + MIN_WIDTH);
        }
        return new TextRenderer(width);
    }

    /**
     * Returns a document as text.
     *
     * @param document the document
     * @return the text, ended by a line feed
     */
    public String render(Document document) {
        TextLayout layout = new TextLayout(width);
        Blocks blocks = new Blocks(layout, new CellText(document.language()));
        Language language = document.language();
        StringBuilder text = new StringBuilder(document.form()
                .map(form -> head(form, language, layout))
                .orElseGet(() -> layout.title(document.title())));
        document.content().forEach(block -> text.append(block.match(blocks)));
        document.form().ifPresent(form -> text.append(tail(form, language, layout)));
        int count = document.annexes().size();
        for (int i = 0; i < count; i++) {
            Annex annex = document.annexes().get(i);
            text.append(layout.title(OfficialWords.annexName(i, count, language) + ": " + annex.title()));
            document.form().ifPresent(form -> text.append(layout.paragraph(OfficialWords.annexTie(form, language))));
            annex.blocks().forEach(block -> text.append(block.match(blocks)));
        }
        return text.toString().stripTrailing() + "\n";
    }

    @Override
    public void write(Document document, OutputStream out) throws IOException {
        out.write(render(document).getBytes(StandardCharsets.UTF_8));
    }

    private static String head(OfficialForm form, Language language, TextLayout layout) {
        return form.superior()
                        .map(name -> layout.lines(OfficialWords.capitals(name)))
                        .orElse("")
                + layout.lines(OfficialWords.capitals(form.issuer()))
                + layout.paragraph(OfficialWords.numberLine(form, language))
                + layout.lines(OfficialWords.STATE.in(language))
                + layout.paragraph(OfficialWords.MOTTO.in(language))
                + layout.paragraph(OfficialWords.dateLine(form, language))
                + layout.title(OfficialWords.capitals(form.type()) + ": " + form.summary())
                + OfficialWords.addressLine(form, language)
                        .map(layout::paragraph)
                        .orElse("")
                + OfficialWords.ended(form.bases()).stream()
                        .map(layout::paragraph)
                        .collect(Collectors.joining());
    }

    private static String tail(OfficialForm form, Language language, TextLayout layout) {
        String signature = form.signature().titles().stream().map(layout::lines).collect(Collectors.joining())
                + form.signature().signer().map(layout::lines).orElse("");
        String recipients = form.recipients().isEmpty()
                ? ""
                : layout.lines(OfficialWords.RECIPIENTS.in(language))
                        + OfficialWords.ended(form.recipients()).stream()
                                .map(layout::item)
                                .collect(Collectors.joining());
        return signature + "\n" + recipients + "\n";
    }

    private record Blocks(TextLayout layout, CellText words) implements Block.Cases<String> {

        @Override
        public String heading(Block.Heading heading) {
            return layout.heading(heading.text(), heading.level());
        }

        @Override
        public String paragraph(Block.Paragraph paragraph) {
            return layout.paragraph(paragraph.text());
        }

        @Override
        public String items(Block.Items items) {
            return items.texts().stream().map(layout::item).collect(Collectors.joining("", "", "\n"));
        }

        @Override
        public String table(Block.Table table) {
            List<List<String>> rows = table.rows().stream()
                    .map(row -> row.stream()
                            .map(cell -> PlainText.of(cell.match(words)))
                            .toList())
                    .toList();
            return layout.lines(table.caption()) + new TextTable(table.columns(), rows).draw(layout.width()) + "\n";
        }

        @Override
        public String notice(Block.Notice notice) {
            return layout.paragraph((notice.kind() == Block.NoticeKind.WARNING ? "!! " : "-- ") + notice.text());
        }

        @Override
        public String chart(Block.Chart chart) {
            return table(chart.table());
        }
    }
}

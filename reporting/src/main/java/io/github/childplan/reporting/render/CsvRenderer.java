package io.github.childplan.reporting.render;

import io.github.childplan.core.value.Language;
import io.github.childplan.indicators.csv.CsvText;
import io.github.childplan.reporting.document.Cell;
import io.github.childplan.reporting.document.DataTable;
import io.github.childplan.reporting.document.Document;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes the tables of a document as CSV after RFC 4180 in UTF-8, lines ended by LF: for each table a line with its caption,
 * the name of the audience and the warnings of the document, its header and its rows, and an empty line between two tables. Numbers have a decimal point and no grouping, days are ISO dates,
 * counts of counts are two columns. A text that a spreadsheet would run as a formula has an apostrophe before it. Immutable
 * and thread-safe.
 */
public final class CsvRenderer implements Renderer {

    private static final CsvRenderer STANDARD = new CsvRenderer();

    private CsvRenderer() {}

    /**
     * Returns the renderer.
     *
     * @return the renderer
     */
    public static CsvRenderer standard() {
        return STANDARD;
    }

    /**
     * Returns the tables of a document as CSV.
     *
     * @param document the document
     * @return the text; empty for a document without tables
     */
    public String render(Document document) {
        return DataTable.all(document).stream()
                .map(table -> CsvText.of(caption(table, document), List.of()) + render(table, document.language()))
                .collect(Collectors.joining("\n"));
    }

    private static List<String> caption(DataTable table, Document document) {
        List<String> line = new ArrayList<>(
                List.of(PlainText.of(table.caption()), document.audience().name()));
        document.warnings().forEach(warning -> line.add(PlainText.of(warning)));
        return line;
    }

    /**
     * Returns one table as CSV, its header first.
     *
     * @param table the table
     * @param language the language of its document
     * @return the text
     */
    public String render(DataTable table, Language language) {
        Cells cells = new Cells(new CellText(language));
        return CsvText.of(
                table.heads().stream().map(PlainText::of).toList(),
                table.rows().stream()
                        .map(row -> row.stream()
                                .map(cell -> PlainText.of(cell.match(cells)))
                                .toList())
                        .toList());
    }

    @Override
    public void write(Document document, OutputStream out) throws IOException {
        out.write(render(document).getBytes(StandardCharsets.UTF_8));
    }

    private record Cells(CellText words) implements Cell.Cases<String> {

        @Override
        public String text(Cell.Text cell) {
            return cell.text();
        }

        @Override
        public String quote(Cell.Quote cell) {
            return cell.words();
        }

        @Override
        public String amount(Cell.Amount cell) {
            return cell.value().setScale(cell.decimals()).toPlainString() + cell.suffix();
        }

        @Override
        public String share(Cell.Share cell) {
            return words.share(cell);
        }

        @Override
        public String day(Cell.Day cell) {
            return cell.date().toString();
        }

        @Override
        public String status(Cell.Status cell) {
            return cell.label();
        }

        @Override
        public String missing(Cell.Missing cell) {
            return words.missing(cell);
        }

        @Override
        public String suppressed(Cell.Suppressed cell) {
            return words.suppressed(cell);
        }
    }
}

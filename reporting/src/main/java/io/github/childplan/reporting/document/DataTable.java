package io.github.childplan.reporting.document;

import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.LocalizedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A table for formats that are calculated with, such as CSV and workbooks: a column with counts of counts becomes two columns
 * of numbers, because "12/14" would be read as a date, and the unit that all numbers of a column share goes into its head.
 * Immutable and thread-safe.
 *
 * @param caption what the table shows
 * @param heads the heads of the columns
 * @param rows the rows; each cell is a text, quote, amount without a unit of its column's, day, status or missing one
 */
public record DataTable(String caption, List<String> heads, List<List<Cell>> rows) {

    private static final LocalizedText NUMERATOR = LocalizedText.of("tử số", "numerator");
    private static final LocalizedText DENOMINATOR = LocalizedText.of("mẫu số", "denominator");

    /** Copies the lists. */
    public DataTable {
        heads = List.copyOf(heads);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * Returns a table in this form.
     *
     * @param table the table as it is read
     * @param language the language of its document
     * @return the table as it is calculated with
     */
    public static DataTable of(Block.Table table, Language language) {
        List<String> heads = new ArrayList<>();
        List<List<Cell>> rows = new ArrayList<>();
        table.rows().forEach(row -> rows.add(new ArrayList<>()));
        for (int i = 0; i < table.columns().size(); i++) {
            int index = i;
            String title = table.columns().get(i).title();
            List<Cell> cells = table.rows().stream().map(row -> row.get(index)).toList();
            if (cells.stream().anyMatch(Cell.Share.class::isInstance)) {
                heads.add(title + " (" + NUMERATOR.in(language) + ")");
                heads.add(title + " (" + DENOMINATOR.in(language) + ")");
                split(cells, rows);
            } else {
                Optional<String> unit = unit(cells);
                heads.add(title + unit.map(text -> " (" + text.strip() + ")").orElse(""));
                for (int r = 0; r < cells.size(); r++) {
                    rows.get(r).add(unit.isPresent() ? withoutUnit(cells.get(r)) : cells.get(r));
                }
            }
        }
        return new DataTable(table.caption(), heads, rows);
    }

    /**
     * Returns all tables of a document, those of its charts and annexes among them.
     *
     * @param document the document
     * @return the tables in order
     */
    public static List<DataTable> all(Document document) {
        List<Block> blocks = new ArrayList<>(document.blocks());
        document.annexes().forEach(annex -> blocks.addAll(annex.blocks()));
        List<DataTable> tables = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Table table) {
                tables.add(of(table, document.language()));
            } else if (block instanceof Block.Chart chart) {
                tables.add(of(chart.table(), document.language()));
            }
        }
        return tables;
    }

    private static void split(List<Cell> cells, List<List<Cell>> rows) {
        for (int r = 0; r < cells.size(); r++) {
            if (cells.get(r) instanceof Cell.Share share) {
                rows.get(r).add(count(share.counts().numerator()));
                rows.get(r).add(count(share.counts().denominator()));
            } else {
                rows.get(r).add(cells.get(r));
                rows.get(r).add(Cell.text(""));
            }
        }
    }

    private static Cell count(long count) {
        return new Cell.Amount(BigDecimal.valueOf(count), 0, "");
    }

    /** Returns the unit of a column, if its numbers have one and the same. */
    private static Optional<String> unit(List<Cell> cells) {
        List<String> units = cells.stream()
                .filter(Cell.Amount.class::isInstance)
                .map(cell -> ((Cell.Amount) cell).suffix())
                .distinct()
                .collect(Collectors.toList());
        return units.size() == 1 && !units.get(0).isBlank() ? Optional.of(units.get(0)) : Optional.empty();
    }

    private static Cell withoutUnit(Cell cell) {
        return cell instanceof Cell.Amount amount ? new Cell.Amount(amount.value(), amount.decimals(), "") : cell;
    }
}

package io.github.childplan.reporting.office;

import io.github.childplan.reporting.document.Block;
import io.github.childplan.reporting.document.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Charts whose categories have names too long to stand under a column: numbers stand there, and with the names in the table. */
final class NumberedChart {

    private static final int LONGEST = 20;

    private NumberedChart() {}

    /** Returns the chart with numbers for its categories, or as it is where their names are short. */
    static Block.Chart of(Block.Chart chart) {
        if (!isLong(chart)) {
            return chart;
        }
        List<String> numbers = IntStream.rangeClosed(1, chart.categories().size())
                .mapToObj(Integer::toString)
                .toList();
        return new Block.Chart(chart.caption(), chart.form(), chart.axis(), numbers, chart.series());
    }

    /** Returns the table of the chart, its categories with the numbers they have in the chart. */
    static Block.Table table(Block.Chart chart) {
        Block.Table table = chart.table();
        if (!isLong(chart)) {
            return table;
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            List<Cell> row = new ArrayList<>(table.rows().get(i));
            row.set(0, Cell.text((i + 1) + ". " + chart.categories().get(i)));
            rows.add(row);
        }
        return new Block.Table(table.caption(), table.columns(), rows);
    }

    private static boolean isLong(Block.Chart chart) {
        return chart.categories().stream().anyMatch(name -> name.codePointCount(0, name.length()) > LONGEST);
    }
}

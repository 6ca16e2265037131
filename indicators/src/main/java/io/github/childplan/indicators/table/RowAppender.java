package io.github.childplan.indicators.table;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** Adds the rows of a table or of another builder to rows, without making objects of them. Not thread-safe. */
final class RowAppender {

    private final TableRows target;

    RowAppender(TableRows target) {
        this.target = target;
    }

    void append(TableParts from) {
        int[] places = codes(
                from.places().size(), code -> target.places().code(from.places().value(code)));
        int[] forms = codes(
                from.natures().size(),
                code -> target.values().code(from.natures().value(code).form()));
        RowKinds marks =
                new RowKinds((nature, source, origin) -> target.marks().code(from.marks(nature, source, origin)));
        for (int cell = 0; cell < from.cells().size(); cell++) {
            int to = cell(from, cell);
            for (Block block : new Block[] {from.replaced(), from.inUse()}) {
                for (int row = block.start(cell); row < block.end(cell); row++) {
                    append(
                            places[block.place(row)],
                            to,
                            from.values(),
                            block.low(row),
                            block.high(row),
                            forms[block.nature(row)],
                            marks.of(block, row),
                            from.values().count(block.line(row)));
                }
            }
        }
    }

    void append(TableRows from) {
        int[] places = codes(
                from.places().size(), code -> target.places().code(from.places().value(code)));
        int[] forms = codes(
                from.values().forms(),
                code -> target.values().code(from.values().form(code)));
        int[] marks = codes(
                from.marks().size(), code -> target.marks().code(from.marks().value(code)));
        int[] cells = codes(from.cells(), code -> cell(from, code));
        RowStore rows = from.rows();
        for (int row = 0; row < rows.size(); row++) {
            append(
                    places[rows.get(row, RowStore.PLACE)],
                    cells[rows.get(row, RowStore.CELL)],
                    from.values(),
                    rows.get(row, RowStore.LOW),
                    rows.get(row, RowStore.HIGH),
                    forms[rows.get(row, RowStore.FORM)],
                    marks[rows.get(row, RowStore.MARKS)],
                    from.values().count(rows.get(row, RowStore.LINE)));
        }
    }

    private void append(int place, int cell, Values from, int low, int high, int form, int mark, long line) {
        switch (target.values().form(form).kind()) {
            case COUNTED -> target.addCounted(place, cell, from.count(low), from.count(high), mark, line);
            case STATED ->
                target.add(place, cell, low, high, form, mark, target.values().count(line));
            case APART -> target.addStated(place, cell, from.apart(low), mark, line);
        }
    }

    private int cell(TableParts from, int cell) {
        Cells cells = from.cells();
        return target.cell(
                from.indicators().value(cells.indicator(cell)),
                from.periods().value(cells.period(cell)),
                from.breakdowns().value(cells.breakdown(cell)));
    }

    private int cell(TableRows from, int cell) {
        return target.cell(
                from.indicators().value(from.indicator(cell)),
                from.periods().value(from.period(cell)),
                from.breakdowns().value(from.breakdown(cell)));
    }

    private static int[] codes(int count, IntUnaryOperator code) {
        int[] codes = new int[count];
        Arrays.setAll(codes, code);
        return codes;
    }
}

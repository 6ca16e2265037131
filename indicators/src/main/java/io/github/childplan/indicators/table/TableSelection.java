package io.github.childplan.indicators.table;

import java.util.Arrays;

/** Some of the rows of a table. Used once and not thread-safe. */
final class TableSelection {

    private static final int NO = 0;
    private static final int YES = 1;

    private final TableParts parts;
    private final FigureSelection wanted;
    private final LongCodes answers = new LongCodes();
    private long lastKey = -1;
    private boolean lastAnswer;

    TableSelection(TableParts parts, FigureSelection wanted) {
        this.parts = parts;
        this.wanted = wanted;
    }

    /** Returns whether all rows are wanted. */
    boolean all() {
        return all(parts.inUse()) && all(parts.replaced());
    }

    ObservationTable table() {
        TableRows rows = new TableRows(parts.values());
        RowKinds marks =
                new RowKinds((nature, source, origin) -> rows.marks().code(parts.marks(nature, source, origin)));
        int[] places = new int[parts.places().size()];
        Arrays.setAll(places, code -> rows.places().code(parts.places().value(code)));
        for (int cell = 0; cell < parts.cells().size(); cell++) {
            copy(parts.replaced(), cell, places, marks, rows);
            copy(parts.inUse(), cell, places, marks, rows);
        }
        return TableAssembly.build(rows).orElseThrow();
    }

    private boolean all(Block block) {
        for (int cell = 0; cell < parts.cells().size(); cell++) {
            // rows that are alike get one answer
            int end = block.uniformNature() ? Math.min(block.end(cell), block.start(cell) + 1) : block.end(cell);
            for (int row = block.start(cell); row < end; row++) {
                if (!wants(cell, block.nature(row))) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean wants(int cell, int nature) {
        int period = parts.cells().period(cell);
        long key = ((long) period << Integer.SIZE) | nature;
        if (key != lastKey) {
            lastKey = key;
            int known = answers.find(key);
            if (known == LongCodes.NONE) {
                Nature asked = parts.natures().value(nature);
                known = wanted.wants(parts.periods().value(period), asked.status(), asked.known()) ? YES : NO;
                answers.put(key, known);
            }
            lastAnswer = known == YES;
        }
        return lastAnswer;
    }

    private void copy(Block block, int cell, int[] places, RowKinds marks, TableRows rows) {
        for (int row = block.start(cell); row < block.end(cell); row++) {
            if (wants(cell, block.nature(row))) {
                rows.add(
                        places[block.place(row)],
                        cell(cell, rows),
                        block.low(row),
                        block.high(row),
                        parts.values()
                                .code(parts.natures().value(block.nature(row)).form()),
                        marks.of(block, row),
                        block.line(row));
            }
        }
    }

    private int cell(int cell, TableRows rows) {
        Cells cells = parts.cells();
        return rows.cell(
                parts.indicators().value(cells.indicator(cell)),
                parts.periods().value(cells.period(cell)),
                parts.breakdowns().value(cells.breakdown(cell)));
    }
}

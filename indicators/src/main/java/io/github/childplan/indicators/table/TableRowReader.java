package io.github.childplan.indicators.table;

import io.github.childplan.indicators.observation.Observation;

/** Makes figures of rows that are still in the order in which they came. Stateless but for the rows. */
final class TableRowReader {

    private final TableRows from;

    TableRowReader(TableRows from) {
        this.from = from;
    }

    Observation observation(int row) {
        RowStore rows = from.rows();
        int cell = rows.get(row, RowStore.CELL);
        RowMarks marks = from.marks().value(rows.get(row, RowStore.MARKS));
        return Observation.builder()
                .indicator(from.indicators().value(from.indicator(cell)))
                .place(from.places().value(rows.get(row, RowStore.PLACE)))
                .period(from.periods().value(from.period(cell)))
                .breakdown(from.breakdowns().value(from.breakdown(cell)))
                .value(from.values()
                        .value(
                                from.values().form(rows.get(row, RowStore.FORM)),
                                rows.get(row, RowStore.LOW),
                                rows.get(row, RowStore.HIGH)))
                .status(marks.status())
                .finality(marks.finality())
                .known(marks.known())
                .source(marks.source())
                .origin(Origins.withLine(marks.origin(), from.values().count(rows.get(row, RowStore.LINE))))
                .build();
    }
}

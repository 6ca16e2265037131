package io.github.childplan.indicators.table;

import io.github.childplan.indicators.observation.Observation;
import java.util.ArrayList;
import java.util.List;

/** Makes figures of the rows of a table. Immutable and thread-safe. */
final class TableReader {

    private final TableParts parts;

    TableReader(TableParts parts) {
        this.parts = parts;
    }

    Observation observation(Block block, int cell, int row) {
        Cells cells = parts.cells();
        Nature nature = parts.natures().value(block.nature(row));
        return Observation.builder()
                .indicator(parts.indicators().value(cells.indicator(cell)))
                .place(parts.places().value(block.place(row)))
                .period(parts.periods().value(cells.period(cell)))
                .breakdown(parts.breakdowns().value(cells.breakdown(cell)))
                .value(parts.values().value(nature.form(), block.low(row), block.high(row)))
                .status(nature.status())
                .finality(nature.finality())
                .known(nature.known())
                .source(parts.sources().value(block.source(row)))
                .origin(Origins.withLine(
                        parts.origins().value(block.origin(row)), parts.values().count(block.line(row))))
                .build();
    }

    /** Returns the figures of a place in a cell, the one known first in front. */
    List<Observation> revisions(int cell, int place) {
        List<Observation> found = new ArrayList<>();
        addOf(parts.replaced(), cell, place, found);
        addOf(parts.inUse(), cell, place, found);
        return List.copyOf(found);
    }

    /** Returns the figures of a cell by place and day known. */
    List<Observation> cell(int cell) {
        Block inUse = parts.inUse();
        List<Observation> found = new ArrayList<>();
        for (int row = inUse.start(cell); row < inUse.end(cell); row++) {
            addOf(parts.replaced(), cell, inUse.place(row), found);
            found.add(observation(inUse, cell, row));
        }
        return found;
    }

    private void addOf(Block block, int cell, int place, List<Observation> found) {
        for (int row = block.firstFrom(cell, place); row < block.end(cell) && block.place(row) == place; row++) {
            found.add(observation(block, cell, row));
        }
    }
}

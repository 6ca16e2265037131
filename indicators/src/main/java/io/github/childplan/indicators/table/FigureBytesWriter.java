package io.github.childplan.indicators.table;

import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.observation.Observation;
import java.util.List;

/**
 * Writes figures as bytes, in the order of the table and with codes in the order in which they are first needed, so that equal
 * figures are equal bytes. Used once and not thread-safe.
 */
final class FigureBytesWriter {

    private final TableParts parts;
    private final Dictionary<FigureTrait> traits = new Dictionary<>();
    private final ByteWriter rows = new ByteWriter();
    private final RowKinds withLine;
    private final RowKinds withoutLine;
    private int lastTrait = Dictionary.NONE;
    private long lastLine;

    private FigureBytesWriter(TableParts parts) {
        this.parts = parts;
        this.withLine = kinds(FigureTrait.Line.ONE);
        this.withoutLine = kinds(FigureTrait.Line.NONE);
    }

    static byte[] write(TableParts parts, List<Observation> others) {
        FigureBytesWriter writer = new FigureBytesWriter(parts);
        writer.writeTable();
        writer.writeOthers(others);
        ByteWriter all = new ByteWriter();
        FigureBytes.begin(all);
        writer.writeDictionaries(all);
        all.addAll(writer.rows);
        FigureBytes.end(all);
        return all.toBytes();
    }

    private void writeDictionaries(ByteWriter to) {
        FigureBytes.writeTexts(to, parts.indicators().values());
        FigureBytes.writeTexts(to, parts.breakdowns().values());
        FigureBytes.writeTexts(to, parts.periods().values());
        FigureBytes.writeTexts(to, parts.places().values());
        to.number(traits.size());
        traits.values().forEach(trait -> trait.write(to));
    }

    private void writeTable() {
        Cells cells = parts.cells();
        rows.number(cells.size());
        for (int cell = 0; cell < cells.size(); cell++) {
            rows.number(cells.indicator(cell));
            rows.number(cells.breakdown(cell));
            rows.number(cells.period(cell));
            rows.number((long) count(parts.inUse(), cell) + count(parts.replaced(), cell));
            writeCell(cell);
        }
    }

    /** Writes the rows of a cell by place and, of one place, by the day known. */
    private void writeCell(int cell) {
        Block inUse = parts.inUse();
        Block replaced = parts.replaced();
        int earlier = replaced.start(cell);
        int lastPlace = 0;
        for (int row = inUse.start(cell); row < inUse.end(cell); row++) {
            int place = inUse.place(row);
            while (earlier < replaced.end(cell) && replaced.place(earlier) == place) {
                writeRow(replaced, earlier, place - lastPlace);
                lastPlace = place;
                earlier++;
            }
            writeRow(inUse, row, place - lastPlace);
            lastPlace = place;
        }
    }

    private void writeRow(Block block, int row, int step) {
        long line = parts.values().count(block.line(row));
        int trait = (line == Origins.NO_LINE ? withoutLine : withLine).of(block, row);
        writeStart(step, trait);
        ValueForm form = traits.value(trait).form();
        int low = block.low(row);
        int high = block.high(row);
        switch (form.kind()) {
            case COUNTED -> {
                rows.number(parts.values().count(low));
                rows.number(parts.values().count(high));
            }
            case STATED -> rows.signed(Values.digits(low, high));
            case APART -> FigureParts.writeStated(rows, parts.values().apart(low));
        }
        writeLine(line);
    }

    /** Writes the figures that are at odds with one of the table. */
    private void writeOthers(List<Observation> others) {
        rows.number(others.size());
        for (Observation other : others) {
            rows.number(parts.cells()
                    .find(
                            parts.indicators().find(other.indicator()),
                            parts.breakdowns().find(other.breakdown()),
                            parts.periods().find(other.period())));
            long line = other.origin().line().orElse(Origins.NO_LINE);
            FigureTrait trait = FigureTrait.of(other);
            writeStart(parts.places().find(other.place()), traits.code(trait));
            writeValue(other.value(), trait.form());
            writeLine(line);
        }
    }

    private void writeValue(MeasuredValue value, ValueForm form) {
        if (!(value instanceof MeasuredValue.Stated stated)) {
            FigureParts.writeCounts(rows, value.findCounts().orElseThrow());
        } else if (form.kind() == ValueForm.Kind.STATED) {
            rows.signed(stated.value().unscaledValue().longValueExact());
        } else {
            FigureParts.writeStated(rows, stated);
        }
    }

    private void writeStart(int step, int trait) {
        rows.number(((long) step << 1) | (trait == lastTrait ? 0 : 1));
        if (trait != lastTrait) {
            rows.number(trait);
            lastTrait = trait;
        }
    }

    private void writeLine(long line) {
        if (line != Origins.NO_LINE) {
            rows.signed(line - lastLine);
            lastLine = line;
        }
    }

    private RowKinds kinds(FigureTrait.Line line) {
        return new RowKinds((nature, source, origin) -> traits.code(
                new FigureTrait(parts.natures().value(nature).form(), parts.marks(nature, source, origin), line)));
    }

    private static int count(Block block, int cell) {
        return block.end(cell) - block.start(cell);
    }
}

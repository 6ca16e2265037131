package io.github.childplan.indicators.table;

import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.value.Period;
import io.github.childplan.indicators.observation.Breakdown;
import io.github.childplan.indicators.observation.MeasuredValue;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/** Reads what {@link FigureBytesWriter} writes into the rows of a builder, and trusts nothing of it. Used once and not thread-safe. */
final class FigureBytesReader {

    private final ByteReader from;
    private final ObservationTableBuilder to;
    private int[] indicators = new int[0];
    private int[] breakdowns = new int[0];
    private int[] periods = new int[0];
    private int[] places = new int[0];
    private int[] marks = new int[0];
    private List<FigureTrait> traits = List.of();
    private int trait = Dictionary.NONE;
    private long line;

    private record CellCodes(int indicator, int period, int breakdown) {}

    private FigureBytesReader(ByteReader from, ObservationTableBuilder to) {
        this.from = from;
        this.to = to;
    }

    static void read(byte[] bytes, ObservationTableBuilder to) {
        ByteReader from = FigureBytes.open(bytes);
        try {
            new FigureBytesReader(from, to).read();
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw from.unreadable(unreadable);
        }
    }

    private void read() {
        indicators = codes(text -> to.indicator(IndicatorId.of(text)));
        breakdowns = codes(text -> to.breakdown(Breakdown.parse(text)));
        periods = codes(text -> to.period(Period.parse(text)));
        places = codes(text -> to.place(PlaceId.of(text)));
        readTraits();
        List<CellCodes> cells = readCells();
        int others = from.count();
        for (int other = 0; other < others; other++) {
            CellCodes cell = cells.get(from.code(cells.size()));
            readRow(cell, 0);
        }
        if (from.remaining() > 0) {
            throw new IllegalArgumentException(from.remaining() + " bytes are left over");
        }
    }

    private int[] codes(Function<String, Integer> code) {
        int[] codes = new int[from.count()];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = code.apply(from.text());
        }
        return codes;
    }

    private void readTraits() {
        traits = new ArrayList<>();
        marks = new int[from.count()];
        for (int i = 0; i < marks.length; i++) {
            traits.add(FigureTrait.read(from));
            marks[i] = to.marks(traits.get(i).marks());
        }
    }

    private List<CellCodes> readCells() {
        List<CellCodes> cells = new ArrayList<>();
        int count = from.count();
        for (int i = 0; i < count; i++) {
            int indicator = indicators[from.code(indicators.length)];
            int breakdown = breakdowns[from.code(breakdowns.length)];
            CellCodes cell = new CellCodes(indicator, periods[from.code(periods.length)], breakdown);
            cells.add(cell);
            int rows = from.count();
            int place = 0;
            for (int row = 0; row < rows; row++) {
                place = readRow(cell, place);
            }
        }
        return cells;
    }

    /** Adds a row and returns its place. */
    private int readRow(CellCodes cell, int lastPlace) {
        long start = from.number();
        long place = lastPlace + (start >>> 1);
        if (place >= places.length) {
            throw new IllegalArgumentException("a place was " + place + ", must be below " + places.length);
        }
        if ((start & 1) == 1) {
            trait = from.code(traits.size());
        } else if (trait == Dictionary.NONE) {
            throw new IllegalArgumentException("the first figure has no trait");
        }
        readValue(places[(int) place], cell);
        return (int) place;
    }

    private void readValue(int place, CellCodes cell) {
        FigureTrait of = traits.get(trait);
        switch (of.form().kind()) {
            case COUNTED -> {
                long numerator = from.number();
                long denominator = from.number();
                to.add(
                        place,
                        cell.indicator(),
                        cell.period(),
                        cell.breakdown(),
                        numerator,
                        denominator,
                        marks[trait],
                        readLine(of));
            }
            case STATED -> addStated(place, cell, stated(of.form(), from.signed()), of);
            case APART -> addStated(place, cell, FigureParts.readStated(from), of);
        }
    }

    private void addStated(int place, CellCodes cell, MeasuredValue.Stated stated, FigureTrait of) {
        to.add(place, cell.indicator(), cell.period(), cell.breakdown(), stated, marks[trait], readLine(of));
    }

    private long readLine(FigureTrait of) {
        if (of.line() == FigureTrait.Line.ONE) {
            line += from.signed();
            return line;
        }
        return Origins.NO_LINE;
    }

    private static MeasuredValue.Stated stated(ValueForm form, long digits) {
        return new MeasuredValue.Stated(
                BigDecimal.valueOf(digits, form.scale()),
                form.unit().orElseThrow(),
                form.printed(),
                OptionalLong.empty(),
                Optional.empty());
    }
}

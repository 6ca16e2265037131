package io.github.childplan.indicators.rollup;

import io.github.childplan.indicators.observation.Finality;
import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.ObservationKey;
import io.github.childplan.indicators.observation.Status;
import io.github.childplan.indicators.table.CellRows;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The sums of areas in columns, a row for each area and cell. Set while they are made, then only read and safe to share. */
final class SumColumns {

    private static final int ANY = 1;
    private static final int SUM = 2;
    private static final int VALUE_IS_OWN = 4;
    private static final int VALUE_IS_SUM = 8;
    private static final int ESTIMATED = 16;
    private static final int PROVISIONAL = 32;

    private final long[] numerators;
    private final long[] denominators;
    private final int[] expected;
    private final int[] reported;
    private final int[] missing;
    private final int[] notCovered;
    private final long[] known;
    private final byte[] flags;
    private final Map<Integer, MeasuredValue> things = new HashMap<>();

    SumColumns(int rows) {
        numerators = new long[rows];
        denominators = new long[rows];
        expected = new int[rows];
        reported = new int[rows];
        missing = new int[rows];
        notCovered = new int[rows];
        known = new long[rows];
        flags = new byte[rows];
    }

    /** Keeps what a node adds up to in the cell that the sums are at. */
    void set(int at, CellSums sums, int node) {
        numerators[at] = sums.numerator(node);
        denominators[at] = sums.denominator(node);
        expected[at] = sums.expected(node);
        reported[at] = sums.reported(node);
        missing[at] = sums.missing(node);
        notCovered[at] = sums.notCovered(node);
        known[at] = sums.known(node);
        boolean own = sums.ownRow(node) >= 0;
        boolean sum = sums.hasSum(node);
        boolean useSum = sum && (!own || sums.choose(node) == FigureOrigin.SUM);
        int value = useSum ? VALUE_IS_SUM : own ? VALUE_IS_OWN : 0;
        flags[at] = (byte) (value
                | (own || sums.any(node) ? ANY : 0)
                | (sum ? SUM : 0)
                | (sums.estimated(node) ? ESTIMATED : 0)
                | (sums.provisional(node) ? PROVISIONAL : 0));
    }

    /** Keeps a figure that was added up as an object, as numbers of things are. */
    void set(int at, AreaFigure figure) {
        Coverage coverage = figure.coverage();
        expected[at] = coverage.expected().size();
        reported[at] = coverage.reported().size();
        missing[at] = coverage.missing().size();
        notCovered[at] = coverage.notCovered().size();
        known[at] = figure.known().map(LocalDate::toEpochDay).orElse(CellRows.ALWAYS_KNOWN);
        figure.sum().ifPresent(sum -> things.put(at, sum));
        int value = figure.origin()
                .map(origin -> origin == FigureOrigin.OWN ? VALUE_IS_OWN : VALUE_IS_SUM)
                .orElse(0);
        flags[at] = (byte) (value
                | ANY
                | (figure.sum().isPresent() ? SUM : 0)
                | (figure.status().filter(Status.ESTIMATED::equals).isPresent() ? ESTIMATED : 0)
                | (figure.finality().filter(Finality.PROVISIONAL::equals).isPresent() ? PROVISIONAL : 0));
    }

    /** Returns whether the area or a place under it has a figure. */
    boolean any(int row) {
        return has(row, ANY);
    }

    /** Returns whether the value is the area's own, so that somebody has to look it up. */
    boolean valueIsOwn(int row) {
        return has(row, VALUE_IS_OWN);
    }

    AreaSum sum(int row, ObservationKey key, Optional<Observation> own) {
        Optional<MeasuredValue> sum = sum(row);
        if (valueIsOwn(row)) {
            Observation figure = own.orElseThrow();
            return sum(
                    row,
                    key,
                    sum,
                    Optional.of(figure.value()),
                    FigureOrigin.OWN,
                    figure.status(),
                    figure.finality(),
                    figure.known());
        }
        if (!has(row, VALUE_IS_SUM)) {
            return new AreaSum(
                    key,
                    Optional.empty(),
                    Optional.empty(),
                    sum,
                    expected[row],
                    reported[row],
                    missing[row],
                    notCovered[row],
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }
        return sum(
                row,
                key,
                sum,
                sum,
                FigureOrigin.SUM,
                has(row, ESTIMATED) ? Status.ESTIMATED : Status.MEASURED,
                has(row, PROVISIONAL) ? Finality.PROVISIONAL : Finality.FINAL,
                known[row] == CellRows.ALWAYS_KNOWN ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(known[row])));
    }

    private AreaSum sum(
            int row,
            ObservationKey key,
            Optional<MeasuredValue> sum,
            Optional<MeasuredValue> value,
            FigureOrigin origin,
            Status status,
            Finality finality,
            Optional<LocalDate> day) {
        return new AreaSum(
                key,
                value,
                Optional.of(origin),
                sum,
                expected[row],
                reported[row],
                missing[row],
                notCovered[row],
                Optional.of(status),
                Optional.of(finality),
                day);
    }

    private Optional<MeasuredValue> sum(int row) {
        if (!has(row, SUM)) {
            return Optional.empty();
        }
        MeasuredValue counts = MeasuredValue.counted(numerators[row], denominators[row]);
        return Optional.of(things.getOrDefault(row, counts));
    }

    private boolean has(int row, int flag) {
        return (flags[row] & flag) != 0;
    }
}

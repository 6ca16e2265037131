package io.github.childplan.indicators.table;

import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.value.Period;
import io.github.childplan.indicators.observation.Breakdown;
import io.github.childplan.indicators.observation.MeasuredValue;
import java.util.Objects;

/** The rows of a table in the order in which they came, and what their codes stand for. Not thread-safe. */
final class TableRows {

    /** More periods than there are between the years 1900 and 2199. */
    private static final int PERIOD_BITS = 13;
    /** As many as there can be rows. */
    private static final int BREAKDOWN_BITS = 30;

    /** As many as the rest of the bits of a cell's key tell apart. */
    static final int MAX_INDICATORS = 1 << (Long.SIZE - 1 - PERIOD_BITS - BREAKDOWN_BITS);

    private final Dictionary<PlaceId> places = new Dictionary<>();
    private final Dictionary<IndicatorId> indicators = new Dictionary<>();
    private final Dictionary<Breakdown> breakdowns = new Dictionary<>();
    private final Dictionary<Period> periods = new Dictionary<>();
    private final Dictionary<RowMarks> marks = new Dictionary<>();
    private final Values values;
    private final RowStore rows = new RowStore();
    private final LongCodes cellCodes = new LongCodes();
    private final IntList cellIndicators = new IntList();
    private final IntList cellBreakdowns = new IntList();
    private final IntList cellPeriods = new IntList();

    TableRows(Values values) {
        this.values = values;
    }

    Dictionary<PlaceId> places() {
        return places;
    }

    Dictionary<IndicatorId> indicators() {
        return indicators;
    }

    Dictionary<Breakdown> breakdowns() {
        return breakdowns;
    }

    Dictionary<Period> periods() {
        return periods;
    }

    Dictionary<RowMarks> marks() {
        return marks;
    }

    Values values() {
        return values;
    }

    RowStore rows() {
        return rows;
    }

    int cells() {
        return cellIndicators.size();
    }

    int indicator(int cell) {
        return cellIndicators.get(cell);
    }

    int breakdown(int cell) {
        return cellBreakdowns.get(cell);
    }

    int period(int cell) {
        return cellPeriods.get(cell);
    }

    /** Returns the code of a cell whose parts have been given codes before. */
    int cell(int indicator, int period, int breakdown) {
        Objects.checkIndex(indicator, indicators.size());
        Objects.checkIndex(period, periods.size());
        Objects.checkIndex(breakdown, breakdowns.size());
        long key = ((((long) indicator << PERIOD_BITS) | period) << BREAKDOWN_BITS) | breakdown;
        int cell = cellCodes.find(key);
        if (cell == LongCodes.NONE) {
            cell = cellIndicators.size();
            cellCodes.put(key, cell);
            cellIndicators.add(indicator);
            cellPeriods.add(period);
            cellBreakdowns.add(breakdown);
        }
        return cell;
    }

    /** Returns the code of a cell. */
    int cell(IndicatorId indicator, Period period, Breakdown breakdown) {
        return cell(indicator(indicator), periods.code(period), breakdowns.code(breakdown));
    }

    void addCounted(int place, int cell, long numerator, long denominator, int mark, long line) {
        int low = values.count(numerator);
        add(place, cell, low, values.count(denominator), values.counted(), mark, values.count(line));
    }

    void addStated(int place, int cell, MeasuredValue.Stated stated, int mark, long line) {
        long ints = values.ints(stated);
        add(place, cell, (int) ints, (int) (ints >>> Integer.SIZE), values.form(stated), mark, values.count(line));
    }

    /** Adds a row of which the value and the line are already in ints. */
    void add(int place, int cell, int low, int high, int form, int mark, int line) {
        Objects.checkIndex(place, places.size());
        Objects.checkIndex(mark, marks.size());
        if (rows.size() == ObservationTable.MAX_ROWS) {
            throw new IllegalStateException("rows were more than " + ObservationTable.MAX_ROWS + ", must not be more");
        }
        rows.add(place, cell, low, high, form, mark, line);
    }

    int indicator(IndicatorId indicator) {
        int code = indicators.code(indicator);
        if (code >= MAX_INDICATORS) {
            throw new IllegalStateException("indicators were more than " + MAX_INDICATORS + ", must not be more");
        }
        return code;
    }
}

package io.github.childplan.indicators.table;

/**
 * The cells of a table by code, in the order of indicator, breakdown and period, so that those of a series lie side by side.
 * Immutable and thread-safe.
 */
final class Cells {

    private final int[] indicators;
    private final int[] breakdowns;
    private final int[] periods;

    /** Takes the codes of each cell in order; the arrays are kept. */
    Cells(int[] indicators, int[] breakdowns, int[] periods) {
        this.indicators = indicators;
        this.breakdowns = breakdowns;
        this.periods = periods;
    }

    int size() {
        return indicators.length;
    }

    int indicator(int cell) {
        return indicators[cell];
    }

    int breakdown(int cell) {
        return breakdowns[cell];
    }

    int period(int cell) {
        return periods[cell];
    }

    /** Returns the code of a cell, or {@link Dictionary#NONE}. */
    int find(int indicator, int breakdown, int period) {
        int cell = firstFrom(indicator, breakdown, period);
        return cell < size() && compare(cell, indicator, breakdown, period) == 0 ? cell : Dictionary.NONE;
    }

    /** Returns the first cell that is not before the one that the codes name. */
    int firstFrom(int indicator, int breakdown, int period) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compare(middle, indicator, breakdown, period) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int compare(int cell, int indicator, int breakdown, int period) {
        int byIndicator = Integer.compare(indicators[cell], indicator);
        int byBreakdown = byIndicator != 0 ? byIndicator : Integer.compare(breakdowns[cell], breakdown);
        return byBreakdown != 0 ? byBreakdown : Integer.compare(periods[cell], period);
    }
}

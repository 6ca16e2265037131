package io.github.childplan.benchmarks;

import java.util.List;

/**
 * The loop that somebody would write by hand who wants nothing but sums: rows in random order, four arrays in, an array of sums
 * per province and cell out, and the nation's made of the provinces'. No coverage, no check, no status, no verdict.
 */
final class HandWrittenLoop {

    private final int[] provinceOf;
    private final int[] communes;
    private final int[] cells;
    private final int[] numerators;
    private final int[] denominators;
    private final int cellCount;

    HandWrittenLoop(MadeUpRows rows, List<Integer> provinceOf, int cellCount) {
        this.provinceOf = provinceOf.stream().mapToInt(Integer::intValue).toArray();
        this.cellCount = cellCount;
        communes = new int[rows.size()];
        cells = new int[rows.size()];
        numerators = new int[rows.size()];
        denominators = new int[rows.size()];
        for (int row = 0; row < rows.size(); row++) {
            communes[row] = rows.commune(row);
            cells[row] = rows.cell(row);
            numerators[row] = rows.numerator(row);
            denominators[row] = rows.denominator(row);
        }
    }

    /** Returns the sums of provinces and nation, numerator and denominator side by side. */
    long[] sums() {
        int nation = MadeUpCountry.PROVINCES * cellCount;
        long[] sums = new long[(nation + cellCount) * 2];
        for (int row = 0; row < communes.length; row++) {
            int at = (provinceOf[communes[row]] * cellCount + cells[row]) * 2;
            sums[at] += numerators[row];
            sums[at + 1] += denominators[row];
        }
        for (int i = 0; i < nation; i++) {
            int at = (nation + i % cellCount) * 2;
            sums[at] += sums[i * 2];
            sums[at + 1] += sums[i * 2 + 1];
        }
        return sums;
    }
}

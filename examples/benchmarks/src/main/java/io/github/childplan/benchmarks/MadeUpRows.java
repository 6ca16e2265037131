package io.github.childplan.benchmarks;

import java.util.Random;

/** Made-up counts as plain arrays: the commune and the cell of each row, in random order unless they are sorted. */
final class MadeUpRows {

    private final int[] communes;
    private final int[] cells;
    private final int[] numerators;
    private final int[] denominators;

    private MadeUpRows(int rows) {
        communes = new int[rows];
        cells = new int[rows];
        numerators = new int[rows];
        denominators = new int[rows];
    }

    /** Draws a row for each commune and cell, in random order; a commune counts itself where places are counted. */
    static MadeUpRows of(int communeCount, boolean[] countsPlaces, Random random) {
        MadeUpRows rows = new MadeUpRows(Math.multiplyExact(communeCount, countsPlaces.length));
        int[] order = new int[rows.size()];
        for (int i = 0; i < order.length; i++) {
            int swap = random.nextInt(i + 1);
            order[i] = order[swap];
            order[swap] = i;
        }
        for (int i = 0; i < order.length; i++) {
            int cell = order[i] % countsPlaces.length;
            int denominator = countsPlaces[cell] ? 1 : 50 + random.nextInt(950);
            rows.set(i, order[i] / countsPlaces.length, cell, random.nextInt(denominator + 1), denominator);
        }
        return rows;
    }

    /** Returns the same rows by cell and commune. */
    MadeUpRows sorted(int communeCount) {
        MadeUpRows sorted = new MadeUpRows(size());
        for (int row = 0; row < size(); row++) {
            sorted.set(
                    cells[row] * communeCount + communes[row],
                    communes[row],
                    cells[row],
                    numerators[row],
                    denominators[row]);
        }
        return sorted;
    }

    int size() {
        return communes.length;
    }

    int commune(int row) {
        return communes[row];
    }

    int cell(int row) {
        return cells[row];
    }

    int numerator(int row) {
        return numerators[row];
    }

    int denominator(int row) {
        return denominators[row];
    }

    private void set(int row, int commune, int cell, int numerator, int denominator) {
        communes[row] = commune;
        cells[row] = cell;
        numerators[row] = numerator;
        denominators[row] = denominator;
    }
}

package io.github.childplan.indicators.rollup;

import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.value.Ratio;
import io.github.childplan.indicators.definition.Counting;
import io.github.childplan.indicators.definition.Indicator;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.table.Cell;
import io.github.childplan.indicators.table.CellRows;
import io.github.childplan.indicators.table.ObservationTable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the places under each node of a forest add up to in one cell: {@link Collector} in numbers, for all areas in one go. The
 * rules are those of that class, and a test holds the two together. Numbers of things, which {@link Total} adds with their
 * decimals, are not for it. Used for one cell after the other and not thread-safe.
 */
final class CellSums {

    private static final int NO_ROW = -1;

    private final AreaForest forest;
    private final CellRows rows;
    private final FigureChoice choice;
    private final long[] numerators;
    private final long[] denominators;
    private final int[] expected;
    private final int[] reported;
    private final int[] missing;
    private final int[] notCovered;
    private final int[] uncounted;
    private final boolean[] tooLarge;
    private final boolean[] estimated;
    private final boolean[] provisional;
    private final long[] known;
    private final int[] ownRows;
    private final ObservationTable table;
    private Optional<Indicator> indicator = Optional.empty();
    private Optional<Cell> cell = Optional.empty();
    private boolean countsPlaces;
    private boolean addsCounts;

    CellSums(AreaForest forest, ObservationTable table, CellRows rows, FigureChoice choice) {
        this.table = table;
        this.forest = forest;
        this.rows = rows;
        this.choice = choice;
        int nodes = forest.size();
        numerators = new long[nodes];
        denominators = new long[nodes];
        expected = new int[nodes];
        reported = new int[nodes];
        missing = new int[nodes];
        notCovered = new int[nodes];
        uncounted = new int[nodes];
        tooLarge = new boolean[nodes];
        estimated = new boolean[nodes];
        provisional = new boolean[nodes];
        known = new long[nodes];
        ownRows = new int[nodes];
    }

    /** Adds up a cell, under the definition in force on the last day of its period. */
    void add(int index, Cell of, Indicator definition) {
        rows.moveTo(index);
        cell = Optional.of(of);
        indicator = Optional.of(definition);
        countsPlaces = definition.counting() == Counting.PLACES;
        addsCounts = definition.unit().kind().rate();
        clear();
        if (rows.alike() && addsCounts) {
            takeAlike();
        } else {
            for (int row = 0; row < rows.size(); row++) {
                take(row);
            }
        }
        for (int node = 0; node < forest.size(); node++) {
            addUp(node);
        }
    }

    long numerator(int node) {
        return numerators[node];
    }

    long denominator(int node) {
        return denominators[node];
    }

    int expected(int node) {
        return expected[node];
    }

    int reported(int node) {
        return reported[node];
    }

    int missing(int node) {
        return missing[node];
    }

    int notCovered(int node) {
        return notCovered[node];
    }

    boolean estimated(int node) {
        return estimated[node];
    }

    boolean provisional(int node) {
        return provisional[node];
    }

    long known(int node) {
        return known[node];
    }

    /** Returns the row of a node's own figure, or a number below 0. */
    int ownRow(int node) {
        return ownRows[node];
    }

    /** Returns whether any place under the node has a figure, one that can be added or not. */
    boolean any(int node) {
        return reported[node] + uncounted[node] > 0;
    }

    boolean hasSum(int node) {
        return reported[node] > 0 && !tooLarge[node];
    }

    /** Returns which of its own figure and its sum, both of which it has, is used for a node. */
    FigureOrigin choose(int node) {
        boolean complete = expected[node] > 0 && missing[node] == 0 && notCovered[node] == 0;
        return choice instanceof StandardFigureChoice standard ? standard.choose(complete) : chooseByObjects(node);
    }

    private void clear() {
        Arrays.fill(numerators, 0);
        Arrays.fill(denominators, 0);
        Arrays.fill(reported, 0);
        Arrays.fill(uncounted, 0);
        Arrays.fill(tooLarge, false);
        Arrays.fill(estimated, false);
        Arrays.fill(provisional, false);
        Arrays.fill(known, CellRows.ALWAYS_KNOWN);
        Arrays.fill(ownRows, NO_ROW);
    }

    /** Where rows differ in place and counts only, nothing else has to be asked of each. */
    private void takeAlike() {
        if (countsPlaces) {
            addPlaces(forest.simpleOwners());
        } else {
            rows.addCounts(forest.simpleOwners(), numerators, denominators, reported);
        }
        if (forest.anySpecial()) {
            for (int row = 0; row < rows.size(); row++) {
                if (forest.simpleOwners()[rows.place(row)] == AreaForest.SPECIAL) {
                    take(row);
                }
            }
        }
        for (int node = 0; node < forest.size(); node++) {
            if (reported[node] > 0) {
                mark(node, 0);
            }
        }
    }

    private void addPlaces(int[] owners) {
        for (int row = 0; row < rows.size(); row++) {
            int node = owners[rows.place(row)];
            if (node >= 0) {
                long numerator = rows.numerator(row);
                long denominator = rows.denominator(row);
                if (Collector.countsItsPlaces(numerator, denominator, 1, true)) {
                    numerators[node] += numerator;
                    denominators[node] += denominator;
                    reported[node]++;
                } else {
                    uncounted[node]++;
                }
            }
        }
    }

    private void take(int row) {
        int place = rows.place(row);
        int own = forest.node(place);
        if (own >= 0) {
            ownRows[own] = row;
        }
        int node = forest.owner(place);
        if (node >= 0) {
            boolean counts = counts(row, 1, forest.openLeaf(place));
            takeLeaf(node, row, counts);
            for (int other : forest.otherOwners(place)) {
                takeLeaf(other, row, counts);
            }
        }
    }

    private void takeLeaf(int node, int row, boolean counts) {
        if (counts) {
            takeCounts(node, row);
        } else {
            uncounted[node]++;
        }
    }

    /** So far only the leaves of the node are in; the nodes under it have come before. */
    private void addUp(int node) {
        AreaNode area = forest.area(node);
        int present = reported[node] + uncounted[node];
        expected[node] = forest.leafChildren(node) + forest.partChildren(node);
        missing[node] = forest.leafChildren(node) - present;
        notCovered[node] = uncounted[node] + area.notCovered().size();
        for (int child : forest.children(node)) {
            takeNode(node, child);
        }
        tooLarge[node] |= Math.max(numerators[node], denominators[node]) > Ratio.MAX_COUNT;
    }

    private void takeNode(int node, int child) {
        int own = ownRows[child];
        if (own == NO_ROW) {
            merge(node, child);
        } else if (!counts(
                own,
                forest.area(child).leaves(),
                !forest.area(child).notCovered().isEmpty())) {
            if (any(child)) {
                merge(node, child);
            } else {
                expected[node]++;
                notCovered[node]++;
                uncounted[node]++;
            }
        } else if (hasSum(child) && choose(child) == FigureOrigin.SUM) {
            merge(node, child);
        } else {
            expected[node]++;
            takeCounts(node, own);
        }
    }

    private void merge(int node, int child) {
        numerators[node] = capped(numerators[node] + numerators[child]);
        denominators[node] = capped(denominators[node] + denominators[child]);
        expected[node] += expected[child];
        reported[node] += reported[child];
        missing[node] += missing[child];
        notCovered[node] += notCovered[child];
        uncounted[node] += uncounted[child];
        tooLarge[node] |= tooLarge[child];
        estimated[node] |= estimated[child];
        provisional[node] |= provisional[child];
        known[node] = Math.max(known[node], known[child]);
    }

    private void takeCounts(int node, int row) {
        reported[node]++;
        numerators[node] = capped(numerators[node] + rows.numerator(row));
        denominators[node] = capped(denominators[node] + rows.denominator(row));
        mark(node, row);
    }

    private void mark(int node, int row) {
        estimated[node] |= rows.estimated(row);
        provisional[node] |= rows.provisional(row);
        known[node] = Math.max(known[node], rows.known(row));
    }

    /** Returns whether a figure can be added; see {@link Collector}. */
    private boolean counts(int row, int places, boolean open) {
        if (!rows.counted(row) || !addsCounts) {
            return false;
        }
        return !countsPlaces || Collector.countsItsPlaces(rows.numerator(row), rows.denominator(row), places, !open);
    }

    /** Keeps a sum where it says no more than that it is too large, so that nothing overflows. */
    private static long capped(long sum) {
        return Math.min(sum, Ratio.MAX_COUNT + 1);
    }

    /** A policy of an application asks for objects. */
    private FigureOrigin chooseByObjects(int node) {
        AreaNode area = forest.area(node);
        Map<PlaceId, Observation> figures = new HashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            figures.put(table.places().get(rows.place(row)), rows.observation(row));
        }
        SumRequest request = new SumRequest(cell.orElseThrow().at(area.place().id()), indicator.orElseThrow(), choice);
        Collector below = new Collector(request, figures).under(area);
        return choice.choose(rows.observation(ownRows[node]), below.sum().orElseThrow(), below.coverage());
    }
}

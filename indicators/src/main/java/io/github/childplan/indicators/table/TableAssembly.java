package io.github.childplan.indicators.table;

import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.ProblemPlace;
import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.core.value.Period;
import io.github.childplan.indicators.observation.Breakdown;
import io.github.childplan.indicators.observation.Observations;
import io.github.childplan.indicators.problem.IndicatorsMessages;
import io.github.childplan.indicators.problem.IndicatorsProblem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** Puts the rows of a builder into the columns of a table. Used once and not thread-safe. */
final class TableAssembly {

    private final TableRows from;
    private final RowStore rows;
    private final Dictionary<PlaceId> places;
    private final Dictionary<IndicatorId> indicators;
    private final Dictionary<Breakdown> breakdowns;
    private final Dictionary<Period> periods;
    private final int[] cellRanks;
    private final int[] placeRanks;
    private final CellOrder order;
    private final Dictionary<Nature> natures = new Dictionary<>();
    private final Dictionary<Optional<String>> sources = new Dictionary<>();
    private final Dictionary<ProblemPlace> origins = new Dictionary<>();
    private final LongCodes natureCodes = new LongCodes();
    private final int[] sourceOfMark;
    private final int[] originOfMark;
    private long lastNatureKey = -1;
    private int lastNature;
    private boolean lines;

    private TableAssembly(TableRows from, SameDayRows sameDay) {
        this.from = from;
        this.rows = from.rows();
        this.places = used(from.places(), row -> rows.get(row, RowStore.PLACE), rows.size());
        this.indicators = used(from.indicators(), from::indicator, from.cells());
        this.breakdowns = used(from.breakdowns(), from::breakdown, from.cells());
        this.periods = used(from.periods(), from::period, from.cells());
        this.placeRanks = from.places().codesIn(places);
        this.cellRanks = new int[from.cells()];
        int[] cells = cellsInOrder();
        for (int rank = 0; rank < cells.length; rank++) {
            cellRanks[cells[rank]] = rank;
        }
        this.sourceOfMark = new int[from.marks().size()];
        this.originOfMark = new int[from.marks().size()];
        this.order = new CellOrder(
                rows, cellRanks, placeRanks, row -> marks(row).known().orElse(LocalDate.MIN), sameDay);
    }

    /** Puts rows into a table; of those that stand twice the first is kept. */
    static WithProblems<ObservationTable> build(TableRows from) {
        FirstRowKept first = new FirstRowKept();
        TableParts parts = new TableAssembly(from, first).parts();
        TableRowReader reader = new TableRowReader(from);
        List<Problem> problems = new ArrayList<>();
        first.twice()
                .forEach(twice -> problems.add(Observations.sameFigureTwice(
                        reader.observation(twice.kept()), reader.observation(twice.leftOut()))));
        addCount(first.leftOut() - problems.size(), problems);
        return WithProblems.of(new ObservationTable(parts), problems);
    }

    /** Puts rows into a table without regard to their order. */
    static DistinctFigures distinct(TableRows from) {
        DistinctRows distinct = new DistinctRows(from);
        TableParts parts = new TableAssembly(from, distinct).parts();
        return new DistinctFigures(parts, distinct.pairs());
    }

    /** Adds a problem that says how many more figures stand twice than those that have a problem each. */
    static void addCount(int more, List<Problem> problems) {
        if (more > 0) {
            problems.add(Problem.of(IndicatorsProblem.MORE_FIGURES_TWICE)
                    .value(Integer.toString(more))
                    .expected(IndicatorsMessages.text("figures.once"))
                    .build());
        }
    }

    private TableParts parts() {
        int[] cells = cellsInOrder();
        Cells coded = new Cells(
                codes(cells, from::indicator, from.indicators().codesIn(indicators)),
                codes(cells, from::breakdown, from.breakdowns().codesIn(breakdowns)),
                codes(cells, from::period, from.periods().codesIn(periods)));
        lookThrough();
        Block.Widths widths = new Block.Widths(places.size(), natures.size(), sources.size(), origins.size(), lines);
        from.values().trim();
        IntList replacedRows = new IntList();
        int[] replacedEnds = new int[cells.length];
        Block inUse = inUse(widths, replacedRows, replacedEnds);
        Block replaced = replaced(widths, replacedRows, replacedEnds);
        return new TableParts(
                places,
                indicators,
                breakdowns,
                periods,
                natures,
                sources,
                origins,
                coded,
                from.values(),
                inUse,
                replaced);
    }

    /** Finds out what the rows have, so that each column is as narrow as it can be. */
    private void lookThrough() {
        boolean[] seen = new boolean[sourceOfMark.length];
        for (int row = 0; row < rows.size(); row++) {
            nature(row);
            lines |= rows.get(row, RowStore.LINE) != Origins.NO_LINE;
            int mark = rows.get(row, RowStore.MARKS);
            if (!seen[mark]) {
                seen[mark] = true;
                sourceOfMark[mark] = sources.code(marks(row).source());
                originOfMark[mark] = origins.code(marks(row).origin());
            }
        }
    }

    private Block inUse(Block.Widths widths, IntList replacedRows, int[] replacedEnds) {
        Block block = new Block(rows.size(), cellRanks.length, widths);
        IntList ofCell = new IntList();
        int next = 0;
        for (int cell = 0; cell < cellRanks.length; cell++) {
            ofCell.clear();
            order.take(cell, ofCell, replacedRows);
            for (int i = 0; i < ofCell.size(); i++) {
                set(block, next, ofCell.get(i));
                next++;
            }
            block.endCell(cell, next);
            replacedEnds[cell] = replacedRows.size();
        }
        return block.trimmed();
    }

    private Block replaced(Block.Widths widths, IntList replacedRows, int[] ends) {
        Block block = new Block(replacedRows.size(), cellRanks.length, widths);
        for (int i = 0; i < replacedRows.size(); i++) {
            set(block, i, replacedRows.get(i));
        }
        for (int cell = 0; cell < ends.length; cell++) {
            block.endCell(cell, ends[cell]);
        }
        return block;
    }

    private void set(Block block, int at, int row) {
        block.set(
                at,
                placeRanks[rows.get(row, RowStore.PLACE)],
                rows.get(row, RowStore.LOW),
                rows.get(row, RowStore.HIGH),
                nature(row));
        int mark = rows.get(row, RowStore.MARKS);
        block.setOrigin(at, sourceOfMark[mark], originOfMark[mark], rows.get(row, RowStore.LINE));
    }

    private RowMarks marks(int row) {
        return from.marks().value(rows.get(row, RowStore.MARKS));
    }

    private int nature(int row) {
        long key = ((long) rows.get(row, RowStore.MARKS) << Integer.SIZE) | rows.get(row, RowStore.FORM);
        if (key != lastNatureKey) {
            lastNatureKey = key;
            lastNature = natureCodes.find(key);
            if (lastNature == LongCodes.NONE) {
                RowMarks marks = marks(row);
                lastNature = natures.code(new Nature(
                        from.values().form(rows.get(row, RowStore.FORM)),
                        marks.status(),
                        marks.finality(),
                        marks.known()));
                natureCodes.put(key, lastNature);
            }
        }
        return lastNature;
    }

    private int[] cellsInOrder() {
        int[] byIndicator = from.indicators().codesIn(indicators);
        int[] byBreakdown = from.breakdowns().codesIn(breakdowns);
        int[] byPeriod = from.periods().codesIn(periods);
        return IntStream.range(0, from.cells())
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(cell -> byIndicator[from.indicator(cell)])
                        .thenComparingInt(cell -> byBreakdown[from.breakdown(cell)])
                        .thenComparingInt(cell -> byPeriod[from.period(cell)]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static int[] codes(int[] cells, IntUnaryOperator code, int[] ranks) {
        return IntStream.of(cells).map(cell -> ranks[code.applyAsInt(cell)]).toArray();
    }

    /** Returns those values that some row has, in their own order. */
    private static <T extends Comparable<? super T>> Dictionary<T> used(
            Dictionary<T> all, IntUnaryOperator code, int count) {
        boolean[] used = new boolean[all.size()];
        for (int i = 0; i < count; i++) {
            used[code.applyAsInt(i)] = true;
        }
        Dictionary<T> found = new Dictionary<>();
        IntStream.range(0, used.length).filter(i -> used[i]).forEach(i -> found.code(all.value(i)));
        return found.sorted(Comparator.naturalOrder());
    }
}

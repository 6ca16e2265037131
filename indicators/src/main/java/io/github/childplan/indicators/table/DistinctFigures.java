package io.github.childplan.indicators.table;

import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.Observations;
import java.util.ArrayList;
import java.util.List;

/**
 * Figures whose order means nothing: equal ones stand once, and of those that contradict each other all are kept, one of them in
 * the {@link #table}.
 *
 * <p>Two figures contradict each other if they have one key, were known on the same day, and are not equal. The one read first is
 * in the table: that of the source whose name is first in the order of characters, and in it of the earliest line; figures of which
 * that is not known come behind, in an order that rests on what they say alone. So the same figures make the same table, the same
 * {@link #contradictions} and the same {@link #toBytes bytes}, however they came. Immutable and thread-safe.
 */
public final class DistinctFigures {

    /** A figure that is not in the table, and the one that is. */
    record Pair(Observation kept, Observation other) {}

    private final TableParts parts;
    private final List<Pair> pairs;

    DistinctFigures(TableParts parts, List<Pair> pairs) {
        this.parts = parts;
        this.pairs = List.copyOf(pairs);
    }

    /**
     * Returns how many figures there are, those included that are not in the table.
     *
     * @return the number of different figures
     */
    public int size() {
        return table().size() + pairs.size();
    }

    /**
     * Returns the figures of which none stands twice, revised ones included.
     *
     * @return the table
     */
    public ObservationTable table() {
        return new ObservationTable(parts);
    }

    /**
     * Returns the figures that contradict one of the table.
     *
     * @return the figures in the order of the table's keys
     */
    public List<Observation> contradictions() {
        return pairs.stream().map(Pair::other).toList();
    }

    /**
     * Returns the table as if it had been read from a file.
     *
     * @return the table, and a problem for each figure that contradicts one of it; after the first
     *     {@value ObservationTable#MAX_PROBLEMS} of them one problem says how many more there are
     */
    public WithProblems<ObservationTable> withProblems() {
        List<Problem> problems = new ArrayList<>();
        pairs.stream()
                .limit(ObservationTable.MAX_PROBLEMS)
                .forEach(pair -> problems.add(Observations.sameFigureTwice(pair.kept(), pair.other())));
        TableAssembly.addCount(pairs.size() - problems.size(), problems);
        return WithProblems.of(table(), problems);
    }

    /**
     * Returns all figures as bytes, which {@link ObservationTableBuilder#addBytes} reads. Two of this class hold the same figures
     * exactly if their bytes are the same.
     *
     * @return the bytes in version 1 of the form, some five a figure of a country
     * @throws IllegalStateException if they would be more than an array can hold, about two thousand million
     */
    public byte[] toBytes() {
        return FigureBytesWriter.write(parts, contradictions());
    }

    TableParts parts() {
        return parts;
    }
}

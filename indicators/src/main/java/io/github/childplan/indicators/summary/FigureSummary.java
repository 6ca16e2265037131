package io.github.childplan.indicators.summary;

import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.table.DistinctFigures;
import io.github.childplan.indicators.table.ObservationTable;
import io.github.childplan.indicators.table.ObservationTableBuilder;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import java.util.stream.Collector;

/**
 * Figures gathered piece by piece, in any order and on any number of machines, for one roll-up or assessment at the end.
 *
 * <pre>{@code
 * FigureSummary north = FigureSummary.empty().add(figure).add(another);
 * FigureSummary south = FigureSummary.fromBytes(received);
 * WithProblems<ObservationTable> all = north.merge(south).result();
 * AreaVerdicts verdicts = AreaAssessor.of(assessor).judge(all.orElseThrow(), provinces, asOf);
 *
 * figures.parallelStream().collect(FigureSummary.collector()).result();   // the same in one program
 * }</pre>
 *
 * <p>However figures are divided, in whatever order they are added and summaries are merged, the result is the same, and so are the
 * bytes. A figure that comes twice, because a task was tried again, counts once. Two different figures of one key that were known
 * on the same day are both kept; {@link #result} uses the one read first and names both, as a figures file does. Figures known on
 * different days are revisions, and all are kept, so that the result can be asked for any day and under any policy.
 *
 * <p>It keeps figures, not sums: which of them a sum takes hangs on the day, on the policies, and on figures that may still come.
 * Sums, coverage, missing places and verdicts are made of the result, exactly, by the same code as ever. It knows neither places
 * nor definitions, so that they are the same for all figures wherever these were gathered. Memory: some thirty bytes a figure while
 * figures come, a dozen once they are sorted, five as bytes.
 *
 * <p>Not thread-safe, as reading it sorts what came: a thread fills its own, and they are merged. Java serialisation writes the
 * bytes of {@link #toBytes}. A serialiser that copies fields one by one is not supported; give it the bytes.
 */
public final class FigureSummary implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    /** Below this number of rows, equal figures are not looked for before the result is wanted. */
    private static final int FIRST_LIMIT = 1 << 20;
    /** How many times the different figures the rows may be, before equal ones are looked for. */
    private static final int GROWTH = 4;

    private transient DistinctFigures sorted = ObservationTable.builder().buildDistinct();
    private transient ObservationTableBuilder rows = ObservationTable.builder();

    private FigureSummary() {}

    /**
     * Returns a summary without figures.
     *
     * @return a new summary
     */
    public static FigureSummary empty() {
        return new FigureSummary();
    }

    /**
     * Reads a summary.
     *
     * @param bytes what {@link #toBytes} gave
     * @return a new summary of the same figures
     * @throws IllegalArgumentException if the bytes are cut off, changed, of another version, or hold what no figure can be; the
     *     message says what and where
     */
    public static FigureSummary fromBytes(byte[] bytes) {
        FigureSummary summary = empty();
        summary.rows.addBytes(bytes);
        return summary;
    }

    /**
     * Returns a collector of figures into a summary, which may be used by a parallel stream in any order.
     *
     * @return the collector
     */
    public static Collector<Observation, ?, FigureSummary> collector() {
        return Collector.of(
                FigureSummary::empty,
                FigureSummary::add,
                FigureSummary::merge,
                Collector.Characteristics.UNORDERED,
                Collector.Characteristics.IDENTITY_FINISH);
    }

    /**
     * Adds a figure.
     *
     * @param figure the figure
     * @return this summary
     * @throws IllegalStateException if it has more than {@value ObservationTable#MAX_ROWS} figures
     */
    public FigureSummary add(Observation figure) {
        rows.add(Objects.requireNonNull(figure, "figure"));
        return limited();
    }

    /**
     * Adds all figures of another summary, which keeps them.
     *
     * @param other the other summary; if it is this one, nothing changes
     * @return this summary
     * @throws IllegalStateException if it has more than {@value ObservationTable#MAX_ROWS} figures
     */
    public FigureSummary merge(FigureSummary other) {
        if (Objects.requireNonNull(other, "other") != this) {
            rows.addRows(other.sorted).addRows(other.rows);
        }
        return limited();
    }

    /**
     * Returns the figures as a table, which {@code RollUp.sums} and {@code AreaAssessor.judge} take, and
     * {@code PlanAssessor.assess} by {@link ObservationTable#toObservations}.
     *
     * @return the table, and a problem for each figure that contradicts one of it
     */
    public WithProblems<ObservationTable> result() {
        return figures().withProblems();
    }

    /**
     * Returns all figures, also those that contradict each other.
     *
     * @return the figures
     */
    public DistinctFigures figures() {
        if (rows.size() > 0) {
            sorted = rows.addRows(sorted).buildDistinct();
            rows = ObservationTable.builder();
        }
        return sorted;
    }

    /**
     * Writes this summary. The same figures give the same bytes.
     *
     * @return the bytes, in version 1 of the form
     * @throws IllegalStateException if they would be more than an array can hold, about two thousand million
     */
    public byte[] toBytes() {
        return figures().toBytes();
    }

    /**
     * Returns how many different figures there are.
     *
     * @return for example {@code summary of 70 figures}
     */
    @Override
    public String toString() {
        return "summary of " + figures().size() + " figures";
    }

    /** Sorts before figures that came again and again fill the memory. */
    private FigureSummary limited() {
        if (rows.size() >= FIRST_LIMIT && rows.size() / GROWTH >= sorted.size()) {
            figures();
        }
        return this;
    }

    /**
     * Returns what is written in place of a summary.
     *
     * @return its bytes
     */
    @Serial
    private Object writeReplace() {
        return new SerialForm(toBytes());
    }

    /**
     * Refuses a stream that holds anything but the bytes.
     *
     * @param in the stream
     * @throws InvalidObjectException always
     */
    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a summary is read from its bytes only");
    }

    /** What Java serialisation writes. */
    private static final class SerialForm implements Serializable {

        @Serial
        private static final long serialVersionUID = 1;

        private final byte[] bytes;

        SerialForm(byte[] bytes) {
            this.bytes = bytes;
        }

        @Serial
        private Object readResolve() throws InvalidObjectException {
            try {
                return fromBytes(bytes);
            } catch (IllegalArgumentException unreadable) {
                InvalidObjectException failure = new InvalidObjectException(unreadable.getMessage());
                failure.initCause(unreadable);
                throw failure;
            }
        }
    }
}

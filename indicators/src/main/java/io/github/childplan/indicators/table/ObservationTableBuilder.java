package io.github.childplan.indicators.table;

import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.core.value.Period;
import io.github.childplan.core.value.Ratio;
import io.github.childplan.indicators.observation.Breakdown;
import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.observation.Observation;
import java.util.Objects;

/**
 * Takes the rows of an {@link ObservationTable} in any order.
 *
 * <p>Ids, periods, breakdowns and marks are given once for a code, and rows are then added by their codes, which makes no
 * object. A code belongs to the builder that gave it. After {@link #build()} the builder takes no more. Not thread-safe.
 */
public final class ObservationTableBuilder {

    private TableRows rows = new TableRows(new Values());
    private final int plain = rows.marks().code(RowMarks.none());
    private boolean built;

    ObservationTableBuilder() {}

    /**
     * Returns the code of a place.
     *
     * @param id the place
     * @return its code, the same whenever it is asked for
     */
    public int place(PlaceId id) {
        return rows().places().code(Objects.requireNonNull(id, "id"));
    }

    /**
     * Returns the code of an indicator.
     *
     * @param id the indicator, one of at most {@value TableRows#MAX_INDICATORS}
     * @return its code, the same whenever it is asked for
     */
    public int indicator(IndicatorId id) {
        return rows().indicator(Objects.requireNonNull(id, "id"));
    }

    /**
     * Returns the code of a period.
     *
     * @param period the period
     * @return its code, the same whenever it is asked for
     */
    public int period(Period period) {
        return rows().periods().code(Objects.requireNonNull(period, "period"));
    }

    /**
     * Returns the code of a part of the population.
     *
     * @param breakdown the breakdown
     * @return its code, the same whenever it is asked for
     */
    public int breakdown(Breakdown breakdown) {
        return rows().breakdowns().code(Objects.requireNonNull(breakdown, "breakdown"));
    }

    /**
     * Returns the code of marks.
     *
     * @param marks the marks
     * @return their code, the same whenever it is asked for
     */
    public int marks(RowMarks marks) {
        return rows().marks().code(Objects.requireNonNull(marks, "marks"));
    }

    /**
     * Adds two counts that are measured, final and always known.
     *
     * @param place the code of the place
     * @param indicator the code of the indicator
     * @param period the code of the period
     * @param breakdown the code of the breakdown
     * @param numerator how many
     * @param denominator of how many; 0 where there was no case
     * @return this builder
     * @throws IllegalArgumentException if a count is negative or has more than 18 digits
     * @throws IndexOutOfBoundsException if this builder did not give one of the codes
     * @throws IllegalStateException if there are {@value ObservationTable#MAX_ROWS} rows, or the table is built
     */
    public ObservationTableBuilder add(
            int place, int indicator, int period, int breakdown, long numerator, long denominator) {
        return add(place, indicator, period, breakdown, numerator, denominator, plain, Origins.NO_LINE);
    }

    /**
     * Adds two counts.
     *
     * @param place the code of the place
     * @param indicator the code of the indicator
     * @param period the code of the period
     * @param breakdown the code of the breakdown
     * @param numerator how many
     * @param denominator of how many; 0 where there was no case
     * @param marks the code of the marks
     * @param line the line from which they were read, from 1; 0 if there is none
     * @return this builder
     * @throws IllegalArgumentException if a count is negative or has more than 18 digits, or the line is negative
     * @throws IndexOutOfBoundsException if this builder did not give one of the codes
     * @throws IllegalStateException if there are {@value ObservationTable#MAX_ROWS} rows, or the table is built
     */
    public ObservationTableBuilder add(
            int place,
            int indicator,
            int period,
            int breakdown,
            long numerator,
            long denominator,
            int marks,
            long line) {
        if (Math.min(numerator, denominator) < 0 || Math.max(numerator, denominator) > Ratio.MAX_COUNT) {
            throw new IllegalArgumentException(
                    "counts were " + numerator + " and " + denominator + ", must be 0 or more with at most 18 digits");
        }
        int cell = rows().cell(indicator, period, breakdown);
        rows.addCounted(place, cell, numerator, denominator, marks, requireLine(line));
        return this;
    }

    /**
     * Adds a stated number.
     *
     * @param place the code of the place
     * @param indicator the code of the indicator
     * @param period the code of the period
     * @param breakdown the code of the breakdown
     * @param stated the number
     * @param marks the code of the marks
     * @param line the line from which it was read, from 1; 0 if there is none
     * @return this builder
     * @throws IllegalArgumentException if the line is negative
     * @throws IndexOutOfBoundsException if this builder did not give one of the codes
     * @throws IllegalStateException if there are {@value ObservationTable#MAX_ROWS} rows, or the table is built
     */
    public ObservationTableBuilder add(
            int place, int indicator, int period, int breakdown, MeasuredValue.Stated stated, int marks, long line) {
        int cell = rows().cell(indicator, period, breakdown);
        rows.addStated(place, cell, Objects.requireNonNull(stated, "stated"), marks, requireLine(line));
        return this;
    }

    /**
     * Adds a figure.
     *
     * @param figure the figure
     * @return this builder
     * @throws IllegalStateException if there are {@value ObservationTable#MAX_ROWS} rows, or the table is built
     */
    public ObservationTableBuilder add(Observation figure) {
        int place = place(figure.place());
        int indicator = indicator(figure.indicator());
        int period = period(figure.period());
        int breakdown = breakdown(figure.breakdown());
        int marks = marks(RowMarks.of(figure));
        long line = figure.origin().line().orElse(Origins.NO_LINE);
        return figure.value()
                .fold(
                        counted -> add(
                                place,
                                indicator,
                                period,
                                breakdown,
                                counted.counts().numerator(),
                                counted.counts().denominator(),
                                marks,
                                line),
                        stated -> add(place, indicator, period, breakdown, stated, marks, line));
    }

    /**
     * Adds figures.
     *
     * @param figures the figures
     * @return this builder
     * @throws IllegalStateException if there are more than {@value ObservationTable#MAX_ROWS} rows, or the table is built
     */
    public ObservationTableBuilder addAll(Iterable<Observation> figures) {
        figures.forEach(this::add);
        return this;
    }

    /**
     * Adds the rows of another builder, which may go on.
     *
     * @param other the other builder
     * @return this builder
     * @throws IllegalArgumentException if it is this builder
     * @throws IllegalStateException if there are more than {@value ObservationTable#MAX_ROWS} rows, or one of the tables is built
     */
    public ObservationTableBuilder addRows(ObservationTableBuilder other) {
        if (other == this) {
            throw new IllegalArgumentException("other builder was this one, must be another");
        }
        new RowAppender(rows()).append(other.rows());
        return this;
    }

    /**
     * Adds the figures of a table and those that contradict them.
     *
     * @param figures the figures
     * @return this builder
     * @throws IllegalStateException if there are more than {@value ObservationTable#MAX_ROWS} rows, or the table is built
     */
    public ObservationTableBuilder addRows(DistinctFigures figures) {
        new RowAppender(rows()).append(figures.parts());
        return addAll(figures.contradictions());
    }

    /**
     * Adds the figures of {@link DistinctFigures#toBytes bytes}.
     *
     * @param bytes the bytes, from wherever they come
     * @return this builder; of bytes that cannot be read some figures may have been added
     * @throws IllegalArgumentException if they are cut off, changed, of another version, or hold what no figure can be
     * @throws IllegalStateException if there are more than {@value ObservationTable#MAX_ROWS} rows, or the table is built
     */
    public ObservationTableBuilder addBytes(byte[] bytes) {
        rows();
        FigureBytesReader.read(Objects.requireNonNull(bytes, "bytes"), this);
        return this;
    }

    /**
     * Returns how many rows have been added.
     *
     * @return the number of rows
     */
    public int size() {
        return rows().rows().size();
    }

    /**
     * Builds the table.
     *
     * @return the table, and a problem for each row that stands twice, which is left out; after the first
     *     {@value ObservationTable#MAX_PROBLEMS} of them one problem says how many more there are
     * @throws IllegalStateException if it is built already
     */
    public WithProblems<ObservationTable> build() {
        return TableAssembly.build(taken());
    }

    /**
     * Builds the table without regard to the order of the rows.
     *
     * @return the figures, equal ones once
     * @throws IllegalStateException if it is built already
     */
    public DistinctFigures buildDistinct() {
        return TableAssembly.distinct(taken());
    }

    private TableRows taken() {
        TableRows all = rows();
        built = true;
        rows = new TableRows(new Values());
        return all;
    }

    private TableRows rows() {
        if (built) {
            throw new IllegalStateException("table is built, its builder must not be used again");
        }
        return rows;
    }

    private static long requireLine(long line) {
        if (line < 0) {
            throw new IllegalArgumentException("line was " + line + ", must be 1 or more, or 0 for none");
        }
        return line;
    }
}

package io.github.childplan.indicators.table;

import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.core.value.Period;
import io.github.childplan.core.value.Ratio;
import io.github.childplan.indicators.observation.Breakdown;
import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.ObservationKey;
import io.github.childplan.indicators.observation.Observations;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Figures in columns of numbers, for a whole country: the communes of all provinces, ten years, each indicator by sex,
 * ethnicity and age, in about a dozen bytes a figure.
 *
 * <pre>{@code
 * ObservationTable.Builder rows = ObservationTable.builder();
 * int stunting = rows.indicator(IndicatorId.of("stunting-under-5"));
 * int girls = rows.breakdown(Breakdown.total().withSex(Sex.FEMALE));
 * rows.add(rows.place(PlaceId.of("pa-u-commune")), stunting, rows.period(Period.parse("2024")), girls, 27, 148);
 * ObservationTable table = rows.build().orElseThrow();
 * table.find(key);   // 27 of 148, the Observation that was put in
 * }</pre>
 *
 * <p>It is to {@link Observations} what an array is to a list: it gives the same answers, and every {@link Observation} back as
 * it was, with its decimals, sample, limits, source, status, day and the line it was read from. Of several figures of one key
 * the one known last is in use and the others stay visible as {@link #revisions}; two known on the same day are an error of
 * which the first is kept. Rows may come in any order; the table has its own: by indicator, part of the population, period,
 * place and day known, the texts of ids in the order of their characters.
 *
 * <p>Two counts of up to {@value Integer#MAX_VALUE} or a stated number take eight bytes, the place one, two or four, as many
 * places as there are, the line four if any row has one, and everything else nothing while all rows agree in it. At most
 * {@value #MAX_ROWS} rows. Immutable and thread-safe.
 */
public final class ObservationTable {

    /** The most rows of a table. */
    public static final int MAX_ROWS = 1 << 30;

    /** The most figures that are reported one by one because they stand twice. */
    public static final int MAX_PROBLEMS = 1_000;

    private final TableParts parts;

    ObservationTable(TableParts parts) {
        this.parts = parts;
    }

    /**
     * Returns a builder without rows.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Makes a table of figures.
     *
     * @param figures the figures, in any order
     * @return the table, and a problem for each figure that stands twice
     */
    public static WithProblems<ObservationTable> of(Collection<Observation> figures) {
        return builder().addAll(figures).build();
    }

    /**
     * Makes a table of figures of which none stands twice.
     *
     * @param figures the figures
     * @return the table
     */
    public static ObservationTable of(Observations figures) {
        return of(figures.all()).orElseThrow();
    }

    /**
     * Returns how many figures there are, revised ones included.
     *
     * @return the number of figures
     */
    public int size() {
        return parts.inUse().size() + parts.replaced().size();
    }

    /**
     * Returns how many figures a later one replaces.
     *
     * @return the number of figures
     */
    public int replaced() {
        return parts.replaced().size();
    }

    /**
     * Returns the places that have a figure.
     *
     * @return the places in the order of their ids; the index of a place is what {@link CellRows#place} gives
     */
    public List<PlaceId> places() {
        return parts.places().values();
    }

    /**
     * Returns the indicators that have a figure.
     *
     * @return the indicators in the order of their ids
     */
    public List<IndicatorId> indicators() {
        return parts.indicators().values();
    }

    /**
     * Returns how many cells have a figure.
     *
     * @return the number of cells
     */
    public int cells() {
        return parts.cells().size();
    }

    /**
     * Returns a cell.
     *
     * @param index its index from 0; the cells of one indicator and breakdown follow each other in the order of their periods
     * @return the cell
     * @throws IndexOutOfBoundsException if there is no such cell
     */
    public Cell cell(int index) {
        Cells cells = parts.cells();
        return new Cell(
                parts.indicators().value(cells.indicator(index)),
                parts.periods().value(cells.period(index)),
                parts.breakdowns().value(cells.breakdown(index)));
    }

    /**
     * Returns the index of a cell.
     *
     * @param cell the cell
     * @return its index, or -1 if no place has a figure in it
     */
    public int indexOf(Cell cell) {
        return parts.cells()
                .find(
                        parts.indicators().find(cell.indicator()),
                        parts.breakdowns().find(cell.breakdown()),
                        parts.periods().find(cell.period()));
    }

    /**
     * Returns the index of a place.
     *
     * @param place the place
     * @return its index in {@link #places()}, or -1 if it has no figure
     */
    public int indexOf(PlaceId place) {
        return parts.places().find(place);
    }

    /**
     * Returns a reader of the figures in use, cell by cell, without making objects of them.
     *
     * @return a reader, for one thread
     */
    public CellRows rows() {
        return new CellRows(parts);
    }

    /**
     * Returns the figure known last.
     *
     * @param key what it is about
     * @return the figure, if there is one
     */
    public Optional<Observation> find(ObservationKey key) {
        int cell = indexOf(Cell.of(key));
        int place = indexOf(key.place());
        if (cell < 0 || place < 0) {
            return Optional.empty();
        }
        int row = parts.inUse().firstFrom(cell, place);
        return row < parts.inUse().end(cell) && parts.inUse().place(row) == place
                ? Optional.of(reader().observation(parts.inUse(), cell, row))
                : Optional.empty();
    }

    /**
     * Returns all figures of one key.
     *
     * @param key what they are about
     * @return the figures, the one known first in front; none if there is no figure
     */
    public List<Observation> revisions(ObservationKey key) {
        int cell = indexOf(Cell.of(key));
        int place = indexOf(key.place());
        return cell < 0 || place < 0 ? List.of() : reader().revisions(cell, place);
    }

    /**
     * Returns the figures of one indicator, place and breakdown over time.
     *
     * @param indicator the indicator
     * @param place the place
     * @param breakdown the part of the population
     * @return the figure known last of each period, in the order of the periods
     */
    public List<Observation> series(IndicatorId indicator, PlaceId place, Breakdown breakdown) {
        return periods(indicator, breakdown).stream()
                .flatMap(period -> find(new ObservationKey(indicator, place, period, breakdown)).stream())
                .toList();
    }

    /**
     * Returns the periods for which any place has a figure.
     *
     * @param indicator the indicator
     * @param breakdown the part of the population
     * @return the periods, earliest first
     */
    public List<Period> periods(IndicatorId indicator, Breakdown breakdown) {
        int indicatorCode = parts.indicators().find(indicator);
        int breakdownCode = parts.breakdowns().find(breakdown);
        if (indicatorCode < 0 || breakdownCode < 0) {
            return List.of();
        }
        Cells cells = parts.cells();
        return IntStream.range(
                        cells.firstFrom(indicatorCode, breakdownCode, 0),
                        cells.firstFrom(indicatorCode, breakdownCode + 1, 0))
                .mapToObj(cell -> parts.periods().value(cells.period(cell)))
                .toList();
    }

    /**
     * Returns all figures, revised ones included, one after the other.
     *
     * @return the figures in the order of the table
     */
    public Stream<Observation> stream() {
        return IntStream.range(0, cells()).boxed().flatMap(cell -> reader().cell(cell).stream());
    }

    /**
     * Returns all figures as objects.
     *
     * @return the figures in the order of the table
     */
    public Observations toObservations() {
        return Observations.of(stream().toList()).orElseThrow();
    }

    /**
     * Returns the figures as they were known on a day.
     *
     * @param day the day
     * @return the figures whose own day is not after it, this table itself if that is all of them; a figure that was revised
     *     later stands there unrevised
     */
    public ObservationTable knownBy(LocalDate day) {
        return select((period, status, known) -> known.isEmpty() || !known.get().isAfter(day));
    }

    /**
     * Returns some of the figures.
     *
     * @param wanted which ones
     * @return a table of them, this table itself if that is all of them; a figure whose later revision is not wanted stands there
     *     unrevised
     */
    public ObservationTable select(FigureSelection wanted) {
        return new TableSelection(parts, wanted).all() ? this : new TableSelection(parts, wanted).table();
    }

    /**
     * Returns how many figures there are.
     *
     * @return for example {@code 9298800 observations}
     */
    @Override
    public String toString() {
        return size() + " observations";
    }

    private TableReader reader() {
        return new TableReader(parts);
    }

    /**
     * Takes the rows of an {@link ObservationTable} in any order.
     *
     * <p>Ids, periods, breakdowns and marks are given once for a code, and rows are then added by their codes, which makes no
     * object. A code belongs to the builder that gave it. After {@link #build()} the builder takes no more. Not thread-safe.
     */
    public static final class Builder {

        private TableRows rows = new TableRows(new Values());
        private final int plain = rows.marks().code(RowMarks.none());
        private boolean built;

        private Builder() {}

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
        public Builder add(int place, int indicator, int period, int breakdown, long numerator, long denominator) {
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
        public Builder add(
                int place,
                int indicator,
                int period,
                int breakdown,
                long numerator,
                long denominator,
                int marks,
                long line) {
            if (Math.min(numerator, denominator) < 0 || Math.max(numerator, denominator) > Ratio.MAX_COUNT) {
                throw new IllegalArgumentException("counts were " + numerator + " and " + denominator
                        + ", must be 0 or more with at most 18 digits");
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
        public Builder add(
                int place,
                int indicator,
                int period,
                int breakdown,
                MeasuredValue.Stated stated,
                int marks,
                long line) {
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
        public Builder add(Observation figure) {
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
        public Builder addAll(Iterable<Observation> figures) {
            figures.forEach(this::add);
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
            TableRows all = rows();
            built = true;
            rows = new TableRows(new Values());
            return TableAssembly.build(all);
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
}

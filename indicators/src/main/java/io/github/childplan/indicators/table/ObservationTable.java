package io.github.childplan.indicators.table;

import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.core.value.Period;
import io.github.childplan.indicators.observation.Breakdown;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.ObservationKey;
import io.github.childplan.indicators.observation.Observations;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Figures in columns of numbers, for a whole country: the communes of all provinces, ten years, each indicator by sex,
 * ethnicity and age, in about a dozen bytes a figure.
 *
 * <pre>{@code
 * ObservationTableBuilder rows = ObservationTable.builder();
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
    public static ObservationTableBuilder builder() {
        return new ObservationTableBuilder();
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
}

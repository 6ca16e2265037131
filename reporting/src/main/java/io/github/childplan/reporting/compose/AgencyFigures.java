package io.github.childplan.reporting.compose;

import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.objective.IndicatorRef;
import io.github.childplan.core.objective.Target;
import io.github.childplan.core.value.Period;
import io.github.childplan.core.value.Unit;
import io.github.childplan.indicators.definition.Indicator;
import io.github.childplan.indicators.observation.Breakdown;
import io.github.childplan.indicators.observation.Finality;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.ObservationKey;
import io.github.childplan.indicators.observation.Observations;
import io.github.childplan.indicators.observation.Status;
import io.github.childplan.reporting.document.Block;
import io.github.childplan.reporting.document.Cell;
import io.github.childplan.reporting.document.ChartSeries;
import io.github.childplan.reporting.document.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The figures of one place for a report, of its year and of the years before. Used once. */
final class AgencyFigures {

    private static final int FEWEST_POINTS = 2;

    private final AgencyReport report;
    private final Words words;
    private final Observations shown;

    AgencyFigures(AgencyReport report, Words words) {
        this.report = report;
        this.words = words;
        this.shown = report.release().shown();
    }

    Block table() {
        List<Column> columns = List.of(
                Column.rowHeader(words.text("column.indicator")),
                Column.number(words.text("column.counts")),
                Column.number(words.text("column.actual")),
                Column.text(words.text("column.period")),
                Column.text(words.text("agency.column.asked")),
                Column.text(words.text("agency.column.source")));
        List<List<Cell>> rows =
                report.plan().indicators().stream().map(this::row).toList();
        return new Block.Table(
                words.text("agency.caption.figures", Map.of("year", Integer.toString(report.year()))), columns, rows);
    }

    /** Returns the indicators of the plan without a figure for the year, those withheld not among them. */
    List<IndicatorId> missing() {
        return report.plan().indicators().stream()
                .map(IndicatorRef::id)
                .filter(id -> figure(id, report.year()).isEmpty() && !withheld(id))
                .toList();
    }

    /** Returns how many figures of the year are estimates. */
    int estimated() {
        return (int) report.plan().indicators().stream()
                .flatMap(one -> figure(one.id(), report.year()).stream())
                .filter(figure -> figure.status() == Status.ESTIMATED)
                .count();
    }

    /** Returns a chart for each indicator with figures of at least two years. */
    List<Block> trends() {
        List<Block> charts = new ArrayList<>();
        report.plan().indicators().forEach(one -> trend(one).ifPresent(charts::add));
        return charts;
    }

    private List<Cell> row(IndicatorRef indicator) {
        Optional<Observation> figure = figure(indicator.id(), report.year());
        Cell absent = withheld(indicator.id())
                ? new Cell.Suppressed(words.text("results.withheld"))
                : new Cell.Missing(words.text("agency.no-figure"));
        return List.of(
                Cell.text(words.in(indicator.name())),
                figure.flatMap(one -> one.value().findCounts())
                        .<Cell>map(counts -> new Cell.Share(counts, Cell.Shown.COUNTS))
                        .orElseGet(() -> Cell.text("")),
                figure.map(this::value).orElse(absent),
                figure.map(this::period).orElseGet(() -> Cell.text("")),
                Cell.text(asked(indicator.id())),
                Cell.text(figure.flatMap(Observation::source).orElse("")));
    }

    private Cell value(Observation figure) {
        return new FigureCells(words).value(figure.value(), unit(figure));
    }

    private Cell period(Observation figure) {
        List<String> notes = new ArrayList<>();
        if (figure.status() == Status.ESTIMATED) {
            notes.add(words.text("period.estimated"));
        }
        if (figure.finality() == Finality.PROVISIONAL) {
            notes.add(words.text("period.provisional"));
        }
        String period = figure.period().toString();
        return Cell.text(notes.isEmpty() ? period : period + " (" + String.join("; ", notes) + ")");
    }

    private Unit unit(Observation figure) {
        return figure.value()
                .fold(counted -> definition(figure).map(Indicator::unit).orElse(Unit.PERCENT), one -> one.unit());
    }

    private Optional<Indicator> definition(Observation figure) {
        return report.indicators().find(figure.indicator(), figure.period().lastDay());
    }

    /** Returns what the plan asks of its whole area for an indicator, in its own words. */
    private String asked(IndicatorId id) {
        return String.join(
                "; ",
                report.plan()
                        .targets()
                        .filter(target -> target.indicator().equals(id))
                        .map(Target::words)
                        .distinct()
                        .toList());
    }

    private boolean withheld(IndicatorId id) {
        return periods(id).stream()
                .filter(period -> period.endYear() == report.year())
                .anyMatch(period -> report.release().suppresses(key(id, period)));
    }

    private List<Period> periods(IndicatorId id) {
        return report.release().figures().stream()
                .map(figure -> figure.key())
                .filter(key -> key.indicator().equals(id))
                .map(ObservationKey::period)
                .distinct()
                .toList();
    }

    private ObservationKey key(IndicatorId id, Period period) {
        return new ObservationKey(id, report.place(), period, Breakdown.total());
    }

    private Optional<Observation> figure(IndicatorId id, int year) {
        return shown.series(id, report.place()).stream()
                .filter(figure -> figure.period().endYear() == year)
                .filter(figure ->
                        figure.period() instanceof Period.CalendarYear || figure.period() instanceof Period.SchoolYear)
                .reduce((first, second) -> second);
    }

    private Optional<Block> trend(IndicatorRef indicator) {
        SortedMap<Integer, Cell> results = new TreeMap<>();
        for (Observation figure : shown.series(indicator.id(), report.place())) {
            if (figure.period().endYear() <= report.year()) {
                figure(indicator.id(), figure.period().endYear())
                        .map(this::value)
                        .ifPresent(cell -> results.put(figure.period().endYear(), cell));
            }
        }
        if (results.values().stream().filter(Cell.Amount.class::isInstance).count() < FEWEST_POINTS) {
            return Optional.empty();
        }
        List<String> years = new ArrayList<>();
        List<Cell> points = new ArrayList<>();
        for (int year = results.firstKey(); year <= results.lastKey(); year++) {
            years.add(Integer.toString(year));
            Cell none = new Cell.Missing(words.text("agency.no-figure"));
            points.add(results.getOrDefault(year, none));
        }
        List<ChartSeries> series = new ArrayList<>();
        series.add(new ChartSeries(words.text("column.actual"), ChartSeries.Role.RESULT, points));
        new DemandedLevels(report.plan(), words)
                .overYears(
                        indicator.id(),
                        unit(figure(indicator.id(), results.lastKey()).orElseThrow()),
                        IntStream.rangeClosed(results.firstKey(), results.lastKey())
                                .boxed()
                                .toList())
                .ifPresent(series::add);
        return Optional.of(new Block.Chart(
                words.in(indicator.name()), Block.ChartForm.LINES, words.text("agency.axis.year"), years, series));
    }
}

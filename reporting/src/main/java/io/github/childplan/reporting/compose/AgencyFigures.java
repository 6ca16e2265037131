package io.github.childplan.reporting.compose;

import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.objective.IndicatorRef;
import io.github.childplan.core.objective.Target;
import io.github.childplan.core.objective.Timing;
import io.github.childplan.core.value.Period;
import io.github.childplan.core.value.Ratio;
import io.github.childplan.core.value.Unit;
import io.github.childplan.indicators.definition.Indicator;
import io.github.childplan.indicators.observation.Breakdown;
import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.ObservationKey;
import io.github.childplan.indicators.observation.Observations;
import io.github.childplan.indicators.observation.Status;
import io.github.childplan.reporting.document.Block;
import io.github.childplan.reporting.document.Cell;
import io.github.childplan.reporting.document.ChartSeries;
import io.github.childplan.reporting.document.Column;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The figures of one place for a report, of its year and of the years before. Used once. */
final class AgencyFigures {

    private static final int SHOWN_DECIMALS = 1;
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
        Unit unit = unit(figure);
        return number(figure)
                .<Cell>map(value -> new Cell.Amount(
                        value, Math.max(0, value.stripTrailingZeros().scale()), unit.suffix(words.language())))
                .orElseGet(() -> new Cell.Missing(words.text("results.no-cases")));
    }

    private Cell period(Observation figure) {
        String period = figure.period().toString();
        return Cell.text(
                figure.status() == Status.ESTIMATED ? period + " (" + words.text("period.estimated") + ")" : period);
    }

    private Unit unit(Observation figure) {
        return figure.value()
                .fold(counted -> definition(figure).map(Indicator::unit).orElse(Unit.PERCENT), one -> one.unit());
    }

    private Optional<Indicator> definition(Observation figure) {
        return report.indicators().find(figure.indicator(), figure.period().lastDay());
    }

    /** Returns a count of a count rounded for reading, a stated number as it is; nothing for a count of none. */
    private Optional<BigDecimal> number(Observation figure) {
        return figure.value().fold(counted -> rounded(counted, unit(figure)), one -> Optional.of(one.value()));
    }

    private static Optional<BigDecimal> rounded(MeasuredValue.Counted counted, Unit unit) {
        Ratio counts = counted.counts();
        if (!unit.kind().rate()) {
            return Optional.of(BigDecimal.valueOf(counts.numerator()));
        }
        return counts.undefined()
                ? Optional.empty()
                : Optional.of(counts.in(unit.kind(), SHOWN_DECIMALS, RoundingMode.HALF_UP));
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
        levels(indicator.id(), years).ifPresent(series::add);
        return Optional.of(new Block.Chart(
                words.in(indicator.name()), Block.ChartForm.LINES, words.text("agency.axis.year"), years, series));
    }

    /** Returns the levels that the plan asks of its whole area, where their years are shown. */
    private Optional<ChartSeries> levels(IndicatorId id, List<String> years) {
        Map<String, Cell> byYear = new TreeMap<>();
        report.plan().targets().filter(target -> target.indicator().equals(id)).forEach(target -> {
            if (target.criterion() instanceof Level level && target.timing() instanceof Timing.By by) {
                byYear.put(
                        Integer.toString(by.year()),
                        new Cell.Amount(
                                level.value(),
                                level.printedDecimals(),
                                level.unit().suffix(words.language())));
            }
        });
        if (years.stream().noneMatch(byYear::containsKey)) {
            return Optional.empty();
        }
        Cell none = new Cell.Missing(words.text("agency.no-target"));
        return Optional.of(new ChartSeries(
                words.text("agency.series.asked"),
                ChartSeries.Role.TARGET,
                years.stream().map(year -> byYear.getOrDefault(year, none)).toList()));
    }
}

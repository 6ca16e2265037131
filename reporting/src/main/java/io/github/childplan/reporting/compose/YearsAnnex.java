package io.github.childplan.reporting.compose;

import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.objective.IndicatorRef;
import io.github.childplan.core.value.Unit;
import io.github.childplan.indicators.assessment.TargetAssessment;
import io.github.childplan.indicators.attainment.ExactValue;
import io.github.childplan.indicators.progress.ProgressMethods;
import io.github.childplan.indicators.progress.ProgressResult;
import io.github.childplan.indicators.progress.RequiredPaths;
import io.github.childplan.indicators.progress.YearValue;
import io.github.childplan.indicators.rollup.AreaFigure;
import io.github.childplan.reporting.document.Block;
import io.github.childplan.reporting.document.Cell;
import io.github.childplan.reporting.document.ChartSeries;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The results of the area over the years, each with its levels and, where the progress was measured on one, its linear path. */
final class YearsAnnex {

    private static final int FEWEST_POINTS = 2;
    private static final int LONGEST = 60;

    private final ConsolidatedReport report;
    private final AreaFigures figures;
    private final Words words;
    private final FigureCells cells;
    private final DemandedLevels demanded;

    YearsAnnex(ConsolidatedReport report, AreaFigures figures, Words words) {
        this.report = report;
        this.figures = figures;
        this.words = words;
        this.cells = new FigureCells(words);
        this.demanded = new DemandedLevels(report.assessment().plan(), words);
    }

    /** Returns the annex; empty where no indicator has results of two years. */
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        report.assessment().plan().indicators().forEach(indicator -> add(blocks, indicator));
        return blocks;
    }

    private void add(List<Block> blocks, IndicatorRef indicator) {
        SortedMap<Integer, AreaFigure> byYear = figures.byYear(indicator.id());
        SortedMap<Integer, Cell> results = new TreeMap<>();
        byYear.forEach((year, figure) -> results.put(year, result(figure)));
        Optional<AreaFigure> latest = byYear.values().stream().reduce((earlier, later) -> later);
        if (latest.isEmpty()
                || results.values().stream()
                                .filter(Cell.Amount.class::isInstance)
                                .count()
                        < FEWEST_POINTS) {
            return;
        }
        Unit unit = latest.get().definition().unit();
        List<Integer> years = years(results, demanded.levels(indicator.id(), unit));
        List<ChartSeries> series = new ArrayList<>();
        series.add(series(words.text("column.actual"), ChartSeries.Role.RESULT, years, results, "agency.no-figure"));
        demanded.overYears(indicator.id(), unit, years).ifPresent(series::add);
        series.addAll(paths(indicator, unit, years));
        blocks.add(new Block.Chart(
                words.in(indicator.name()),
                Block.ChartForm.LINES,
                words.text("agency.axis.year"),
                years.stream().map(year -> Integer.toString(year)).toList(),
                series));
        partial(byYear).ifPresent(blocks::add);
    }

    private Cell result(AreaFigure figure) {
        if (figures.withheld(figure)) {
            return new Cell.Suppressed(words.text("results.withheld"));
        }
        return figure.value()
                .map(value -> cells.value(value, figure.definition().unit()))
                .orElseGet(() -> new Cell.Missing(figure.unknown()
                        .map(reason -> words.in(reason.text()))
                        .orElseGet(() -> words.text("agency.no-figure"))));
    }

    /** Returns the years from the first result to the last level. */
    private static List<Integer> years(SortedMap<Integer, Cell> results, SortedMap<Integer, Level> levels) {
        int first = results.firstKey();
        int last = levels.isEmpty() ? results.lastKey() : Math.max(results.lastKey(), levels.lastKey());
        return IntStream.rangeClosed(Math.max(first, last - LONGEST), last)
                .boxed()
                .toList();
    }

    private List<ChartSeries> paths(IndicatorRef indicator, Unit unit, List<Integer> years) {
        List<ChartSeries> paths = new ArrayList<>();
        for (TargetAssessment one : report.assessment().targets()) {
            if (one.target().indicator().equals(indicator.id())
                    && one.target().criterion() instanceof Level level
                    && level.unit().equals(unit)) {
                path(one, level, years).ifPresent(paths::add);
            }
        }
        return paths;
    }

    /** Returns the way from the baseline to the level on which LINEAR_PATH measured the progress. */
    private Optional<ChartSeries> path(TargetAssessment one, Level level, List<Integer> years) {
        Optional<YearValue> from = one.progress()
                .result()
                .filter(result -> result.method().equals(ProgressMethods.LINEAR_PATH.id()))
                .flatMap(ProgressResult::baseline);
        int end = one.target().timing().lastYear().orElse(Integer.MIN_VALUE);
        if (from.isEmpty() || from.get().year() >= end || end - from.get().year() > LONGEST) {
            return Optional.empty();
        }
        ExactValue goal = ExactValue.of(level.value(), level.unit().kind());
        SortedMap<Integer, Cell> way = new TreeMap<>();
        way.put(from.get().year(), cells.exact(from.get().value(), level.unit()));
        RequiredPaths.LINEAR
                .between(from.get(), YearValue.of(end, goal))
                .forEach(point -> way.put(point.year(), cells.exact(point.value(), level.unit())));
        return Optional.of(series(
                words.text("series.path", Map.of("year", Integer.toString(end))),
                ChartSeries.Role.PATH,
                years,
                way,
                "series.no-path"));
    }

    private ChartSeries series(
            String name, ChartSeries.Role role, List<Integer> years, Map<Integer, Cell> points, String ifNone) {
        Cell none = new Cell.Missing(words.text(ifNone));
        return new ChartSeries(
                name,
                role,
                years.stream().map(year -> points.getOrDefault(year, none)).toList());
    }

    /** Names the years whose sum does not cover the whole area, so that nobody compares them unawares. */
    private Optional<Block> partial(SortedMap<Integer, AreaFigure> byYear) {
        List<String> years = byYear.entrySet().stream()
                .filter(entry -> entry.getValue().partial() && !figures.withheld(entry.getValue()))
                .map(entry -> entry.getKey() + " ("
                        + entry.getValue().coverage().reported().size() + "/"
                        + entry.getValue().coverage().expected().size() + ")")
                .toList();
        return years.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Block.Paragraph(words.text("years.partial", Map.of("years", String.join("; ", years)))));
    }
}

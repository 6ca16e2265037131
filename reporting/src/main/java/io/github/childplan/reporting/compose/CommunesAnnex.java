package io.github.childplan.reporting.compose;

import io.github.childplan.core.objective.IndicatorRef;
import io.github.childplan.indicators.definition.Counting;
import io.github.childplan.indicators.observation.Finality;
import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.Status;
import io.github.childplan.indicators.rollup.AreaFigure;
import io.github.childplan.indicators.rollup.NamedPlace;
import io.github.childplan.indicators.text.VietnameseOrder;
import io.github.childplan.reporting.document.Block;
import io.github.childplan.reporting.document.Cell;
import io.github.childplan.reporting.document.ChartSeries;
import io.github.childplan.reporting.document.Column;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The figures of the report's year by commune: tables with communes as rows and indicators as columns, then a chart for each. */
final class CommunesAnnex {

    /** More columns than these leave too little room for counts. */
    private static final int COLUMNS = 4;

    private static final int FEWEST_BARS = 2;

    private final ConsolidatedReport report;
    private final AreaFigures figures;
    private final Words words;
    private final FigureCells cells;
    private final DemandedLevels demanded;

    CommunesAnnex(ConsolidatedReport report, AreaFigures figures, Words words) {
        this.report = report;
        this.figures = figures;
        this.words = words;
        this.cells = new FigureCells(words);
        this.demanded = new DemandedLevels(report.assessment().plan(), words);
    }

    /** Returns the annex; empty where no commune has a figure of the year. */
    List<Block> blocks() {
        Map<List<NamedPlace>, List<AreaFigure>> byPlaces = new LinkedHashMap<>();
        Set<String> without = new LinkedHashSet<>();
        for (IndicatorRef indicator : report.assessment().plan().indicators()) {
            Optional<AreaFigure> figure = figureOfYear(indicator);
            if (figure.isPresent()) {
                byPlaces.computeIfAbsent(communes(figure.get()), places -> new ArrayList<>())
                        .add(figure.get());
            } else {
                without.add(words.in(indicator.name()));
            }
        }
        List<Block> blocks = new ArrayList<>();
        byPlaces.forEach((places, columns) -> {
            for (int from = 0; from < columns.size(); from += COLUMNS) {
                addTable(blocks, places, columns.subList(from, Math.min(columns.size(), from + COLUMNS)));
            }
        });
        if (!blocks.isEmpty() && !without.isEmpty()) {
            blocks.add(
                    new Block.Paragraph(words.text("communes.without", Map.of("names", String.join("; ", without)))));
        }
        byPlaces.forEach((places, columns) ->
                columns.forEach(figure -> chart(places, figure).ifPresent(blocks::add)));
        return blocks;
    }

    /** Returns the figure of the report's year for an indicator of which a commune has a figure, shown or withheld. */
    private Optional<AreaFigure> figureOfYear(IndicatorRef indicator) {
        int year = report.compliance().year().year();
        return Optional.ofNullable(figures.byYear(indicator.id()).get(year))
                .filter(figure -> figure.coverage().expected().stream()
                        .anyMatch(place ->
                                figures.shown(figure, place.id()).isPresent() || figures.withheld(figure, place.id())));
    }

    private List<NamedPlace> communes(AreaFigure figure) {
        return VietnameseOrder.sorted(figure.coverage().expected(), place -> words.in(place.name()));
    }

    private void addTable(List<Block> blocks, List<NamedPlace> places, List<AreaFigure> indicators) {
        List<Column> columns = new ArrayList<>(List.of(Column.rowHeader(words.text("column.commune"))));
        indicators.forEach(figure ->
                columns.add(Column.number(name(figure) + " (" + figure.key().period() + ")")));
        List<List<Cell>> rows = new ArrayList<>();
        for (NamedPlace place : places) {
            List<Cell> row = new ArrayList<>(List.of(Cell.text(words.in(place.name()))));
            indicators.forEach(figure -> row.add(counts(figure, place)));
            rows.add(row);
        }
        blocks.add(new Block.Table(
                words.text(
                        "caption.communes",
                        Map.of(
                                "year",
                                Integer.toString(report.compliance().year().year()))),
                columns,
                rows));
        noted("communes.estimated", places, indicators, one -> one.status() == Status.ESTIMATED)
                .ifPresent(blocks::add);
        noted("communes.provisional", places, indicators, one -> one.finality() == Finality.PROVISIONAL)
                .ifPresent(blocks::add);
    }

    /** A line that names the figures which are less than final counts. */
    private Optional<Block> noted(
            String text, List<NamedPlace> places, List<AreaFigure> indicators, Predicate<Observation> which) {
        List<String> names = new ArrayList<>();
        indicators.forEach(figure -> places.stream()
                .filter(place -> figures.shown(figure, place.id()).filter(which).isPresent())
                .forEach(place -> names.add(words.in(place.name()) + " (" + name(figure) + ")")));
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Paragraph(words.text(text, Map.of("names", String.join("; ", names)))));
    }

    private Cell counts(AreaFigure figure, NamedPlace place) {
        boolean percent =
                figure.definition().unit().kind().rate() && figure.definition().counting() != Counting.PLACES;
        return figures.shown(figure, place.id())
                .map(Observation::value)
                .map(value -> value.findCounts()
                        .<Cell>map(counts ->
                                new Cell.Share(counts, percent ? Cell.Shown.COUNTS_AND_PERCENT : Cell.Shown.COUNTS))
                        .orElseGet(() -> value(figure, value)))
                .orElseGet(() -> absent(figure, place));
    }

    private Cell value(AreaFigure figure, MeasuredValue value) {
        return cells.value(value, figure.definition().unit());
    }

    private Cell absent(AreaFigure figure, NamedPlace place) {
        if (figures.withheld(figure, place.id())) {
            return new Cell.Suppressed(words.text("results.withheld"));
        }
        if (figures.mayBeWithheld(figure)) {
            return new Cell.Missing(words.text("communes.missing-or-withheld"));
        }
        return new Cell.Missing(figure.coverage().notCovered().stream()
                .filter(part -> part.place().equals(place))
                .findFirst()
                .map(part -> words.in(part.explanation()))
                .orElseGet(() -> words.text("agency.no-figure")));
    }

    /** Returns the communes side by side beside what the plan asks of the whole area; of counted places there is none. */
    private Optional<Block> chart(List<NamedPlace> places, AreaFigure figure) {
        if (figure.definition().counting() == Counting.PLACES) {
            return Optional.empty();
        }
        List<Cell> results = places.stream()
                .map(place -> figures.shown(figure, place.id())
                        .map(one -> value(figure, one.value()))
                        .orElseGet(() -> absent(figure, place)))
                .toList();
        if (results.stream().filter(Cell.Amount.class::isInstance).count() < FEWEST_BARS) {
            return Optional.empty();
        }
        List<ChartSeries> series = new ArrayList<>();
        series.add(new ChartSeries(words.text("column.actual"), ChartSeries.Role.RESULT, results));
        demanded.next(
                        figure.key().indicator(),
                        figure.definition().unit(),
                        figure.key().period().endYear())
                .ifPresent(level -> series.add(level.across(places.size())));
        return Optional.of(new Block.Chart(
                name(figure) + " (" + figure.key().period() + ")",
                Block.ChartForm.BARS,
                words.text("column.commune"),
                places.stream().map(place -> words.in(place.name())).toList(),
                series));
    }

    private String name(AreaFigure figure) {
        return words.indicator(report.assessment().plan(), figure.key().indicator());
    }
}

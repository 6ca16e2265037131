package io.github.childplan.reporting.compose;

import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.value.Ratio;
import io.github.childplan.indicators.assessment.Actual;
import io.github.childplan.indicators.assessment.PlanAssessment;
import io.github.childplan.indicators.assessment.TargetAssessment;
import io.github.childplan.indicators.rollup.Coverage;
import io.github.childplan.indicators.rollup.NamedPlace;
import io.github.childplan.indicators.rollup.NotCovered;
import io.github.childplan.indicators.text.VietnameseOrder;
import io.github.childplan.reporting.compliance.Compliance;
import io.github.childplan.reporting.document.Block;
import io.github.childplan.reporting.document.Cell;
import io.github.childplan.reporting.document.Column;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What is missing for the verdicts, by indicator, with the communes by name. */
final class MissingSection {

    private record Gap(IndicatorId indicator, String period) {}

    private final PlanAssessment assessment;
    private final Compliance compliance;
    private final Words words;

    MissingSection(ConsolidatedReport report, Words words) {
        this.assessment = report.assessment();
        this.compliance = report.compliance();
        this.words = words;
    }

    List<Block> blocks() {
        Set<String> without = new LinkedHashSet<>();
        Map<Gap, List<Cell>> partial = new LinkedHashMap<>();
        for (TargetAssessment one : assessment.targets()) {
            String name = words.indicator(assessment.plan(), one.target().indicator());
            if (one.actual().isEmpty() && !ResultsSection.withheld(one)) {
                without.add(name);
            }
            one.actual()
                    .filter(Actual::partial)
                    .ifPresent(actual -> partial.putIfAbsent(
                            new Gap(one.target().indicator(), actual.period().toString()), row(name, actual)));
        }
        List<Block> blocks = new ArrayList<>();
        if (!without.isEmpty()) {
            blocks.add(new Block.Paragraph(words.text("missing.no-figure")));
            blocks.add(new Block.Items(List.copyOf(without)));
        }
        if (!partial.isEmpty()) {
            blocks.add(new Block.Table(words.text("caption.missing"), columns(), List.copyOf(partial.values())));
        }
        List<String> states = states();
        if (!states.isEmpty()) {
            blocks.add(new Block.Paragraph(words.text("missing.reports")));
            blocks.add(new Block.Items(states));
        }
        if (blocks.isEmpty()) {
            blocks.add(new Block.Paragraph(words.text("missing.nothing")));
        }
        return blocks;
    }

    /** Returns what became of the reports of the places that lack figures. */
    private List<String> states() {
        Set<PlaceId> missing = assessment.targets().stream()
                .flatMap(one -> one.actual().stream())
                .filter(Actual::partial)
                .flatMap(actual -> actual.coverage().missing().stream())
                .map(NamedPlace::id)
                .collect(Collectors.toSet());
        List<String> states = compliance.reports().stream()
                .filter(status -> status.report()
                        .reporter()
                        .place()
                        .filter(missing::contains)
                        .isPresent())
                .map(status -> words.in(status.report().reporter().name()) + ": "
                        + words.in(status.state().label()))
                .toList();
        return VietnameseOrder.sorted(states, state -> state);
    }

    private List<Column> columns() {
        return List.of(
                Column.rowHeader(words.text("column.indicator")),
                Column.text(words.text("column.period")),
                Column.number(words.text("column.reported")),
                Column.text(words.text("column.missing")),
                Column.text(words.text("column.not-covered")));
    }

    private List<Cell> row(String name, Actual actual) {
        Coverage coverage = actual.coverage();
        return List.of(
                Cell.text(name),
                Cell.text(actual.period().toString()),
                new Cell.Share(
                        Ratio.of(coverage.reported().size(), coverage.expected().size()), Cell.Shown.COUNTS),
                orNone(words.sorted(
                        coverage.missing().stream().map(NamedPlace::name).toList())),
                orNone(VietnameseOrder.sorted(coverage.notCovered(), this::notCovered).stream()
                        .map(this::notCovered)
                        .collect(Collectors.joining("; "))));
    }

    private Cell orNone(String names) {
        return Cell.text(names.isEmpty() ? words.text("missing.none") : names);
    }

    private String notCovered(NotCovered part) {
        return words.in(part.place().name()) + ": " + words.in(part.explanation());
    }
}

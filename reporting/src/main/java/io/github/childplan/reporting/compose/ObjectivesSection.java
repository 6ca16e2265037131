package io.github.childplan.reporting.compose;

import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.objective.Milestone;
import io.github.childplan.core.objective.Target;
import io.github.childplan.core.objective.TargetGroup;
import io.github.childplan.indicators.assessment.Due;
import io.github.childplan.indicators.assessment.PlanAssessment;
import io.github.childplan.indicators.assessment.TargetAssessment;
import io.github.childplan.indicators.attainment.Verdict;
import io.github.childplan.reporting.document.Block;
import io.github.childplan.reporting.document.Cell;
import io.github.childplan.reporting.document.ChartSeries;
import io.github.childplan.reporting.document.Column;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The verdicts counted by objective of each milestone, and charts of the results against the levels. */
final class ObjectivesSection {

    private static final List<Predicate<TargetAssessment>> COUNTED = List.of(
            one -> true,
            one -> one.due() == Due.DUE && one.verdict() == Verdict.ATTAINED,
            ResultsSection::missed,
            one -> one.due() == Due.DUE && !one.verdict().decided(),
            one -> one.due() != Due.DUE);
    private static final List<String> COUNTS =
            List.of("targets", "attained", "not-attained", "without-answer", "not-due");

    private final PlanAssessment assessment;
    private final Words words;
    private final ResultsSection results;

    ObjectivesSection(PlanAssessment assessment, Words words) {
        this.assessment = assessment;
        this.words = words;
        this.results = new ResultsSection(assessment, words);
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        int number = 1;
        for (Milestone milestone : assessment.plan().milestones()) {
            blocks.add(new Block.Heading(
                    2, number + ". " + words.text("heading.milestone", Map.of("milestone", milestone.id()))));
            blocks.add(table(milestone));
            blocks.addAll(charts(milestone));
            number++;
        }
        assessment.umbrella().ifPresent(umbrella -> blocks.add(new Block.Paragraph(words.in(umbrella.explanation()))));
        return blocks;
    }

    private Block table(Milestone milestone) {
        List<Column> columns = new ArrayList<>(
                List.of(Column.text(words.text("column.clause")), Column.rowHeader(words.text("column.objective"))));
        COUNTS.forEach(count -> columns.add(Column.number(words.text("column." + count))));
        List<List<Cell>> rows = new ArrayList<>();
        for (TargetGroup group : milestone.groups()) {
            rows.add(row(group.clause().value(), title(group), of(group.targets())));
        }
        rows.add(row(
                milestone.clause().value(),
                words.text("objectives.all"),
                of(milestone.targets().toList())));
        return new Block.Table(
                words.text("caption.objectives", Map.of("milestone", milestone.id(), "clause", milestone.clause())),
                columns,
                rows);
    }

    private String title(TargetGroup group) {
        return group.title()
                .map(words::in)
                .orElseGet(() -> group.targets().stream()
                        .map(target -> words.indicator(assessment.plan(), target.indicator()))
                        .distinct()
                        .collect(Collectors.joining("; ")));
    }

    private static List<Cell> row(String clause, String title, List<TargetAssessment> targets) {
        List<Cell> row = new ArrayList<>(List.of(Cell.text(clause), Cell.text(title)));
        for (Predicate<TargetAssessment> which : COUNTED) {
            row.add(new Cell.Amount(
                    BigDecimal.valueOf(targets.stream().filter(which).count()), 0, ""));
        }
        return row;
    }

    private List<TargetAssessment> of(List<Target> targets) {
        return targets.stream()
                .flatMap(target -> assessment.find(target.id()).stream())
                .toList();
    }

    /** Returns a chart for each unit in which levels are printed, because one axis has one unit. */
    private List<Block> charts(Milestone milestone) {
        Map<String, List<TargetAssessment>> byUnit = new LinkedHashMap<>();
        for (TargetAssessment one : of(milestone.targets().toList())) {
            if (one.target().criterion() instanceof Level level) {
                byUnit.computeIfAbsent(level.unit().suffix(words.language()), unit -> new ArrayList<>())
                        .add(one);
            }
        }
        List<Block> charts = new ArrayList<>();
        byUnit.forEach((unit, targets) -> {
            if (targets.stream().anyMatch(one -> results.result(one) instanceof Cell.Amount)) {
                charts.add(chart(milestone, targets));
            }
        });
        return charts;
    }

    private Block chart(Milestone milestone, List<TargetAssessment> targets) {
        FigureCells cells = new FigureCells(words);
        List<Cell> levels = new ArrayList<>();
        for (TargetAssessment one : targets) {
            if (one.target().criterion() instanceof Level level) {
                levels.add(cells.level(level));
            }
        }
        String year = milestone.id().value();
        return new Block.Chart(
                words.text("caption.against", Map.of("milestone", year)),
                Block.ChartForm.BARS,
                words.text("column.indicator"),
                targets.stream()
                        .map(one ->
                                words.indicator(assessment.plan(), one.target().indicator()))
                        .toList(),
                List.of(
                        new ChartSeries(
                                words.text("series.latest"),
                                ChartSeries.Role.RESULT,
                                targets.stream().map(results::result).toList()),
                        new ChartSeries(
                                words.text("series.milestone", Map.of("milestone", year)),
                                ChartSeries.Role.TARGET,
                                levels)));
    }
}

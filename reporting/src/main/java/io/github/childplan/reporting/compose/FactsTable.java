package io.github.childplan.reporting.compose;

import io.github.childplan.core.plan.Plan;
import io.github.childplan.core.plan.PlanIdentity;
import io.github.childplan.indicators.assessment.PlanAssessment;
import io.github.childplan.indicators.place.Place;
import io.github.childplan.reporting.document.Block;
import io.github.childplan.reporting.document.Cell;
import io.github.childplan.reporting.document.Column;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** On what a consolidated report rests: plan, area, days, and every policy by name. */
final class FactsTable {

    private final ConsolidatedReport report;
    private final PlanAssessment assessment;
    private final Words words;

    FactsTable(ConsolidatedReport report, Words words) {
        this.report = report;
        this.assessment = report.assessment();
        this.words = words;
    }

    Block table() {
        Plan plan = assessment.plan();
        PlanIdentity identity = plan.identity();
        List<List<Cell>> rows = new ArrayList<>();
        fact(rows, "plan", Cell.text(words.in(identity.title())));
        fact(
                rows,
                "number",
                identity.number()
                        .map(number -> Cell.text(number
                                + identity.symbol().map(symbol -> "/" + symbol).orElse("")))
                        .orElseGet(() -> new Cell.Missing(identity.symbol()
                                .map(symbol -> words.text("fact.symbol-alone", Map.of("symbol", symbol)))
                                .orElseGet(() -> words.text("fact.no-number")))));
        fact(
                rows,
                "issuer",
                Cell.text(plan.findAgencyName(identity.issuer())
                        .map(words::in)
                        .orElse(identity.issuer().value())));
        fact(rows, "area", Cell.text(area()));
        fact(rows, "year", Cell.text(Integer.toString(report.compliance().year().year())));
        fact(rows, "figures-as-of", new Cell.Day(assessment.asOf()));
        if (!report.compliance().asOf().equals(assessment.asOf())) {
            fact(rows, "reports-as-of", new Cell.Day(report.compliance().asOf()));
        }
        fact(
                rows,
                "comparison",
                Cell.text(policy("comparison", assessment.policies().comparison())));
        fact(
                rows,
                "progress",
                Cell.text(words.text(
                        "fact.progress-method",
                        Map.of(
                                "method", assessment.policies().progressMethod(),
                                "version", assessment.policies().progressVersion()))));
        fact(
                rows,
                "selection",
                Cell.text(words.in(report.compliance().year().selection().statement())));
        fact(
                rows,
                "deciding-version",
                Cell.text(policy(
                        "deciding-version",
                        report.compliance().decidingVersion().name())));
        List<Column> columns =
                List.of(Column.rowHeader(words.text("column.fact")), Column.text(words.text("column.content")));
        return new Block.Table(words.text("caption.facts"), columns, rows);
    }

    private void fact(List<List<Cell>> rows, String name, Cell content) {
        rows.add(List.of(Cell.text(words.text("fact." + name)), content));
    }

    /** A policy of somebody else's making has no sentence here and goes by its name. */
    private String policy(String kind, String name) {
        Set<String> known = Set.of("ABSOLUTE", "AS_PRINTED", "LAST_RECEIVED", "FIRST_RECEIVED");
        return known.contains(name) ? words.text(kind + "." + name) : name;
    }

    private String area() {
        Optional<Place> area = report.places().find(assessment.plan().identity().area());
        if (area.isEmpty()) {
            return assessment.plan().identity().area().value();
        }
        LocalDate asOf = assessment.asOf();
        String name =
                words.in(area.get().versionOn(asOf).orElse(area.get().latest()).name());
        return area.get()
                .latest()
                .validity()
                .to()
                .filter(asOf::isAfter)
                .map(ended -> words.text("fact.area-ended", Map.of("area", name, "day", words.date(ended))))
                .orElse(name);
    }
}

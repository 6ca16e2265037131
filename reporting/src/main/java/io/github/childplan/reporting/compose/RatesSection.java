package io.github.childplan.reporting.compose;

import io.github.childplan.core.value.Ratio;
import io.github.childplan.reporting.compliance.Compliance;
import io.github.childplan.reporting.compliance.ReportState;
import io.github.childplan.reporting.compliance.ReportStatus;
import io.github.childplan.reporting.compliance.ReportingRates;
import io.github.childplan.reporting.document.Block;
import io.github.childplan.reporting.document.Cell;
import io.github.childplan.reporting.document.Column;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Who has not reported in time, in short: per step and due date the two rates, and by name whose report is not there in time. */
final class RatesSection {

    private static final List<ReportState.Kind> NAMED = List.of(
            ReportState.Kind.LATE,
            ReportState.Kind.OVERDUE,
            ReportState.Kind.RETURNED,
            ReportState.Kind.EXEMPT,
            ReportState.Kind.NO_HOLDER);

    private final Compliance compliance;
    private final Words words;

    RatesSection(Compliance compliance, Words words) {
        this.compliance = compliance;
        this.words = words;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        ReportStep.of(compliance).forEach(step -> addStep(blocks, step));
        return blocks.isEmpty() ? List.of(new Block.Paragraph(words.text("compliance.none"))) : blocks;
    }

    private void addStep(List<Block> blocks, ReportStep step) {
        blocks.add(new Block.Heading(2, step.heading(words)));
        List<Column> columns =
                List.of(Column.rowHeader(words.text("column.rate")), Column.number(words.text("column.value")));
        blocks.add(new Block.Table(
                words.text("caption.rates", Map.of("clause", step.clause(), "day", words.date(compliance.asOf()))),
                columns,
                rates(ReportingRates.of(step.reports(), compliance.asOf()))));
        List<String> names = new ArrayList<>();
        for (ReportState.Kind kind : NAMED) {
            List<String> of = step.sorted(words).stream()
                    .filter(status -> status.state().kind() == kind)
                    .map(this::name)
                    .toList();
            if (!of.isEmpty()) {
                names.add(words.text("reporters." + kind.name(), Map.of("names", String.join("; ", of))));
            }
        }
        if (!names.isEmpty()) {
            blocks.add(new Block.Items(names));
        }
    }

    /** The name of a reporter, with the days where the state has some. */
    private String name(ReportStatus status) {
        String name = words.in(status.report().reporter().name());
        return switch (status.state().kind()) {
            case LATE, OVERDUE, RETURNED ->
                name + " (" + words.in(status.state().label()) + ")";
            case NOT_YET_DUE, ON_TIME, EXEMPT, NO_HOLDER -> name;
        };
    }

    private List<List<Cell>> rates(ReportingRates rates) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(
                Cell.text(words.text("rate.completeness")),
                share(rates.completeness(), words.text("rate.nothing-expected"))));
        rows.add(List.of(
                Cell.text(words.text("rate.timeliness")),
                rates.timeliness()
                        .map(ratio -> share(ratio, words.text("rate.nothing-expected")))
                        .orElseGet(() -> new Cell.Missing(words.text(
                                rates.completeness().undefined() ? "rate.nothing-expected" : "rate.not-due")))));
        count(rows, "rate.exempt", rates.exempt());
        count(rows, "rate.without-holder", rates.withoutHolder());
        return rows;
    }

    private void count(List<List<Cell>> rows, String key, int count) {
        if (count > 0) {
            rows.add(List.of(Cell.text(words.text(key)), new Cell.Amount(BigDecimal.valueOf(count), 0, "")));
        }
    }

    private static Cell share(Ratio ratio, String ifUndefined) {
        return ratio.undefined() ? new Cell.Missing(ifUndefined) : new Cell.Share(ratio, Cell.Shown.COUNTS_AND_PERCENT);
    }
}

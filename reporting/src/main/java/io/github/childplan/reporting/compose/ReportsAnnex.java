package io.github.childplan.reporting.compose;

import io.github.childplan.reporting.compliance.Compliance;
import io.github.childplan.reporting.compliance.DueReport;
import io.github.childplan.reporting.compliance.ReceivedVersion;
import io.github.childplan.reporting.compliance.ReportState;
import io.github.childplan.reporting.compliance.ReportStatus;
import io.github.childplan.reporting.compliance.Reporter;
import io.github.childplan.reporting.compliance.UncountedReporter;
import io.github.childplan.reporting.compliance.UndatedReport;
import io.github.childplan.reporting.document.Block;
import io.github.childplan.reporting.document.Cell;
import io.github.childplan.reporting.document.Column;
import io.github.childplan.reporting.problem.ReportingTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Who reported when: per step and due date one row a report, then what is to be noted and who is not counted. */
final class ReportsAnnex {

    private final Compliance compliance;
    private final Words words;

    ReportsAnnex(Compliance compliance, Words words) {
        this.compliance = compliance;
        this.words = words;
    }

    List<Block> blocks() {
        List<ReportStep> steps = ReportStep.of(compliance);
        List<Block> blocks = new ArrayList<>();
        steps.forEach(step -> addStep(blocks, step));
        if (steps.isEmpty()) {
            blocks.add(new Block.Paragraph(words.text("compliance.none")));
        }
        if (!compliance.problems().isEmpty()) {
            blocks.add(new Block.Paragraph(words.text("compliance.warnings")));
            blocks.add(new Block.Items(compliance.problems().stream()
                    .map(problem -> problem.reason().code() + ": " + words.in(problem.text()))
                    .toList()));
        }
        if (!compliance.year().uncounted().isEmpty()) {
            blocks.add(new Block.Paragraph(words.text("compliance.uncounted")));
            blocks.add(new Block.Items(
                    compliance.year().uncounted().stream().map(this::uncounted).toList()));
        }
        if (!compliance.year().undated().isEmpty()) {
            blocks.add(new Block.Paragraph(words.text("compliance.undated")));
            blocks.add(new Block.Items(
                    compliance.year().undated().stream().map(this::undated).toList()));
        }
        return blocks;
    }

    private void addStep(List<Block> blocks, ReportStep step) {
        blocks.add(new Block.Heading(2, step.heading(words)));
        DueReport first = step.first();
        String to = words.list(first.recipients());
        blocks.add(new Block.Paragraph(first.via()
                .map(via -> words.text("compliance.to-via", Map.of("to", to, "via", words.in(via))))
                .orElseGet(() -> words.text("compliance.to", Map.of("to", to)))));
        blocks.add(new Block.Table(
                words.text(
                        "caption.reports",
                        Map.of(
                                "clause",
                                step.clause(),
                                "year",
                                Integer.toString(compliance.year().year()))),
                columns(),
                step.sorted(words).stream().map(this::row).toList()));
    }

    private List<Column> columns() {
        return List.of(
                Column.rowHeader(words.text("column.reporter")),
                Column.text(words.text("column.last-day")),
                Column.text(words.text("column.state")),
                Column.text(words.text("column.received")),
                Column.text(words.text("column.note")));
    }

    private List<Cell> row(ReportStatus status) {
        StateCells state = status.state().match(new StateCells.Of(words));
        return List.of(
                Cell.text(words.in(status.report().reporter().name())),
                new Cell.Day(status.lastDay()),
                state.status(),
                state.received(),
                Cell.text(String.join("; ", notes(status, state))));
    }

    private List<String> notes(ReportStatus status, StateCells state) {
        List<String> notes = new ArrayList<>();
        Reporter reporter = status.report().reporter();
        reporter.formerNote().map(words::in).ifPresent(notes::add);
        status.extendedUntil()
                .ifPresent(until -> notes.add(words.text(
                        "note.extended",
                        Map.of("from", words.date(status.report().lastDay()), "until", words.date(until)))));
        state.version()
                .filter(version -> version.content() == ReceivedVersion.Content.NOTHING_TO_REPORT)
                .ifPresent(version -> notes.add(words.text("note.nothing-to-report")));
        if (status.state() instanceof ReportState.NoHolder none) {
            notes.add(words.in(none.vacancy().why()));
        }
        return notes;
    }

    private String undated(UndatedReport one) {
        return one.clause() + one.words().map(said -> ": " + said).orElse("") + " - "
                + words.text("undated." + one.reason().name());
    }

    private String uncounted(UncountedReporter one) {
        return words.in(one.name()) + ": "
                + words.in(ReportingTexts.text(
                        "selection.reason." + one.selection().name()));
    }
}

package io.github.childplan.reporting.compose;

import io.github.childplan.core.agency.Duty;
import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.plan.Plan;
import io.github.childplan.core.value.Language;
import io.github.childplan.reporting.document.Block;
import io.github.childplan.reporting.document.Cell;
import io.github.childplan.reporting.document.Column;
import io.github.childplan.reporting.document.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts the sections of one agency's report together. Used once. */
final class AgencyComposer {

    private final AgencyReport report;
    private final Words words;
    private final AgencyFigures figures;

    AgencyComposer(AgencyReport report, Language language) {
        this.report = report;
        this.words = new Words(language);
        this.figures = new AgencyFigures(report, words);
    }

    Document document() {
        Map<String, String> about = Map.of("year", Integer.toString(report.year()), "reporter", placeName());
        Sections blocks = new Sections(words);
        report.notices().forEach(notice -> blocks.add(new Block.Notice(Block.NoticeKind.WARNING, words.in(notice))));
        blocks.add(facts());
        blocks.section("agency.heading.summary");
        blocks.add(new Block.Items(summary()));
        blocks.section("agency.heading.figures");
        blocks.add(figures.table());
        blocks.add(new Block.Paragraph(words.text("agency.figures.note")));
        List<Block> trends = figures.trends();
        if (!trends.isEmpty()) {
            blocks.section("agency.heading.trends");
            blocks.addAll(trends);
        }
        blocks.section("agency.heading.duties");
        blocks.addAll(duties());
        blocks.section("heading.problems");
        blocks.add(new Block.Paragraph(
                ProblemTable.count(report.fileProblems(), report.release().audience(), words)));
        if (!report.fileProblems().isEmpty()
                && report.release().audience().policy().isEmpty()) {
            blocks.add(ProblemTable.of(report.fileProblems(), words));
        }
        blocks.add(new Block.Paragraph(words.text("closing", about)));
        return Document.builder()
                .title(words.text("agency.title", about))
                .language(words.language())
                .audience(report.release().audience())
                .form(report.forms().getOrDefault(words.language(), report.standardForm(words.language())))
                .blocks(blocks.blocks())
                .build();
    }

    private Block facts() {
        Plan plan = report.plan();
        List<List<Cell>> rows = List.of(
                List.of(
                        Cell.text(words.text("fact.plan")),
                        Cell.text(words.in(plan.identity().title()))),
                List.of(Cell.text(words.text("agency.fact.reporter")), Cell.text(words.in(report.reporterName()))),
                List.of(Cell.text(words.text("agency.fact.place")), Cell.text(placeName())),
                List.of(Cell.text(words.text("fact.year")), Cell.text(Integer.toString(report.year()))));
        return new Block.Table(
                words.text("caption.facts"),
                List.of(Column.rowHeader(words.text("column.fact")), Column.text(words.text("column.content"))),
                rows);
    }

    private List<String> summary() {
        List<String> sentences = new ArrayList<>();
        int all = report.plan().indicators().size();
        List<IndicatorId> missing = figures.missing();
        sentences.add(words.text(
                "agency.summary.figures",
                Map.of("given", Integer.toString(all - missing.size()), "all", Integer.toString(all))));
        if (!missing.isEmpty()) {
            String names = String.join("; ", missing.stream().map(this::name).toList());
            sentences.add(words.text("agency.summary.missing", Map.of("names", names)));
        }
        if (figures.estimated() > 0) {
            sentences.add(
                    words.text("agency.summary.estimated", Map.of("count", Integer.toString(figures.estimated()))));
        }
        return sentences;
    }

    private List<Block> duties() {
        List<Duty> own = report.plan().duties().stream()
                .filter(duty -> duty.agency().equals(report.reporter()))
                .toList();
        if (own.isEmpty()) {
            return List.of(new Block.Paragraph(words.text("agency.duties.none")));
        }
        return List.of(new Block.Items(own.stream()
                .map(duty -> duty.clause() + ": " + words.in(duty.summary()))
                .toList()));
    }

    private String name(IndicatorId id) {
        return words.indicator(report.plan(), id);
    }

    private String placeName() {
        return words.in(report.placeThen().name());
    }
}

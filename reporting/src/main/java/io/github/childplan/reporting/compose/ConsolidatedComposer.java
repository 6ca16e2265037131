package io.github.childplan.reporting.compose;

import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.value.Language;
import io.github.childplan.indicators.assessment.PlanAssessment;
import io.github.childplan.reporting.compose.AnnexList.Part;
import io.github.childplan.reporting.document.Block;
import io.github.childplan.reporting.document.Document;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts the sections and annexes of one consolidated report together. Used once. */
final class ConsolidatedComposer {

    private final ConsolidatedReport report;
    private final PlanAssessment assessment;
    private final Words words;
    private final Map<String, String> year;
    private final Optional<AreaFigures> figures;
    private final ResultsSection results;
    private final List<Problem> problems;
    private final Sections body;

    ConsolidatedComposer(ConsolidatedReport report, Language language) {
        this.report = report;
        this.assessment = report.assessment();
        this.words = new Words(language);
        this.year = Map.of("year", Integer.toString(report.compliance().year().year()));
        this.figures = AreaFigures.of(report);
        this.results = new ResultsSection(assessment, words);
        Set<Problem> once = new LinkedHashSet<>(report.fileProblems());
        once.addAll(assessment.problems());
        this.problems = List.copyOf(once);
        this.body = new Sections(words);
    }

    Document document() {
        AnnexList annexes = annexes();
        report.notices().forEach(notice -> body.add(new Block.Notice(Block.NoticeKind.WARNING, words.in(notice))));
        body.section("heading.summary");
        body.add(new Block.Items(new SummarySection(report, words).sentences()));
        body.section("heading.results");
        body.addAll(new ObjectivesSection(assessment, words).blocks());
        annexes.references(Part.TARGETS, Part.COMMUNES, Part.YEARS, Part.VERDICTS)
                .ifPresent(body::add);
        body.section("heading.missing");
        body.addAll(new MissingSection(report, words).blocks());
        body.section("heading.compliance", year);
        body.addAll(new RatesSection(report.compliance(), words).blocks());
        annexes.references(Part.REPORTS).ifPresent(body::add);
        body.section("heading.problems");
        body.add(new Block.Paragraph(ProblemTable.count(problems, assessment.audience(), words)));
        annexes.references(Part.PROBLEMS).ifPresent(body::add);
        body.section("heading.facts");
        body.add(new FactsTable(report, words).table());
        body.add(new Block.Paragraph(words.text("closing", year)));
        return Document.builder()
                .title(words.text("title", year))
                .audience(assessment.audience())
                .language(words.language())
                .form(report.forms().getOrDefault(words.language(), report.standardForm(words.language())))
                .blocks(body.blocks())
                .annexes(annexes.inOrder())
                .build();
    }

    private AnnexList annexes() {
        AnnexList annexes = new AnnexList(words);
        annexes.add(Part.TARGETS, results.tables());
        figures.ifPresent(found -> {
            annexes.add(Part.COMMUNES, new CommunesAnnex(report, found, words).blocks());
            annexes.add(Part.YEARS, new YearsAnnex(report, found, words).blocks());
        });
        annexes.add(Part.REPORTS, new ReportsAnnex(report.compliance(), words).blocks());
        annexes.add(Part.VERDICTS, results.explanations());
        if (!problems.isEmpty() && assessment.audience().policy().isEmpty()) {
            annexes.add(Part.PROBLEMS, List.of(ProblemTable.of(problems, words)));
        }
        return annexes;
    }
}

package io.github.childplan.reporting.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.childplan.core.catalog.StandardCalendars;
import io.github.childplan.core.catalog.StandardPlaces;
import io.github.childplan.core.catalog.StandardPlans;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.indicators.assessment.PlanAssessor;
import io.github.childplan.indicators.definition.StandardIndicators;
import io.github.childplan.indicators.io.FiguresContext;
import io.github.childplan.indicators.io.FiguresCsv;
import io.github.childplan.indicators.observation.Observations;
import io.github.childplan.reporting.compliance.ComplianceAssessor;
import io.github.childplan.reporting.compliance.ReportPlanner;
import io.github.childplan.reporting.compliance.SubmissionRegister;
import io.github.childplan.reporting.compliance.SubmissionsCsv;
import io.github.childplan.reporting.document.Block;
import io.github.childplan.reporting.document.Document;
import io.github.childplan.reporting.office.DocxRenderer;
import io.github.childplan.reporting.office.XlsxRenderer;
import io.github.childplan.reporting.render.HtmlRenderer;
import io.github.childplan.reporting.render.MarkdownRenderer;
import io.github.childplan.reporting.render.TextRenderer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConsolidatedReportTest {

    private static final ReportPlanner PLANNER = ReportPlanner.builder()
            .plan(StandardPlans.muongTe())
            .places(StandardPlaces.muongTe())
            .calendar(StandardCalendars.vietNam())
            .build();

    /** The figures and submissions are made up; both files have rows that cannot be used. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void theReportOf2025IsAsRead(Language language) throws IOException {
        Document document = report(2025, LocalDate.of(2025, 12, 31)).document(language);
        String name = "report-2025." + language.tag();
        assertIsGolden(name + ".md", MarkdownRenderer.standard().render(document));
        assertIsGolden(name + ".txt", TextRenderer.standard().render(document));
        assertIsGolden(name + ".html", HtmlRenderer.standard().render(document));
        Path pages = Files.createDirectories(Path.of("target", "pages")); // to be looked at
        Files.writeString(pages.resolve(name + ".html"), HtmlRenderer.standard().render(document));
        try (OutputStream docx = Files.newOutputStream(pages.resolve(name + ".docx"));
                OutputStream xlsx = Files.newOutputStream(pages.resolve(name + ".xlsx"))) {
            DocxRenderer.standard().write(document, docx);
            XlsxRenderer.standard().write(document, xlsx);
        }
    }

    @Test
    void theNoticesStandFirst() throws IOException {
        List<Block> blocks =
                report(2025, LocalDate.of(2025, 12, 31)).document(Language.EN).blocks();
        assertThat(blocks.get(0))
                .isEqualTo(new Block.Notice(Block.NoticeKind.WARNING, "The figures of this report are made up."));
        assertThat(blocks.get(1)).isEqualTo(new Block.Heading(1, "I. Summary"));
    }

    @Test
    void beforeAnythingIsDueThereIsNoTimelinessAndNoVerdictToMiss() throws IOException {
        String english = MarkdownRenderer.standard()
                .render(report(2024, LocalDate.of(2024, 11, 10)).document(Language.EN));
        assertThat(english)
                .contains("- At the end of 10 November 2024, none of the 23 targets of the plan is due.")
                .contains(
                        "- Reports under clause VI: 0 of 23 expected have been received. Their last day is not over, so"
                                + " there is no rate of timeliness yet.")
                .contains("| In time of those whose last day is over | — not over yet |")
                .contains("| Area | Mường Tè district |")
                .doesNotContain("Not attained");
    }

    private static ConsolidatedReport report(int year, LocalDate asOf) throws IOException {
        FiguresContext context =
                FiguresContext.of(StandardPlans.muongTe(), StandardIndicators.childPlan(), StandardPlaces.muongTe());
        try (InputStream figuresFile = open("figures.csv");
                InputStream submissionsFile = open("submissions.csv")) {
            WithProblems<Observations> figures = FiguresCsv.read("figures.csv", figuresFile, context);
            WithProblems<SubmissionRegister> submissions =
                    SubmissionsCsv.of(PLANNER, 2024, 2030).read("submissions.csv", submissionsFile);
            List<Problem> problems = new ArrayList<>(figures.problems());
            problems.addAll(submissions.problems());
            return ConsolidatedReport.builder()
                    .assessment(PlanAssessor.of(
                                    StandardPlans.muongTe(), StandardIndicators.childPlan(), StandardPlaces.muongTe())
                            .assess(figures.orElseThrow(), asOf))
                    .compliance(ComplianceAssessor.standard().assess(PLANNER.in(year), submissions.orElseThrow(), asOf))
                    .places(StandardPlaces.muongTe())
                    .indicators(StandardIndicators.childPlan())
                    .addNotices(LocalizedText.of(
                            "Số liệu trong báo cáo này được đặt ra để thử.", "The figures of this report are made up."))
                    .fileProblems(problems)
                    .build();
        }
    }

    /** {@code -Dgolden.write=true} writes the files anew, to be read before they are kept. */
    private static void assertIsGolden(String name, String text) throws IOException {
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(Path.of("src/test/resources/io/github/childplan/reporting/compose", name), text);
            return;
        }
        try (InputStream golden = open(name)) {
            assertThat(text).isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(ConsolidatedReportTest.class.getResourceAsStream(name), name);
    }
}

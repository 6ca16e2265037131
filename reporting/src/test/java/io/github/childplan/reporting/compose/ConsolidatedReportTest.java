package io.github.childplan.reporting.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.childplan.core.catalog.StandardPlans;
import io.github.childplan.core.plan.PlanId;
import io.github.childplan.core.value.Language;
import io.github.childplan.indicators.assessment.PlanAssessor;
import io.github.childplan.indicators.definition.StandardIndicators;
import io.github.childplan.indicators.observation.Finality;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.Observations;
import io.github.childplan.indicators.place.StandardPlaces;
import io.github.childplan.reporting.compliance.ComplianceAssessor;
import io.github.childplan.reporting.compliance.ReportingYear;
import io.github.childplan.reporting.compliance.SubmissionRegister;
import io.github.childplan.reporting.document.Block;
import io.github.childplan.reporting.document.Document;
import io.github.childplan.reporting.office.DocxRenderer;
import io.github.childplan.reporting.office.XlsxRenderer;
import io.github.childplan.reporting.render.HtmlRenderer;
import io.github.childplan.reporting.render.MarkdownRenderer;
import io.github.childplan.reporting.render.TextRenderer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConsolidatedReportTest {

    /** The figures and submissions are made up; both files have rows that cannot be used. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void theReportOf2025IsAsRead(Language language) throws IOException {
        Document document =
                ConsolidatedSample.report(2025, LocalDate.of(2025, 12, 31)).document(language);
        String name = "report-2025." + language.tag();
        ConsolidatedSample.assertIsGolden(
                name + ".md", MarkdownRenderer.standard().render(document));
        ConsolidatedSample.assertIsGolden(name + ".txt", TextRenderer.standard().render(document));
        ConsolidatedSample.assertIsGolden(
                name + ".html", HtmlRenderer.standard().render(document));
        Path pages = Files.createDirectories(Path.of("target", "pages")); // to be looked at
        Files.writeString(pages.resolve(name + ".html"), HtmlRenderer.standard().render(document));
        try (OutputStream docx = Files.newOutputStream(pages.resolve(name + ".docx"));
                OutputStream xlsx = Files.newOutputStream(pages.resolve(name + ".xlsx"))) {
            DocxRenderer.standard().write(document, docx);
            XlsxRenderer.standard().write(document, xlsx);
        }
    }

    @Test
    void reportsOfAnotherPlanAreRefused() throws IOException {
        ConsolidatedReport report = ConsolidatedSample.report(2025, LocalDate.of(2025, 12, 31));
        ReportingYear year = report.compliance().year();
        ReportingYear other = new ReportingYear(
                PlanId.of("other"),
                year.year(),
                year.selection(),
                year.reports(),
                year.uncounted(),
                year.undated(),
                year.problems());
        ConsolidatedReport.Builder builder = report.toBuilder()
                .compliance(ComplianceAssessor.standard()
                        .assess(other, SubmissionRegister.empty(), LocalDate.of(2025, 12, 31)));
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("compliance was of plan 'other', must be of the plan of the assessment, which is '"
                        + StandardPlans.muongTe().id() + "'");
    }

    @Test
    void theNoticesStandFirst() throws IOException {
        List<Block> blocks = ConsolidatedSample.report(2025, LocalDate.of(2025, 12, 31))
                .document(Language.EN)
                .blocks();
        assertThat(blocks.get(0))
                .isEqualTo(new Block.Notice(Block.NoticeKind.WARNING, "The figures of this report are made up."));
        assertThat(blocks.get(1)).isEqualTo(new Block.Heading(1, "I. Summary"));
    }

    @Test
    void provisionalFiguresAreMarkedInTheirTablesAndExplained() throws IOException {
        LocalDate day = LocalDate.of(2025, 12, 31);
        ConsolidatedReport report = ConsolidatedSample.report(2025, day);
        List<Observation> provisional = report.assessment().figures().all().stream()
                .<Observation>map(figure ->
                        figure.toBuilder().finality(Finality.PROVISIONAL).build())
                .toList();
        String english = MarkdownRenderer.standard()
                .render(report.toBuilder()
                        .assessment(PlanAssessor.of(
                                        StandardPlans.muongTe(),
                                        StandardIndicators.childPlan(),
                                        StandardPlaces.muongTe())
                                .assess(Observations.of(provisional).orElseThrow(), day))
                        .build()
                        .document(Language.EN));
        assertThat(english)
                .contains("| 2025 (provisional")
                .contains("Provisional figures: ")
                .contains("This figure is provisional, wholly or in part");
        assertThat(MarkdownRenderer.standard().render(report.document(Language.EN)))
                .doesNotContain("rovisional");
    }

    @Test
    void beforeAnythingIsDueThereIsNoTimelinessAndNoVerdictToMiss() throws IOException {
        String english = MarkdownRenderer.standard()
                .render(ConsolidatedSample.report(2024, LocalDate.of(2024, 11, 10))
                        .document(Language.EN));
        assertThat(english)
                .contains("- At the end of 10 November 2024, none of the 23 targets of the plan is due.")
                .contains(
                        "- Reports under clause VI: 0 of 23 expected have been received. Their last day is not over, so"
                                + " there is no rate of timeliness yet.")
                .contains("| In time of those whose last day is over | — not over yet |")
                .contains("| Area | Mường Tè district |")
                .doesNotContain("Not attained");
    }
}

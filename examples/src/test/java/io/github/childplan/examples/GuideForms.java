package io.github.childplan.examples;

import io.github.childplan.core.catalog.StandardPlans;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.core.value.Language;
import io.github.childplan.indicators.assessment.PlanAssessment;
import io.github.childplan.indicators.assessment.PlanAssessor;
import io.github.childplan.indicators.definition.StandardIndicators;
import io.github.childplan.indicators.disclosure.Audience;
import io.github.childplan.indicators.disclosure.Release;
import io.github.childplan.indicators.disclosure.SuppressionPolicies;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.Observations;
import io.github.childplan.indicators.place.StandardPlaces;
import io.github.childplan.reporting.compliance.Compliance;
import io.github.childplan.reporting.compliance.ComplianceAssessor;
import io.github.childplan.reporting.compliance.ReportPlanner;
import io.github.childplan.reporting.compliance.SubmissionRegister;
import io.github.childplan.reporting.compose.ConsolidatedReport;
import io.github.childplan.reporting.form.FilledForm;
import io.github.childplan.reporting.form.FormDesign;
import io.github.childplan.reporting.form.FormFolder;
import io.github.childplan.reporting.form.FormReader;
import io.github.childplan.reporting.form.FormReporter;
import io.github.childplan.reporting.form.FormReturns;
import io.github.childplan.reporting.form.FormWorkbook;
import io.github.childplan.reporting.office.DocxRenderer;
import io.github.childplan.reporting.render.MarkdownRenderer;
import io.github.childplan.reporting.schedule.StandardCalendars;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** The code of docs/guide/forms-and-reports.md. */
final class GuideForms extends GuidePage {

    GuideForms(Language language, Path folder) {
        super(language, folder);
    }

    @Override
    void show() throws IOException {
        part("send");
        FormDesign design =
                FormDesign.of(StandardPlans.muongTe(), StandardIndicators.childPlan(), StandardPlaces.muongTe());
        ReportPlanner planner = ReportPlanner.builder()
                .plan(StandardPlans.muongTe())
                .places(StandardPlaces.muongTe())
                .calendar(StandardCalendars.vietNam())
                .build();
        List<FormReporter> communes = design.reporters(planner.in(2024)).stream()
                .filter(reporter -> reporter.kind() == FormReporter.Kind.BODY_OF_A_PLACE)
                .toList();
        Files.createDirectory(folder.resolve("sent"));
        for (FormReporter commune : communes) {
            byte[] workbook = FormWorkbook.write(design.form(commune, 2024), Language.VI);
            Files.write(folder.resolve("sent").resolve(commune.place() + ".xlsx"), workbook);
        }
        out.println(communes.size());

        part("read");
        FormReader reader = FormReader.of(design);
        WithProblems<FilledForm> form = reader.read(folder.resolve("form.csv"));
        for (Problem problem : form.problems()) {
            out.println(problem.describe(language));
        }
        for (Observation figure : form.orElseThrow().figures().all()) {
            out.println(figure.indicator() + " " + figure.place() + " " + figure.value());
        }

        part("folder");
        FormReturns returns =
                FormFolder.of(reader).read(folder.resolve("sent"), 2024, communes, (file, done, total) -> {});
        out.println(returns.received().size() + ", " + returns.missing().size() + ", "
                + returns.figures().all().size());

        part("report");
        LocalDate asOf = LocalDate.of(2024, 12, 31);
        Observations figures = form.orElseThrow().figures();
        PlanAssessment assessment = PlanAssessor.of(
                        StandardPlans.muongTe(), StandardIndicators.childPlan(), StandardPlaces.muongTe())
                .assess(figures, asOf);
        Compliance compliance =
                ComplianceAssessor.standard().assess(planner.in(2024), SubmissionRegister.empty(), asOf);
        ConsolidatedReport report = ConsolidatedReport.builder()
                .assessment(assessment)
                .compliance(compliance)
                .places(StandardPlaces.muongTe())
                .indicators(StandardIndicators.childPlan())
                .fileProblems(form.problems())
                .build();
        try (OutputStream docx = Files.newOutputStream(folder.resolve("report.docx"))) {
            DocxRenderer.standard().write(report.document(language), docx);
        }
        String markdown = MarkdownRenderer.standard().render(report.document(language));
        markdown.lines().filter(line -> line.startsWith("#")).forEach(out::println);

        part("public");
        Release release = Release.of(
                figures,
                Audience.publicUnder(SuppressionPolicies.CHILD_PROTECTION),
                StandardIndicators.childPlan(),
                StandardPlaces.muongTe());
        ConsolidatedReport forThePublic = report.toBuilder()
                .assessment(assessment.releasedAs(release))
                .release(release)
                .build();
        out.println(forThePublic.document(language).audience().name());
        end();
    }
}

package io.github.childplan.reporting.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.childplan.core.catalog.StandardPlans;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.indicators.assessment.PlanAssessor;
import io.github.childplan.indicators.definition.StandardIndicators;
import io.github.childplan.indicators.io.FiguresContext;
import io.github.childplan.indicators.io.FiguresCsv;
import io.github.childplan.indicators.observation.Observations;
import io.github.childplan.indicators.place.StandardPlaces;
import io.github.childplan.reporting.compliance.ComplianceAssessor;
import io.github.childplan.reporting.compliance.ReportPlanner;
import io.github.childplan.reporting.compliance.SubmissionRegister;
import io.github.childplan.reporting.compliance.SubmissionsCsv;
import io.github.childplan.reporting.schedule.StandardCalendars;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A report of figures and submissions that are made up, from files with rows that cannot be used. */
final class ConsolidatedSample {

    private static final ReportPlanner PLANNER = ReportPlanner.builder()
            .plan(StandardPlans.muongTe())
            .places(StandardPlaces.muongTe())
            .calendar(StandardCalendars.vietNam())
            .build();

    private ConsolidatedSample() {}

    static ConsolidatedReport report(int year, LocalDate asOf) throws IOException {
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
    static void assertIsGolden(String name, String text) throws IOException {
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(Path.of("src/test/resources/io/github/childplan/reporting/compose", name), text);
            return;
        }
        try (InputStream golden = open(name)) {
            assertThat(text).isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(ConsolidatedSample.class.getResourceAsStream(name), name);
    }
}

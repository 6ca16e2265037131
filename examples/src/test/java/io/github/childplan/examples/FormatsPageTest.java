package io.github.childplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.childplan.core.agency.Agency;
import io.github.childplan.core.catalog.StandardPlans;
import io.github.childplan.core.json.PlanJson;
import io.github.childplan.core.plan.Plan;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.indicators.assessment.PlanAssessment;
import io.github.childplan.indicators.definition.StandardIndicators;
import io.github.childplan.indicators.io.FiguresCheck;
import io.github.childplan.indicators.io.FiguresContext;
import io.github.childplan.indicators.io.FiguresCsv;
import io.github.childplan.indicators.json.AssessmentJson;
import io.github.childplan.indicators.json.GroundsJson;
import io.github.childplan.indicators.json.ObservationsJson;
import io.github.childplan.indicators.json.ProblemsJson;
import io.github.childplan.indicators.json.SuppliedGrounds;
import io.github.childplan.indicators.observation.Observations;
import io.github.childplan.indicators.place.PlaceRegistry;
import io.github.childplan.indicators.place.StandardPlaces;
import io.github.childplan.indicators.problem.IndicatorsProblem;
import io.github.childplan.indicators.targetlist.TargetListCsv;
import io.github.childplan.reporting.compliance.ReportPlanner;
import io.github.childplan.reporting.compliance.SubmissionRegister;
import io.github.childplan.reporting.compliance.SubmissionsCsv;
import io.github.childplan.reporting.form.FilledForm;
import io.github.childplan.reporting.form.FormDesign;
import io.github.childplan.reporting.form.FormReader;
import io.github.childplan.reporting.schedule.CalendarTables;
import io.github.childplan.reporting.schedule.StandardCalendars;
import io.github.childplan.reporting.schedule.WorkingCalendar;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every example of the page on file formats is read without a problem. */
class FormatsPageTest {

    private static final String PAGE = "docs/formats.md";
    private static final Plan PLAN = StandardPlans.muongTe();

    @Test
    void figures() {
        WithProblems<Observations> figures = FiguresCsv.read(
                "figures.csv",
                table("indicator,"),
                FiguresContext.of(PLAN, StandardIndicators.childPlan(), StandardPlaces.muongTe()));
        assertThat(figures.problems()).isEmpty();
        assertThat(figures.orElseThrow().all()).hasSize(4);
    }

    @Test
    void figuresWithEveryColumn() {
        String header = String.join(",", FiguresCsv.COLUMNS);
        WithProblems<Observations> figures = FiguresCsv.read(
                "figures.csv",
                table(header),
                FiguresContext.of(PLAN, StandardIndicators.childPlan(), StandardPlaces.muongTe()));
        assertThat(figures.problems())
                .extracting(Problem::reason)
                .containsExactly(IndicatorsProblem.FIGURES_SUPPRESSED);
        assertThat(figures.orElseThrow().all()).hasSize(2);
    }

    @Test
    void submissions() throws IOException {
        ReportPlanner planner = ReportPlanner.builder()
                .plan(PLAN)
                .places(StandardPlaces.muongTe())
                .calendar(StandardCalendars.vietNam())
                .build();
        WithProblems<SubmissionRegister> register =
                SubmissionsCsv.of(planner, 2024, 2030).read("submissions.csv", table("reporter,"));
        assertThat(register.problems()).isEmpty();
        assertThat(register.result()).isPresent();
    }

    @Test
    void form() {
        FormDesign design = FormDesign.of(PLAN, StandardIndicators.childPlan(), StandardPlaces.muongTe());
        WithProblems<FilledForm> form = FormReader.of(design).read("form.csv", table("childplan-form/1"));
        assertThat(form.problems()).isEmpty();
        assertThat(form.orElseThrow().figures().all()).hasSize(2);
        assertThat(form.orElseThrow().filled()).contains(LocalDate.of(2024, 11, 15));
    }

    @Test
    void targetList() throws IOException {
        Plan frame = PLAN.toBuilder().milestones(List.of()).build();
        WithProblems<Plan> plan =
                TargetListCsv.standard().read(new StringReader(text("milestone,")), "targets.csv", frame);
        assertThat(plan.problems()).isEmpty();
        assertThat(plan.orElseThrow().targets()).hasSize(2);
    }

    @Test
    void places() throws IOException {
        WithProblems<PlaceRegistry> places = PlaceRegistry.read(table("id,level"), "places.csv");
        assertThat(places.problems()).isEmpty();
        assertThat(places.orElseThrow().places()).hasSize(4);
    }

    @Test
    void calendar() throws IOException {
        WorkingCalendar law = CalendarTables.readLaw(table("kind,value,"), "law.csv", StandardCalendars.VIET_NAM_ZONE)
                .orElseThrow();
        WorkingCalendar calendar = CalendarTables.addDecisions(law, table("kind,fact,"), "decided.csv")
                .orElseThrow();
        assertThat(calendar.rules()).hasSize(4);
        assertThat(calendar.decisions()).hasSize(2);
    }

    @Test
    void plan() {
        WithProblems<Plan> plan =
                PlanJson.read("plan.json", Pages.blocks(PAGE, "json").get(0));
        assertThat(plan.problems()).isEmpty();
        assertThat(plan.orElseThrow().agencies().stream().map(Agency::id)).hasSize(1);
    }

    @Test
    void observations() {
        WithProblems<Observations> figures =
                ObservationsJson.read("observations.json", json("childplan-observations/1"));
        assertThat(figures.problems()).isEmpty();
        WithProblems<Observations> checked = FiguresCheck.check(
                figures.orElseThrow(),
                FiguresContext.of(PLAN, StandardIndicators.childPlan(), StandardPlaces.muongTe()));
        assertThat(checked.problems()).isEmpty();
        assertThat(checked.orElseThrow().all()).hasSize(2);
    }

    @Test
    void assessment() {
        Plan invented = PlanJson.read("plan.json", json("childplan-plan/1")).orElseThrow();
        WithProblems<PlanAssessment> assessment =
                AssessmentJson.of(invented).read("assessment.json", json("childplan-assessment/1"));
        assertThat(assessment.problems()).isEmpty();
        assertThat(assessment.orElseThrow().targets()).hasSize(1);
    }

    @Test
    void grounds() {
        WithProblems<SuppliedGrounds> grounds = GroundsJson.read("grounds.json", json("childplan-grounds/1"));
        assertThat(grounds.problems()).isEmpty();
        assertThat(grounds.orElseThrow().judgements().all()).hasSize(1);
        assertThat(grounds.orElseThrow().outside().all()).hasSize(1);
    }

    @Test
    void problems() {
        WithProblems<List<Problem>> problems =
                ProblemsJson.standard().read("problems.json", json("childplan-problems/1"));
        assertThat(problems.problems()).isEmpty();
        assertThat(problems.orElseThrow()).extracting(Problem::reason).containsExactly(IndicatorsProblem.INVALID_COUNT);
    }

    private static String json(String format) {
        return Pages.blocks(PAGE, "json").stream()
                .filter(block -> block.contains("\"" + format + "\""))
                .findFirst()
                .orElseThrow();
    }

    private static InputStream table(String header) {
        return new ByteArrayInputStream(text(header).getBytes(StandardCharsets.UTF_8));
    }

    private static String text(String header) {
        return Pages.blocks(PAGE, "csv").stream()
                .filter(block -> block.startsWith(header))
                .findFirst()
                .orElseThrow();
    }
}

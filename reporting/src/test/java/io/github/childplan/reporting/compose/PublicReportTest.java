package io.github.childplan.reporting.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.childplan.core.catalog.MuongTeAgencies;
import io.github.childplan.core.catalog.MuongTeIndicators;
import io.github.childplan.core.catalog.StandardPlans;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Period;
import io.github.childplan.core.value.Ratio;
import io.github.childplan.core.value.UnitKind;
import io.github.childplan.indicators.assessment.PlanAssessment;
import io.github.childplan.indicators.assessment.PlanAssessor;
import io.github.childplan.indicators.assessment.TargetAssessment;
import io.github.childplan.indicators.attainment.Verdict;
import io.github.childplan.indicators.attainment.VerdictReason;
import io.github.childplan.indicators.definition.StandardIndicators;
import io.github.childplan.indicators.disclosure.Audience;
import io.github.childplan.indicators.disclosure.Release;
import io.github.childplan.indicators.disclosure.ReleasedFigure;
import io.github.childplan.indicators.disclosure.SuppressionPolicies;
import io.github.childplan.indicators.explanation.Explanation;
import io.github.childplan.indicators.io.FiguresCsv;
import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.Observations;
import io.github.childplan.indicators.place.StandardPlaces;
import io.github.childplan.indicators.problem.IndicatorsProblem;
import io.github.childplan.reporting.compliance.ComplianceAssessor;
import io.github.childplan.reporting.compliance.ReportPlanner;
import io.github.childplan.reporting.compliance.SubmissionRegister;
import io.github.childplan.reporting.document.Document;
import io.github.childplan.reporting.office.DocxRenderer;
import io.github.childplan.reporting.office.OfficeParts;
import io.github.childplan.reporting.office.XlsxRenderer;
import io.github.childplan.reporting.render.CsvRenderer;
import io.github.childplan.reporting.render.HtmlRenderer;
import io.github.childplan.reporting.render.MarkdownRenderer;
import io.github.childplan.reporting.render.Renderer;
import io.github.childplan.reporting.render.TextRenderer;
import io.github.childplan.reporting.schedule.StandardCalendars;
import java.io.IOException;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Everything that is written for the public of one release, searched for what is withheld. The figures are made up, with
 * counts that stand nowhere by chance.
 */
class PublicReportTest {

    private static final LocalDate AS_OF = LocalDate.of(2025, 12, 31);
    private static final Audience EVERYBODY = Audience.publicUnder(SuppressionPolicies.CHILD_PROTECTION);
    private static final PlaceId MU_CA = PlaceId.of("mu-ca-commune");
    private static final PlaceId TA_TONG = PlaceId.of("ta-tong-commune");

    private static final List<Renderer> RENDERERS = List.of(
            MarkdownRenderer.standard(),
            HtmlRenderer.standard(),
            TextRenderer.standard(),
            CsvRenderer.standard(),
            DocxRenderer.standard(),
            XlsxRenderer.standard());

    /** By indicator and place: the first two are withheld, all but three of Mù Cả were helped. */
    private static final Map<PlaceId, Ratio> ABUSE = Map.of(
            MU_CA,
            Ratio.of(5_417, 5_420),
            TA_TONG,
            Ratio.of(6_233, 6_291),
            PlaceId.of("pa-u-commune-2025"),
            Ratio.of(7_301, 7_349),
            PlaceId.of("bum-nua-commune-2025"),
            Ratio.of(8_111, 8_171));

    @Test
    void nothingThatIsWithheldStandsInAnyOutput() throws IOException {
        Observations figures = figures(ABUSE);
        Release release = release(figures);
        PlanAssessment assessment = assess(figures).releasedAs(release);
        assertThat(assessment.audience()).isEqualTo(EVERYBODY);
        List<String> withheld = release.figures().stream()
                .filter(figure -> figure instanceof ReleasedFigure.Suppressed)
                .map(figure -> figure.key().place())
                .map(ABUSE::get)
                .flatMap(PublicReportTest::told)
                .toList();
        assertThat(withheld).contains("5417", "5420").hasSizeGreaterThan(2);
        for (String output : outputs(release, assessment, figures)) {
            for (String number : withheld) {
                assertThat(digits(output)).doesNotContain(number);
            }
        }
        String all = String.join("\n", outputs(release, assessment, figures));
        assertThat(digits(all)).contains("27062/27231"); // the district is shown
    }

    @Test
    void anAnswerThatRestsOnAWithheldSumIsWithheld() throws IOException {
        Observations figures = figures(Map.of(MU_CA, Ratio.of(5_417, 5_420)));
        Release release = release(figures);
        PlanAssessment assessment = assess(figures).releasedAs(release);
        List<TargetAssessment> abuse = assessment.targets().stream()
                .filter(one -> one.target().indicator().equals(MuongTeIndicators.ABUSE_SUPPORT))
                .toList();
        assertThat(abuse).isNotEmpty().allSatisfy(one -> {
            assertThat(one.verdict()).isEqualTo(Verdict.NOT_JUDGED);
            assertThat(one.reason()).contains(VerdictReason.WITHHELD);
            assertThat(one.actual()).isEmpty();
            assertThat(one.explanation().working().inputs()).isEmpty();
            assertThat(one.explanation().in(Language.EN))
                    .contains(
                            "The figure is there and is withheld from the public, because a count of a few children would"
                                    + " follow from it. It is neither missing nor 0.");
        });
        for (String output : outputs(release, assessment, figures)) {
            assertThat(digits(output)).doesNotContain("5417", "5420", "99.94", "99,94");
        }
        String report = MarkdownRenderer.standard()
                .render(report(assessment, release, List.of()).document(Language.EN));
        assertThat(report)
                .contains("\\[not published\\]")
                .contains("- Without an answer here, because it is withheld from the public: ")
                .contains(
                        "> For the public. Under the policy CHILD\\_PROTECTION small counts of one place are withheld");
        assertThat(report.substring(report.indexOf("There is no figure at all for:"), report.indexOf("## IV. Who has")))
                .doesNotContain(abuseName());
    }

    @Test
    void anAssessmentOfOtherFiguresThanTheReleaseShowsNothingOfThem() {
        Map<PlaceId, Ratio> two = Map.of(MU_CA, Ratio.of(5_417, 5_480), TA_TONG, Ratio.of(6_233, 6_291));
        PlanAssessment assessment = assess(figures(two)).releasedAs(release(figures(ABUSE)));
        assertThat(assessment.targets().stream()
                        .filter(one -> one.target().indicator().equals(MuongTeIndicators.ABUSE_SUPPORT)))
                .allMatch(one ->
                        one.reason().filter(VerdictReason.WITHHELD::equals).isPresent());
    }

    @Test
    void theAuthoritiesSeeEverything() {
        Observations figures = figures(Map.of(MU_CA, Ratio.of(5_417, 5_420)));
        PlanAssessment assessment = assess(figures);
        assertThat(assessment.releasedAs(Release.toAuthority(figures))).isSameAs(assessment);
        assertThat(digits(MarkdownRenderer.standard()
                        .render(report(assessment, Release.toAuthority(figures), List.of())
                                .document(Language.EN))))
                .contains("5417/5420");
    }

    @Test
    void theSearchFindsInEveryFormatWhatTheAuthoritiesSee() throws IOException {
        Observations figures = figures(ABUSE);
        Document document =
                report(assess(figures), Release.toAuthority(figures), List.of()).document(Language.VI);
        for (Renderer renderer : RENDERERS) {
            assertThat(digits(String.join("\n", parts(renderer, document))))
                    .as(renderer.getClass().getSimpleName())
                    .contains("5417", "5420");
        }
        String chart = OfficeParts.of(OfficeParts.bytes(DocxRenderer.standard(), document)).texts().stream()
                .filter(part -> part.contains("<c:chartSpace"))
                .collect(Collectors.joining());
        assertThat(chart).contains("99.94");
    }

    @Test
    void aPublicReportCountsProblemsAndDoesNotQuoteThem() {
        Observations figures = figures(ABUSE);
        Problem problem = Problem.of(IndicatorsProblem.NUMERATOR_ABOVE_DENOMINATOR)
                .value("3")
                .expected(LocalizedText.of("x", "y"))
                .with("denominator", "2")
                .build();
        PlanAssessment assessment = assess(figures).releasedAs(release(figures));
        String markdown = MarkdownRenderer.standard()
                .render(report(assessment, release(figures), List.of(problem)).document(Language.EN));
        assertThat(markdown).contains("Errors in the files: 1, warnings: ").doesNotContain("CP-2021");
    }

    /** Every way in which a count of a count could be told: its counts, and its rate with two decimals. */
    private static Stream<String> told(Ratio counts) {
        String rate = counts.in(UnitKind.PERCENT, 2, RoundingMode.HALF_UP).toPlainString();
        return Stream.of(
                Long.toString(counts.numerator()), Long.toString(counts.denominator()), rate, rate.replace('.', ','));
    }

    private static List<String> outputs(Release release, PlanAssessment assessment, Observations figures)
            throws IOException {
        List<String> outputs = new ArrayList<>();
        outputs.add(FiguresCsv.write(release));
        outputs.add(release.toString() + release.figures());
        outputs.add(assessment.targets().toString());
        outputs.add(assessment.umbrella().toString() + assessment.problems());
        for (Language language : Language.values()) {
            Document document = report(assessment, release, List.of()).document(language);
            assertThat(document.audience()).isEqualTo(EVERYBODY);
            outputs.addAll(written(document));
            ConsolidatedReport alone = report(assessment, release, List.of()).toBuilder()
                    .release(Optional.empty())
                    .build();
            outputs.addAll(written(alone.document(language)));
            for (PlaceId place : ABUSE.keySet()) {
                outputs.addAll(written(agencyReport(release, place).document(language)));
            }
            assessment.targets().stream()
                    .map(TargetAssessment::explanation)
                    .map((Explanation explanation) -> explanation.in(language) + explanation.working())
                    .forEach(outputs::add);
        }
        assertThat(figures.all()).isNotEmpty();
        return outputs;
    }

    /** A document in every format there is, zipped ones by their parts, with the numbers behind charts. */
    private static List<String> written(Document document) throws IOException {
        List<String> written = new ArrayList<>();
        written.add(document.toString());
        for (Renderer renderer : RENDERERS) {
            written.addAll(parts(renderer, document));
        }
        return written;
    }

    private static List<String> parts(Renderer renderer, Document document) throws IOException {
        byte[] file = OfficeParts.bytes(renderer, document);
        boolean zipped = renderer instanceof DocxRenderer || renderer instanceof XlsxRenderer;
        return zipped ? OfficeParts.of(file).texts() : List.of(new String(file, StandardCharsets.UTF_8));
    }

    private static AgencyReport agencyReport(Release release, PlaceId place) {
        return AgencyReport.builder()
                .plan(StandardPlans.muongTe())
                .indicators(StandardIndicators.childPlan())
                .places(StandardPlaces.muongTe())
                .release(release)
                .reporter(MuongTeAgencies.COMMUNE_COMMITTEES)
                .place(place)
                .year(2025)
                .build();
    }

    /** A text in which 5,417 and 5.417 read 5417. */
    private static String digits(String text) {
        return text.replaceAll("(?<=[0-9])[.,](?=[0-9]{3}(?![0-9]))", "");
    }

    private static String abuseName() {
        return StandardPlans.muongTe()
                .findIndicator(MuongTeIndicators.ABUSE_SUPPORT)
                .orElseThrow()
                .name()
                .in(Language.EN);
    }

    private static PlanAssessment assess(Observations figures) {
        return PlanAssessor.of(StandardPlans.muongTe(), StandardIndicators.childPlan(), StandardPlaces.muongTe())
                .assess(figures, AS_OF);
    }

    private static Release release(Observations figures) {
        return Release.of(figures, EVERYBODY, StandardIndicators.childPlan(), StandardPlaces.muongTe());
    }

    private static ConsolidatedReport report(PlanAssessment assessment, Release release, List<Problem> problems) {
        ReportPlanner planner = ReportPlanner.builder()
                .plan(StandardPlans.muongTe())
                .places(StandardPlaces.muongTe())
                .calendar(StandardCalendars.vietNam())
                .build();
        return ConsolidatedReport.builder()
                .assessment(assessment)
                .compliance(ComplianceAssessor.standard().assess(planner.in(2025), SubmissionRegister.empty(), AS_OF))
                .places(StandardPlaces.muongTe())
                .indicators(StandardIndicators.childPlan())
                .release(release)
                .fileProblems(problems)
                .build();
    }

    private static Observations figures(Map<PlaceId, Ratio> abuse) {
        List<Observation> figures = new ArrayList<>();
        abuse.keySet().stream()
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .forEach(place -> figures.add(Observation.builder()
                        .indicator(MuongTeIndicators.ABUSE_SUPPORT)
                        .place(place)
                        .period(Period.parse("2025"))
                        .value(new MeasuredValue.Counted(abuse.get(place)))
                        .source("made up")
                        .build()));
        return Observations.of(figures).orElseThrow();
    }
}

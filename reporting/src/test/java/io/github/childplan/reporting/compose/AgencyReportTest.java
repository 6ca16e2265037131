package io.github.childplan.reporting.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.childplan.core.agency.AgencyId;
import io.github.childplan.core.catalog.MuongTeAgencies;
import io.github.childplan.core.catalog.StandardPlans;
import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Period;
import io.github.childplan.core.value.Unit;
import io.github.childplan.indicators.definition.StandardIndicators;
import io.github.childplan.indicators.disclosure.Audience;
import io.github.childplan.indicators.disclosure.Release;
import io.github.childplan.indicators.disclosure.SuppressionPolicies;
import io.github.childplan.indicators.observation.Finality;
import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.Observations;
import io.github.childplan.indicators.observation.Status;
import io.github.childplan.indicators.place.StandardPlaces;
import io.github.childplan.indicators.problem.IndicatorsProblem;
import io.github.childplan.reporting.document.Block;
import io.github.childplan.reporting.document.Document;
import io.github.childplan.reporting.document.OfficialForm;
import io.github.childplan.reporting.render.MarkdownRenderer;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The figures are made up. */
class AgencyReportTest {

    private static final PlaceId PA_U = PlaceId.of("pa-u-commune");

    private static final Observations FIGURES = Observations.of(List.of(
                    figure("stunting-under-5", "2023", MeasuredValue.counted(96, 300)),
                    figure("stunting-under-5", "2024", MeasuredValue.counted(90, 300)),
                    figure("abuse-support", "2024", MeasuredValue.counted(2, 3)),
                    figure("kindergarten-age-5", "2023-2024", MeasuredValue.stated("99.2", Unit.PERCENT)).toBuilder()
                            .status(Status.ESTIMATED)
                            .source("trường mầm non")
                            .build()))
            .orElseThrow();

    @ParameterizedTest
    @EnumSource(Language.class)
    void theReportOfACommuneIsAsRead(Language language) throws IOException {
        ConsolidatedSample.assertIsGolden(
                "agency-2024." + language.tag() + ".md",
                MarkdownRenderer.standard().render(report().document(language)));
    }

    @Test
    void aDivisionReportsUnderTheCommitteeAndLeavesItsAbbreviationOpen() {
        OfficialForm form = report().toBuilder()
                .reporter(MuongTeAgencies.HEALTH_CENTRE)
                .place(PlaceId.of("muong-te-district"))
                .build()
                .standardForm(Language.VI);
        assertThat(form.superior()).contains("Ủy ban nhân dân huyện Mường Tè");
        assertThat(form.issuer()).isEqualTo("Trung tâm Y tế");
        assertThat(form.symbol()).isEqualTo("BC-…");
        assertThat(form.place()).isEqualTo("Mường Tè");
        assertThat(form.addressees())
                .containsExactly("Ủy ban nhân dân huyện Mường Tè (qua Phòng Lao động - Thương binh và Xã hội)");
        assertThat(form.signature().titles()).containsExactly("THỦ TRƯỞNG CƠ QUAN");
    }

    @Test
    void aGivenFormTakesThePlaceOfTheStandardOne() {
        OfficialForm given = report().standardForm(Language.VI).toBuilder()
                .number(7)
                .date(LocalDate.of(2024, 11, 20))
                .build();
        AgencyReport issued = report().toBuilder().putForm(Language.VI, given).build();
        assertThat(issued.document(Language.VI).form()).contains(given);
        assertThat(issued.document(Language.EN).form()).contains(issued.standardForm(Language.EN));
    }

    @Test
    void thePublicIsToldHowManyProblemsThereAreAndNoMore() {
        Problem problem = Problem.of(IndicatorsProblem.NUMERATOR_ABOVE_DENOMINATOR)
                .value("3")
                .expected(LocalizedText.of("x", "y"))
                .with("denominator", "2")
                .build();
        AgencyReport report = report().toBuilder().addFileProblems(problem).build();
        Release everybody = Release.of(
                FIGURES,
                Audience.publicUnder(SuppressionPolicies.CHILD_PROTECTION),
                StandardIndicators.childPlan(),
                StandardPlaces.muongTe());
        assertThat(MarkdownRenderer.standard().render(report.document(Language.EN)))
                .contains("Errors in the files: 1, warnings: 0.")
                .contains("CP-2021");
        assertThat(MarkdownRenderer.standard()
                        .render(report.toBuilder().release(everybody).build().document(Language.EN)))
                .contains("Errors in the files: 1, warnings: 0. They quote figures")
                .doesNotContain("CP-2021");
    }

    @Test
    void figuresStandWithTheirCountsAndWhatIsMissingByName() {
        String report = MarkdownRenderer.standard().render(report().document(Language.VI));
        assertThat(report)
                .startsWith("**ỦY BAN NHÂN DÂN XÃ PA Ủ**\n")
                .contains("> Số liệu giả định.")
                .contains("- Có số liệu của 3 trên 14 chỉ số trong kế hoạch.")
                .contains("- 1 số liệu là ước tính.")
                .contains("| 90/300 | 30% | 2024 |")
                .contains("| 99,2% | 2023-2024 (ước tính")
                .contains("trường mầm non |")
                .contains("— chưa có số liệu");
    }

    @Test
    void aProvisionalFigureSaysSo() {
        Observations provisional = Observations.of(FIGURES.all().stream()
                        .<Observation>map(figure -> figure.toBuilder()
                                .finality(Finality.PROVISIONAL)
                                .build())
                        .toList())
                .orElseThrow();
        String report = MarkdownRenderer.standard()
                .render(report().toBuilder()
                        .release(Release.toAuthority(provisional))
                        .build()
                        .document(Language.VI));
        assertThat(report).contains("| 90/300 | 30% | 2024 (sơ bộ)").contains("| 2023-2024 (ước tính; sơ bộ)");
    }

    @Test
    void aTrendIsDrawnOnlyOfTwoYearsAndMore() {
        List<Block.Chart> charts = report().document(Language.EN).blocks().stream()
                .filter(Block.Chart.class::isInstance)
                .map(Block.Chart.class::cast)
                .toList();
        assertThat(charts).hasSize(1);
        assertThat(charts.get(0).categories()).containsExactly("2023", "2024");
        assertThat(charts.get(0).caption()).contains("stunting");
    }

    @Test
    void theDutiesAreThoseOfTheReporter() {
        String report = MarkdownRenderer.standard().render(report().document(Language.EN));
        assertThat(report.lines().filter(line -> line.startsWith("- V.13"))).hasSize(4);
        assertThat(report).doesNotContain("- V.1-", "- V.2");
    }

    @Test
    void thePublicSeesNoSmallCount() {
        Release release = Release.of(
                FIGURES,
                Audience.publicUnder(SuppressionPolicies.CHILD_PROTECTION),
                StandardIndicators.childPlan(),
                StandardPlaces.muongTe());
        Document document = report().toBuilder().release(release).build().document(Language.EN);
        String report = MarkdownRenderer.standard().render(document);
        assertThat(document.audience().name()).isEqualTo("PUBLIC");
        assertThat(report).contains("not published").doesNotContain("2/3", "66.7%");
        assertThat(report).contains("There are figures for 3 of the 14 indicators of the plan.");
    }

    @Test
    void aStrangerToThePlanOrTheRegistryIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        report().toBuilder().reporter(AgencyId.of("nobody")).build())
                .withMessage("reporter was 'nobody', must be an agency of the plan or a class of agencies");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> report().toBuilder().place(PlaceId.of("nowhere")).build())
                .withMessage("place was 'nowhere', must be a place of the registry");
    }

    private static AgencyReport report() {
        return AgencyReport.builder()
                .plan(StandardPlans.muongTe())
                .indicators(StandardIndicators.childPlan())
                .places(StandardPlaces.muongTe())
                .release(Release.toAuthority(FIGURES))
                .reporter(MuongTeAgencies.COMMUNE_COMMITTEES)
                .place(PA_U)
                .year(2024)
                .addNotices(LocalizedText.of("Số liệu giả định.", "Made-up figures."))
                .build();
    }

    private static Observation figure(String indicator, String period, MeasuredValue value) {
        return Observation.builder()
                .indicator(IndicatorId.of(indicator))
                .place(PA_U)
                .period(Period.parse(period))
                .value(value)
                .build();
    }
}

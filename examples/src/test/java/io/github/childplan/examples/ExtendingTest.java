package io.github.childplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.childplan.core.agency.Agency;
import io.github.childplan.core.agency.AgencyId;
import io.github.childplan.core.catalog.StandardPlans;
import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.json.PlanJson;
import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.objective.IndicatorRef;
import io.github.childplan.core.objective.Milestone;
import io.github.childplan.core.objective.MilestoneId;
import io.github.childplan.core.objective.Target;
import io.github.childplan.core.objective.TargetGroup;
import io.github.childplan.core.objective.TargetId;
import io.github.childplan.core.objective.Timing;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.place.PlaceLevel;
import io.github.childplan.core.plan.IssueDate;
import io.github.childplan.core.plan.Plan;
import io.github.childplan.core.plan.PlanId;
import io.github.childplan.core.plan.PlanIdentity;
import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.core.value.Bound;
import io.github.childplan.core.value.ClauseRef;
import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Period;
import io.github.childplan.core.value.Unit;
import io.github.childplan.indicators.assessment.PlanAssessor;
import io.github.childplan.indicators.assessment.TargetAssessment;
import io.github.childplan.indicators.attainment.Comparison;
import io.github.childplan.indicators.attainment.ExactValue;
import io.github.childplan.indicators.attainment.Verdict;
import io.github.childplan.indicators.definition.Ceiling;
import io.github.childplan.indicators.definition.Counting;
import io.github.childplan.indicators.definition.Direction;
import io.github.childplan.indicators.definition.Indicator;
import io.github.childplan.indicators.definition.IndicatorCatalog;
import io.github.childplan.indicators.definition.StandardIndicators;
import io.github.childplan.indicators.definition.UsualPeriod;
import io.github.childplan.indicators.definition.ZeroDenominator;
import io.github.childplan.indicators.disclosure.Audience;
import io.github.childplan.indicators.disclosure.Release;
import io.github.childplan.indicators.disclosure.SuppressionPolicies;
import io.github.childplan.indicators.disclosure.SuppressionPolicy;
import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.Observations;
import io.github.childplan.indicators.place.StandardPlaces;
import io.github.childplan.indicators.progress.BaselinePolicy;
import io.github.childplan.indicators.progress.ProgressBand;
import io.github.childplan.indicators.progress.ProgressBands;
import io.github.childplan.indicators.progress.ProgressCase;
import io.github.childplan.indicators.progress.ProgressClass;
import io.github.childplan.indicators.progress.ProgressMethod;
import io.github.childplan.indicators.progress.ProgressMethods;
import io.github.childplan.indicators.progress.ProgressResult;
import io.github.childplan.indicators.progress.ProgressTarget;
import io.github.childplan.indicators.progress.ProgressVerdict;
import io.github.childplan.indicators.progress.YearValue;
import io.github.childplan.reporting.schedule.CalendarDay;
import io.github.childplan.reporting.schedule.CalendarDecision;
import io.github.childplan.reporting.schedule.CalendarSource;
import io.github.childplan.reporting.schedule.Certainty;
import io.github.childplan.reporting.schedule.DayStatus;
import io.github.childplan.reporting.schedule.DecisionKind;
import io.github.childplan.reporting.schedule.StandardCalendars;
import io.github.childplan.reporting.schedule.WorkingCalendar;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The code of the page on extending the library, which stands here word for word, does what the page says. */
class ExtendingTest {

    private static final String SOURCE = "examples/src/test/java/io/github/childplan/examples/ExtendingTest.java";

    @ParameterizedTest
    @ValueSource(strings = {"docs/extending.md", "docs/disclosure.md"})
    void everyBlockOfThePagesStandsHere(String page) {
        String here = unindented(Pages.read(SOURCE));
        assertThat(Pages.blocks(page, "java")).isNotEmpty();
        for (String block : Pages.blocks(page, "java")) {
            assertThat(here).as("a block of %s", page).contains(unindented(block));
        }
    }

    @Test
    void aPlanOfOnesOwn() {
        Plan plan = ownPlan();
        assertThat(plan.targets()).hasSize(1);
        byte[] json = PlanJson.writeIndented(plan);
        assertThat(PlanJson.write(plan)).hasSizeLessThan(json.length);
    }

    @Test
    void aPlanOfOnesOwnInJson(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("plan.json");
        Files.write(file, PlanJson.writeIndented(ownPlan()));
        assertThat(fromJson(file)).isEqualTo(ownPlan());
    }

    /** Rows of EUSTAT-PRE/data, indicator_calculation_components.yml, and the boundaries that differ from GROWTH_RATIO. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2015 99.6, 2023 99.8 | 99.9 | 2030 | RISE | significant_progress",
                "2015 20.6, 2023 20.6 | 20.5 | 2030 | FALL | moderate_deterioration",
                "2015 100, 2016 99.9  | 99.9 | 2030 | RISE | target_achieved",
                "2015 100, 2016 100.95 | 101 | 2016 | RISE | moderate_progress",
                "2015 100, 2016 100.6 | 101  | 2016 | RISE | moderate_deterioration",
                "2015 100, 2016 99    | 101  | 2016 | RISE | significant_deterioration",
                "2015 100             | 101  | 2016 | RISE | not_available"
            })
    void aProgressMethodOfOnesOwn(String points, String target, int year, Direction direction, String expected) {
        ProgressCase.Builder one = ProgressCase.builder().direction(direction).target(ProgressTarget.of(target, year));
        for (String point : points.split(", ", -1)) {
            String[] parts = point.split(" ", -1);
            one.addPoint(YearValue.of(Integer.parseInt(parts[0]), parts[1]));
        }
        ProgressMethod method = new EustatRatio();
        ProgressResult result = method.judge(one.build());
        assertThat(result.method()).isEqualTo("EUSTAT_RATIO");
        assertThat(result.verdict().progressClass().id()).isEqualTo(expected);
        assertThat(method.classes()).contains(result.verdict().progressClass());
    }

    @Test
    void anIndicatorOfOnesOwn() {
        IndicatorCatalog indicators = ownIndicators();
        assertThat(indicators.find(IndicatorId.of("self-protection-skills"))).isPresent();
        assertThat(indicators.ids()).hasSize(15);
    }

    @Test
    void aCalendarOfOnesOwn() {
        CalendarDay saturday = ownCalendar().on(LocalDate.of(2030, 11, 16));
        assertThat(saturday.status()).isEqualTo(DayStatus.WORKING);
        assertThat(saturday.certainty()).isEqualTo(Certainty.DECIDED);
    }

    @Test
    void aPolicyOfOnesOwn() {
        Observation figure = Observation.builder()
                .indicator(IndicatorId.of("stunting-under-5"))
                .place(StandardPlaces.MUONG_TE_DISTRICT)
                .period(Period.parse("2025"))
                .value(MeasuredValue.counted(248, 1_000))
                .build();
        TargetAssessment assessment = ownAssessor()
                .assess(Observations.of(List.of(figure)).orElseThrow(), LocalDate.of(2025, 12, 31))
                .find(TargetId.of("2025/stunting-under-5"))
                .orElseThrow();
        assertThat(assessment.verdict()).isEqualTo(Verdict.NOT_ATTAINED);
        assertThat(assessment.comparison()).isEqualTo("WHOLE_PERCENT");
        assertThat(assessment.otherVerdict()).contains(Verdict.ATTAINED);
        assertThat(assessment.explanation().text().in(Language.EN))
                .contains("This is the verdict under the policy WHOLE_PERCENT;"
                        + " under a policy of the library it would be: Attained.");
        assertThat(assessment.explanation().text().in(Language.VI))
                .contains("Đây là kết luận theo cách so sánh WHOLE_PERCENT;"
                        + " theo cách so sánh của thư viện, kết luận sẽ là: Đạt.");
    }

    @Test
    void aSuppressionPolicyOfOnesOwnWithholdsInDistricts() {
        Observation figure = Observation.builder()
                .indicator(IndicatorId.of("child-marriage"))
                .place(StandardPlaces.MUONG_TE_DISTRICT)
                .period(Period.parse("2025"))
                .value(MeasuredValue.counted(9, 100))
                .build();
        Observations figures = Observations.of(List.of(figure)).orElseThrow();
        assertThat(toThePublic(figures).shown().all()).hasSize(1);
        Release own = Release.of(
                figures,
                Audience.publicUnder(ownSuppression()),
                StandardIndicators.childPlan(),
                StandardPlaces.muongTe());
        assertThat(own.shown().all()).isEmpty();
    }

    private static Release toThePublic(Observations figures) {
        Release release = Release.of(
                figures,
                Audience.publicUnder(SuppressionPolicies.CHILD_PROTECTION),
                StandardIndicators.childPlan(),
                StandardPlaces.muongTe());
        return release;
    }

    private static SuppressionPolicy ownSuppression() {
        SuppressionPolicy own = SuppressionPolicies.CHILD_PROTECTION.toBuilder()
                .name("BELOW_TEN_IN_DISTRICTS")
                .addIndicators(IndicatorId.of("child-marriage"))
                .levels(Set.of(PlaceLevel.DISTRICT, PlaceLevel.COMMUNE))
                .largestCount(9)
                .build();
        return own;
    }

    private static Plan ownPlan() {
        IndicatorId stunting = IndicatorId.of("stunting-under-5");
        AgencyId committee = AgencyId.of("committee");
        Target target = Target.builder()
                .id(TargetId.of("2030/stunting-under-5"))
                .clause(ClauseRef.parse("II.2(1)"))
                .indicator(stunting)
                .timing(new Timing.By(2030))
                .criterion(Level.percent(Bound.LESS_THAN, "17.5"))
                .words("dưới 17,5%")
                .build();
        return Plan.builder()
                .id(PlanId.of("may-trang-invented"))
                .identity(PlanIdentity.of(
                        LocalizedText.of("Kế hoạch", "Plan"),
                        LocalizedText.of("Kế hoạch giả định", "Invented plan"),
                        committee,
                        PlaceId.of("may-trang"),
                        IssueDate.ofYear(2026)))
                .addAgencies(Agency.of(committee, LocalizedText.of("Ủy ban nhân dân", "People's Committee")))
                .addIndicators(new IndicatorRef(stunting, LocalizedText.of("Tỷ lệ thấp còi", "Stunting")))
                .addMilestones(new Milestone(
                        MilestoneId.of("2030"),
                        ClauseRef.parse("II.2"),
                        "Đến năm 2030",
                        new Timing.By(2030),
                        List.of(TargetGroup.of(ClauseRef.parse("II.2(1)"), List.of(target)))))
                .build();
    }

    private static Plan fromJson(Path file) {
        WithProblems<Plan> read = PlanJson.read(file);
        read.problems().forEach(problem -> System.err.println(problem.describe(Language.EN)));
        Plan plan = read.orElseThrow();
        return plan;
    }

    private static IndicatorCatalog ownIndicators() {
        Indicator skills = Indicator.builder()
                .id(IndicatorId.of("self-protection-skills"))
                .name(LocalizedText.of(
                        "Tỷ lệ trẻ em được tập huấn kỹ năng tự bảo vệ", "Children trained in self-protection"))
                .unit(Unit.PERCENT)
                .direction(Direction.RISE)
                .numerator(LocalizedText.of("số trẻ em được tập huấn", "children trained"))
                .denominator(LocalizedText.of("tổng số trẻ em", "all children"))
                .population(LocalizedText.of("trẻ em", "children"))
                .counting(Counting.PEOPLE)
                .zeroDenominator(ZeroDenominator.IMPLAUSIBLE)
                .ceiling(Ceiling.WHOLE)
                .usualPeriod(UsualPeriod.SCHOOL_YEAR)
                .source("invented, for this page")
                .build();
        IndicatorCatalog indicators =
                StandardIndicators.childPlan().toBuilder().add(skills).build();
        return indicators;
    }

    private static WorkingCalendar ownCalendar() {
        LocalDate saturday = LocalDate.of(2030, 11, 16);
        WorkingCalendar calendar = StandardCalendars.vietNam().toBuilder()
                .addDecision(new CalendarDecision(
                        DecisionKind.WORKING,
                        "swapped-days",
                        saturday,
                        saturday,
                        new CalendarSource(
                                LocalizedText.of("Làm bù (giả định)", "Swapped day (invented)"),
                                "invented",
                                "this page")))
                .build();
        return calendar;
    }

    /** A policy that rounds half up to whole per cent. */
    record WholePercent() implements Comparison {
        @Override
        public String name() {
            return "WHOLE_PERCENT";
        }

        @Override
        public int compare(ExactValue value, BigDecimal level, int printedDecimals) {
            return value.round(0, RoundingMode.HALF_UP).compareTo(level);
        }
    }

    /** EUSTAT's reading of the growth ratio: strict thresholds, and slow growth called deterioration. */
    record EustatRatio() implements ProgressMethod {

        private static final ProgressBands BANDS = ProgressBands.of(
                band("(0.95,inf)", "significant_progress", "Tiến bộ rõ rệt", "Significant progress"),
                band("(0.6,0.95]", "moderate_progress", "Tiến bộ vừa phải", "Moderate progress"),
                band("[0,0.6]", "moderate_deterioration", "Xấu đi vừa phải", "Moderate deterioration"),
                band("(-inf,0)", "significant_deterioration", "Xấu đi rõ rệt", "Significant deterioration"));

        @Override
        public String id() {
            return "EUSTAT_RATIO";
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public List<ProgressClass> classes() {
            List<ProgressClass> growth = ProgressMethods.GROWTH_RATIO.classes();
            List<ProgressClass> classes = new ArrayList<>(BANDS.classes());
            classes.add(0, growth.get(0));
            classes.add(growth.get(growth.size() - 1));
            return classes;
        }

        @Override
        public BaselinePolicy baselinePolicy(ProgressCase one) {
            return ProgressMethods.GROWTH_RATIO.baselinePolicy(one);
        }

        @Override
        public ProgressResult judge(ProgressCase one) {
            ProgressResult growth = ProgressMethods.GROWTH_RATIO.judge(one);
            ProgressVerdict verdict = growth.verdict();
            boolean attained = verdict.progressClass().id().equals("target_achieved");
            ProgressClass found = verdict.value()
                    .filter(ratio -> !attained)
                    .map(ratio -> BANDS.classOf(ratio.setScale(10, RoundingMode.HALF_EVEN)))
                    .orElse(verdict.progressClass());
            return growth.toBuilder()
                    .method(id())
                    .version(version())
                    .verdicts(List.of(ProgressVerdict.of(found, verdict.value(), verdict.reasons())))
                    .build();
        }

        private static ProgressBand band(String interval, String id, String vi, String en) {
            return ProgressBand.of(interval, ProgressClass.of(id, LocalizedText.of(vi, en)));
        }
    }

    private static PlanAssessor ownAssessor() {
        PlanAssessor assessor = PlanAssessor.builder()
                .plan(StandardPlans.muongTe())
                .indicators(StandardIndicators.childPlan())
                .places(StandardPlaces.muongTe())
                .comparison(new WholePercent())
                .build();
        return assessor;
    }

    private static String unindented(String code) {
        return code.lines().map(String::strip).reduce("", (all, line) -> all + line + "\n");
    }
}

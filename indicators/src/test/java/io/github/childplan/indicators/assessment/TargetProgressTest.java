package io.github.childplan.indicators.assessment;

import static io.github.childplan.indicators.assessment.Cases.figure;
import static io.github.childplan.indicators.assessment.Cases.figures;
import static io.github.childplan.indicators.assessment.Cases.planWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.childplan.core.criteria.Criterion;
import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.criteria.Narrative;
import io.github.childplan.core.objective.TargetId;
import io.github.childplan.core.objective.Timing;
import io.github.childplan.core.value.Bound;
import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Unit;
import io.github.childplan.indicators.assessment.BaselineChoice.Origin;
import io.github.childplan.indicators.assessment.TargetProgress.Obstacle;
import io.github.childplan.indicators.attainment.Verdict;
import io.github.childplan.indicators.explanation.Calculation;
import io.github.childplan.indicators.explanation.FigureUse;
import io.github.childplan.indicators.explanation.Input;
import io.github.childplan.indicators.explanation.Intermediate;
import io.github.childplan.indicators.explanation.Question;
import io.github.childplan.indicators.explanation.Sentence.Kind;
import io.github.childplan.indicators.explanation.YearChoice;
import io.github.childplan.indicators.observation.Finality;
import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.Observations;
import io.github.childplan.indicators.observation.Status;
import io.github.childplan.indicators.progress.BaselinePolicies;
import io.github.childplan.indicators.progress.ProgressClass;
import io.github.childplan.indicators.progress.ProgressMethods;
import io.github.childplan.indicators.progress.ProgressReason;
import io.github.childplan.indicators.progress.YearValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetProgressTest {

    private static final String STUNTING = "stunting-under-5";
    private static final TargetId IN_2025 = TargetId.of("2025/stunting-under-5");
    private static final TargetId IN_2030 = TargetId.of("2030/stunting-under-5");
    private static final LocalDate END_OF_2024 = LocalDate.of(2024, 12, 31);
    private static final LocalDate END_OF_2027 = LocalDate.of(2027, 12, 31);

    private static final Observations SERIES = figures(
            figure(STUNTING, "2020", 300, 1_000),
            figure(STUNTING, "2024", 260, 1_000),
            figure(STUNTING, "2025", 250, 1_000),
            figure(STUNTING, "2027", 236, 1_000));

    @Test
    void measuresALaterMilestoneFromTheFigureOfTheMilestoneBefore() {
        TargetAssessment one =
                Cases.standard().assess(SERIES, END_OF_2027).find(IN_2030).orElseThrow();

        assertThat(one.progress().progressClass()).isEqualTo("BEHIND");
        assertThat(one.progress().baseline().orElseThrow().origin()).isEqualTo(Origin.MILESTONE_BEFORE);
        assertThat(one.progress().baseline().orElseThrow().value().year()).isEqualTo(2025);
        assertThat(one.explanation().sentences(Kind.PROGRESS))
                .extracting(sentence -> sentence.text())
                .containsExactly(
                        LocalizedText.of(
                                "Tiến độ theo LINEAR_PATH, phiên bản 1: Chậm tiến độ.",
                                "Progress by LINEAR_PATH, version 1: Behind."),
                        LocalizedText.of(
                                "Quãng đường được đo từ 25% năm 2025 đến 23,6% năm 2027.",
                                "The way is measured from 25% in 2025 to 23.6% in 2027."),
                        LocalizedText.of(
                                "Nếu đi đều đến mức dưới 20% vào năm 2030 thì năm 2027 phải đạt 23%.",
                                "On the straight way to less than 20% in 2030, 23% would be reached in 2027."),
                        LocalizedText.of(
                                "Giá trị gốc là số liệu của mốc trước.",
                                "The baseline is the figure of the milestone before."),
                        LocalizedText.of(
                                "Từ nay đến năm 2030 còn phải thay đổi 37 trẻ em, tức 12,33 mỗi năm.",
                                "Left up to 2030: 37 children, that is 12.33 a year."));
        assertThat(one.explanation().working().find(Question.ON_TRACK).orElseThrow())
                .satisfies(calculation -> {
                    assertThat(calculation.formula()).isEqualTo("LINEAR_PATH");
                    assertThat(calculation.version()).isEqualTo("1");
                    assertThat(calculation.rule()).isEqualTo("BEHIND");
                    assertThat(calculation.find("baseline").orElseThrow().round(2))
                            .isEqualByComparingTo("25");
                    assertThat(calculation.find("required").orElseThrow().round(2))
                            .isEqualByComparingTo("23");
                    assertThat(calculation.find("value").orElseThrow().round(2)).isEqualByComparingTo("0.7");
                });
        assertThat(one.explanation().working().inputs(FigureUse.BASELINE))
                .extracting(Input::figure)
                .containsExactly(figure(STUNTING, "2025", 250, 1_000));
        assertThat(one.explanation().working().years())
                .extracting(YearChoice::use, YearChoice::year, YearChoice::reason)
                .containsExactly(
                        tuple(FigureUse.DECIDING, 2030, YearChoice.Reason.TARGET_YEAR),
                        tuple(FigureUse.STANDING, 2027, YearChoice.Reason.LATEST_WITH_FIGURE),
                        tuple(FigureUse.BASELINE, 2025, YearChoice.Reason.MILESTONE_BEFORE));
    }

    @Test
    void saysThatTheBaselineIsMissingWhereTheMilestoneBeforeHasNoFigure() {
        Observations without = figures(figure(STUNTING, "2024", 260, 1_000), figure(STUNTING, "2027", 236, 1_000));
        TargetAssessment one =
                Cases.standard().assess(without, END_OF_2027).find(IN_2030).orElseThrow();

        assertThat(reasons(one)).containsExactly(ProgressReason.BASELINE_MISSING);
        assertThat(one.progress().baseline()).isEmpty();
        assertThat(one.explanation().find("progress.besides").orElseThrow().text())
                .isEqualTo(LocalizedText.of(
                        "Tiến độ theo LINEAR_PATH, phiên bản 1: Không tính được; thiếu số liệu gốc.",
                        "Progress by LINEAR_PATH, version 1: Not computable; the baseline is missing."));
    }

    @Test
    void makesUpNoBaselineForTheFirstMilestone() {
        TargetAssessment one =
                Cases.standard().assess(SERIES, END_OF_2024).find(IN_2025).orElseThrow();

        assertThat(one.progress().progressClass()).isEqualTo("NOT_COMPUTABLE");
        assertThat(reasons(one)).containsExactly(ProgressReason.BASELINE_MISSING);
    }

    @Test
    void takesAGivenBaselineFirst() {
        PlanAssessor assessor = Cases.standard().toBuilder()
                .addBaselines(new GivenBaseline(IN_2025, 2020, MeasuredValue.counted(300, 1_000), "báo cáo 2020"))
                .build();
        TargetAssessment one =
                assessor.assess(SERIES, END_OF_2024).find(IN_2025).orElseThrow();

        assertThat(one.progress().progressClass()).isEqualTo("ON_TRACK");
        assertThat(one.progress().baseline())
                .contains(new BaselineChoice(
                        Origin.GIVEN,
                        YearValue.of(
                                2020,
                                ExactFigure.in(MeasuredValue.counted(300, 1_000), Unit.PERCENT)
                                        .orElseThrow()),
                        Optional.of("báo cáo 2020")));
        assertThat(one.explanation()
                        .find("progress.baseline.GIVEN")
                        .orElseThrow()
                        .text())
                .isEqualTo(LocalizedText.of(
                        "Giá trị gốc được cung cấp kèm chỉ tiêu (báo cáo 2020).",
                        "The baseline was given with the target (báo cáo 2020)."));
    }

    @Test
    void takesTheFirstFigureOnlyWhereThePolicySaysSo() {
        PlanAssessor assessor = Cases.standard().toBuilder()
                .baselinePolicy(BaselinePolicies.FIRST_FIGURE)
                .build();
        TargetAssessment one =
                assessor.assess(SERIES, END_OF_2024).find(IN_2025).orElseThrow();

        assertThat(one.progress().progressClass()).isEqualTo("ON_TRACK");
        assertThat(one.progress().baseline().orElseThrow().detail()).contains("FIRST_FIGURE");
        assertThat(one.explanation()
                        .find("progress.baseline.BY_POLICY")
                        .orElseThrow()
                        .text())
                .isEqualTo(LocalizedText.of(
                        "Giá trị gốc được chọn từ các số liệu theo quy tắc FIRST_FIGURE.",
                        "The baseline was chosen from the figures by the rule FIRST_FIGURE."));
        assertThat(assessor.assess(SERIES, END_OF_2024).policies())
                .isEqualTo(new AssessmentPolicies(
                        "ABSOLUTE",
                        "LEAVE_OPEN",
                        "LINEAR_PATH",
                        "1",
                        "FIRST_FIGURE",
                        "LATEST_KNOWN",
                        "OWN_FIRST",
                        Optional.empty()));
    }

    /** The policy of the assessor is AS_GIVEN, and none of these asks it. */
    @ParameterizedTest
    @CsvSource({
        "GROWTH_RATIO, stunting-under-5, NEXT_AVAILABLE",
        "UN_PROGRESS_CHART, stunting-under-5, NEAREST",
        "DISTANCE_AND_ANTICIPATED, stunting-under-5, FIGURE_OR_PROJECTION",
        "REDUCTION_RATE, stunting-under-5, LATEST_OF_2005_TO_2012_ELSE_FIRST_AFTER",
        "REDUCTION_RATE, underweight-under-5, FIRST_FIGURE"
    })
    void namesTheRuleByWhichAMethodChoseTheBaseline(String method, String indicator, String rule) {
        TargetAssessment one = Cases.standard().toBuilder()
                .progressMethod(ProgressMethods.find(method).orElseThrow())
                .build()
                .assess(
                        figures(figure(indicator, "2020", 300, 1_000), figure(indicator, "2024", 260, 1_000)),
                        END_OF_2024)
                .find(TargetId.of("2025/" + indicator))
                .orElseThrow();

        BaselineChoice baseline = one.progress().baseline().orElseThrow();
        assertThat(baseline.origin()).isEqualTo(Origin.BY_POLICY);
        assertThat(baseline.detail()).contains(rule);
        assertThat(one.explanation()
                        .find("progress.baseline.BY_POLICY")
                        .orElseThrow()
                        .text()
                        .in(Language.EN))
                .isEqualTo("The baseline was chosen from the figures by the rule " + rule + ".");
        assertThat(one.explanation().working().calculations())
                .filteredOn(calculation -> calculation.question() == Question.ON_TRACK)
                .extracting(Calculation::policy)
                .containsExactly(Optional.of(rule));
    }

    @Test
    void asksTheMethodThatWasNamed() {
        PlanAssessor assessor = Cases.standard().toBuilder()
                .progressMethod(ProgressMethods.REDUCTION_RATE)
                .baselinePolicy(BaselinePolicies.FIRST_FIGURE)
                .build();
        PlanAssessment assessment = assessor.assess(SERIES, END_OF_2027);
        TargetAssessment one = assessment.find(IN_2030).orElseThrow();

        assertThat(assessment.policies().progressMethod()).isEqualTo("REDUCTION_RATE");
        assertThat(one.progress().method()).isEqualTo("REDUCTION_RATE");
        assertThat(reasons(one)).doesNotContain(ProgressReason.NO_PUBLISHED_RULE);
        assertThat(ProgressMethods.REDUCTION_RATE.classes())
                .extracting(ProgressClass::id)
                .contains(one.progress().progressClass());
        assertThat(reasons(
                        assessment.find(TargetId.of("2030/underweight-under-5")).orElseThrow()))
                .isNotEmpty();
    }

    /** The district missed 2025 by its own figure, and was on its way all the same: two answers. */
    @Test
    void isNotTheVerdict() {
        TargetAssessment one = Cases.standard().toBuilder()
                .addBaselines(new GivenBaseline(IN_2025, 2020, MeasuredValue.counted(300, 1_000), "báo cáo 2020"))
                .build()
                .assess(SERIES, END_OF_2027)
                .find(IN_2025)
                .orElseThrow();

        assertThat(one.verdict()).isEqualTo(Verdict.NOT_ATTAINED);
        assertThat(one.progress().progressClass()).isEqualTo("ON_TRACK");
        assertThat(reasons(one)).contains(ProgressReason.FINAL);
        assertThat(one.explanation().sentences(Kind.PROGRESS)).isEmpty();
    }

    @Test
    void saysThatATargetWasLostAgainEvenAfterItsYear() {
        TargetAssessment one = Cases.standard().toBuilder()
                .addBaselines(new GivenBaseline(IN_2025, 2020, MeasuredValue.counted(240, 1_000), "báo cáo 2020"))
                .build()
                .assess(SERIES, END_OF_2027)
                .find(IN_2025)
                .orElseThrow();

        assertThat(one.progress().progressClass()).isEqualTo("REGRESSED");
        assertThat(one.explanation().sentences(Kind.PROGRESS).get(0).text().en().orElseThrow())
                .isEqualTo(
                        "Progress by LINEAR_PATH, version 1: Attained before and lost again; the year of the target has passed.");
    }

    @Test
    void saysWhyAMethodWasNotAsked() {
        Level level = Level.percent(Bound.LESS_THAN, "20");
        assertThat(obstacle(new Timing.By(2025), new Narrative(LocalizedText.of("lời", "words"))))
                .isEqualTo(Obstacle.NO_LEVEL);
        assertThat(obstacle(new Timing.From(2026), level)).isEqualTo(Obstacle.NO_TARGET_YEAR);
        assertThat(obstacle(new Timing.Unstated(Optional.empty()), level)).isEqualTo(Obstacle.NO_TARGET_YEAR);
        assertThat(obstacle(new Timing.By(2025), Level.percent(Bound.AT_LEAST, "20")))
                .isEqualTo(Obstacle.BOUND_AGAINST_DIRECTION);
        TargetAssessment otherUnit = Cases.of(planWith(STUNTING, new Timing.By(2025), level)).toBuilder()
                .addBaselines(new GivenBaseline(Cases.TARGET, 2020, MeasuredValue.stated("5", Unit.PER_THOUSAND), "x"))
                .build()
                .assess(SERIES, END_OF_2024)
                .find(Cases.TARGET)
                .orElseThrow();
        assertThat(otherUnit.progress().obstacle()).contains(Obstacle.BASELINE_IN_OTHER_UNIT);
        assertThat(otherUnit
                        .explanation()
                        .find("progress.besides")
                        .orElseThrow()
                        .text())
                .isEqualTo(
                        LocalizedText.of(
                                "Tiến độ theo LINEAR_PATH, phiên bản 1: Không tính được; giá trị gốc được cung cấp có đơn vị tính khác với mức"
                                        + " của chỉ tiêu.",
                                "Progress by LINEAR_PATH, version 1: Not computable; the given baseline is in another unit than the level."));
    }

    private static Obstacle obstacle(Timing timing, Criterion criterion) {
        TargetAssessment one = Cases.of(planWith(STUNTING, timing, criterion))
                .assess(SERIES, END_OF_2024)
                .find(Cases.TARGET)
                .orElseThrow();
        assertThat(one.progress().progressClass()).isEqualTo("NOT_COMPUTABLE");
        return one.progress().obstacle().orElseThrow();
    }

    @Test
    void takesNoProvisionalFigureOfTheMilestoneBeforeForABaseline() {
        Observation provisional = Observation.builder()
                .from(figure(STUNTING, "2025", 250, 1_000))
                .finality(Finality.PROVISIONAL)
                .build();
        TargetAssessment one = Cases.standard()
                .assess(figures(provisional, figure(STUNTING, "2027", 236, 1_000)), END_OF_2027)
                .find(IN_2030)
                .orElseThrow();

        assertThat(one.progress().progressClass()).isEqualTo("NOT_COMPUTABLE");
        assertThat(one.progress().baseline()).isEmpty();
        assertThat(one.progress().result().orElseThrow().verdict().reasons())
                .containsExactly(ProgressReason.BASELINE_MISSING);
        assertThat(one.explanation()
                        .find("progress.milestone-provisional")
                        .orElseThrow()
                        .text())
                .isEqualTo(
                        LocalizedText.of(
                                "Số liệu của mốc trước, kỳ 2025, còn là số liệu sơ bộ; khi có số liệu chính thức thì lấy làm gốc.",
                                "The figure of the milestone before, for 2025, is provisional; the baseline is that figure once it is final."));
    }

    @Test
    void countsTheStepsStillToGoFromTheDayAndNotFromAnOldFigure() {
        TargetAssessment one = Cases.standard()
                .assess(SERIES, LocalDate.of(2029, 6, 30))
                .find(IN_2030)
                .orElseThrow();

        assertThat(one.explanation().find("progress.left.units").orElseThrow().text())
                .isEqualTo(LocalizedText.of(
                        "Từ nay đến năm 2030 còn phải thay đổi 37 trẻ em, tức 18,5 mỗi năm.",
                        "Left up to 2030: 37 children, that is 18.5 a year."));
        assertThat(one.progress().result().orElseThrow().needed())
                .extracting(YearValue::year)
                .containsExactly(2029, 2030);
    }

    @Test
    void warnsOfWhatMakesTheFiguresUnlike() {
        Observation estimated = Observation.builder()
                .from(figure("school-counselling", "2024-2025", 40, 50))
                .status(Status.ESTIMATED)
                .build();
        PlanAssessor assessor = Cases.of(
                        planWith("school-counselling", new Timing.By(2030), Level.percent(Bound.AT_LEAST, "100")))
                .toBuilder()
                .baselinePolicy(BaselinePolicies.FIRST_FIGURE)
                .build();
        TargetAssessment otherDefinition = assessor.assess(
                        figures(estimated, figure("school-counselling", "2025-2026", 45, 50)),
                        LocalDate.of(2026, 12, 31))
                .find(Cases.TARGET)
                .orElseThrow();

        assertThat(otherDefinition
                        .explanation()
                        .find("progress.not-final")
                        .orElseThrow()
                        .text())
                .isEqualTo(
                        LocalizedText.of(
                                "Số liệu dùng làm gốc là ước tính hoặc tạm thời nên câu trả lời còn có thể thay đổi.",
                                "The figure of the baseline is an estimate or provisional, so that the answer can still change."));
        assertThat(otherDefinition
                        .explanation()
                        .find("progress.definition-changed")
                        .orElseThrow()
                        .text())
                .isEqualTo(LocalizedText.of(
                        "Giữa số liệu kỳ 2024-2025 và kỳ 2025-2026 định nghĩa của chỉ số đã thay đổi, nên một phần thay đổi có thể do"
                                + " đó.",
                        "Between the figures for 2024-2025 and 2025-2026 the definition of the indicator changed, so that part of the"
                                + " change may come from there."));

        TargetAssessment partial = Cases.standard().toBuilder()
                .baselinePolicy(BaselinePolicies.FIRST_FIGURE)
                .build()
                .assess(
                        figures(
                                figure(STUNTING, "pa-u-commune", "2023", MeasuredValue.counted(30, 100)),
                                figure(STUNTING, "2024", 260, 1_000)),
                        END_OF_2024)
                .find(IN_2025)
                .orElseThrow();
        assertThat(partial.explanation().find("progress.partial").orElseThrow().text())
                .isEqualTo(
                        LocalizedText.of(
                                "Số liệu kỳ 2023 và kỳ 2024 không cùng bao quát toàn địa bàn, nên một phần thay đổi có thể do đó.",
                                "The figures for 2023 and 2024 do not both cover the whole area, so that part of the change may come from there."));
    }

    @Test
    void saysWhichFigureProgressRestsOnWhereTheLatestHasNoValue() {
        TargetAssessment one = Cases.standard()
                .assess(
                        figures(figure(STUNTING, "2024", 190, 1_000), figure(STUNTING, "2025", 0, 0)),
                        Cases.END_OF_2025)
                .find(IN_2030)
                .orElseThrow();

        assertThat(one.progress().progressClass()).isEqualTo("ATTAINED");
        assertThat(one.explanation().find("progress.other-year").orElseThrow().text())
                .isEqualTo(LocalizedText.of(
                        "Tiến độ được xét theo số liệu kỳ 2024, là số liệu gần nhất dùng được để xét tiến độ.",
                        "Progress is judged by the figure for 2024, the latest that can be used for it."));
    }

    @Test
    void warnsOfFiguresThatReplaceOthers() {
        Observation first = Observation.builder()
                .from(figure(STUNTING, "2025", 260, 1_000))
                .known(LocalDate.of(2025, 11, 20))
                .build();
        Observation second = Observation.builder()
                .from(figure(STUNTING, "2025", 240, 1_000))
                .known(LocalDate.of(2025, 12, 20))
                .build();
        TargetAssessment one = Cases.standard()
                .assess(figures(first, second), Cases.END_OF_2025)
                .find(IN_2025)
                .orElseThrow();

        assertThat(one.explanation().find("figure.revised").orElseThrow().text())
                .isEqualTo(LocalizedText.of(
                        "Số số liệu thay cho số liệu trước, theo quy tắc LATEST_KNOWN: 1.",
                        "Figures that count in place of others, by the policy LATEST_KNOWN: 1."));
    }

    @Test
    void keepsExactNumbersInTheWorking() {
        TargetAssessment one =
                Cases.standard().assess(SERIES, END_OF_2027).find(IN_2030).orElseThrow();

        assertThat(one.explanation().working().find(Question.GAP).orElseThrow().numbers())
                .contains(Intermediate.of("have", 236), Intermediate.of("need", 199), Intermediate.of("units", 37));
    }

    @Test
    void refusesBaselinesThatFitNoTarget() {
        GivenBaseline unknown = new GivenBaseline(TargetId.of("x"), 2020, MeasuredValue.counted(1, 2), "s");
        GivenBaseline known = new GivenBaseline(IN_2025, 2020, MeasuredValue.counted(1, 2), "s");

        assertThatThrownBy(
                        () -> Cases.standard().toBuilder().addBaselines(unknown).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("baseline was for target 'x', must be for a target of the plan");
        assertThatThrownBy(() ->
                        Cases.standard().toBuilder().addBaselines(known, known).build())
                .hasMessage("baselines for target '2025/stunting-under-5' were two, must be one at most");
    }

    @Test
    void hasEitherAResultOrAnObstacle() {
        assertThatThrownBy(() -> new TargetProgress("m", "1", Optional.empty(), Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("result was Optional.empty and obstacle Optional.empty, must be exactly one of them");
    }

    private static List<ProgressReason> reasons(TargetAssessment one) {
        return one.progress().result().orElseThrow().verdict().reasons();
    }
}

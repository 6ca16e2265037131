package io.github.childplan.indicators.assessment;

import static io.github.childplan.indicators.assessment.Cases.figure;
import static io.github.childplan.indicators.assessment.Cases.figures;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.criteria.Narrative;
import io.github.childplan.core.objective.TargetId;
import io.github.childplan.core.objective.Timing;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.value.Bound;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Ratio;
import io.github.childplan.core.value.Unit;
import io.github.childplan.core.value.UnitKind;
import io.github.childplan.indicators.attainment.Comparisons;
import io.github.childplan.indicators.attainment.Verdict;
import io.github.childplan.indicators.explanation.Calculation;
import io.github.childplan.indicators.explanation.FigureUse;
import io.github.childplan.indicators.explanation.Intermediate;
import io.github.childplan.indicators.explanation.Question;
import io.github.childplan.indicators.explanation.Sentence;
import io.github.childplan.indicators.explanation.YearChoice;
import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an explanation says in each branch, in both languages, and what its working holds. */
class ExplanationTextsTest {

    private static final String STUNTING = "stunting-under-5";
    private static final String PLACES = "child-friendly-communes";
    private static final TargetId STUNTING_2025 = TargetId.of("2025/stunting-under-5");
    private static final TargetId STUNTING_2030 = TargetId.of("2030/stunting-under-5");
    private static final TargetId PLACES_2025 = TargetId.of("2025/child-friendly-communes");
    private static final String DEMAND_VI =
            "Điểm II.2.1(3) đặt chỉ tiêu đến hết năm 2025: Tỷ lệ trẻ em dưới 5 tuổi bị suy dinh"
                    + " dưỡng thể chiều cao theo tuổi dưới 25%. ";
    private static final String DEMAND_EN =
            "Clause II.2.1(3) asks by the end of 2025 for: Prevalence of stunting (low height for age)"
                    + " among children under 5, less than 25%. ";

    @Test
    void ofAnOwnFigureThatMissesTheLevel() {
        assertText(
                assess(STUNTING_2025, figure(STUNTING, "2025", 1_036, 4_095)),
                DEMAND_VI
                        + "Số liệu của chính Huyện Mường Tè cho kỳ 2025 là 25,3% (1.036/4.095). 25,3% (1.036/4.095) không đáp ứng"
                        + " yêu cầu dưới 25%. Còn vượt 13 trẻ em: chỉ được nhiều nhất 1.023 trên 4.095, hiện là 1.036. Con số này"
                        + " đúng khi mẫu số vẫn là 4.095.",
                DEMAND_EN
                        + "The figure of Mường Tè district itself for 2025 is 25.3% (1,036/4,095). 25.3% (1,036/4,095) does not meet"
                        + " the demand of less than 25%. 13 children too many: there may be 1,023 of 4,095 at most, now it is 1,036."
                        + " This holds as long as the total stays at 4,095.");
    }

    @Test
    void ofAnOwnFigureThatMeetsTheLevel() {
        assertText(
                assess(STUNTING_2025, figure(STUNTING, "2025", 1_204, 5_020)),
                DEMAND_VI
                        + "Số liệu của chính Huyện Mường Tè cho kỳ 2025 là 23,98% (1.204/5.020). 23,98% (1.204/5.020) đáp ứng yêu"
                        + " cầu dưới 25%.",
                DEMAND_EN
                        + "The figure of Mường Tè district itself for 2025 is 23.98% (1,204/5,020). 23.98% (1,204/5,020) meets the"
                        + " demand of less than 25%.");
    }

    @Test
    void ofNoFigure() {
        assertText(assess(STUNTING_2025), DEMAND_VI + "Chưa có số liệu nào.", DEMAND_EN + "There is no figure.");
    }

    @Test
    void ofADenominatorOfZero() {
        assertText(
                assess(STUNTING_2025, figure(STUNTING, "2025", 0, 0)),
                DEMAND_VI
                        + "Mẫu số bằng 0: trong kỳ không phát sinh trường hợp nào. Số liệu của chính Huyện Mường Tè cho kỳ 2025 là"
                        + " 0/0.",
                DEMAND_EN
                        + "The denominator is 0: there was no case in the period. The figure of Mường Tè district itself for 2025"
                        + " is 0/0.");
    }

    @Test
    void ofAPartialSumOfStatedRatesAndCounts() {
        TargetAssessment one = assessIn2024(
                STUNTING_2025,
                figure(STUNTING, "pa-u-commune", "2024", MeasuredValue.counted(20, 100)),
                figure(STUNTING, "mu-ca-commune", "2024", MeasuredValue.stated("19", Unit.PERCENT)),
                figure(STUNTING, "ta-tong-commune", "2024", MeasuredValue.stated("18", Unit.PERCENT)));

        assertThat(one.explanation().warnings())
                .extracting(Sentence::code)
                .containsExactly("missing.places", "missing.not-covered");
        assertThat(one.explanation().find("missing.not-covered").orElseThrow().text())
                .isEqualTo(
                        LocalizedText.of(
                                "Xã Mù Cả, Xã Tà Tổng: ghi dưới dạng tỷ lệ, mà tỷ lệ không cộng được nếu không có số đếm.",
                                "Mù Cả commune, Tà Tổng commune: stated as a rate, and rates cannot be added without the counts behind them."));
        assertThat(one.explanation().find("figure.SUM").orElseThrow().text())
                .isEqualTo(LocalizedText.of(
                        "Cộng số đếm kỳ 2024 của 1 trong 14 đơn vị cấp xã được 20% (20/100).",
                        "The counts for 2024 of 1 of 14 communes add up to 20% (20/100)."));
    }

    @Test
    void ofStatedRatesOnly() {
        TargetAssessment one = Cases.of(
                        Cases.planWith(STUNTING, new Timing.By(2024), Level.percent(Bound.LESS_THAN, "25")))
                .assess(
                        figures(figure(STUNTING, "mu-ca-commune", "2024", MeasuredValue.stated("19", Unit.PERCENT))),
                        LocalDate.of(2024, 12, 31))
                .find(Cases.TARGET)
                .orElseThrow();

        assertThat(one.explanation()
                        .find("reason.ONLY_STATED_RATES")
                        .orElseThrow()
                        .text())
                .isEqualTo(
                        LocalizedText.of(
                                "Các đơn vị chỉ báo cáo tỷ lệ, không có số đếm, nên không cộng được thành số liệu chung cho năm 2024.",
                                "The units state rates without counts, which do not add up to a figure of the whole for 2024."));
    }

    @Test
    void ofACountThatDecides() {
        TargetAssessment one = assess(PLACES_2025, figure(PLACES, "2025", 6, 14));

        assertThat(one.explanation().find("compare.count.missed").orElseThrow().text())
                .isEqualTo(
                        LocalizedText.of(
                                "So theo số đơn vị: có 6 trên 14, tỷ lệ in trong kế hoạch ứng với 7 trên 14, nên chưa đáp ứng yêu cầu.",
                                "By number of units: 6 of 14, and the printed rate stands for 7 of 14, so the demand is not met."));
        assertThat(one.explanation().working().find(Question.ATTAINED))
                .contains(new Calculation(
                        Question.ATTAINED,
                        "level",
                        "1",
                        Optional.of("ABSOLUTE"),
                        List.of(
                                Intermediate.of("numerator", 6),
                                Intermediate.of("denominator", 14),
                                Intermediate.of("value", Ratio.of(6, 14), UnitKind.PERCENT),
                                Intermediate.of("level", 50),
                                Intermediate.of("basis", Ratio.of(7, 14))),
                        "COUNT_AT_LEAST_MISSED"));
    }

    @Test
    void ofAnotherTotal() {
        TargetAssessment one = assess(PLACES_2025, figure(PLACES, "2025", 4, 7));

        assertThat(one.explanation().find("compare.other-total").orElseThrow().text())
                .isEqualTo(LocalizedText.of(
                        "Tỷ lệ in trong kế hoạch có lẽ dựa trên 7/14; nay tổng số là 7 nên so theo tỷ lệ, không tự quy đổi số đơn vị.",
                        "The printed rate probably stands for 7/14; the total is 7 now, so the rates are compared and the number of"
                                + " units is not converted."));
    }

    @Test
    void ofAnEarlierFigureOnly() {
        TargetAssessment one = assessIn2024(STUNTING_2025, figure(STUNTING, "2024", 260, 1_000));

        assertText(
                one,
                DEMAND_VI
                        + "Vào ngày 31/12/2024 chỉ tiêu này chưa đến hạn. Chưa có số liệu của kỳ kết thúc trong năm 2025; số liệu"
                        + " gần nhất chỉ cho biết hiện trạng, không quyết định. Số liệu của chính Huyện Mường Tè cho kỳ 2024 là 26%"
                        + " (260/1.000). 26% (260/1.000) không đáp ứng yêu cầu dưới 25%. Còn vượt 11 trẻ em: chỉ được nhiều nhất"
                        + " 249 trên 1.000, hiện là 260. Con số này đúng khi mẫu số vẫn là 1.000. Tiến độ theo LINEAR_PATH, phiên"
                        + " bản 1: Không tính được; chưa có số liệu thứ hai để so sánh. Từ nay đến năm 2025 còn phải thay đổi 11 trẻ em,"
                        + " tức 11 mỗi năm.",
                DEMAND_EN
                        + "On 31 December 2024 this target is not yet due. There is no figure for a period that ends in 2025; the"
                        + " latest one shows where things stand and decides nothing. The figure of Mường Tè district itself for 2024"
                        + " is 26% (260/1,000). 26% (260/1,000) does not meet the demand of less than 25%. 11 children too many:"
                        + " there may be 249 of 1,000 at most, now it is 260. This holds as long as the total stays at 1,000."
                        + " Progress by LINEAR_PATH, version 1: Not computable; there is no second figure to measure a way with."
                        + " Left up to 2025: 11 children, that is 11 a year.");
        assertThat(one.explanation()
                        .working()
                        .find(Question.STANDING)
                        .orElseThrow()
                        .rule())
                .isEqualTo("VALUE_LESS_THAN_MISSED");
        assertThat(one.explanation()
                        .working()
                        .find(Question.ATTAINED)
                        .orElseThrow()
                        .rule())
                .isEqualTo("ONLY_EARLIER_FIGURES");
        assertThat(one.explanation().working().inputs(FigureUse.STANDING)).hasSize(1);
    }

    @Test
    void ofAnotherPolicyThatWouldDiffer() {
        TargetAssessment one = assess(STUNTING_2025, figure(STUNTING, "2025", 2_496, 10_000));
        TargetAssessment rounded = Cases.standard().toBuilder()
                .comparison(Comparisons.AS_PRINTED)
                .build()
                .assess(figures(figure(STUNTING, "2025", 2_496, 10_000)), Cases.END_OF_2025)
                .find(STUNTING_2025)
                .orElseThrow();

        assertThat(one.explanation().find("other.ABSOLUTE").orElseThrow().text())
                .isEqualTo(LocalizedText.of(
                        "Nếu làm tròn theo số chữ số in trong kế hoạch thì kết luận sẽ là: Chưa đạt.",
                        "Rounded to the decimals that the plan prints, the verdict would be: Not attained."));
        assertThat(rounded.explanation().find("other.AS_PRINTED").orElseThrow().text())
                .isEqualTo(LocalizedText.of(
                        "Nếu so bằng giá trị chính xác, không làm tròn, thì kết luận sẽ là: Đạt.",
                        "By the exact value, not rounded, the verdict would be: Attained."));
    }

    @Test
    void ofAnEstimate() {
        Observation estimate = Observation.builder()
                .from(figure(STUNTING, "2025", 240, 1_000))
                .status(Status.ESTIMATED)
                .build();

        assertThat(assess(STUNTING_2025, estimate).explanation().warnings())
                .extracting(Sentence::text)
                .containsExactly(LocalizedText.of(
                        "Số liệu này là ước tính, toàn bộ hoặc một phần.",
                        "This figure is an estimate, wholly or in part."));
    }

    @Test
    void ofAnotherPlace() {
        Observation nation = figure(STUNTING, "viet-nam", "2025", MeasuredValue.stated("18.9", Unit.PERCENT));
        TargetAssessment refused = assess(STUNTING_2025, nation);
        TargetAssessment standsIn = Cases.standard().toBuilder()
                .standIn(PlaceId.of("viet-nam"))
                .build()
                .assess(figures(nation), Cases.END_OF_2025)
                .find(STUNTING_2025)
                .orElseThrow();

        assertThat(refused.explanation()
                        .find("reason.OTHER_PLACE")
                        .orElseThrow()
                        .text())
                .isEqualTo(
                        LocalizedText.of(
                                "Chỉ có số liệu của nơi khác (Việt Nam), không so sánh được với chỉ tiêu của kế hoạch.",
                                "There are figures of other places only (Viet Nam), which are not comparable with the plan's targets."));
        assertThat(standsIn.explanation().find("figure.STAND_IN").orElseThrow().text())
                .isEqualTo(
                        LocalizedText.of(
                                "Để minh họa, lấy số liệu kỳ 2025 của Việt Nam là 18,9%; đó không phải là số liệu của Huyện Mường Tè.",
                                "For illustration the figure of Viet Nam for 2025 stands in, 18.9%; it is not a figure of Mường Tè district."));
        assertThat(standsIn.verdict()).isEqualTo(Verdict.ATTAINED);
    }

    @Test
    void ofAChangedDefinition() {
        TargetAssessment one = Cases.of(
                        Cases.planWith("school-counselling", new Timing.By(2026), Level.percent(Bound.AT_LEAST, "100")))
                .assess(figures(figure("school-counselling", "2025-2026", 39, 39)), LocalDate.of(2026, 12, 31))
                .find(Cases.TARGET)
                .orElseThrow();

        assertThat(one.explanation().find("definition-changed").orElseThrow().text())
                .isEqualTo(LocalizedText.of(
                        "Định nghĩa của chỉ số này đã thay đổi sau khi kế hoạch được ban hành: số liệu kỳ 2025-2026 theo định nghĩa có"
                                + " hiệu lực từ 31/10/2025.",
                        "The definition of this indicator changed after the plan was issued: the figure for 2025-2026 is made under the"
                                + " one in force from 31 October 2025."));
    }

    @Test
    void ofWordsThatAPersonHasToJudge() {
        TargetAssessment one = Cases.assess(STUNTING, new Narrative(LocalizedText.of("lời", "words")));

        assertText(
                one,
                "Điểm II.2.1(3) đặt chỉ tiêu: “một mục tiêu giả định”. "
                        + "Lời văn không kèm thước đo để so với số liệu: cần cơ quan có trách nhiệm đánh giá, và chưa có đánh giá nào cho kỳ này.",
                "Clause II.2.1(3) asks for: “một mục tiêu giả định”. "
                        + "The words have no measure that figures could meet: an office or a body has to judge, and none has for this period.");
        assertThat(one.explanation()
                        .working()
                        .find(Question.ATTAINED)
                        .orElseThrow()
                        .rule())
                .isEqualTo("NEEDS_A_PERSON");
    }

    @Test
    void namesThePeriodsThatWerePassedOver() {
        TargetAssessment one =
                assess(STUNTING_2025, figure(STUNTING, "2025", 240, 1_000), figure(STUNTING, "2024-2025", 250, 1_000));

        assertThat(one.explanation().working().years().get(0).period().orElseThrow())
                .hasToString("2025");
        assertThat(one.explanation().working().years().get(0).reason()).isEqualTo(YearChoice.Reason.TARGET_YEAR);
        assertThat(one.explanation().working().years().get(0).passedOver()).hasToString("[2024-2025]");
    }

    @Test
    void holdsEveryCommuneOfASum() {
        TargetAssessment one = assessIn2024(
                STUNTING_2030,
                figure(STUNTING, "pa-u-commune", "2024", MeasuredValue.counted(20, 100)),
                figure(STUNTING, "mu-ca-commune", "2024", MeasuredValue.counted(30, 100)));

        assertThat(one.explanation().working().inputs(FigureUse.STANDING))
                .extracting(input -> input.figure().place().value())
                .containsExactlyInAnyOrder("pa-u-commune", "mu-ca-commune");
    }

    @Test
    void comparesEachCommuneWithTheLevelsOfThePlan() {
        List<CommuneComparison> communes = Cases.standard()
                .compareCommunes(
                        figures(
                                figure(STUNTING, "pa-u-commune", "2024", MeasuredValue.counted(20, 100)),
                                figure(PLACES, "mu-ca-commune", "2024", MeasuredValue.counted(0, 1))),
                        LocalDate.of(2024, 12, 31));

        assertThat(communes).hasSize(14);
        assertThat(communes).allSatisfy(one -> {
            assertThat(one.tally().targets()).isEqualTo(23);
            assertThat(one.assessment().umbrella()).isEmpty();
            assertThat(one.assessment().policies().standIn())
                    .contains(one.commune().id());
        });
        TargetAssessment paU = communes.stream()
                .filter(one -> one.commune().id().value().equals("pa-u-commune"))
                .findFirst()
                .orElseThrow()
                .assessment()
                .find(STUNTING_2025)
                .orElseThrow();
        assertThat(paU.explanation()
                        .find("figure.STAND_IN")
                        .orElseThrow()
                        .text()
                        .en())
                .contains(
                        "For illustration the figure of Pa Ủ commune for 2024 stands in, 20% (20/100); it is not a figure of Mường Tè"
                                + " district.");
        assertThat(Cases.standard().compareCommunes(figures(), Cases.END_OF_2025))
                .isEmpty();
    }

    private static TargetAssessment assess(TargetId id, Observation... figures) {
        return Cases.standard()
                .assess(figures(figures), Cases.END_OF_2025)
                .find(id)
                .orElseThrow();
    }

    private static TargetAssessment assessIn2024(TargetId id, Observation... figures) {
        return Cases.standard()
                .assess(figures(figures), LocalDate.of(2024, 12, 31))
                .find(id)
                .orElseThrow();
    }

    private static void assertText(TargetAssessment one, String vi, String en) {
        assertThat(one.explanation().text()).isEqualTo(LocalizedText.of(vi, en));
    }
}

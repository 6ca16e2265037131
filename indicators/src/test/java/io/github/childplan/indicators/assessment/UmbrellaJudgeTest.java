package io.github.childplan.indicators.assessment;

import static io.github.childplan.indicators.assessment.AssessmentFixture.AS_OF;
import static io.github.childplan.indicators.assessment.AssessmentFixture.INDICATORS;
import static io.github.childplan.indicators.assessment.AssessmentFixture.PLACES;
import static io.github.childplan.indicators.assessment.AssessmentFixture.observations;
import static io.github.childplan.indicators.assessment.AssessmentFixture.plan;
import static io.github.childplan.indicators.assessment.AssessmentFixture.target;
import static io.github.childplan.indicators.assessment.AssessmentFixture.text;
import static io.github.childplan.indicators.assessment.AssessmentFixture.y;
import static io.github.childplan.indicators.observation.MeasuredValue.counted;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.criteria.Narrative;
import io.github.childplan.core.objective.Modality;
import io.github.childplan.core.objective.Target;
import io.github.childplan.core.objective.TargetId;
import io.github.childplan.core.objective.Timing;
import io.github.childplan.core.objective.UmbrellaTarget;
import io.github.childplan.core.value.Bound;
import io.github.childplan.core.value.ClauseRef;
import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.Ratio;
import io.github.childplan.core.value.Unit;
import io.github.childplan.indicators.assessment.UmbrellaAssessment.Result;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The target about targets, over plans with so many targets met, missed and open. */
class UmbrellaJudgeTest {

    @ParameterizedTest(name = "{0}: {1} met, {2} missed, {3} open -> {4}")
    @CsvSource({
        "all,      4, 0, 0, UNDETERMINED",
        "all,      3, 0, 1, UNDETERMINED",
        "all,      3, 1, 0, REFUTED",
        "most,     3, 1, 0, UNDETERMINED",
        "most,     0, 4, 0, UNDETERMINED",
        "3 of 4,   3, 0, 1, CONFIRMED",
        "3 of 4,   2, 0, 2, UNDETERMINED",
        "3 of 4,   2, 1, 1, UNDETERMINED",
        "3 of 4,   2, 2, 0, REFUTED",
        "20 of 23, 4, 0, 0, UNDETERMINED",
        "20 of 23, 0, 3, 1, UNDETERMINED",
        "20 of 23, 0, 4, 0, REFUTED",
        "2,        2, 2, 0, CONFIRMED",
        "2,        1, 3, 0, UNDETERMINED"
    })
    void isDecidedOnlyWhereTheRestCannotTurnIt(String demand, int met, int missed, int open, Result result) {
        UmbrellaAssessment assessed = assess(demand(demand), met, missed, open);

        assertThat(assessed.result()).isEqualTo(result);
        assertThat(assessed.met()).isEqualTo(met);
        assertThat(assessed.missed()).isEqualTo(missed);
        assertThat(assessed.open()).isEqualTo(open);
    }

    @Test
    void saysWhatIsMetMissedAndOpenAndWhetherTheRestIsInThePlan() {
        assertThat(assess(demand("most"), 3, 1, 0).explanation().in(Language.EN))
                .isEqualTo(
                        "Clause II.2: this cannot be said yet. Of the 4 targets that the plan prints, 3 are met, 1 are due"
                                + " and missed, 0 are open. The other targets of the programme are not in the plan.");
        assertThat(assess(demand("3 of 4"), 3, 0, 1).explanation().in(Language.EN))
                .isEqualTo(
                        "Clause II.2: 75% of the targets are met, whatever becomes of the others. Of the 4 targets that the"
                                + " plan prints, 3 are met, 0 are due and missed, 1 are open. These are all the targets it speaks of.");
        assertThat(assess(demand("all"), 3, 1, 0).explanation().in(Language.VI))
                .isEqualTo(
                        "Điểm II.2: không đạt 100% chỉ tiêu. Trong 4 chỉ tiêu in trong kế hoạch có 3 đạt, 1 đã đến hạn mà"
                                + " chưa đạt, 0 chưa kết luận. Các chỉ tiêu còn lại của Chương trình không có trong kế hoạch.");
    }

    private static Level demand(String name) {
        return switch (name) {
            case "all" -> Level.percent(Bound.AT_LEAST, "100");
            case "most" -> Level.percent(Bound.AT_LEAST, "90");
            case "3 of 4" -> Level.percent(Bound.AT_LEAST, "75").withBasis(Ratio.of(3, 4));
            case "20 of 23" ->
                Level.of(Bound.AT_LEAST, "20", Unit.count(text("chỉ tiêu"))).withBasis(Ratio.of(20, 23));
            default -> Level.of(Bound.AT_LEAST, name, Unit.count(text("chỉ tiêu")));
        };
    }

    private static UmbrellaAssessment assess(Level demand, int met, int missed, int open) {
        List<Target> targets = new ArrayList<>();
        for (int i = 0; i < met; i++) {
            targets.add(level(targets.size(), 2025 + i, "50"));
        }
        for (int i = 0; i < missed; i++) {
            targets.add(level(targets.size(), 2025 + i, "60"));
        }
        for (int i = 0; i < open; i++) {
            targets.add(target(new Narrative(text("lời " + i)))
                    .id(TargetId.of("t" + targets.size()))
                    .build());
        }
        PlanAssessor assessor = PlanAssessor.of(
                plan(targets).toBuilder()
                        .umbrella(new UmbrellaTarget(
                                ClauseRef.parse("II.2"),
                                "lời",
                                Modality.STRIVE,
                                demand,
                                text("huyện"),
                                text("ghi chú")))
                        .build(),
                INDICATORS,
                PLACES);
        return assessor.assess(
                        observations(
                                y("2025", counted(5, 10)),
                                y("2026", counted(5, 10)),
                                y("2027", counted(5, 10)),
                                y("2028", counted(5, 10))),
                        AS_OF)
                .umbrella()
                .orElseThrow();
    }

    private static Target level(int id, int year, String percent) {
        return target(Level.percent(Bound.AT_LEAST, percent))
                .id(TargetId.of("t" + id))
                .timing(new Timing.By(year))
                .build();
    }
}

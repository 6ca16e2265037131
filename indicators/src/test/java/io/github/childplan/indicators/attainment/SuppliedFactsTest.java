package io.github.childplan.indicators.attainment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.childplan.core.criteria.Grade;
import io.github.childplan.core.criteria.GradeScale;
import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.criteria.Reference;
import io.github.childplan.core.objective.TargetId;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.core.value.Bound;
import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Period;
import io.github.childplan.indicators.problem.IndicatorsProblem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What persons found and what stands outside the plan: the latest counts, the earlier stays, two of one day are a problem. */
class SuppliedFactsTest {

    private static final TargetId T = TargetId.of("t");
    private static final LocalDate DAY = LocalDate.of(2025, 11, 20);
    private static final LocalizedText DISTRICT = LocalizedText.of("Ủy ban nhân dân huyện", "District committee");
    private static final LocalizedText DIVISION = LocalizedText.of("Phòng Y tế", "Health division");
    private static final Reference ASSIGNED = new Reference.Assigned(LocalizedText.of("tỉnh giao"));

    private static RecordedJudgement judged(Finding finding, LocalizedText by, LocalDate on) {
        return RecordedJudgement.of(T, Period.parse("2025"), finding, by, on, "Biên bản");
    }

    @Test
    void theLatestJudgementByItsDayCountsAndTheEarlierStaysVisible() {
        RecordedJudgement late = judged(Finding.Plain.MET, DISTRICT, DAY);
        RecordedJudgement early = judged(Finding.Plain.NOT_MET, DIVISION, DAY.minusDays(1));
        RecordedJudgements all = RecordedJudgements.of(List.of(late, early)).orElseThrow();

        assertThat(all.latest(T, Optional.empty(), 2025, DAY)).contains(late);
        assertThat(all.history(T, Optional.empty(), 2025, DAY)).containsExactly(early, late);
        assertThat(all.latest(T, Optional.empty(), 2025, DAY.minusDays(1))).contains(early);
        assertThat(all.latest(T, Optional.empty(), 2025, DAY.minusDays(2))).isEmpty();
        assertThat(all.latest(T, Optional.empty(), 2024, DAY)).isEmpty();
        assertThat(all.latest(TargetId.of("u"), Optional.empty(), 2025, DAY)).isEmpty();
        assertThat(all.of(T, DAY)).containsExactly(early, late);
        assertThat(all.all()).containsExactly(late, early);
        assertThat(all).hasToString("2 recorded judgements");
    }

    @Test
    void aJudgementOfOneUnitIsNoneOfTheWholeTarget() {
        PlaceId commune = PlaceId.of("commune");
        RecordedJudgement one = judged(Finding.Plain.MET, DISTRICT, DAY).withPlace(commune);
        RecordedJudgements all = RecordedJudgements.of(List.of(one)).orElseThrow();

        assertThat(all.latest(T, Optional.of(commune), 2025, DAY)).contains(one);
        assertThat(all.latest(T, Optional.empty(), 2025, DAY)).isEmpty();
    }

    @Test
    void twoJudgementsOfOneDayAreAProblem() {
        RecordedJudgement first = judged(Finding.Plain.MET, DISTRICT, DAY);
        RecordedJudgement second = judged(Finding.Plain.NOT_MET, DIVISION, DAY);

        WithProblems<RecordedJudgements> collected = RecordedJudgements.of(List.of(first, second));

        assertThat(collected.orElseThrow().all()).containsExactly(first);
        assertThat(collected.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.reason()).isEqualTo(IndicatorsProblem.JUDGED_TWICE_ON_ONE_DAY);
            assertThat(text(problem))
                    .isEqualTo(
                            "Target t is judged twice for 2025 on 20 November 2025, by District committee and by Health"
                                    + " division, must be judged once a day at most; the first is used, this one is left out");
        });
    }

    @Test
    void twoOutsideFiguresOfOneDayAreAProblemAndALaterOneReplacesTheEarlier() {
        OutsideFigure first = assigned("40", Optional.of(DAY));
        OutsideFigure twin = assigned("41", Optional.of(DAY));
        OutsideFigure later = assigned("42", Optional.of(DAY.plusDays(1)));

        WithProblems<OutsideFigures> collected = OutsideFigures.of(List.of(later, first, twin));

        assertThat(collected.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.reason()).isEqualTo(IndicatorsProblem.OUTSIDE_FIGURE_TWICE);
            assertThat(text(problem))
                    .isEqualTo(
                            "The figure from outside the plan for target t, 2025 stands twice, from \"at least 40\" and"
                                    + " from \"at least 41\", must stand once; the first is used, this one is left out");
        });
        OutsideFigures all = collected.orElseThrow();
        assertThat(all.find(T, ASSIGNED, 2025, DAY)).contains(first);
        assertThat(all.find(T, ASSIGNED, 2025, DAY.plusDays(1))).contains(later);
        assertThat(all.find(T, ASSIGNED, 2025, DAY.minusDays(1))).isEmpty();
        assertThat(all.find(T, new Reference.Rank(1, OptionalInt.empty(), LocalizedText.of("xã")), 2025, DAY))
                .isEmpty();
    }

    @Test
    void refusesWhatCannotBe() {
        Grade grade = new Grade(
                new GradeScale(
                        LocalizedText.of("thang"),
                        List.of(
                                new GradeScale.Step("a", LocalizedText.of("a")),
                                new GradeScale.Step("b", LocalizedText.of("b")))),
                Bound.AT_LEAST,
                "b");

        assertThat(Finding.Graded.on(grade, "a")).isEqualTo(new Finding.Graded("a"));
        assertThatThrownBy(() -> Finding.Graded.on(grade, "c")).hasMessage("step was 'c', must be one of [a, b]");
        assertThatThrownBy(
                        () -> new OutsideFigure.ObtainedRank(T, 2025, 8, OptionalInt.of(7), "bảng", Optional.empty()))
                .hasMessage("rank was 8, must be from 1 to the number ranked");
        assertThatThrownBy(() -> judged(Finding.Plain.MET, DISTRICT, DAY).withPlace(null))
                .isInstanceOf(NullPointerException.class);
    }

    private static OutsideFigure assigned(String level, Optional<LocalDate> known) {
        return new OutsideFigure.AssignedLevel(
                T, 2025, Level.percent(Bound.AT_LEAST, level), "at least " + level, known);
    }

    private static String text(Problem problem) {
        return problem.text().in(Language.EN);
    }
}

package io.github.childplan.indicators.assessment;

import static io.github.childplan.indicators.assessment.Cases.figure;
import static io.github.childplan.indicators.assessment.Cases.figures;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.childplan.core.catalog.StandardPlans;
import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.objective.TargetId;
import io.github.childplan.core.objective.Timing;
import io.github.childplan.core.plan.PlanId;
import io.github.childplan.core.value.Bound;
import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.Ratio;
import io.github.childplan.indicators.assessment.TargetChange.Part;
import io.github.childplan.indicators.attainment.Comparisons;
import io.github.childplan.indicators.disclosure.Audience;
import io.github.childplan.indicators.observation.Finality;
import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.ObservationKey;
import io.github.childplan.indicators.observation.Observations;
import io.github.childplan.indicators.place.StandardPlaces;
import io.github.childplan.indicators.progress.BaselinePolicies;
import io.github.childplan.indicators.rollup.FigureChoices;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class AssessmentDiffTest {

    private static final String STUNTING = "stunting-under-5";
    private static final TargetId STUNTING_2025 = TargetId.of("2025/stunting-under-5");
    private static final TargetId STUNTING_2030 = TargetId.of("2030/stunting-under-5");
    private static final LocalDate DAY = Cases.END_OF_2025;

    /** One figure is changed, added or taken away: every change is put down to it and to nothing else. */
    @Property(tries = 40)
    void findsExactlyTheFigureThatChanged(@ForAll long seed, @ForAll int which) {
        List<Observation> before = RandomFigures.of(seed, 2023, 2025);
        int index = Math.floorMod(which, before.size());
        Observation touched = before.get(index);
        Optional<Ratio> counts = touched.value().findCounts();
        List<Observation> after = new ArrayList<>(before);
        Cause.Kind expected = Cause.Kind.FIGURE_REVISED;
        if (which % 2 == 0 || counts.isEmpty()) {
            after.remove(index);
            expected = Cause.Kind.FIGURE_REMOVED;
        } else {
            long other = counts.get().numerator() == 0 ? counts.get().denominator() : 0;
            if (other == counts.get().numerator()) {
                return;
            }
            after.set(
                    index,
                    Observation.builder()
                            .from(touched)
                            .value(MeasuredValue.counted(other, counts.get().denominator()))
                            .build());
        }

        AssessmentDiff diff = AssessmentDiff.between(assess(before), assess(after));

        assertThat(diff.changes().size() + diff.unchanged()).isEqualTo(23);
        Set<TargetId> ofTheIndicator = new HashSet<>();
        StandardPlans.muongTe()
                .targets()
                .filter(target -> target.indicator().equals(touched.indicator()))
                .forEach(target -> ofTheIndicator.add(target.id()));
        for (TargetChange change : diff.changes()) {
            assertThat(ofTheIndicator).contains(change.after().target().id());
            assertThat(change.causes()).hasSize(1);
            assertThat(change.causes().get(0).kind()).isEqualTo(expected);
            assertThat(change.causes().get(0).key()).contains(touched.key());
        }
        AssessmentDiff back = AssessmentDiff.between(assess(after), assess(before));
        assertThat(back.changes()).hasSameSizeAs(diff.changes());
    }

    private static PlanAssessment assess(List<Observation> figures) {
        return Cases.standard().assess(Observations.of(figures).orElseThrow(), DAY);
    }

    @Test
    void tellsARevisedFigure() {
        AssessmentDiff diff = AssessmentDiff.between(
                Cases.standard().assess(figures(figure(STUNTING, "2025", 1_036, 4_095)), DAY),
                Cases.standard().assess(figures(figure(STUNTING, "2025", 1_000, 4_095)), DAY));

        TargetChange change = diff.find(STUNTING_2025).orElseThrow();
        assertThat(change.parts()).containsExactly(Part.VERDICT, Part.PROGRESS, Part.ACTUAL, Part.GAP, Part.INPUTS);
        assertThat(diff.unchanged()).isEqualTo(21);
        assertThat(diff.lines(Language.EN).subList(0, 6))
                .containsExactly(
                        Audience.authority().statement().in(Language.EN),
                        "Clause II.2.1(3), Prevalence of stunting (low height for age) among children under 5: the verdict was"
                                + " Not attained and is Attained.",
                        "Clause II.2.1(3), Prevalence of stunting (low height for age) among children under 5: progress was Not"
                                + " computable and is Attained.",
                        "Clause II.2.1(3), Prevalence of stunting (low height for age) among children under 5: the figure was 25.3%"
                                + " (1,036/4,095) and is 24.42% (1,000/4,095).",
                        "Clause II.2.1(3), Prevalence of stunting (low height for age) among children under 5: the gap was: 13"
                                + " children too many: there may be 1,023 of 4,095 at most, now it is 1,036. This holds as long as"
                                + " the total stays at 4,095. It is: 23 children fewer than may be: there may be 1,023 of 4,095 at"
                                + " most, now it is 1,000.",
                        "Through a figure that was revised: Mường Tè district, 2025: 1,036/4,095 is now 1,000/4,095.");
        assertThat(diff.lines(Language.VI).get(1))
                .isEqualTo(
                        "Điểm II.2.1(3), Tỷ lệ trẻ em dưới 5 tuổi bị suy dinh dưỡng thể chiều cao theo tuổi: kết luận trước là"
                                + " Chưa đạt, nay là Đạt.");
        assertThat(diff.lines(Language.VI).get(5))
                .isEqualTo("Do số liệu được sửa: Huyện Mường Tè, kỳ 2025: 1.036/4.095 nay là 1.000/4.095.");
        assertThat(diff.lines(Language.VI)).last().isEqualTo("Số chỉ tiêu không có thay đổi nào: 21.");
    }

    @Test
    void tellsThatAFigureBecameFinal() {
        Observation published = figure(STUNTING, "2025", 1_036, 4_095);
        Observation provisional = Observation.builder()
                .from(published)
                .finality(Finality.PROVISIONAL)
                .build();

        AssessmentDiff diff = AssessmentDiff.between(assess(List.of(provisional)), assess(List.of(published)));

        assertThat(diff.find(STUNTING_2025).orElseThrow().parts()).containsExactly(Part.ACTUAL, Part.INPUTS);
        assertThat(diff.lines(Language.EN))
                .contains(
                        "Clause II.2.1(3), Prevalence of stunting (low height for age) among children under 5: the figure was"
                                + " provisional and is final; its value is the same.",
                        "Through a figure with the same value: Mường Tè district, 2025: it was provisional and is final.");
        assertThat(diff.lines(Language.VI))
                .contains(
                        "Do số liệu có giá trị không đổi: Huyện Mường Tè, kỳ 2025: trước là sơ bộ, nay là chính thức.");
    }

    @Test
    void tellsAFigureThatTakesThePlaceOfASum() {
        Observation part = figure(STUNTING, "pa-u-commune", "2024", MeasuredValue.counted(20, 100));
        LocalDate day = LocalDate.of(2024, 12, 31);
        AssessmentDiff diff = AssessmentDiff.between(
                Cases.standard().assess(figures(part), day),
                Cases.standard().assess(figures(part, figure(STUNTING, "2024", 500, 1_000)), day));

        assertThat(diff.find(STUNTING_2025).orElseThrow().causes())
                .extracting(Cause::kind, cause -> cause.key().map(ObservationKey::place))
                .containsExactly(tuple(Cause.Kind.FIGURE_ADDED, Optional.of(Cases.DISTRICT)));
    }

    @Test
    void tellsTheDateAndWhatBeganToCount() {
        Observations all = figures(figure(STUNTING, "2024", 260, 1_000), figure(STUNTING, "2025", 240, 1_000));
        AssessmentDiff diff = AssessmentDiff.between(
                Cases.standard().assess(all, LocalDate.of(2025, 12, 30)),
                Cases.standard().assess(all, DAY));
        AssessmentDiff back = AssessmentDiff.between(
                Cases.standard().assess(all, DAY), Cases.standard().assess(all, LocalDate.of(2025, 12, 30)));

        assertThat(diff.find(STUNTING_2025).orElseThrow().causes())
                .extracting(Cause::kind)
                .containsExactly(Cause.Kind.FIGURE_BEGAN_TO_COUNT, Cause.Kind.DATE);
        assertThat(diff.find(STUNTING_2030).orElseThrow().causes())
                .extracting(Cause::kind)
                .containsExactly(Cause.Kind.FIGURE_BEGAN_TO_COUNT);
        assertThat(back.find(STUNTING_2025).orElseThrow().causes())
                .extracting(Cause::kind)
                .containsExactly(Cause.Kind.FIGURE_CEASED_TO_COUNT, Cause.Kind.DATE);
        TargetChange withoutFigures =
                diff.find(TargetId.of("2025/school-sanitation")).orElseThrow();
        assertThat(withoutFigures.parts()).containsExactly(Part.DUE);
        assertThat(withoutFigures.causes()).extracting(Cause::kind).containsExactly(Cause.Kind.DATE);
        assertThat(diff.lines(Language.EN))
                .contains("Through the date: it was 30 December 2025 and is 31 December 2025.");
    }

    @Test
    void tellsThePolicy() {
        Observations all = figures(figure(STUNTING, "2024", 2_600, 10_000), figure(STUNTING, "2025", 2_496, 10_000));
        PlanAssessor assessor = Cases.standard();
        PlanAssessment exact = assessor.assess(all, DAY);
        AssessmentDiff rounded = AssessmentDiff.between(
                exact,
                assessor.toBuilder().comparison(Comparisons.AS_PRINTED).build().assess(all, DAY));
        AssessmentDiff first = AssessmentDiff.between(
                exact,
                assessor.toBuilder()
                        .baselinePolicy(BaselinePolicies.FIRST_FIGURE)
                        .build()
                        .assess(
                                figures(
                                        figure(STUNTING, "2024", 2_600, 10_000),
                                        figure(STUNTING, "2025", 2_496, 10_000)),
                                DAY));

        assertThat(rounded.changes()).hasSize(2);
        assertThat(rounded.find(STUNTING_2030).orElseThrow().parts()).containsExactly(Part.GAP);
        assertThat(rounded.find(STUNTING_2025).orElseThrow().causes()).containsExactly(Cause.of(Cause.Kind.COMPARISON));
        assertThat(rounded.lines(Language.VI)).contains("Do cách so sánh: trước là ABSOLUTE, nay là AS_PRINTED.");
        assertThat(first.changes())
                .allSatisfy(change -> assertThat(change.causes()).containsExactly(Cause.of(Cause.Kind.BASELINE)));
    }

    @Test
    void tellsWhetherOwnFiguresOrSumsCount() {
        List<Observation> all = new ArrayList<>(List.of(figure(STUNTING, "2024", 300, 1_000)));
        StandardPlaces.muongTe()
                .children(Cases.DISTRICT, LocalDate.of(2024, 12, 31))
                .forEach(commune ->
                        all.add(figure(STUNTING, commune.place().value(), "2024", MeasuredValue.counted(20, 100))));
        LocalDate day = LocalDate.of(2024, 12, 31);
        Observations figures = Observations.of(all).orElseThrow();
        PlanAssessor sums = Cases.standard().toBuilder()
                .figureChoice(FigureChoices.COMPLETE_SUM_FIRST)
                .build();
        AssessmentDiff diff = AssessmentDiff.between(Cases.standard().assess(figures, day), sums.assess(figures, day));

        TargetChange change = diff.find(STUNTING_2025).orElseThrow();
        assertThat(change.before().actual().orElseThrow().origin()).isEqualTo(Origin.OWN);
        assertThat(change.after().actual().orElseThrow().origin()).isEqualTo(Origin.SUM);
        assertThat(change.causes()).containsExactly(Cause.of(Cause.Kind.FIGURE_CHOICE));
        assertThat(diff.lines(Language.EN))
                .contains(
                        "Through the policy that chooses between own figures and sums: it was OWN_FIRST and is COMPLETE_SUM_FIRST.");
    }

    @Test
    void tellsABaselineThatWasGiven() {
        Observations all = figures(figure(STUNTING, "2024", 2_800, 10_000));
        LocalDate day = LocalDate.of(2024, 12, 31);
        PlanAssessor with = Cases.standard().toBuilder()
                .addBaselines(new GivenBaseline(STUNTING_2025, 2020, MeasuredValue.counted(30, 100), "báo cáo"))
                .build();
        AssessmentDiff diff = AssessmentDiff.between(Cases.standard().assess(all, day), with.assess(all, day));

        assertThat(diff.changes()).hasSize(1);
        assertThat(diff.changes().get(0).parts()).containsExactly(Part.PROGRESS);
        assertThat(diff.changes().get(0).causes()).containsExactly(Cause.of(Cause.Kind.BASELINE));
    }

    @Test
    void tellsTargetsApartById() {
        Level level = Level.percent(Bound.LESS_THAN, "20");
        PlanAssessment before = Cases.of(Cases.planWith(STUNTING, new Timing.By(2025), level))
                .assess(figures(figure(STUNTING, "2025", 210, 1_000)), DAY);
        PlanAssessment amended = Cases.of(
                        Cases.planWith(STUNTING, new Timing.By(2025), Level.percent(Bound.LESS_THAN, "22")))
                .assess(figures(figure(STUNTING, "2025", 210, 1_000)), DAY);
        PlanAssessment whole = Cases.standard().assess(figures(figure(STUNTING, "2025", 210, 1_000)), DAY);

        assertThat(AssessmentDiff.between(before, amended).changes().get(0).causes())
                .containsExactly(Cause.of(Cause.Kind.TARGET));
        assertThat(AssessmentDiff.between(before, whole).added()).hasSize(23);
        assertThat(AssessmentDiff.between(before, whole).removed()).containsExactly(Cases.TARGET);
        assertThat(AssessmentDiff.between(before, whole).lines(Language.EN))
                .contains(
                        "Target one is only in the earlier plan.",
                        "Target 2025/stunting-under-5 is only in the later plan.");
    }

    @Test
    void findsNothingBetweenEqualAssessments() {
        PlanAssessment one = Cases.standard().assess(figures(figure(STUNTING, "2025", 210, 1_000)), DAY);
        AssessmentDiff diff = AssessmentDiff.between(
                one, Cases.standard().assess(figures(figure(STUNTING, "2025", 210, 1_000)), DAY));

        assertThat(diff.nothing()).isTrue();
        assertThat(diff.lines(Language.EN))
                .containsExactly(Audience.authority().statement().in(Language.EN), "Targets without any change: 23.");
    }

    @Test
    void refusesTwoPlans() {
        PlanAssessment one = Cases.standard().assess(Observations.empty(), DAY);
        PlanAssessment other = Cases.of(StandardPlans.muongTe().toBuilder()
                        .id(PlanId.of("other"))
                        .build())
                .assess(Observations.empty(), DAY);

        assertThatThrownBy(() -> AssessmentDiff.between(one, other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("plans were '" + one.plan().id() + "' and 'other', must be one plan or two versions of it");
    }

    @Test
    void refusesACauseWithoutItsFigures() {
        assertThatThrownBy(() -> Cause.of(Cause.Kind.FIGURE_ADDED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "figures of the cause FIGURE_ADDED were Optional.empty and Optional.empty, must be those of its kind");
    }
}

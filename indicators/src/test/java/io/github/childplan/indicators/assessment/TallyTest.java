package io.github.childplan.indicators.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.childplan.core.agency.AgencyId;
import io.github.childplan.core.objective.MilestoneId;
import io.github.childplan.indicators.assessment.Tally.ProgressCount;
import io.github.childplan.indicators.assessment.Tally.VerdictCount;
import io.github.childplan.indicators.attainment.Verdict;
import io.github.childplan.indicators.observation.Observations;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TallyTest {

    @Property(tries = 25)
    void everyBreakdownOfThePlanAddsUpToThePlan(
            @ForAll long seed, @ForAll @IntRange(min = 2023, max = 2027) int asOfYear) {
        PlanAssessment assessment = Cases.standard()
                .assess(
                        Observations.of(RandomFigures.of(seed, 2022, 2026)).orElseThrow(),
                        LocalDate.of(asOfYear, 12, 31));

        assertThat(assessment.tally().targets()).isEqualTo(23);
        assertAddsUp(assessment.tally(), assessment.tallyByMilestone());
        assertAddsUp(assessment.tally(), assessment.tallyByGroup());
        assertAddsUp(assessment.tally(), assessment.tallyByResponsible());
    }

    private static <K> void assertAddsUp(Tally whole, List<Tallied<K>> parts) {
        assertThat(parts.stream().map(Tallied::key)).doesNotHaveDuplicates();
        assertThat(parts.stream().mapToInt(part -> part.tally().targets()).sum())
                .isEqualTo(whole.targets());
        for (Verdict verdict : Verdict.values()) {
            assertThat(parts.stream()
                            .mapToInt(part -> part.tally().count(verdict))
                            .sum())
                    .isEqualTo(whole.count(verdict));
        }
        whole.progress()
                .forEach(one -> assertThat(parts.stream()
                                .mapToInt(part -> part.tally().count(one.progressClass()))
                                .sum())
                        .isEqualTo(one.count()));
    }

    @Test
    void countsByMilestoneGroupAndWhoAnswers() {
        PlanAssessment assessment = Cases.standard().assess(Observations.empty(), Cases.END_OF_2025);

        assertThat(assessment.tallyByMilestone())
                .extracting(part -> part.key().value(), part -> part.tally().targets())
                .containsExactly(tuple("2025", 11), tuple("2030", 12));
        assertThat(assessment.tallyByGroup()).hasSize(10);
        assertThat(assessment.tallyByGroup().get(0).key().value()).isEqualTo("II.2.1(1)");
        assertThat(assessment.tallyByResponsible().get(0).key())
                .isEqualTo(new Responsible(List.of(AgencyId.of("labour-division")), Responsible.Known.INFERRED));
        assertThat(assessment.tally().count(Verdict.NO_DATA)).isEqualTo(23);
        assertThat(assessment.tally().count("NOT_COMPUTABLE")).isEqualTo(23);
        assertThat(assessment.tally().count("ON_TRACK")).isZero();
    }

    @Test
    void keepsAMilestoneWithoutTargets() {
        PlanAssessment assessment = Cases.standard().assess(Observations.empty(), Cases.END_OF_2025);

        assertThat(Tally.of(List.of()).targets()).isZero();
        assertThat(assessment.tallyByMilestone().get(0).key()).isEqualTo(MilestoneId.of("2025"));
    }

    @Test
    void refusesCountsThatDoNotAddUp() {
        List<VerdictCount> none = Stream.of(Verdict.values())
                .map(verdict -> new VerdictCount(verdict, 0))
                .toList();
        List<VerdictCount> one = new ArrayList<>(none);
        one.set(0, new VerdictCount(Verdict.ATTAINED, 1));

        assertThatThrownBy(() -> new Tally(2, one, List.of(new ProgressCount("ON_TRACK", 2))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("verdicts added up to 1, must add up to the number of targets, which was 2");
        assertThatThrownBy(() -> new Tally(1, one, List.of()))
                .hasMessage("progress added up to 0, must add up to the number of targets, which was 1");
        assertThatThrownBy(() ->
                        new Tally(2, none, List.of(new ProgressCount("ON_TRACK", 1), new ProgressCount("ON_TRACK", 1))))
                .hasMessage("classes were [ON_TRACK, ON_TRACK], must each stand once");
        assertThatThrownBy(() -> new Tally(0, none.subList(1, 6), List.of()))
                .hasMessage(
                        "verdicts were [NOT_ATTAINED, NO_DATA, NOT_APPLICABLE, NOT_COMPARABLE, NOT_JUDGED], must be"
                                + " [ATTAINED, NOT_ATTAINED, NO_DATA, NOT_APPLICABLE, NOT_COMPARABLE, NOT_JUDGED] in this order");
        assertThatThrownBy(() -> new VerdictCount(Verdict.NO_DATA, -1)).hasMessage("count was -1, must be 0 or more");
        assertThatThrownBy(() -> new ProgressCount("ON_TRACK", -1)).hasMessage("count was -1, must be 0 or more");
    }

    @Test
    void refusesAnAnswerWithoutAgencies() {
        assertThatThrownBy(() -> new Responsible(List.of(), Responsible.Known.PRINTED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("agencies were [] and known was PRINTED, must be none exactly for NOBODY");
    }
}

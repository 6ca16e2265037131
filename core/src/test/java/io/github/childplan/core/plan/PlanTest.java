package io.github.childplan.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.childplan.core.agency.AgencyId;
import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.json.EverythingPlan;
import io.github.childplan.core.objective.AgeBand;
import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.objective.Milestone;
import io.github.childplan.core.objective.MilestoneId;
import io.github.childplan.core.objective.PartNote;
import io.github.childplan.core.objective.PartSource;
import io.github.childplan.core.objective.PlaceScope;
import io.github.childplan.core.objective.Scope;
import io.github.childplan.core.objective.Target;
import io.github.childplan.core.objective.TargetGroup;
import io.github.childplan.core.objective.TargetId;
import io.github.childplan.core.objective.TargetOwner;
import io.github.childplan.core.objective.TargetPart;
import io.github.childplan.core.objective.Timing;
import io.github.childplan.core.obligation.DataWindow;
import io.github.childplan.core.obligation.ObligationId;
import io.github.childplan.core.obligation.ReportingHop;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.ProblemsException;
import io.github.childplan.core.schedule.Deadline;
import io.github.childplan.core.value.Bound;
import io.github.childplan.core.value.ClauseRef;
import io.github.childplan.core.value.LocalizedText;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A plan built in Java: what it refuses, and what it answers. */
class PlanTest {

    private static final Plan PLAN = EverythingPlan.PLAN;

    @Test
    void aCopyIsEqualAndLeavesTheOriginalAlone() {
        Plan copy = PLAN.toBuilder().id(PlanId.of("copy")).build();

        assertThat(PLAN.toBuilder().build()).isEqualTo(PLAN);
        assertThat(copy).isNotEqualTo(PLAN);
        assertThat(PLAN.id()).hasToString("ha-linh-children-2027");
    }

    @Test
    void everythingIsFoundByItsId() {
        TargetId listed = TargetId.of("2030/listed");

        assertThat(PLAN.target(listed).id()).isEqualTo(listed);
        assertThat(PLAN.findMilestoneOf(listed).orElseThrow().id()).isEqualTo(MilestoneId.of("2030"));
        assertThat(PLAN.findIndicator(IndicatorId.of("meals"))).isPresent();
        assertThat(PLAN.findAgency(AgencyId.of("health"))).isPresent();
        assertThat(PLAN.findAgency(AgencyId.of("communes"))).isEmpty();
        assertThat(PLAN.findAgencyClass(AgencyId.of("communes"))).isPresent();
        assertThat(PLAN.findAgencyName(AgencyId.of("communes"))).isPresent();
        assertThat(PLAN.findObligation(ObligationId.of("vi-1"))).isPresent();
        assertThat(PLAN.findTarget(TargetId.of("2030/none"))).isEmpty();
        assertThat(PLAN.findMilestoneOf(TargetId.of("2030/none"))).isEmpty();
    }

    @Test
    void anUnknownTargetIsAnsweredWithTheNearest() {
        assertThatThrownBy(() -> PLAN.target(TargetId.of("2030/lsited")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("target was '2030/lsited', which the plan does not have; nearest: 2030/listed");
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceWithItsPointer() {
        assertThatThrownBy(() -> PLAN.toBuilder()
                        .addIndicators(PLAN.indicators().get(0))
                        .addMilestones(copyOfOneTarget())
                        .addLegalBasis(PLAN.legalBasis().get(1).withCarriesOut(List.of(DocumentId.of("luatt"))))
                        .addDuties(PLAN.duties().get(0))
                        .addObligations(PLAN.obligations().get(0).toBuilder()
                                .hops(List.of(new ReportingHop(
                                        List.of(AgencyId.of("communes"), AgencyId.of("comune")),
                                        Optional.of(AgencyId.of("healthh")),
                                        List.of(AgencyId.of("comittee")),
                                        new Deadline.OnRequest("khi cần"))))
                                .build())
                        .build())
                .isInstanceOfSatisfying(ProblemsException.class, thrown -> {
                    List<String> lines =
                            thrown.problems().stream().map(Problem::toString).toList();
                    assertThat(lines)
                            .containsExactly(
                                    "/legalBasis/2/id: CP-1102 The id \"luat\" of document is used twice",
                                    "/indicators/3/id: CP-1102 The id \"stunting\" of indicator is used twice",
                                    "/milestones/1/id: CP-1102 The id \"2030\" of milestone is used twice",
                                    "/obligations/13/id: CP-1102 The id \"vi-1\" of obligation is used twice",
                                    "/legalBasis/2/carriesOut/0: CP-1101 The reference \"luatt\" names no document of the plan;"
                                            + " nearest: luat",
                                    "/milestones/1/groups/0/targets/0/id: CP-1102 The id \"2030/whole-area\" of target is used"
                                            + " twice",
                                    "/milestones/1/groups/0/targets/1: CP-1104 The target \"2031/other-id\" demands the same as"
                                            + " one before it: indicator, scope, timing and criterion are equal",
                                    "/duties/2: CP-1102 The id \"V.1-1 health\" of duty is used twice",
                                    "/obligations/13/hops/0/reporters/1: CP-1101 The reference \"comune\" names no agency of the"
                                            + " plan; nearest: communes",
                                    "/obligations/13/hops/0/via: CP-1101 The reference \"healthh\" names no agency of the plan;"
                                            + " nearest: health",
                                    "/obligations/13/hops/0/recipients/0: CP-1101 The reference \"comittee\" names no agency of"
                                            + " the plan; nearest: committee, communes");
                });
    }

    private static Milestone copyOfOneTarget() {
        Milestone old = PLAN.milestones().get(0);
        Target target = PLAN.target(TargetId.of("2030/whole-area"));
        Target other = target.toBuilder().id(TargetId.of("2031/other-id")).build();
        return new Milestone(
                old.id(),
                old.clause(),
                old.words(),
                old.timing(),
                List.of(TargetGroup.of(ClauseRef.parse("II.2.1(4)"), List.of(target, other))));
    }

    @Test
    void referencesOfTargetsAreChecked() {
        Milestone milestone = PLAN.milestones().get(0);
        Target wrong = PLAN.target(TargetId.of("2030/by-baseline")).toBuilder()
                .id(TargetId.of("2030/wrong"))
                .indicator(IndicatorId.of("stuntin"))
                .scope(Scope.wholeArea()
                        .withPlaces(new PlaceScope.ByBaseline(
                                IndicatorId.of("meal"), 2024, Level.percent(Bound.MORE_THAN, "20"))))
                .owner(new TargetOwner(
                        List.of(AgencyId.of("a")),
                        List.of(AgencyId.of("b")),
                        List.of(AgencyId.of("health"), AgencyId.of("c"))))
                .build();
        TargetGroup group = TargetGroup.of(ClauseRef.parse("II.2.1(3)"), List.of(wrong));

        assertThatThrownBy(() -> PLAN.toBuilder()
                        .milestones(List.of(new Milestone(
                                milestone.id(),
                                milestone.clause(),
                                milestone.words(),
                                milestone.timing(),
                                List.of(group))))
                        .build())
                .isInstanceOfSatisfying(
                        ProblemsException.class,
                        thrown -> assertThat(thrown.problems())
                                .map(problem ->
                                        problem.place() + " " + problem.value().orElseThrow())
                                .containsExactly(
                                        "/milestones/0/groups/0/targets/0/indicator stuntin",
                                        "/milestones/0/groups/0/targets/0/scope/places/indicator meal",
                                        "/milestones/0/groups/0/targets/0/owner/lead/0 a",
                                        "/milestones/0/groups/0/targets/0/owner/partners/0 b",
                                        "/milestones/0/groups/0/targets/0/owner/suppliers/1 c"));
    }

    @Test
    void anotherFormatIsRefused() {
        assertThatThrownBy(() -> PLAN.toBuilder().format("childplan-plan/2").build())
                .hasMessage("format was 'childplan-plan/2', must be childplan-plan/1");
    }

    @Test
    void textsOfBuiltTypesAreKeptInNfcToo() {
        Target target = PLAN.target(TargetId.of("2030/listed"));
        Target decomposed = target.toBuilder()
                .words(Normalizer.normalize(" " + target.words(), Normalizer.Form.NFD))
                .build();

        assertThat(decomposed).isEqualTo(target);
        assertThatThrownBy(() -> target.toBuilder().words(" ").build()).hasMessage("words is blank, must be a text");
        assertThatThrownBy(() -> PLAN.legalBasis().get(0).withNumber("")).hasMessage("number is blank, must be a text");
        assertThatThrownBy(() -> PLAN.legalBasis().get(0).withDate(LocalDate.of(12_345, 1, 1)))
                .hasMessage("year of a document was 12345, must be from 1900 to 2199");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024", "2024-05", "2024-05-20", "2024-02-29", "1900", "2199-12-31"})
    void aDateOfIssueIsAsLongAsItIsPrinted(String text) {
        assertThat(IssueDate.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "24", "2024-5", "2024-05-", "2024--20", "20/5/2024", "2024-05-20-01"})
    void otherFormsOfADateOfIssueAreRefused(String text) {
        assertThatThrownBy(() -> IssueDate.parse(text))
                .hasMessage("date of issue was '" + text + "', must be 2024, 2024-05 or 2024-05-20");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899", "2200-01", "2024-13", "2024-00", "2025-02-29", "2024-04-31"})
    void aDateOfIssueIsOneOfTheCalendar(String text) {
        assertThatThrownBy(() -> IssueDate.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith(", must be a year, a year and month, or a day of the calendar");
    }

    @Test
    void smallPartsRefuseWhatMakesNoSense() {
        assertThatThrownBy(() -> new Programme(LocalizedText.of("A"), OptionalInt.of(2030), OptionalInt.of(2021)))
                .hasMessage("fromYear was 2030, must not be after toYear 2021");
        assertThatThrownBy(() -> new Programme(LocalizedText.of("A"), OptionalInt.of(21), OptionalInt.empty()))
                .hasMessage("fromYear was 21, must be from 1900 to 2199");
        assertThatThrownBy(() -> new Correction(ClauseRef.TAIL, "a", " a ", LocalizedText.of("vì")))
                .hasMessage("corrected was 'a', must differ from the original");
        assertThatThrownBy(() -> new ReportingHop(
                        List.of(), Optional.empty(), List.of(AgencyId.of("a")), new Deadline.OnRequest("khi cần")))
                .hasMessage("reporters were [] and recipients [a], must be at least one each");
        assertThatThrownBy(() ->
                        PLAN.obligations().get(0).toBuilder().hops(List.of()).build())
                .hasMessage("hops of the obligation vi-1 were empty, must be at least one");
        assertThatThrownBy(() -> new TargetOwner(List.of(), List.of(), List.of()))
                .hasMessage("owner named nobody, must name at least one agency");
        assertThatThrownBy(() -> new AgeBand(OptionalInt.of(5), OptionalInt.of(5)))
                .hasMessage("ages were from 5 to before 5, must be a span within 0 to 150");
        assertThatThrownBy(() -> new AgeBand(OptionalInt.empty(), OptionalInt.empty()))
                .hasMessage("ages were open at both ends, must be a span within 0 to 150");
        assertThatThrownBy(() -> new Timing.Within(2030, 2026))
                .hasMessage("fromYear was 2030, must not be after toYear 2026");
    }

    @Test
    void whereAPartComesFromIsSaidInFull() {
        assertThatThrownBy(
                        () -> new PartNote(TargetPart.BOUND, PartSource.READ_INTO, Optional.empty(), Optional.empty()))
                .hasMessage("part BOUND is READ_INTO, must carry an interpretation");
        assertThatThrownBy(
                        () -> new PartNote(TargetPart.TIMING, PartSource.INHERITED, Optional.empty(), Optional.empty()))
                .hasMessage("part TIMING is INHERITED, must name the clause it comes from");
    }

    @Test
    void theLastYearOfATimingIsTheOneItSpeaksOf() {
        assertThat(new Timing.By(2030).lastYear()).hasValue(2030);
        assertThat(new Timing.On(LocalDate.of(2027, 6, 1)).lastYear()).hasValue(2027);
        assertThat(new Timing.Within(2026, 2030).lastYear()).hasValue(2030);
        assertThat(new Timing.From(2026).lastYear()).isEmpty();
        assertThat(new Timing.Unstated(Optional.empty()).lastYear()).isEmpty();
    }

    @Test
    void aDataWindowMayBeginInTheYearBefore() {
        DataWindow window = PLAN.obligations().get(0).dataWindow().orElseThrow();
        DataWindow within = new DataWindow(MonthDay.of(1, 1), MonthDay.of(2, 29), LocalizedText.of("x"));

        assertThat(window.opens(2027)).isEqualTo(LocalDate.of(2026, 12, 15));
        assertThat(window.closes(2027)).isEqualTo(LocalDate.of(2027, 12, 14));
        assertThat(within.opens(2027)).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(within.closes(2027)).isEqualTo(LocalDate.of(2027, 2, 28));
    }

    @Test
    void theFirstDeadlineOfAChainIsThatOfTheObligation() {
        assertThat(PLAN.obligations().get(0).deadline())
                .isEqualTo(PLAN.obligations().get(0).hops().get(0).deadline());
    }
}

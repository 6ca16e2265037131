package io.github.childplan.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.childplan.core.agency.Agency;
import io.github.childplan.core.agency.AgencyClass;
import io.github.childplan.core.agency.AgencyId;
import io.github.childplan.core.agency.Duty;
import io.github.childplan.core.agency.DutyRole;
import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.json.EverythingPlan;
import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.objective.IndicatorRef;
import io.github.childplan.core.objective.Milestone;
import io.github.childplan.core.objective.Target;
import io.github.childplan.core.objective.TargetGroup;
import io.github.childplan.core.value.Bound;
import io.github.childplan.core.value.ClauseRef;
import io.github.childplan.core.value.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlanDiffTest {

    private static final Plan BEFORE = EverythingPlan.PLAN;

    @Test
    void aPlanDoesNotDifferFromItself() {
        PlanDiff diff = PlanDiff.between(BEFORE, BEFORE.toBuilder().build());

        assertThat(diff.nothing()).isTrue();
        assertThat(diff.otherParts()).isEmpty();
    }

    @Test
    void tellsWhatWasAddedRemovedAndChanged() {
        IndicatorRef books = new IndicatorRef(IndicatorId.of("books"), LocalizedText.of("Sách"));
        IndicatorRef meals = new IndicatorRef(IndicatorId.of("meals"), LocalizedText.of("Bữa ăn"));
        List<IndicatorRef> old = BEFORE.indicators();

        PlanDiff diff = PlanDiff.between(
                BEFORE,
                BEFORE.toBuilder().indicators(List.of(books, meals, old.get(0))).build());

        assertThat(diff.indicators())
                .isEqualTo(new PlanDiff.Changes<>(
                        List.of(books),
                        List.of(old.get(2)),
                        List.of(new PlanDiff.Changed<>(IndicatorId.of("meals"), old.get(1), meals))));
        assertThat(diff.nothing()).isFalse();
        assertThat(diff.targets().nothing()).isTrue();
        assertThat(diff.otherParts()).isEmpty();
    }

    @Test
    void aTargetThatMovedIsTheSameTarget() {
        Milestone milestone = BEFORE.milestones().get(0);
        TargetGroup first = milestone.groups().get(0);
        TargetGroup second = milestone.groups().get(1);
        Target moved = first.targets().get(0);
        Plan after = with(
                new TargetGroup(
                        first.clause(),
                        first.title(),
                        first.targets().subList(1, first.targets().size())),
                TargetGroup.of(
                        second.clause(),
                        Stream.concat(second.targets().stream(), Stream.of(moved))
                                .toList()));

        PlanDiff diff = PlanDiff.between(BEFORE, after);

        assertThat(diff.targets().nothing()).isTrue();
        assertThat(diff.otherParts()).containsExactly("milestones");
    }

    @Test
    void aTargetWithAnotherFigureIsChangedAndTheMilestonesAreNot() {
        TargetGroup first = BEFORE.milestones().get(0).groups().get(0);
        Target old = first.targets().get(0);
        Target stricter =
                old.toBuilder().criterion(Level.percent(Bound.AT_LEAST, "51")).build();
        List<Target> targets = new ArrayList<>(first.targets());
        targets.set(0, stricter);

        PlanDiff diff = PlanDiff.between(
                BEFORE,
                with(
                        new TargetGroup(first.clause(), first.title(), targets),
                        BEFORE.milestones().get(0).groups().get(1)));

        assertThat(diff.targets().changed()).containsExactly(new PlanDiff.Changed<>(old.id(), old, stricter));
        assertThat(diff.otherParts()).isEmpty();
    }

    @Test
    void dutiesAreToldApartByClauseAgencyAndNumber() {
        Duty one = duty("Một");
        Duty two = duty("Hai");
        Duty three = duty("Ba");
        Plan before = BEFORE.toBuilder().duties(List.of(one, two)).build();

        PlanDiff diff = PlanDiff.between(
                before, BEFORE.toBuilder().duties(List.of(one, three)).build());
        PlanDiff shorter =
                PlanDiff.between(before, BEFORE.toBuilder().duties(List.of(one)).build());

        assertThat(diff.duties().changed())
                .containsExactly(new PlanDiff.Changed<>(
                        new PlanDiff.DutyKey(ClauseRef.parse("V.1-1"), AgencyId.of("health"), 2), two, three));
        assertThat(shorter.duties().removed()).containsExactly(two);
    }

    @Test
    void documentsAgenciesClassesAndObligationsAreCompared() {
        Plan after = BEFORE.toBuilder()
                .legalBasis(BEFORE.legalBasis().stream()
                        .map(document -> document.withNotes(List.of()))
                        .toList())
                .agencies(BEFORE.agencies().stream()
                        .map(agency -> Agency.of(agency.id(), agency.name()))
                        .toList())
                .agencyClasses(BEFORE.agencyClasses().stream()
                        .map(one -> new AgencyClass(one.id(), one.name(), Optional.empty(), one.membership()))
                        .toList())
                .obligations(
                        BEFORE.obligations().subList(1, BEFORE.obligations().size()))
                .build();

        PlanDiff diff = PlanDiff.between(BEFORE, after);

        assertThat(diff.documents().changed())
                .extracting(changed -> changed.id().value())
                .containsExactly("5-kh");
        assertThat(diff.agencies().changed())
                .extracting(changed -> changed.id().value())
                .containsExactly("committee");
        assertThat(diff.agencyClasses().changed())
                .extracting(changed -> changed.id().value())
                .containsExactly("members");
        assertThat(diff.obligations().removed())
                .containsExactly(BEFORE.obligations().get(0));
    }

    @Test
    void otherPartsAreNamedInTheOrderOfThePlan() {
        Plan after = BEFORE.toBuilder()
                .id(PlanId.of("other"))
                .identity(PlanIdentity.of(
                        BEFORE.identity().type(),
                        BEFORE.identity().title(),
                        BEFORE.identity().issuer(),
                        BEFORE.identity().area(),
                        IssueDate.ofYear(2026)))
                .relations(List.of())
                .purposes(List.of())
                .requirements(List.of())
                .generalObjective(Optional.empty())
                .umbrella(Optional.empty())
                .taskAreas(List.of())
                .funding(List.of())
                .recipients(List.of())
                .signatory(Optional.empty())
                .corrections(List.of())
                .notes(List.of())
                .build();

        assertThat(PlanDiff.between(BEFORE, after).otherParts())
                .containsExactly(
                        "id",
                        "identity",
                        "relations",
                        "purposes",
                        "requirements",
                        "generalObjective",
                        "umbrella",
                        "taskAreas",
                        "funding",
                        "recipients",
                        "signatory",
                        "corrections",
                        "notes");
    }

    private static Plan with(TargetGroup... groups) {
        Milestone old = BEFORE.milestones().get(0);
        return BEFORE.toBuilder()
                .milestones(List.of(new Milestone(old.id(), old.clause(), old.words(), old.timing(), List.of(groups))))
                .build();
    }

    private static Duty duty(String summary) {
        return new Duty(
                ClauseRef.parse("V.1-1"), AgencyId.of("health"), List.of(DutyRole.LEAD), LocalizedText.of(summary));
    }
}

package io.github.childplan.indicators.assessment;

import io.github.childplan.core.objective.TargetId;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.plan.Plan;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.indicators.attainment.ChangeReading;
import io.github.childplan.indicators.attainment.ChangeReadings;
import io.github.childplan.indicators.attainment.Comparison;
import io.github.childplan.indicators.attainment.Comparisons;
import io.github.childplan.indicators.attainment.OutsideFigures;
import io.github.childplan.indicators.attainment.RecordedJudgements;
import io.github.childplan.indicators.definition.IndicatorCatalog;
import io.github.childplan.indicators.observation.Observations;
import io.github.childplan.indicators.place.PlaceRegistry;
import io.github.childplan.indicators.progress.BaselinePolicies;
import io.github.childplan.indicators.progress.BaselinePolicy;
import io.github.childplan.indicators.progress.ProgressMethod;
import io.github.childplan.indicators.progress.ProgressMethods;
import io.github.childplan.indicators.rollup.FigureChoice;
import io.github.childplan.indicators.rollup.FigureChoices;
import io.github.childplan.indicators.rollup.NamedPlace;
import io.github.childplan.indicators.rollup.RollUp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Judges all targets of a plan against figures, at a date.
 *
 * <pre>{@code
 * PlanAssessor assessor = PlanAssessor.of(
 *         StandardPlans.muongTe(), StandardIndicators.childPlan(), StandardPlaces.muongTe());
 * PlanAssessment assessment = assessor.assess(figures, LocalDate.of(2026, 1, 31));
 * assessment.count(Verdict.ATTAINED);
 * }</pre>
 *
 * <p>The rules: a figure counts if its period has ended by the date or it is marked estimated, and it was known by then. The
 * area's own figure is used as it is; without one its communes' counts are added up. The year of a target is decided by the
 * period that ends in it; without one there is no verdict, and the latest earlier figure is shown and compared as standing.
 * Missing is never zero; a denominator of zero is not applicable; arithmetic is exact. Immutable and thread-safe; implemented
 * by this library only.
 */
@Value.Immutable
public interface PlanAssessor {

    /**
     * Returns the plan.
     *
     * @return the plan
     */
    Plan plan();

    /**
     * Returns the definitions of the indicators.
     *
     * @return the definitions
     */
    IndicatorCatalog indicators();

    /**
     * Returns the places.
     *
     * @return the registry, which has the plan's area
     */
    PlaceRegistry places();

    /**
     * Returns how values are held against printed levels.
     *
     * @return the policy, by default {@link Comparisons#ABSOLUTE}
     */
    @Value.Default
    default Comparison comparison() {
        return Comparisons.ABSOLUTE;
    }

    /**
     * Returns how a change is read whose per cent is unclear.
     *
     * @return the policy, by default {@link ChangeReadings#LEAVE_OPEN}
     */
    @Value.Default
    default ChangeReading changeReading() {
        return ChangeReadings.LEAVE_OPEN;
    }

    /**
     * Returns which figure of an area counts where it states one itself and its places have figures that add up.
     *
     * @return the policy, by default {@link FigureChoices#OWN_FIRST}
     */
    @Value.Default
    default FigureChoice figureChoice() {
        return FigureChoices.OWN_FIRST;
    }

    /**
     * Returns what offices and bodies found about targets that need a person.
     *
     * @return the judgements, by default none
     */
    @Value.Default
    default RecordedJudgements recordedJudgements() {
        return RecordedJudgements.none();
    }

    /**
     * Returns the figures from outside the plan that targets refer to: assigned levels, ranks, values of other places.
     *
     * @return the figures, by default none
     */
    @Value.Default
    default OutsideFigures outsideFigures() {
        return OutsideFigures.none();
    }

    /**
     * Returns the place whose figures stand in for those of the plan's area, for illustration.
     *
     * @return the place; absent unless somebody asked for it
     */
    Optional<PlaceId> standIn();

    /**
     * Returns the method that says whether a target is on track.
     *
     * @return the method, by default {@link ProgressMethods#LINEAR_PATH}
     */
    @Value.Default
    default ProgressMethod progressMethod() {
        return ProgressMethods.LINEAR_PATH;
    }

    /**
     * Returns the values from which the ways to targets are measured. They go before what the plan prints and before the figure of
     * the milestone before.
     *
     * @return the baselines, at most one a target
     */
    List<GivenBaseline> baselines();

    /**
     * Returns how a baseline is found that is neither given nor printed nor the figure of a milestone before.
     *
     * @return the policy, by default {@link BaselinePolicies#AS_GIVEN}, which finds none
     */
    @Value.Default
    default BaselinePolicy baselinePolicy() {
        return BaselinePolicies.AS_GIVEN;
    }

    /**
     * Returns what makes the figures of areas. It remembers the places of the areas it was asked for, so that an assessor that is
     * kept is faster than a new one each time.
     *
     * @return the roll-up over {@link #places()}
     */
    @Value.Derived
    @Value.Auxiliary
    default RollUp rollUp() {
        return RollUp.of(indicators(), places()).withChoice(figureChoice());
    }

    private AssessmentPolicies policies(Observations figures) {
        return new AssessmentPolicies(
                comparison().name(),
                changeReading().name(),
                progressMethod().id(),
                progressMethod().version(),
                baselinePolicy().name(),
                figures.revisionPolicy().name(),
                figureChoice().name(),
                standIn());
    }

    /**
     * Judges all targets.
     *
     * @param figures the figures
     * @param asOf the day as of which they are looked at
     * @return one verdict per target
     */
    default PlanAssessment assess(Observations figures, LocalDate asOf) {
        Objects.requireNonNull(figures, "figures");
        Objects.requireNonNull(asOf, "asOf");
        Timelines timelines = new Timelines(this, CountingFigures.asOf(figures, asOf));
        List<TargetAssessment> targets = new ArrayList<>();
        plan().milestones()
                .forEach(milestone -> milestone
                        .targets()
                        .forEach(target -> targets.add(
                                TargetAssessor.assess(TargetCase.of(timelines, target, milestone.id(), asOf)))));
        Set<Problem> problems = new LinkedHashSet<>();
        targets.forEach(target -> problems.addAll(target.problems()));
        return PlanAssessment.builder()
                .plan(plan())
                .asOf(asOf)
                .policies(policies(figures))
                .figures(timelines.figures())
                .targets(targets)
                .umbrella(
                        standIn().isPresent()
                                ? Optional.empty()
                                : plan().umbrella().map(umbrella -> UmbrellaJudge.judge(umbrella, targets)))
                .problems(List.copyOf(problems))
                .build();
    }

    /**
     * Holds the figures of every commune against the levels of the plan, as a comparison. The communes are those that a sum of the
     * area expects for any of its targets, so that after a reform both the former and the new ones are there.
     *
     * @param figures the figures
     * @param asOf the day as of which they are looked at
     * @return one comparison a commune, in the order of the registry; none where no figure for the area came about
     */
    default List<CommuneComparison> compareCommunes(Observations figures, LocalDate asOf) {
        Map<PlaceId, NamedPlace> communes = new LinkedHashMap<>();
        assess(figures, asOf).targets().stream()
                .flatMap(one -> one.actual().stream())
                .flatMap(actual -> actual.coverage().expected().stream())
                .forEach(place -> communes.putIfAbsent(place.id(), place));
        return communes.values().stream()
                .map(commune -> new CommuneComparison(
                        commune, toBuilder().standIn(commune.id()).build().assess(figures, asOf)))
                .toList();
    }

    /**
     * Returns an assessor with the default comparison.
     *
     * @param plan the plan
     * @param indicators the definitions
     * @param places the places
     * @return the assessor
     */
    static PlanAssessor of(Plan plan, IndicatorCatalog indicators, PlaceRegistry places) {
        return builder().plan(plan).indicators(indicators).places(places).build();
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder that holds everything of this assessor.
     *
     * @return a builder
     */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Checks that the registry knows the places.
     *
     * @throws IllegalArgumentException if it lacks the plan's area or the place that stands in, a baseline is for a target that the
     *     plan does not have, or a target has two
     */
    @Value.Check
    default void check() {
        requireKnown("area", plan().identity().area());
        standIn().ifPresent(place -> requireKnown("stand-in", place));
        Set<TargetId> given = new HashSet<>();
        for (GivenBaseline baseline : baselines()) {
            if (plan().targets().noneMatch(target -> target.id().equals(baseline.target()))) {
                throw new IllegalArgumentException(
                        "baseline was for target '" + baseline.target() + "', must be for a target of the plan");
            }
            if (!given.add(baseline.target())) {
                throw new IllegalArgumentException(
                        "baselines for target '" + baseline.target() + "' were two, must be one at most");
            }
        }
    }

    private void requireKnown(String what, PlaceId place) {
        if (places().find(place).isEmpty()) {
            throw new IllegalArgumentException(what + " was '" + place + "', must be a place of the registry");
        }
    }

    /** Collects the parts of a {@link PlanAssessor}. Not thread-safe. */
    final class Builder extends ImmutablePlanAssessor.Builder {
        Builder() {}
    }
}

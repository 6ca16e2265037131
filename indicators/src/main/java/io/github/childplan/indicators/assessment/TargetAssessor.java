package io.github.childplan.indicators.assessment;

import io.github.childplan.core.objective.AgeBand;
import io.github.childplan.core.objective.MilestoneId;
import io.github.childplan.core.objective.PlaceScope;
import io.github.childplan.core.objective.Population;
import io.github.childplan.core.objective.Target;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.value.Unit;
import io.github.childplan.indicators.attainment.Comparison;
import io.github.childplan.indicators.attainment.Comparisons;
import io.github.childplan.indicators.attainment.CriterionJudge;
import io.github.childplan.indicators.attainment.Evidence;
import io.github.childplan.indicators.attainment.Judgement;
import io.github.childplan.indicators.attainment.Verdict;
import io.github.childplan.indicators.attainment.VerdictReason;
import io.github.childplan.indicators.definition.Indicator;
import io.github.childplan.indicators.definition.UsualPeriod;
import io.github.childplan.indicators.observation.Breakdown;
import io.github.childplan.indicators.observation.Observations;
import io.github.childplan.indicators.rollup.AreaFigure;
import io.github.childplan.indicators.rollup.FigureOrigin;
import io.github.childplan.indicators.rollup.RollUp;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Judges one target. Used once and not thread-safe. */
final class TargetAssessor {

    private final PlanAssessor assessor;
    private final Target target;
    private final MilestoneId milestone;
    private final Observations figures;
    private final LocalDate asOf;
    private final Optional<Indicator> indicator;
    private final Optional<TargetYear> year;

    TargetAssessor(PlanAssessor assessor, Target target, MilestoneId milestone, Observations figures, LocalDate asOf) {
        this.assessor = assessor;
        this.target = target;
        this.milestone = milestone;
        this.figures = figures;
        this.asOf = asOf;
        this.indicator = assessor.indicators().find(target.indicator());
        this.year = TargetYear.of(target.timing(), asOf);
    }

    TargetAssessment assess() {
        Optional<PlaceId> place = place();
        Optional<Breakdown> breakdown = breakdown();
        Timeline timeline = place.isPresent() && breakdown.isPresent() && indicator.isPresent()
                ? timeline(place.get(), breakdown.get())
                : new Timeline(List.of(), UsualPeriod.CALENDAR_YEAR);
        Optional<AreaFigure> deciding = year.flatMap(y -> timeline.inYear(y.judged()));
        Optional<AreaFigure> standing =
                deciding.filter(figure -> figure.value().isPresent()).isPresent()
                        ? Optional.empty()
                        : timeline.latestBefore(year.map(TargetYear::judged).orElse(Integer.MAX_VALUE));
        Judgement judgement =
                unjudged(place, breakdown).orElseGet(() -> judge(timeline, deciding, assessor.comparison()));
        Optional<Actual> actual = deciding.filter(figure -> figure.value().isPresent())
                .map(figure -> actual(figure, Standing.DECIDING))
                .or(() -> standing.map(figure -> actual(figure, Standing.STANDING)));
        Optional<Verdict> other = other(judgement, timeline, deciding);
        Explanation explanation = new ExplanationWriter(assessor, target, figures, asOf, year)
                .write(
                        judgement,
                        actual,
                        standingJudgement(timeline, standing),
                        other,
                        deciding.map(AreaFigure::coverage));
        return TargetAssessment.builder()
                .target(target)
                .milestone(milestone)
                .judgement(judgement)
                .due(year.map(y -> y.due(asOf)).orElse(Due.UNKNOWN))
                .comparison(assessor.comparison().name())
                .actual(actual)
                .otherVerdict(other)
                .explanation(explanation)
                .problems(problems(deciding, standing))
                .build();
    }

    private Timeline timeline(PlaceId place, Breakdown breakdown) {
        List<AreaFigure> series = RollUp.of(assessor.indicators(), assessor.places())
                .series(target.indicator(), place, breakdown, figures);
        return new Timeline(series, indicator.map(Indicator::usualPeriod).orElse(UsualPeriod.CALENDAR_YEAR));
    }

    private Optional<Judgement> unjudged(Optional<PlaceId> place, Optional<Breakdown> breakdown) {
        Optional<VerdictReason> reason = target.obstacles().stream().findFirst().map(VerdictReason::of);
        if (reason.isEmpty() && place.isEmpty()) {
            reason = Optional.of(VerdictReason.PLACES_NOT_LISTED);
        }
        if (reason.isEmpty() && breakdown.isEmpty()) {
            reason = Optional.of(VerdictReason.POPULATION_NOT_DEFINED);
        }
        return reason.map(why -> Judgement.open(Verdict.NOT_JUDGED, why));
    }

    private Judgement judge(Timeline timeline, Optional<AreaFigure> deciding, Comparison comparison) {
        Evidence evidence = evidence(timeline, years());
        Judgement judgement = CriterionJudge.with(comparison).judge(target.criterion(), evidence);
        return judgement.reason().filter(VerdictReason.NO_FIGURE::equals).isPresent()
                ? withoutFigure(timeline, deciding)
                : judgement;
    }

    private Judgement withoutFigure(Timeline timeline, Optional<AreaFigure> deciding) {
        boolean onlyRates = deciding.filter(figure -> figure.value().isEmpty()
                        && !figure.coverage().notCovered().isEmpty())
                .isPresent();
        if (onlyRates) {
            return Judgement.open(Verdict.NO_DATA, VerdictReason.ONLY_STATED_RATES);
        }
        if (timeline.hasValues()) {
            return Judgement.open(Verdict.NO_DATA, VerdictReason.ONLY_EARLIER_FIGURES);
        }
        if (!OtherPlaces.of(assessor, target, figures).isEmpty()) {
            return Judgement.open(Verdict.NOT_COMPARABLE, VerdictReason.OTHER_PLACE);
        }
        boolean otherPopulation =
                breakdown().filter(part -> !part.equals(Breakdown.total())).isPresent()
                        && figures.all().stream()
                                .anyMatch(figure -> figure.indicator().equals(target.indicator()));
        return Judgement.open(
                Verdict.NO_DATA, otherPopulation ? VerdictReason.NO_FIGURE_OF_THE_POPULATION : VerdictReason.NO_FIGURE);
    }

    private Optional<Verdict> other(Judgement judgement, Timeline timeline, Optional<AreaFigure> deciding) {
        return judgement.verdict().decided()
                ? Comparisons.all().stream()
                        .filter(policy ->
                                !policy.name().equals(assessor.comparison().name()))
                        .map(policy -> judge(timeline, deciding, policy).verdict())
                        .filter(verdict -> verdict != judgement.verdict())
                        .findFirst()
                : Optional.empty();
    }

    /** How the latest earlier figure would do, for information. */
    private Optional<Judgement> standingJudgement(Timeline timeline, Optional<AreaFigure> standing) {
        return standing.map(figure -> CriterionJudge.with(assessor.comparison())
                .judge(
                        target.criterion(),
                        evidence(timeline, List.of(figure.key().period().endYear()))));
    }

    private Evidence evidence(Timeline timeline, List<Integer> years) {
        return timeline.evidence(indicator.map(Indicator::unit).orElse(Unit.PERCENT), years);
    }

    private List<Integer> years() {
        return year.map(TargetYear::years).orElse(List.of(asOf.getYear()));
    }

    private Actual actual(AreaFigure figure, Standing standing) {
        Indicator definition = indicator.orElseThrow();
        return new Actual(
                figure.key().period(),
                ShownValue.of(figure.value().orElseThrow(), definition.unit(), target.criterion()),
                figure.value().orElseThrow().fold(counted -> definition.unit(), stated -> stated.unit()),
                figure.value().flatMap(value -> value.findCounts()),
                origin(figure),
                figure.status().orElseThrow(),
                standing,
                figure.coverage());
    }

    private Origin origin(AreaFigure figure) {
        if (!figure.key().place().equals(assessor.plan().identity().area())
                && assessor.standIn().filter(figure.key().place()::equals).isPresent()) {
            return Origin.STAND_IN;
        }
        return figure.origin().orElseThrow() == FigureOrigin.OWN ? Origin.OWN : Origin.SUM;
    }

    private Optional<PlaceId> place() {
        Function<PlaceScope, Optional<PlaceId>> named = scope -> scope.fold(
                whole -> Optional.of(
                        assessor.standIn().orElse(assessor.plan().identity().area())),
                listed -> listed.places().size() == 1
                        ? Optional.of(listed.places().get(0))
                        : Optional.empty(),
                described -> Optional.empty(),
                byBaseline -> Optional.empty());
        return named.apply(target.scope().places())
                .filter(place -> assessor.places().find(place).isPresent());
    }

    private Optional<Breakdown> breakdown() {
        Optional<Population> population = target.scope().population();
        if (population.isEmpty()) {
            return Optional.of(Breakdown.total());
        }
        Breakdown breakdown = Breakdown.total();
        if (population.get().sex().isPresent()) {
            breakdown = breakdown.withSex(population.get().sex().get());
        }
        Optional<AgeBand> ages = population.get().ages();
        if (ages.isPresent()) {
            breakdown = breakdown.withAges(ages.get());
        }
        boolean toldInWordsOnly = breakdown.equals(Breakdown.total())
                || !population.get().groups().isEmpty();
        return toldInWordsOnly ? Optional.empty() : Optional.of(breakdown);
    }

    private static List<Problem> problems(Optional<AreaFigure> deciding, Optional<AreaFigure> standing) {
        Set<Problem> problems = deciding.stream()
                .flatMap(figure -> figure.problems().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        standing.ifPresent(figure -> problems.addAll(figure.problems()));
        return List.copyOf(problems);
    }
}

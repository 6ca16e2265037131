package io.github.childplan.indicators.assessment;

import io.github.childplan.core.criteria.AllOf;
import io.github.childplan.core.criteria.Criterion;
import io.github.childplan.core.criteria.Maintain;
import io.github.childplan.core.criteria.PerUnit;
import io.github.childplan.core.criteria.Relative;
import io.github.childplan.core.criteria.Series;
import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.objective.MilestoneId;
import io.github.childplan.core.objective.Target;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.indicators.attainment.Judgement;
import io.github.childplan.indicators.definition.Counting;
import io.github.childplan.indicators.definition.Indicator;
import io.github.childplan.indicators.observation.Breakdown;
import io.github.childplan.indicators.observation.Observations;
import io.github.childplan.indicators.rollup.AreaFigure;
import io.github.childplan.indicators.rollup.AreaSum;
import io.github.childplan.indicators.rollup.AreaSums;
import io.github.childplan.indicators.rollup.Coverage;
import io.github.childplan.indicators.rollup.NamedPlace;
import io.github.childplan.indicators.rollup.NotCovered;
import io.github.childplan.indicators.rollup.UnknownReason;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Judges one area by sums in numbers, with {@link Attainer}. Where more than the value of each period is asked (units one by one,
 * other places, why there is no figure at all) the figures of the indicator are made objects and the area is judged by
 * them. Used once and not thread-safe.
 */
final class AreaJudge {

    private record SeriesKey(IndicatorId indicator, Breakdown breakdown) {}

    /** The figures of an area over time, and whether their values say all there is to say. */
    private record Numbers(Timeline timeline, boolean enough) {}

    private final PlanAssessor ofArea;
    private final AreaSums sums;
    private final PlaceId area;
    private final LocalDate asOf;
    private final FiguresOfIndicators figures;
    private final Timelines none;
    private final NamedPlace named;
    private final NotCovered notCovered;
    private final Map<SeriesKey, Numbers> series = new HashMap<>();

    AreaJudge(PlanAssessor assessor, AreaSums sums, PlaceId area, LocalDate asOf, FiguresOfIndicators figures) {
        this.ofArea = assessor.toBuilder().standIn(area).build();
        this.sums = sums;
        this.area = area;
        this.asOf = asOf;
        this.figures = figures;
        this.none = new Timelines(ofArea, Observations.empty());
        this.named = new NamedPlace(
                area, assessor.places().find(area).orElseThrow().latest().name());
        this.notCovered = new NotCovered(named, NotCovered.Reason.OUTSIDE_LAND, named.name());
    }

    AreaVerdict judge(Target target, MilestoneId milestone) {
        TargetCase one = TargetCase.of(none, target, milestone, asOf);
        Judgement judgement = byNumbers(one).orElseGet(() -> inFull(target, milestone));
        return new AreaVerdict(area, target.id(), judgement, one.due());
    }

    private Optional<Judgement> byNumbers(TargetCase one) {
        Optional<Breakdown> breakdown = PopulationBreakdown.of(
                one.target().scope(), figures.breakdowns(one.target().indicator()));
        boolean ofTheArea = one.target()
                .scope()
                .places()
                .fold(whole -> true, listed -> false, described -> false, byBaseline -> false);
        if (!ofTheArea
                || breakdown.isEmpty()
                || one.indicator().isEmpty()
                || !asksForValues(one.target().criterion())) {
            return Optional.empty();
        }
        Numbers numbers = numbers(one.indicator().get(), breakdown.get());
        FoundFigures found =
                new FoundFigures(Optional.of(area), breakdown, numbers.timeline(), Optional.empty(), Optional.empty());
        return numbers.enough() ? Optional.of(new Attainer(one, found).judgement()) : Optional.empty();
    }

    /** Whether a criterion is held against values of the area itself and nothing else. */
    private static boolean asksForValues(Criterion criterion) {
        if (criterion instanceof Maintain maintain) {
            return asksForValues(maintain.criterion());
        }
        if (criterion instanceof Series several) {
            return several.points().stream().allMatch(point -> asksForValues(point.criterion()));
        }
        return !(criterion instanceof PerUnit || criterion instanceof Relative || criterion instanceof AllOf);
    }

    /** Whether a criterion may speak of other indicators than that of the target. */
    private static boolean joinsMeasures(Criterion criterion) {
        if (criterion instanceof Maintain maintain) {
            return joinsMeasures(maintain.criterion());
        }
        if (criterion instanceof Series several) {
            return several.points().stream().anyMatch(point -> joinsMeasures(point.criterion()));
        }
        return criterion instanceof AllOf || (criterion instanceof PerUnit perUnit && joinsMeasures(perUnit.each()));
    }

    private Numbers numbers(Indicator indicator, Breakdown breakdown) {
        return series.computeIfAbsent(new SeriesKey(indicator.id(), breakdown), key -> {
            List<AreaSum> found = sums.series(indicator.id(), area, breakdown);
            Timeline timeline = new Timeline(
                    found.stream().map(sum -> nameless(sum, indicator)).toList(), indicator.usualPeriod());
            boolean enough = timeline.hasValues() && found.stream().allMatch(sum -> numbersTell(sum, indicator));
            return new Numbers(timeline, enough);
        });
    }

    /** Which places are not covered, and why, is asked where there is no value, and where it counts places. */
    private boolean numbersTell(AreaSum sum, Indicator indicator) {
        boolean countsPlaces = ofArea.indicators().definitions(indicator.id()).stream()
                .anyMatch(definition -> definition.counting() == Counting.PLACES);
        return sum.notCovered() == 0 || (sum.value().isPresent() && !countsPlaces);
    }

    /** A figure that has all a judge of values asks for, and the area in place of every place of it; nobody else sees it. */
    private AreaFigure nameless(AreaSum sum, Indicator indicator) {
        return AreaFigure.builder()
                .key(sum.key())
                .definition(indicator)
                .value(sum.value())
                .unknown(sum.value().isPresent() ? Optional.empty() : Optional.of(UnknownReason.NO_FIGURE))
                .origin(sum.origin())
                .status(sum.status())
                .finality(sum.finality())
                .choice("")
                .coverage(new Coverage(
                        Collections.nCopies(sum.expected(), named),
                        List.of(),
                        Collections.nCopies(sum.missing(), named),
                        Collections.nCopies(sum.notCovered(), notCovered)))
                .build();
    }

    private Judgement inFull(Target target, MilestoneId milestone) {
        Set<IndicatorId> indicators = new HashSet<>(Set.of(target.indicator()));
        target.scope()
                .places()
                .fold(
                        whole -> false,
                        listed -> false,
                        described -> false,
                        byBaseline -> indicators.add(byBaseline.indicator()));
        if (joinsMeasures(target.criterion())) {
            ofArea.plan().indicators().forEach(indicator -> indicators.add(indicator.id()));
        }
        TargetCase one = TargetCase.of(new Timelines(ofArea, figures.of(indicators)), target, milestone, asOf);
        return new Attainer(one, FigureFinder.find(one)).judgement();
    }
}

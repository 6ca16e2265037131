package io.github.childplan.indicators.rollup;

import io.github.childplan.core.objective.AgeBand;
import io.github.childplan.core.objective.Sex;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Ratio;
import io.github.childplan.indicators.definition.Counting;
import io.github.childplan.indicators.observation.Breakdown;
import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.ObservationKey;
import io.github.childplan.indicators.observation.Observations;
import io.github.childplan.indicators.observation.Residence;
import io.github.childplan.indicators.problem.IndicatorsProblem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Whether figures of parts of the population add up to the figure of all of it, dimension by dimension: per place, and where no
 * place is wrong for the area. More than the total is always wrong. Less is wrong only where the parts are known to be all: both
 * sexes, both residences, ages without a gap and without an end. A list of peoples is seldom one of all.
 */
final class BreakdownCheck {

    private final SumRequest request;
    private final AreaNode area;
    private final Observations observations;
    private final Map<PlaceId, Observation> totals;

    BreakdownCheck(SumRequest request, AreaNode area, Observations observations, Map<PlaceId, Observation> totals) {
        this.request = request;
        this.area = area;
        this.observations = observations;
        this.totals = totals;
    }

    /** Returns a problem for each dimension that is too much or too little somewhere. */
    List<Problem> problems(List<NamedPlace> reported) {
        List<Breakdown> known = observations.breakdowns(request.key().indicator());
        if (known.size() <= 1 || request.indicator().counting() == Counting.PLACES) {
            return List.of();
        }
        Map<String, List<Breakdown>> byDimension = new TreeMap<>();
        for (Breakdown narrower : known) {
            narrower.stepFrom(request.key().breakdown())
                    .ifPresent(dimension -> byDimension
                            .computeIfAbsent(dimension, name -> new ArrayList<>())
                            .add(narrower));
        }
        List<Problem> problems = new ArrayList<>();
        byDimension.forEach((dimension, parts) -> problems.addAll(problems(dimension, parts, reported)));
        return problems;
    }

    private List<Problem> problems(String dimension, List<Breakdown> breakdowns, List<NamedPlace> reported) {
        List<LocalizedText> above = new ArrayList<>();
        List<LocalizedText> below = new ArrayList<>();
        List<NamedPlace> places = new ArrayList<>(reported);
        places.add(area.place());
        for (NamedPlace place : places) {
            Optional.ofNullable(totals.get(place.id()))
                    .flatMap(total -> total.value().findCounts())
                    .ifPresent(total -> compare(place, dimension, counts(breakdowns, place), total, above, below));
        }
        if (above.isEmpty() && below.isEmpty()) {
            areaTotal()
                    .ifPresent(total -> compare(area.place(), dimension, areaCounts(breakdowns), total, above, below));
        }
        List<Problem> problems = new ArrayList<>();
        report(IndicatorsProblem.BREAKDOWN_ABOVE_TOTAL, dimension, above, problems);
        report(IndicatorsProblem.BREAKDOWN_BELOW_TOTAL, dimension, below, problems);
        return problems;
    }

    private void report(
            IndicatorsProblem reason, String dimension, List<LocalizedText> places, List<Problem> problems) {
        if (!places.isEmpty()) {
            problems.add(RollUpMessages.breakdown(reason, request.key(), area.place(), dimension, places));
        }
    }

    private static void compare(
            NamedPlace place,
            String dimension,
            Map<Breakdown, Ratio> parts,
            Ratio total,
            List<LocalizedText> above,
            List<LocalizedText> below) {
        List<AgeBand> ages = parts.keySet().stream()
                .flatMap(part -> part.findAges().stream())
                .toList();
        boolean overlapping = dimension.equals(Breakdown.AGE) && AgeBands.overlap(ages);
        for (Ratio part : parts.values()) {
            if (isAbove(part, total)) {
                above.add(RollUpMessages.partsAndTotal(place, part, total));
                return;
            }
        }
        Optional<Ratio> sum = overlapping ? Optional.empty() : sum(parts);
        if (sum.isEmpty()) {
            return;
        }
        if (isAbove(sum.get(), total)) {
            above.add(RollUpMessages.partsAndTotal(place, sum.get(), total));
        } else if (!sum.get().equals(total) && allThere(dimension, parts, ages)) {
            below.add(RollUpMessages.partsAndTotal(place, sum.get(), total));
        }
    }

    private static boolean isAbove(Ratio part, Ratio total) {
        return part.numerator() > total.numerator() || part.denominator() > total.denominator();
    }

    private static boolean allThere(String dimension, Map<Breakdown, Ratio> parts, List<AgeBand> ages) {
        return switch (dimension) {
            case Breakdown.SEX -> parts.size() == Sex.values().length;
            case Breakdown.RESIDENCE -> parts.size() == Residence.values().length;
            case Breakdown.AGE -> AgeBands.coverAll(ages);
            default -> false;
        };
    }

    /** Returns the sum of counts that were checked to be no larger than a total each; empty if there is none. */
    private static Optional<Ratio> sum(Map<Breakdown, Ratio> parts) {
        long numerator = 0;
        long denominator = 0;
        for (Ratio part : parts.values()) {
            numerator = Math.min(Ratio.MAX_COUNT, numerator + part.numerator());
            denominator = Math.min(Ratio.MAX_COUNT, denominator + part.denominator());
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(Ratio.of(numerator, denominator));
    }

    private Map<Breakdown, Ratio> counts(List<Breakdown> breakdowns, NamedPlace place) {
        Map<Breakdown, Ratio> counts = new LinkedHashMap<>();
        for (Breakdown breakdown : breakdowns) {
            Optional.ofNullable(observations
                            .at(
                                    request.key().indicator(),
                                    breakdown,
                                    request.key().period())
                            .get(place.id()))
                    .flatMap(figure -> figure.value().findCounts())
                    .ifPresent(found -> counts.put(breakdown, found));
        }
        return counts;
    }

    private Optional<Ratio> areaTotal() {
        return wholeCounts(request.key().breakdown());
    }

    private Map<Breakdown, Ratio> areaCounts(List<Breakdown> breakdowns) {
        Map<Breakdown, Ratio> counts = new LinkedHashMap<>();
        for (Breakdown breakdown : breakdowns) {
            wholeCounts(breakdown).ifPresent(found -> counts.put(breakdown, found));
        }
        return counts;
    }

    /** Returns the counts of the area where they cover the whole of it. */
    private Optional<Ratio> wholeCounts(Breakdown breakdown) {
        ObservationKey key = request.key();
        Map<PlaceId, Observation> figures = observations.at(key.indicator(), breakdown, key.period());
        Observation own = figures.get(key.place());
        Optional<Ratio> stated =
                Optional.ofNullable(own).flatMap(figure -> figure.value().findCounts());
        if (stated.isPresent()) {
            return stated;
        }
        Collector below = new Collector(request, figures).under(area);
        return below.coverage().complete() ? below.sum().flatMap(MeasuredValue::findCounts) : Optional.empty();
    }
}

package io.github.childplan.service.figures;

import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.place.PlaceLevel;
import io.github.childplan.core.value.Period;
import io.github.childplan.indicators.disclosure.SuppressionPolicy;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.ObservationKey;
import io.github.childplan.indicators.observation.Observations;
import io.github.childplan.indicators.place.Place;
import io.github.childplan.indicators.rollup.Coverage;
import io.github.childplan.service.plan.PlanBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The figures of an indicator that bear on each other: those of periods that overlap, as a year and its quarters do. */
record FigureSet(IndicatorId indicator, LocalDate from, LocalDate to) {

    static List<FigureSet> of(IndicatorId indicator, Observations figures) {
        List<Period> periods = figures.all().stream()
                .filter(figure -> figure.indicator().equals(indicator))
                .map(Observation::period)
                .distinct()
                .sorted(Comparator.comparing(Period::firstDay))
                .toList();
        List<FigureSet> sets = new ArrayList<>();
        for (Period period : periods) {
            FigureSet last = sets.isEmpty() ? null : sets.get(sets.size() - 1);
            if (last == null || period.firstDay().isAfter(last.to)) {
                sets.add(new FigureSet(indicator, period.firstDay(), period.lastDay()));
            } else if (period.lastDay().isAfter(last.to)) {
                sets.set(sets.size() - 1, new FigureSet(indicator, last.from, period.lastDay()));
            }
        }
        return sets;
    }

    boolean has(Observation figure) {
        Period period = figure.period();
        return figure.indicator().equals(indicator)
                && !period.firstDay().isBefore(from)
                && !period.lastDay().isAfter(to);
    }

    /** Returns the figures of the set that count. */
    Map<ObservationKey, Observation> in(Observations figures) {
        return figures.all().stream()
                .filter(this::has)
                .map(Observation::key)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), key -> figures.find(key).orElseThrow()));
    }

    /**
     * Returns whether every place under the plan's area has reported, for each period and part of the population of which there
     * is a figure. Where the area alone states one, no place has to.
     */
    boolean complete(Observations figures, SuppressionPolicy policy, PlanBook book) {
        PlaceId area = book.plan().identity().area();
        Map<ObservationKey, Set<PlaceId>> reported = in(figures).keySet().stream()
                .collect(Collectors.groupingBy(
                        key -> key.withPlace(area), Collectors.mapping(ObservationKey::place, Collectors.toSet())));
        return reported.entrySet().stream().allMatch(one -> {
            boolean noneProtected = one.getValue().stream()
                    .noneMatch(place -> !place.equals(area) && policy.levels().contains(level(place, book)));
            return noneProtected || covers(one.getValue(), book.assessor().rollUp().figure(one.getKey(), figures).coverage());
        });
    }

    private static boolean covers(Set<PlaceId> reported, Coverage coverage) {
        return !coverage.expected().isEmpty()
                && coverage.expected().stream()
                        .allMatch(place -> reported.contains(place.id()) || coverage.reported().contains(place));
    }

    private static PlaceLevel level(PlaceId place, PlanBook book) {
        return book.places().find(place).map(Place::level).orElse(PlaceLevel.COMMUNE);
    }
}

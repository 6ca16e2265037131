package io.github.childplan.indicators.disclosure;

import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.value.Period;
import io.github.childplan.indicators.definition.IndicatorCatalog;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.place.PlaceRegistry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts the figures of the protected indicators into tables. Used once and not thread-safe. */
final class Tables {

    private final SuppressionPolicy policy;
    private final IndicatorCatalog indicators;
    private final Areas areas;
    private final Map<PlaceId, Integer> order = new HashMap<>();

    Tables(SuppressionPolicy policy, IndicatorCatalog indicators, PlaceRegistry places) {
        this.policy = policy;
        this.indicators = indicators;
        this.areas = new Areas(places);
        places.places().forEach(place -> order.put(place.id(), order.size()));
    }

    SuppressionPolicy policy() {
        return policy;
    }

    IndicatorCatalog indicators() {
        return indicators;
    }

    Areas areas() {
        return areas;
    }

    /** Where a place stands in the registry; last if it is unknown. */
    int order(PlaceId place) {
        return order.getOrDefault(place, Integer.MAX_VALUE);
    }

    /** Returns the tables of the figures, of which each key has one. */
    List<Table> of(Collection<Observation> figures) {
        Map<IndicatorId, List<Observation>> byIndicator = new TreeMap<>();
        figures.forEach(figure -> byIndicator
                .computeIfAbsent(figure.indicator(), id -> new ArrayList<>())
                .add(figure));
        List<Table> tables = new ArrayList<>();
        byIndicator.forEach((indicator, all) ->
                groups(all).forEach(group -> tables.add(new TableMaker(this, indicator, group).table())));
        return tables;
    }

    /** Figures of periods of which one holds the other belong together: quarters add up to their year. */
    private static Collection<List<Observation>> groups(List<Observation> figures) {
        Map<Period, Period> first = new HashMap<>();
        List<Period> periods =
                figures.stream().map(Observation::period).distinct().sorted().toList();
        periods.forEach(period -> first.put(period, period));
        for (Period one : periods) {
            for (Period other : periods) {
                if (holds(one, other)) {
                    Period joined = first.getOrDefault(one, one);
                    Period given = first.getOrDefault(other, other);
                    first.replaceAll((period, group) -> group.equals(given) ? joined : group);
                }
            }
        }
        Map<Period, List<Observation>> groups = new LinkedHashMap<>();
        figures.forEach(figure -> groups.computeIfAbsent(
                        first.getOrDefault(figure.period(), figure.period()), period -> new ArrayList<>())
                .add(figure));
        return groups.values();
    }

    private static boolean holds(Period whole, Period part) {
        return !whole.firstDay().isAfter(part.firstDay()) && !whole.lastDay().isBefore(part.lastDay());
    }
}

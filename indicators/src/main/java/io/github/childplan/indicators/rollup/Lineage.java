package io.github.childplan.indicators.rollup;

import io.github.childplan.core.place.PlaceId;
import io.github.childplan.indicators.place.Place;
import io.github.childplan.indicators.place.PlaceRegistry;
import io.github.childplan.indicators.place.PlaceSuccession;
import io.github.childplan.indicators.place.PlaceVersion;
import io.github.childplan.indicators.place.SuccessionKind;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Follows the land of places, with whatever was split off from them. Stateless. */
final class Lineage {

    private Lineage() {}

    /**
     * Returns the places in force on a day that have land of a place of an earlier day: itself if it goes on, and all that was
     * split off from it or took it over.
     */
    static List<PlaceVersion> heirs(PlaceRegistry places, PlaceId place, LocalDate then, LocalDate day) {
        Map<PlaceId, PlaceVersion> found = new LinkedHashMap<>();
        Set<PlaceId> seen = new LinkedHashSet<>();
        heirs(places, place, then, day, seen, found);
        return List.copyOf(found.values());
    }

    private static void heirs(
            PlaceRegistry places,
            PlaceId place,
            LocalDate then,
            LocalDate day,
            Set<PlaceId> seen,
            Map<PlaceId, PlaceVersion> found) {
        if (!seen.add(place)) {
            return;
        }
        places.versionOf(place, day).ifPresent(version -> found.put(place, version));
        for (PlaceSuccession succession : places.successionsOf(place)) {
            if (succession.date().isAfter(then) && !succession.date().isAfter(day)) {
                heirs(places, succession.successor(), then, day, seen, found);
            }
        }
    }

    /** Returns the places that come before or after some places and were not in force on a day. */
    static List<NamedPlace> outOfForce(PlaceRegistry places, List<NamedPlace> leaves, LocalDate day) {
        Set<PlaceId> related = new LinkedHashSet<>();
        leaves.forEach(leaf -> earlier(places, leaf.id(), related));
        Set<PlaceId> after = new LinkedHashSet<>();
        leaves.forEach(leaf -> later(places, leaf.id(), after));
        related.addAll(after);
        return related.stream()
                .map(places::find)
                .flatMap(Optional::stream)
                .filter(place -> place.versionOn(day).isEmpty())
                .map(Place::latest)
                .map(NamedPlace::of)
                .toList();
    }

    private static void earlier(PlaceRegistry places, PlaceId place, Set<PlaceId> found) {
        if (places.find(place).isPresent() && found.add(place)) {
            // a place from which another was split off goes on, and shares no land with that one since
            places.originOf(place)
                    .filter(origin -> origin.kind() != SuccessionKind.SPLIT)
                    .ifPresent(origin ->
                            origin.predecessors().forEach(predecessor -> earlier(places, predecessor.place(), found)));
        }
    }

    private static void later(PlaceRegistry places, PlaceId place, Set<PlaceId> found) {
        if (found.add(place)) {
            places.successionsOf(place).forEach(succession -> later(places, succession.successor(), found));
        }
    }
}

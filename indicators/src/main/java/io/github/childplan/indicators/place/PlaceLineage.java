package io.github.childplan.indicators.place;

import io.github.childplan.core.place.PlaceId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Follows successions forward and backward. Stateless. */
final class PlaceLineage {

    private PlaceLineage() {}

    static List<PlaceVersion> successors(PlaceRegistry registry, Place place, LocalDate day) {
        Map<PlaceId, PlaceVersion> found = new LinkedHashMap<>();
        forward(registry, place, day, new LinkedHashSet<>(), found);
        return List.copyOf(found.values());
    }

    static List<PlaceVersion> predecessors(PlaceRegistry registry, Place place, LocalDate day) {
        Map<PlaceId, PlaceVersion> found = new LinkedHashMap<>();
        backward(registry, place, day, new LinkedHashSet<>(), found);
        return List.copyOf(found.values());
    }

    static CodeContinuity compare(PlaceRegistry registry, PlaceVersion first, PlaceVersion second, LocalDate after) {
        if (first.place().equals(second.place())) {
            return CodeContinuity.SAME_PLACE;
        }
        if (Collections.disjoint(PlaceNames.full(first), PlaceNames.full(second))) {
            return CodeContinuity.OTHER_PLACE;
        }
        List<PlaceVersion> heirs = registry.find(first.place())
                .map(place -> successors(registry, place, after))
                .orElse(List.of());
        if (heirs.stream().noneMatch(heir -> heir.place().equals(second.place()))) {
            return CodeContinuity.OTHER_PLACE;
        }
        return heirs.size() == 1 && mergedWhole(registry, second.place(), first.place(), new LinkedHashSet<>())
                ? CodeContinuity.SAME_NAME_MORE_LAND
                : CodeContinuity.SAME_NAME_OTHER_LAND;
    }

    /** Splits are not followed: the place that was split goes on as itself or through its own later successor. */
    private static void forward(
            PlaceRegistry registry, Place place, LocalDate day, Set<PlaceId> seen, Map<PlaceId, PlaceVersion> found) {
        if (!seen.add(place.id())) {
            return;
        }
        place.versionOn(day).ifPresent(version -> found.put(place.id(), version));
        if (found.containsKey(place.id())) {
            return;
        }
        registry.successionsOf(place.id()).stream()
                .filter(succession -> succession.kind() != SuccessionKind.SPLIT)
                .filter(succession -> !succession.date().isAfter(day))
                .flatMap(succession -> registry.find(succession.successor()).stream())
                .forEach(successor -> forward(registry, successor, day, seen, found));
    }

    private static void backward(
            PlaceRegistry registry, Place place, LocalDate day, Set<PlaceId> seen, Map<PlaceId, PlaceVersion> found) {
        if (!seen.add(place.id())) {
            return;
        }
        place.versionOn(day).ifPresent(version -> found.put(place.id(), version));
        if (found.containsKey(place.id())) {
            return;
        }
        registry.originOf(place.id())
                .filter(origin -> day.isBefore(origin.date()))
                .ifPresent(origin -> origin.predecessors().stream()
                        .flatMap(predecessor -> registry.find(predecessor.place()).stream())
                        .forEach(predecessor -> backward(registry, predecessor, day, seen, found)));
    }

    /** Returns whether a place took over another whole, by mergers alone. */
    private static boolean mergedWhole(PlaceRegistry registry, PlaceId successor, PlaceId old, Set<PlaceId> seen) {
        if (successor.equals(old) || !seen.add(successor)) {
            return successor.equals(old);
        }
        return registry.originOf(successor)
                .filter(origin -> origin.kind() == SuccessionKind.MERGER)
                .map(origin ->
                        origin.predecessors().stream().anyMatch(part -> mergedWhole(registry, part.place(), old, seen)))
                .orElse(false);
    }
}

package io.github.childplan.indicators.rollup;

import io.github.childplan.core.place.Place;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.place.PlaceLevel;
import io.github.childplan.core.place.PlaceRegistry;
import io.github.childplan.core.place.PlaceVersion;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.indicators.problem.IndicatorsMessages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The places whose figures make that of an area on a day.
 *
 * @param area the area by its last name
 * @param expected all of them
 * @param wholly those that lie in the area wholly
 * @param notCovered the former communes whose part of the area none of them holds
 */
record Units(NamedPlace area, List<NamedPlace> expected, List<NamedPlace> wholly, List<NotCovered> notCovered) {

    static Units of(PlaceRegistry places, PlaceId id, LocalDate day) {
        Place area = places.find(id)
                .orElseThrow(
                        () -> new IllegalArgumentException("area was '" + id + "', must be a place of the registry"));
        NamedPlace named = NamedPlace.of(area.versionOn(day).orElse(area.latest()));
        Optional<LocalDate> ended = area.latest().validity().to().filter(lastDay -> lastDay.isBefore(day));
        if (ended.isPresent()) {
            return afterEnd(named, places, communes(places, id, ended.get()), ended.get(), day);
        }
        List<NamedPlace> communes =
                communes(places, id, day).stream().map(NamedPlace::of).toList();
        return new Units(named, communes, communes, List.of());
    }

    private static List<PlaceVersion> communes(PlaceRegistry places, PlaceId area, LocalDate day) {
        return places.descendants(area, day).stream()
                .filter(version -> version.level() == PlaceLevel.COMMUNE)
                .toList();
    }

    private static Units afterEnd(
            NamedPlace area, PlaceRegistry places, List<PlaceVersion> former, LocalDate lastDay, LocalDate day) {
        Set<PlaceId> inside = new LinkedHashSet<>();
        former.forEach(commune -> inside.add(commune.place()));
        Map<PlaceId, NamedPlace> expected = new LinkedHashMap<>();
        Map<PlaceId, NamedPlace> wholly = new LinkedHashMap<>();
        List<NotCovered> notCovered = new ArrayList<>();
        for (PlaceVersion commune : former) {
            List<PlaceVersion> successors = places.successors(commune.place(), day);
            if (successors.isEmpty()) {
                notCovered.add(new NotCovered(
                        NamedPlace.of(commune),
                        NotCovered.Reason.NO_SUCCESSOR,
                        IndicatorsMessages.text("rollup.no-successor")));
            }
            for (PlaceVersion successor : successors) {
                NamedPlace named = NamedPlace.of(successor);
                expected.put(named.id(), named);
                boolean within = places.predecessors(successor.place(), lastDay).stream()
                        .allMatch(predecessor -> inside.contains(predecessor.place()));
                if (within) {
                    wholly.put(named.id(), named);
                } else {
                    notCovered.add(
                            new NotCovered(NamedPlace.of(commune), NotCovered.Reason.OUTSIDE_LAND, outsideLand(named)));
                }
            }
        }
        return new Units(area, List.copyOf(expected.values()), List.copyOf(wholly.values()), List.copyOf(notCovered));
    }

    private static LocalizedText outsideLand(NamedPlace successor) {
        return IndicatorsMessages.text("rollup.outside-land", Map.of("successor", successor.name()));
    }
}

package io.github.childplan.indicators.place;

import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.text.MatchKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The hash maps of a registry. Nothing changes them once they are built. */
record PlaceIndex(
        Map<PlaceId, Place> places,
        Map<String, List<PlaceVersion>> byIdOrCode,
        Map<String, List<PlaceVersion>> byName,
        Map<PlaceId, List<PlaceVersion>> byParent,
        Map<PlaceId, PlaceSuccession> origins,
        Map<PlaceId, List<PlaceSuccession>> successions) {

    static PlaceIndex of(List<Place> places) {
        Map<PlaceId, Place> byId = new LinkedHashMap<>();
        places.forEach(place -> byId.put(place.id(), place));
        PlaceIndex index = new PlaceIndex(
                Collections.unmodifiableMap(byId),
                new HashMap<>(),
                new HashMap<>(),
                new HashMap<>(),
                new HashMap<>(),
                new HashMap<>());
        places.forEach(place -> place.versions().forEach(index::enter));
        // last, because an id that looks like a code wins over it
        places.forEach(place -> index.byIdOrCode.put(place.id().value(), place.versions()));
        index.successions.values().forEach(list -> list.sort(Comparator.comparing(PlaceSuccession::date)));
        return index;
    }

    /** Returns the versions that ever had a code. */
    List<PlaceVersion> coded(PlaceCode code) {
        return byIdOrCode.getOrDefault(code.toString(), List.of());
    }

    /** Returns the versions that ever had a name. */
    List<PlaceVersion> named(String name) {
        return byName.getOrDefault(MatchKey.of(name), List.of());
    }

    /** Returns the versions known by an id, else by a code with or without its scheme, else by a name. */
    List<PlaceVersion> anyhow(String text) {
        List<PlaceVersion> found = byIdOrCode.get(text.strip());
        return found != null ? found : named(text);
    }

    private void enter(PlaceVersion version) {
        version.codes().forEach(code -> {
            add(byIdOrCode, code.toString(), version);
            add(byIdOrCode, code.code(), version);
        });
        PlaceNames.all(version).forEach(key -> add(byName, key, version));
        version.parent().ifPresent(parent -> add(byParent, parent, version));
        version.origin().ifPresent(origin -> {
            PlaceSuccession succession = succession(version, origin);
            origins.put(version.place(), succession);
            origin.predecessors().forEach(part -> add(successions, part, succession));
        });
    }

    private PlaceSuccession succession(PlaceVersion version, PlaceOrigin origin) {
        LocalDate date = version.validity().from().orElseThrow();
        List<PlaceSuccession.Predecessor> predecessors = origin.predecessors().stream()
                .map(id -> new PlaceSuccession.Predecessor(id, parentOn(id, date.minusDays(1))))
                .toList();
        return new PlaceSuccession(
                version.place(), date, origin.kind(), predecessors, version.beganBy(), version.source());
    }

    private Optional<PlaceId> parentOn(PlaceId id, LocalDate day) {
        return Optional.ofNullable(places.get(id))
                .flatMap(place -> place.versionOn(day))
                .flatMap(PlaceVersion::parent);
    }

    private static <K, V> void add(Map<K, List<V>> map, K key, V value) {
        map.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
    }
}

package io.github.childplan.indicators.disclosure;

import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.place.PlaceLevel;
import io.github.childplan.indicators.place.Place;
import io.github.childplan.indicators.place.PlaceRegistry;
import io.github.childplan.indicators.place.PlaceSuccession;
import io.github.childplan.indicators.place.PlaceVersion;
import io.github.childplan.indicators.place.SuccessionKind;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The areas for which somebody could add up the figure of a place: those it lies in on the day, those that ended before and
 * whose land it holds, and those that took it over later. Not thread-safe.
 */
final class Areas {

    private record Asked(PlaceId place, LocalDate day) {}

    private final PlaceRegistry places;
    private final NavigableSet<LocalDate> ends = new TreeSet<>();
    private final Map<Asked, Set<PlaceId>> answers = new HashMap<>();

    Areas(PlaceRegistry places) {
        this.places = places;
        places.places().stream()
                .filter(place -> place.level() != PlaceLevel.COMMUNE)
                .forEach(place -> place.latest().validity().to().ifPresent(ends::add));
    }

    Set<PlaceId> of(PlaceId place, LocalDate day) {
        return answers.computeIfAbsent(new Asked(place, day), this::find);
    }

    Optional<PlaceLevel> level(PlaceId place) {
        return places.find(place).map(Place::level);
    }

    private Set<PlaceId> find(Asked asked) {
        Set<PlaceId> found = new LinkedHashSet<>();
        Optional<Place> place = places.find(asked.place());
        place.ifPresent(known -> {
            above(known, asked.day(), found);
            ends.headSet(asked.day(), false).forEach(end -> found.addAll(ended(known, end)));
            later(known, asked.day(), found);
        });
        found.remove(asked.place());
        return found;
    }

    private void above(Place place, LocalDate day, Set<PlaceId> found) {
        Optional<PlaceId> parent = place.versionOn(day).orElse(place.latest()).parent();
        if (parent.isPresent() && found.add(parent.get())) {
            places.find(parent.get()).ifPresent(known -> above(known, day, found));
        }
    }

    /** The areas that ended on a day and in which all that the place was made of lay. */
    private Set<PlaceId> ended(Place place, LocalDate end) {
        Set<PlaceId> common = new LinkedHashSet<>();
        List<PlaceVersion> parts = places.predecessors(place.id(), end);
        for (int i = 0; i < parts.size(); i++) {
            Set<PlaceId> above = new LinkedHashSet<>();
            places.find(parts.get(i).place()).ifPresent(part -> above(part, end, above));
            if (i == 0) {
                common.addAll(above);
            } else {
                common.retainAll(above);
            }
        }
        common.removeIf(area -> !places.find(area)
                .flatMap(known -> known.latest().validity().to())
                .equals(Optional.of(end)));
        return common;
    }

    /** The place that took this one over whole, what took over that one, and the areas they came to lie in. */
    private void later(Place place, LocalDate day, Set<PlaceId> found) {
        List<PlaceSuccession> next = places.successionsOf(place.id()).stream()
                .filter(succession -> succession.kind() != SuccessionKind.SPLIT)
                .filter(succession -> succession.date().isAfter(day))
                .toList();
        if (next.size() == 1 && found.add(next.get(0).successor())) {
            places.find(next.get(0).successor()).ifPresent(successor -> {
                above(successor, next.get(0).date(), found);
                later(successor, next.get(0).date(), found);
            });
        }
    }
}

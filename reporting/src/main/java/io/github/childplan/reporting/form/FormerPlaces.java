package io.github.childplan.reporting.form;

import io.github.childplan.core.place.PlaceId;
import io.github.childplan.indicators.place.Place;
import io.github.childplan.indicators.place.PlaceRegistry;
import io.github.childplan.indicators.place.PlaceSuccession;
import io.github.childplan.indicators.place.PlaceVersion;
import io.github.childplan.indicators.place.SuccessionKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The places in force on a day that were later merged into one that had not begun on it. Where land was split off or came in
 * parts, nobody can tell it from the rest of the place it came from, so that nobody is asked for it. Used once.
 */
final class FormerPlaces {

    private final PlaceRegistry places;
    private final LocalDate day;
    private final Set<PlaceId> seen = new LinkedHashSet<>();
    private final List<PlaceVersion> inForce = new ArrayList<>();
    private final List<PlaceSuccession> splits = new ArrayList<>();
    private boolean unknown;

    private FormerPlaces(PlaceRegistry places, LocalDate day) {
        this.places = places;
        this.day = day;
    }

    /**
     * What is known.
     *
     * @param places the former places as of the day, in the order in which the registry names them as predecessors
     * @param complete whether all land of the place is known to be theirs
     */
    record Found(List<PlaceVersion> places, boolean complete) {

        Found {
            places = List.copyOf(places);
        }

        Optional<PlaceVersion> find(PlaceId id) {
            return places.stream().filter(version -> version.place().equals(id)).findFirst();
        }
    }

    /** Returns whether the first day of a place comes after a day. */
    static boolean unbegun(PlaceRegistry places, PlaceId place, LocalDate day) {
        return places.find(place)
                .flatMap(known -> known.versions().get(0).validity().from())
                .filter(day::isBefore)
                .isPresent();
    }

    static Found of(PlaceRegistry places, PlaceId place, LocalDate day) {
        FormerPlaces former = new FormerPlaces(places, day);
        former.follow(place);
        return new Found(
                former.inForce, !former.unknown && former.splits.stream().allMatch(former::held));
    }

    /** Returns those of a reporter: if it reports for some former places alone, those and what they were on the day. */
    static Found of(PlaceRegistry places, FormReporter reporter, LocalDate day) {
        Found all = of(places, reporter.place(), day);
        if (reporter.formerPlaces().isEmpty()) {
            return all;
        }
        List<PlaceVersion> passedOn = reporter.formerPlaces().stream()
                .filter(place -> places.find(place).isPresent())
                .flatMap(place -> places.successors(place, day).stream())
                .toList();
        return new Found(all.places().stream().filter(passedOn::contains).toList(), all.complete());
    }

    private void follow(PlaceId id) {
        if (!seen.add(id)) {
            return;
        }
        Optional<Place> place = places.find(id);
        Optional<PlaceVersion> then = place.flatMap(known -> known.versionOn(day));
        Optional<PlaceSuccession> origin = place.flatMap(known -> places.originOf(id))
                .filter(known -> known.date().isAfter(day));
        if (then.isPresent()) {
            inForce.add(then.get());
        } else if (origin.isEmpty() || origin.get().kind() == SuccessionKind.PARTS) {
            unknown = true;
        } else if (origin.get().kind() == SuccessionKind.SPLIT) {
            splits.add(origin.get());
        } else {
            origin.get().predecessors().forEach(predecessor -> follow(predecessor.place()));
        }
    }

    /** Returns whether what a place was split off from was merged as well, so that its figure holds both. */
    private boolean held(PlaceSuccession split) {
        return split.predecessors().stream().allMatch(predecessor -> seen.contains(predecessor.place()));
    }
}

package io.github.childplan.indicators.rollup;

import io.github.childplan.core.place.PlaceId;
import io.github.childplan.indicators.place.Place;
import io.github.childplan.indicators.place.PlaceRegistry;
import io.github.childplan.indicators.place.PlaceSuccession;
import io.github.childplan.indicators.place.PlaceVersion;
import io.github.childplan.indicators.place.SuccessionKind;
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
 * The tree of an area that had not begun on the day: the places that were merged into it, as far as they were then what was merged
 * later. What was split off, or made of parts, cannot be told from the rest. Used once.
 */
final class UnbegunArea {

    private final PlaceRegistry places;
    private final LocalDate day;
    private final NamedPlace area;
    private final Set<PlaceId> merged = new LinkedHashSet<>();
    private final Map<PlaceId, PlaceVersion> whole = new LinkedHashMap<>();
    private final Map<PlaceId, PlaceSuccession> splitOff = new LinkedHashMap<>();
    private final List<AreaNode> parts = new ArrayList<>();
    private final List<NotCovered> notCovered = new ArrayList<>();

    UnbegunArea(PlaceRegistry places, Place unbegun, LocalDate day) {
        this.places = places;
        this.day = day;
        this.area = NamedPlace.of(unbegun.versions().get(0));
    }

    AreaNode node() {
        follow(area);
        splitOff.forEach(this::leaveOutUnlessWholeIsIn);
        whole.forEach((id, version) -> takeUnlessLargerThen(version));
        List<NamedPlace> leaves = new ArrayList<>();
        parts.forEach(part -> leaves.addAll(AreaTrees.leaves(part)));
        return AreaNode.of(area, SumOf.PREDECESSORS, parts, notCovered)
                .with(Lineage.outOfForce(places, leaves, day).stream()
                        .filter(place -> !place.id().equals(area.id()))
                        .toList());
    }

    /** Goes back through mergers to the places that were in force on the day. */
    private void follow(NamedPlace place) {
        if (!merged.add(place.id())) {
            return;
        }
        Optional<PlaceVersion> then = places.versionOf(place.id(), day);
        if (then.isPresent()) {
            whole.put(place.id(), then.get());
            return;
        }
        Optional<PlaceSuccession> origin =
                places.originOf(place.id()).filter(known -> known.date().isAfter(day));
        if (origin.isEmpty()) {
            notCovered.add(new NotCovered(
                    place, NotCovered.Reason.NO_PREDECESSOR, IndicatorsMessages.text("rollup.no-predecessor")));
        } else if (origin.get().kind() == SuccessionKind.MERGER) {
            origin.get().predecessors().forEach(predecessor -> follow(named(predecessor.place())));
        } else {
            splitOff.put(place.id(), origin.get());
        }
    }

    /** A place split off from one that was merged into the area as well is held by that one's figure. */
    private void leaveOutUnlessWholeIsIn(PlaceId id, PlaceSuccession origin) {
        boolean held = origin.kind() == SuccessionKind.SPLIT
                && origin.predecessors().stream().allMatch(predecessor -> merged.contains(predecessor.place()));
        if (!held) {
            notCovered.add(new NotCovered(
                    named(id),
                    NotCovered.Reason.SPLIT_OFF,
                    RollUpMessages.wasPartOf(origin.predecessors().stream()
                            .map(predecessor -> named(predecessor.place()))
                            .toList())));
        }
    }

    private void takeUnlessLargerThen(PlaceVersion version) {
        Optional<PlaceId> outside = places.successionsOf(version.place()).stream()
                .filter(succession -> succession.kind() != SuccessionKind.MERGER)
                .filter(succession -> succession.date().isAfter(day))
                .map(PlaceSuccession::successor)
                .filter(successor -> !merged.contains(successor))
                .findFirst();
        NamedPlace place = NamedPlace.of(version);
        if (outside.isEmpty()) {
            parts.add(AreaTrees.inForce(places, version, day));
        } else {
            parts.add(AreaNode.partOf(place));
            notCovered.add(new NotCovered(
                    place, NotCovered.Reason.LARGER_THEN, RollUpMessages.hadLandOf(named(outside.get()))));
        }
    }

    private NamedPlace named(PlaceId id) {
        return places.find(id)
                .map(Place::latest)
                .map(NamedPlace::of)
                .orElseGet(() -> new NamedPlace(id, IndicatorsMessages.same(id.value())));
    }
}

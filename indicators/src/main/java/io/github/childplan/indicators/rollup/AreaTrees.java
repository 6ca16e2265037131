package io.github.childplan.indicators.rollup;

import io.github.childplan.core.place.PlaceId;
import io.github.childplan.indicators.place.Place;
import io.github.childplan.indicators.place.PlaceRegistry;
import io.github.childplan.indicators.place.PlaceVersion;
import io.github.childplan.indicators.problem.IndicatorsMessages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The trees of areas by day, each made once: they depend on the registry alone, and there are no more days than periods end on.
 * Thread-safe.
 */
final class AreaTrees {

    private record AreaDay(PlaceId area, LocalDate day) {}

    private final PlaceRegistry places;
    private final Map<AreaDay, AreaNode> made = new ConcurrentHashMap<>();

    AreaTrees(PlaceRegistry places) {
        this.places = places;
    }

    PlaceRegistry places() {
        return places;
    }

    /**
     * Returns the tree of an area.
     *
     * @throws IllegalArgumentException if the registry does not have the area
     */
    AreaNode of(PlaceId area, LocalDate day) {
        AreaDay key = new AreaDay(area, day);
        AreaNode known = made.get(key);
        if (known == null) {
            known = make(area, day);
            made.put(key, known);
        }
        return known;
    }

    /**
     * Returns a place that must be in the registry.
     *
     * @throws IllegalArgumentException if the registry does not have it
     */
    Place requireKnown(PlaceId id) {
        return places.find(id)
                .orElseThrow(
                        () -> new IllegalArgumentException("area was '" + id + "', must be a place of the registry"));
    }

    private AreaNode make(PlaceId id, LocalDate day) {
        Place area = requireKnown(id);
        Optional<PlaceVersion> now = area.versionOn(day);
        if (now.isPresent()) {
            AreaNode node = inForce(places, now.get(), day);
            return node.with(Lineage.outOfForce(places, leaves(node), day));
        }
        if (area.latest().validity().to().filter(last -> last.isBefore(day)).isPresent()) {
            return new EndedArea(places, area, day).node();
        }
        PlaceVersion first = area.versions().get(0);
        return first.validity().from().filter(day::isBefore).isPresent()
                ? new UnbegunArea(places, area, day).node()
                : notInForce(area);
    }

    /** Returns the tree of a place in force: it and everything under it. */
    static AreaNode inForce(PlaceRegistry places, PlaceVersion version, LocalDate day) {
        NamedPlace named = NamedPlace.of(version);
        List<AreaNode> parts = new ArrayList<>();
        for (PlaceVersion child : places.children(version.place(), day)) {
            parts.add(inForce(places, child, day));
        }
        return AreaNode.of(named, SumOf.PARTS, parts, partlyListed(places, named));
    }

    static List<NotCovered> partlyListed(PlaceRegistry places, NamedPlace area) {
        return places.partlyListed().contains(area.id())
                ? List.of(new NotCovered(
                        area, NotCovered.Reason.PARTS_NOT_LISTED, IndicatorsMessages.text("rollup.parts-not-listed")))
                : List.of();
    }

    /** Returns the places under a node that report only themselves; itself if it does. */
    static List<NamedPlace> leaves(AreaNode node) {
        if (node.parts().isEmpty()) {
            return List.of(node.place());
        }
        List<NamedPlace> leaves = new ArrayList<>();
        node.parts().forEach(part -> leaves.addAll(leaves(part)));
        return leaves;
    }

    private static AreaNode notInForce(Place area) {
        NamedPlace named = NamedPlace.of(area.latest());
        return AreaNode.of(
                named,
                SumOf.PARTS,
                List.of(),
                List.of(new NotCovered(
                        named, NotCovered.Reason.NOT_IN_FORCE, IndicatorsMessages.text("rollup.not-in-force"))));
    }
}

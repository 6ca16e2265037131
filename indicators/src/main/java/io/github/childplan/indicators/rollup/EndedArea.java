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
 * The tree of an area that ended before the day: its last communes, or itself if it had none, are followed to the places that have
 * their land now. Those with land from outside are expected and not covered. Used once.
 */
final class EndedArea {

    private final PlaceRegistry places;
    private final LocalDate lastDay;
    private final LocalDate day;
    private final NamedPlace area;
    private final List<NamedPlace> former;
    private final Set<PlaceId> inside = new LinkedHashSet<>();
    private final Map<PlaceId, AreaNode> parts = new LinkedHashMap<>();
    private final List<NotCovered> notCovered;

    EndedArea(PlaceRegistry places, Place ended, LocalDate day) {
        this.places = places;
        this.day = day;
        PlaceVersion last = ended.latest();
        this.lastDay = last.validity().to().orElseThrow();
        this.area = NamedPlace.of(last);
        this.former = AreaTrees.leaves(AreaTrees.inForce(places, last, lastDay));
        this.notCovered = new ArrayList<>(AreaTrees.partlyListed(places, area));
    }

    AreaNode node() {
        former.forEach(place -> inside.add(place.id()));
        former.forEach(this::follow);
        return AreaNode.of(area, SumOf.SUCCESSORS, List.copyOf(parts.values()), notCovered)
                .with(Lineage.outOfForce(places, former, day).stream()
                        .filter(place -> !place.id().equals(area.id()))
                        .toList());
    }

    private void follow(NamedPlace place) {
        List<PlaceVersion> heirs = Lineage.heirs(places, place.id(), lastDay, day);
        if (heirs.isEmpty()) {
            notCovered.add(new NotCovered(
                    place, NotCovered.Reason.NO_SUCCESSOR, IndicatorsMessages.text("rollup.no-successor")));
        }
        for (PlaceVersion heir : heirs) {
            Optional<NotCovered.Reason> obstacle = obstacle(heir.place());
            if (obstacle.isEmpty()) {
                parts.put(heir.place(), AreaTrees.inForce(places, heir, day));
            } else {
                NamedPlace successor = NamedPlace.of(heir);
                parts.putIfAbsent(heir.place(), AreaNode.partOf(successor));
                notCovered.add(
                        new NotCovered(place, obstacle.get(), RollUpMessages.isNowIn(obstacle.get(), successor)));
            }
        }
    }

    /** Why a place does not lie in the area wholly, or empty if it does. */
    private Optional<NotCovered.Reason> obstacle(PlaceId place) {
        if (inside.contains(place)) {
            return Optional.empty();
        }
        Optional<PlaceSuccession> origin =
                places.originOf(place).filter(known -> known.date().isAfter(lastDay));
        if (origin.isEmpty()) {
            return Optional.of(NotCovered.Reason.OUTSIDE_LAND);
        }
        if (origin.get().kind() == SuccessionKind.PARTS) {
            return Optional.of(NotCovered.Reason.LAND_UNKNOWN);
        }
        return origin.get().predecessors().stream()
                .map(predecessor -> obstacle(predecessor.place()))
                .flatMap(Optional::stream)
                .findFirst();
    }
}

package io.github.childplan.reporting.compliance;

import io.github.childplan.core.agency.AgencyClass;
import io.github.childplan.core.agency.AgencyId;
import io.github.childplan.core.agency.Membership;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.indicators.place.Place;
import io.github.childplan.indicators.place.PlaceRegistry;
import io.github.childplan.indicators.place.PlaceVersion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The members of a class of one body per place, followed to those that have their places on a day. Immutable. */
final class PlaceMembers {

    private final PlaceRegistry places;
    private final LocalDate issued;

    /** Takes the day on which the plan addressed its members. */
    PlaceMembers(PlaceRegistry places, LocalDate issued) {
        this.places = places;
        this.issued = issued;
    }

    /**
     * The members are those whom the plan addressed, and those that the area has on the day, or had on its last day; each is
     * succeeded by whoever has its place.
     */
    List<Holder> of(AgencyClass agencies, Membership.EachPlace each, LocalDate day) {
        Place area = places.find(each.within())
                .orElseThrow(() -> new IllegalArgumentException("area '" + each.within() + "' of the class '"
                        + agencies.id() + "' is not in the place registry"));
        Set<LocalDate> bases = new LinkedHashSet<>();
        if (!issued.isAfter(day) && area.versionOn(issued).isPresent()) {
            bases.add(issued);
        }
        if (area.versionOn(day).isPresent()) {
            bases.add(day);
        } else {
            HolderFinder.lastBefore(area, day)
                    .flatMap(version -> version.validity().to())
                    .ifPresent(bases::add);
        }
        return bases.isEmpty() ? List.of() : holders(agencies, each, List.copyOf(bases), day);
    }

    private List<Holder> holders(
            AgencyClass agencies, Membership.EachPlace each, List<LocalDate> bases, LocalDate day) {
        Map<PlaceId, PlaceVersion> members = new LinkedHashMap<>();
        bases.forEach(base -> members(each, base).forEach(member -> members.putIfAbsent(member.place(), member)));
        Map<PlaceId, PlaceVersion> current = new LinkedHashMap<>();
        Map<PlaceId, List<PlaceVersion>> covered = new LinkedHashMap<>();
        for (PlaceVersion member : members.values()) {
            List<PlaceVersion> successors = places.successors(member.place(), day);
            for (PlaceVersion holder : successors.isEmpty() ? List.of(member) : successors) {
                current.put(holder.place(), holder);
                covered.computeIfAbsent(holder.place(), id -> new ArrayList<>()).add(member);
            }
        }
        Set<PlaceId> ofTheArea =
                members(each, day).stream().map(PlaceVersion::place).collect(Collectors.toSet());
        Function<PlaceVersion, Reporter> reporter = holder -> reporter(
                agencies,
                each,
                holder,
                covered.getOrDefault(holder.place(), List.of()),
                !ofTheArea.contains(holder.place()) && takesInOthers(holder.place(), bases.get(0), members.keySet()));
        return current.values().stream()
                .map(holder -> new Holder(reporter.apply(holder), vacancy(holder, day)))
                .toList();
    }

    private List<PlaceVersion> members(Membership.EachPlace each, LocalDate day) {
        return places.descendants(each.within(), day).stream()
                .filter(version -> version.level() == each.level())
                .toList();
    }

    private boolean takesInOthers(PlaceId place, LocalDate base, Set<PlaceId> members) {
        return places.predecessors(place, base).stream()
                .anyMatch(predecessor -> !members.contains(predecessor.place()));
    }

    private static Optional<Vacancy> vacancy(PlaceVersion holder, LocalDate day) {
        return holder.validity().to().filter(day::isAfter).map(last -> HolderFinder.placeEnded(holder, last));
    }

    private static Reporter reporter(
            AgencyClass agencies,
            Membership.EachPlace each,
            PlaceVersion holder,
            List<PlaceVersion> covered,
            boolean takesInOthers) {
        List<FormerReporter> former = covered.stream()
                .filter(version -> !version.place().equals(holder.place()))
                .map(version -> new FormerReporter(
                        memberId(agencies.id(), version.place()),
                        Reporter.nameOf(each.nameBefore(), version),
                        Optional.of(version.place()),
                        Optional.of(version.name()),
                        otherNames(each.nameBefore(), version)))
                .toList();
        return new Reporter(
                memberId(agencies.id(), holder.place()),
                Reporter.nameOf(each.nameBefore(), holder),
                agencies.id(),
                Optional.of(holder.place()),
                otherNames(each.nameBefore(), holder),
                former,
                takesInOthers && !former.isEmpty() ? Reporter.Extent.FORMER_PLACES_ALONE : Reporter.Extent.WHOLE);
    }

    /** The id of the committee of Bum Tở is {@code commune-committees/bum-to-commune}. */
    private static AgencyId memberId(AgencyId agencies, PlaceId place) {
        return AgencyId.of(agencies + "/" + place);
    }

    private static Set<String> otherNames(LocalizedText before, PlaceVersion place) {
        Set<String> names = new LinkedHashSet<>();
        place.aliases()
                .forEach(alias ->
                        names.add(before.vi() + " " + place.kind().name().vi() + " " + alias));
        return names;
    }
}

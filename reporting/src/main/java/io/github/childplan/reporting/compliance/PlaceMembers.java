package io.github.childplan.reporting.compliance;

import static io.github.childplan.reporting.problem.ReportingTexts.date;
import static io.github.childplan.reporting.problem.ReportingTexts.text;

import io.github.childplan.core.agency.AgencyClass;
import io.github.childplan.core.agency.AgencyId;
import io.github.childplan.core.agency.Membership;
import io.github.childplan.core.place.Place;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.place.PlaceRegistry;
import io.github.childplan.core.place.PlaceVersion;
import io.github.childplan.core.value.LocalizedText;
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

    PlaceMembers(PlaceRegistry places) {
        this.places = places;
    }

    /** An area that has ended keeps the members of its last day; each is succeeded by whoever has its place. */
    List<Holder> of(AgencyClass agencies, Membership.EachPlace each, LocalDate day) {
        Place area = places.find(each.within())
                .orElseThrow(() -> new IllegalArgumentException("area '" + each.within() + "' of the class '"
                        + agencies.id() + "' is not in the place registry"));
        Optional<LocalDate> base = area.versionOn(day).isPresent()
                ? Optional.of(day)
                : HolderFinder.lastBefore(area, day)
                        .flatMap(version -> version.validity().to());
        return base.map(memberDay -> holders(agencies, each, memberDay, day)).orElse(List.of());
    }

    private List<Holder> holders(AgencyClass agencies, Membership.EachPlace each, LocalDate base, LocalDate day) {
        List<PlaceVersion> members = places.descendants(each.within(), base).stream()
                .filter(version -> version.level() == each.level())
                .toList();
        Map<PlaceId, PlaceVersion> current = new LinkedHashMap<>();
        Map<PlaceId, List<PlaceVersion>> covered = new LinkedHashMap<>();
        for (PlaceVersion member : members) {
            List<PlaceVersion> successors = places.successors(member.place(), day);
            for (PlaceVersion holder : successors.isEmpty() ? List.of(member) : successors) {
                current.put(holder.place(), holder);
                covered.computeIfAbsent(holder.place(), id -> new ArrayList<>()).add(member);
            }
        }
        Set<PlaceId> within = members.stream().map(PlaceVersion::place).collect(Collectors.toSet());
        Function<PlaceVersion, Reporter> reporter = holder -> reporter(
                agencies,
                each,
                holder,
                covered.getOrDefault(holder.place(), List.of()),
                takesInOthers(holder.place(), base, within));
        return current.values().stream()
                .map(holder -> new Holder(reporter.apply(holder), vacancy(holder, day)))
                .toList();
    }

    private boolean takesInOthers(PlaceId place, LocalDate base, Set<PlaceId> within) {
        return places.predecessors(place, base).stream().anyMatch(predecessor -> !within.contains(predecessor.place()));
    }

    private static Optional<Vacancy> vacancy(PlaceVersion holder, LocalDate day) {
        return holder.validity()
                .to()
                .filter(day::isAfter)
                .map(last -> new Vacancy(
                        Optional.of(last),
                        text("vacancy.place-ended", Map.of("place", holder.name(), "day", date(last)))));
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
                        memberName(each.nameBefore(), version),
                        Optional.of(version.name()),
                        otherNames(each.nameBefore(), version)))
                .toList();
        return new Reporter(
                memberId(agencies.id(), holder.place()),
                memberName(each.nameBefore(), holder),
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

    /** "Ủy ban nhân dân" and "Xã Bum Tở" make "Ủy ban nhân dân xã Bum Tở". */
    private static LocalizedText memberName(LocalizedText before, PlaceVersion place) {
        String vi = before.vi() + " " + inSentence(place, place.bareName());
        return before.en()
                .map(english -> LocalizedText.of(
                        vi,
                        english + " " + place.name().en().orElse(place.name().vi())))
                .orElseGet(() -> LocalizedText.of(vi));
    }

    private static String inSentence(PlaceVersion place, String bareName) {
        boolean startsWithKind = !place.bareName().equals(place.name().vi());
        return startsWithKind
                ? place.kind().name().vi() + " " + bareName
                : place.name().vi();
    }

    private static Set<String> otherNames(LocalizedText before, PlaceVersion place) {
        Set<String> names = new LinkedHashSet<>();
        place.aliases()
                .forEach(alias ->
                        names.add(before.vi() + " " + place.kind().name().vi() + " " + alias));
        return names;
    }
}

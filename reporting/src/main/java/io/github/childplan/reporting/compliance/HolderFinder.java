package io.github.childplan.reporting.compliance;

import static io.github.childplan.reporting.problem.ReportingTexts.date;
import static io.github.childplan.reporting.problem.ReportingTexts.text;

import io.github.childplan.core.agency.Agency;
import io.github.childplan.core.agency.AgencyClass;
import io.github.childplan.core.agency.AgencyId;
import io.github.childplan.core.agency.AgencySuccessions;
import io.github.childplan.core.place.Place;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.place.PlaceRegistry;
import io.github.childplan.core.place.PlaceVersion;
import io.github.childplan.core.plan.Plan;
import io.github.childplan.core.value.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds who holds the duty of the addressees on a day. Immutable. */
final class HolderFinder {

    private final Plan plan;
    private final PlaceRegistry places;
    private final AgencySuccessions successions;
    private final List<Agency> successors;
    private final PlaceMembers members;

    HolderFinder(Plan plan, PlaceRegistry places, AgencySuccessions successions, List<Agency> successors) {
        this.plan = plan;
        this.places = places;
        this.successions = successions;
        this.successors = successors;
        this.members = new PlaceMembers(places);
    }

    /** Returns one holder a report, in the order of the addressees; who is addressed twice reports once. */
    List<Holder> of(List<AgencyId> addressees, LocalDate day) {
        Map<AgencyId, Holder> found = new LinkedHashMap<>();
        for (AgencyId addressee : addressees) {
            for (Holder holder : holders(addressee, day)) {
                found.merge(holder.reporter().id(), holder, HolderFinder::together);
            }
        }
        return List.copyOf(found.values());
    }

    private List<Holder> holders(AgencyId addressee, LocalDate day) {
        Optional<AgencyClass> agencies = plan.findAgencyClass(addressee);
        return agencies.isEmpty()
                ? agency(addressee, day)
                : agencies.get()
                        .membership()
                        .fold(
                                listed -> listed.agencies().stream()
                                        .flatMap(member -> agency(member, day).stream())
                                        .toList(),
                                each -> members.of(agencies.get(), each, day),
                                unnamed -> List.of(Holder.of(
                                        Reporter.of(addressee, agencies.get().name()))));
    }

    private List<Holder> agency(AgencyId id, LocalDate day) {
        Agency agency = plan.findAgency(id)
                .orElseThrow(() -> new IllegalStateException("agency '" + id + "' is not in the plan " + plan.id()));
        Reporter self = Reporter.of(id, agency.name());
        List<AgencyId> known =
                successions.holders(id, ReportPlanner.REPORTING_FUNCTION, day).known();
        if (known.isEmpty()) {
            Vacancy vacancy = new Vacancy(Optional.empty(), text("vacancy.passed-on", Map.of("name", agency.name())));
            return List.of(Holder.vacant(self, vacancy));
        }
        if (known.equals(List.of(id))) {
            return List.of(ceased(agency, day)
                    .map(vacancy -> Holder.vacant(self, vacancy))
                    .orElseGet(() -> Holder.of(self)));
        }
        FormerReporter former = new FormerReporter(id, agency.name(), Optional.empty(), Set.of());
        return known.stream()
                .map(successor -> Holder.of(new Reporter(
                        successor,
                        successorName(successor),
                        id,
                        Optional.empty(),
                        Set.of(),
                        successor.equals(id) ? List.of() : List.of(former),
                        Reporter.Extent.WHOLE)))
                .toList();
    }

    private Optional<Vacancy> ceased(Agency agency, LocalDate day) {
        PlaceId area = agency.place().orElse(plan.identity().area());
        return places.find(area)
                .filter(place -> place.versionOn(day).isEmpty())
                .flatMap(place -> lastBefore(place, day))
                .map(last -> {
                    Optional<LocalDate> lastDay = last.validity().to();
                    return new Vacancy(
                            lastDay,
                            text(
                                    "vacancy.place-ended",
                                    Map.of("place", last.name(), "day", date(lastDay.orElseThrow()))));
                });
    }

    /** Returns the last version that ended before a day. */
    static Optional<PlaceVersion> lastBefore(Place place, LocalDate day) {
        return place.versions().stream()
                .filter(version -> version.validity().to().filter(day::isAfter).isPresent())
                .reduce((earlier, later) -> later);
    }

    private LocalizedText successorName(AgencyId id) {
        return plan.findAgencyName(id)
                .or(() -> successors.stream()
                        .filter(agency -> agency.id().equals(id))
                        .map(Agency::name)
                        .findFirst())
                .orElseGet(() -> LocalizedText.of(id.value(), id.value()));
    }

    private static Holder together(Holder first, Holder second) {
        List<FormerReporter> former = new ArrayList<>(first.reporter().former());
        second.reporter().former().stream().filter(one -> !former.contains(one)).forEach(former::add);
        Reporter merged = new Reporter(
                first.reporter().id(),
                first.reporter().name(),
                first.reporter().addressee(),
                first.reporter().place(),
                first.reporter().otherNames(),
                former,
                first.reporter().extent());
        return new Holder(merged, first.vacancy().isPresent() ? second.vacancy() : Optional.empty());
    }
}

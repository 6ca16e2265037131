package io.github.childplan.reporting.compliance;

import static io.github.childplan.reporting.problem.ReportingTexts.date;
import static io.github.childplan.reporting.problem.ReportingTexts.text;

import io.github.childplan.core.agency.Agency;
import io.github.childplan.core.agency.AgencyClass;
import io.github.childplan.core.agency.AgencyId;
import io.github.childplan.core.agency.Membership;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.plan.IssueDate;
import io.github.childplan.core.plan.Plan;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.indicators.place.Place;
import io.github.childplan.indicators.place.PlaceRegistry;
import io.github.childplan.indicators.place.PlaceVersion;
import java.time.LocalDate;
import java.time.YearMonth;
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
    private final String function;
    private final PlaceMembers members;

    HolderFinder(
            Plan plan, PlaceRegistry places, AgencySuccessions successions, List<Agency> successors, String function) {
        this.plan = plan;
        this.places = places;
        this.successions = successions;
        this.successors = successors;
        this.function = function;
        this.members = new PlaceMembers(places, lastDay(plan.identity().issued()));
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
                                each -> eachPlace(agencies.get(), each, day),
                                unnamed -> List.of(Holder.of(
                                        Reporter.of(addressee, agencies.get().name()))));
    }

    /** A class of which no member is known on the day is not dropped. */
    private List<Holder> eachPlace(AgencyClass agencies, Membership.EachPlace each, LocalDate day) {
        List<Holder> found = members.of(agencies, each, day);
        return found.isEmpty()
                ? List.of(Holder.vacant(
                        Reporter.of(agencies.id(), agencies.name()),
                        new Vacancy(Optional.empty(), text("vacancy.no-member", Map.of("day", date(day))))))
                : found;
    }

    /** Returns who stands where the plan has a recipient: itself, its known successors, or itself where none is known. */
    List<LocalizedText> names(AgencyId party, LocalDate day) {
        return plan.findAgency(party).isEmpty()
                ? List.of(name(party))
                : agency(party, day).stream()
                        .map(holder -> holder.reporter().name())
                        .distinct()
                        .toList();
    }

    /** Returns why nobody is known to stand where the plan has a recipient. */
    Optional<Vacancy> vacancy(AgencyId party, LocalDate day) {
        return plan.findAgency(party).isEmpty()
                ? Optional.empty()
                : agency(party, day).stream()
                        .flatMap(holder -> holder.vacancy().stream())
                        .findFirst();
    }

    private List<Holder> agency(AgencyId id, LocalDate day) {
        Agency agency = plan.findAgency(id)
                .orElseThrow(() -> new IllegalStateException("agency '" + id + "' is not in the plan " + plan.id()));
        AgencySuccessions.Holders found = successions.holders(id, function, day);
        FormerReporter former = new FormerReporter(id, agency.name(), Optional.empty(), Optional.empty(), Set.of());
        List<Holder> holders = new ArrayList<>();
        for (AgencyId holder : found.known()) {
            Reporter reporter = new Reporter(
                    holder,
                    name(holder),
                    id,
                    Optional.empty(),
                    Set.of(),
                    holder.equals(id) ? List.of() : List.of(former),
                    Reporter.Extent.WHOLE);
            holders.add(new Holder(reporter, ceased(holder, day)));
        }
        if (!found.complete()) {
            Vacancy rest = new Vacancy(Optional.empty(), text("vacancy.passed-on", Map.of("name", agency.name())));
            holders.add(Holder.vacant(Reporter.of(id, agency.name()), rest));
        }
        return holders;
    }

    /** An agency of the plan without a place is one of the plan's area; of another one nothing is supposed. */
    private Optional<Vacancy> ceased(AgencyId id, LocalDate day) {
        Optional<PlaceId> area = plan.findAgency(id)
                .map(agency -> agency.place().orElse(plan.identity().area()))
                .or(() -> successor(id).flatMap(Agency::place));
        return area.flatMap(places::find)
                .filter(place -> place.versionOn(day).isEmpty())
                .flatMap(place -> lastBefore(place, day))
                .map(last -> placeEnded(last, last.validity().to().orElseThrow()));
    }

    static Vacancy placeEnded(PlaceVersion last, LocalDate lastDay) {
        return new Vacancy(
                Optional.of(lastDay), text("vacancy.place-ended", Map.of("place", last.name(), "day", date(lastDay))));
    }

    /** Returns the last version that ended before a day. */
    static Optional<PlaceVersion> lastBefore(Place place, LocalDate day) {
        return place.versions().stream()
                .filter(version -> version.validity().to().filter(day::isAfter).isPresent())
                .reduce((earlier, later) -> later);
    }

    private LocalizedText name(AgencyId id) {
        return plan.findAgencyName(id)
                .or(() -> successor(id).map(Agency::name))
                .orElseGet(() -> LocalizedText.of(id.value(), id.value()));
    }

    private Optional<Agency> successor(AgencyId id) {
        return successors.stream().filter(agency -> agency.id().equals(id)).findFirst();
    }

    /** A date of issue that is printed in part ends as late as it can. */
    private static LocalDate lastDay(IssueDate issued) {
        YearMonth month = YearMonth.of(issued.year(), issued.month().orElse(12));
        return issued.day().isPresent() ? month.atDay(issued.day().getAsInt()) : month.atEndOfMonth();
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

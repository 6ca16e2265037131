package io.github.childplan.reporting.form;

import io.github.childplan.core.agency.AgencyId;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.reporting.compliance.Reporter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Who fills a form and for which place: the committee of Pa Ủ for Pa Ủ, or the health centre for the district. Immutable and
 * thread-safe.
 *
 * @param id the id of the reporter, such as {@code commune-committees/pa-u-commune}
 * @param name its name
 * @param addressee the agency or class of the plan through which it is addressed
 * @param kind whether it is the body of a place or an agency of the whole area
 * @param place the place that its figures are about
 * @param former names of the places of which the figures are, where they are not of the whole place
 * @param formerPlaces the ids of those places; none where the figures are of the whole place
 */
public record FormReporter(
        AgencyId id,
        LocalizedText name,
        AgencyId addressee,
        Kind kind,
        PlaceId place,
        Optional<LocalizedText> former,
        List<PlaceId> formerPlaces) {

    /** What a reporter can know. Thread-safe. */
    public enum Kind {
        /** The body of one place, such as the committee of a commune: it can count everything in its place. */
        BODY_OF_A_PLACE,
        /** An agency of the plan's area: it knows its own field, for the whole area. */
        AGENCY_OF_THE_AREA
    }

    /** Copies the list. */
    public FormReporter {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(addressee, "addressee");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(former, "former");
        formerPlaces = List.copyOf(formerPlaces);
    }

    /**
     * Returns the reporter of a report that is due.
     *
     * @param reporter who owes the report
     * @param area the area of the plan, which the figures of an agency without a place of its own are about
     * @return the reporter
     */
    public static FormReporter of(Reporter reporter, PlaceId area) {
        boolean part = reporter.extent() == Reporter.Extent.FORMER_PLACES_ALONE;
        return new FormReporter(
                reporter.id(),
                reporter.name(),
                reporter.addressee(),
                reporter.place().isPresent() ? Kind.BODY_OF_A_PLACE : Kind.AGENCY_OF_THE_AREA,
                reporter.place().orElse(area),
                part ? Optional.of(former(reporter)) : Optional.empty(),
                part
                        ? reporter.former().stream()
                                .flatMap(one -> one.place().stream())
                                .toList()
                        : List.of());
    }

    private static LocalizedText former(Reporter reporter) {
        List<LocalizedText> names = reporter.former().stream()
                .map(one -> one.placeName().orElse(one.name()))
                .toList();
        return LocalizedText.of(
                names.stream().map(LocalizedText::vi).collect(Collectors.joining(", ")),
                names.stream().map(name -> name.en().orElse(name.vi())).collect(Collectors.joining(", ")));
    }
}

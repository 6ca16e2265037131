package io.github.childplan.core.place;

import io.github.childplan.core.problem.CoreProblem;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.ProblemPlace;
import io.github.childplan.core.text.DateForms;
import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** The parts of sentences about places. Stateless. */
final class PlaceMessages {

    private static final int MAX_LISTED = 10;

    private PlaceMessages() {}

    static Optional<Problem> problem(PlaceRegistry registry, PlaceLookup lookup, ProblemPlace at) {
        return lookup.fold(
                none -> Optional.of(Problem.of(CoreProblem.UNKNOWN_PLACE)
                        .at(at)
                        .value(none.asked())
                        .with("day", day(none.day()))
                        .with("otherdays", candidates(none.onOtherDays()))
                        .with("nearest", list(nearest(registry, none)))
                        .build()),
                one -> Optional.empty(),
                several -> Optional.of(Problem.of(CoreProblem.AMBIGUOUS_PLACE)
                        .at(at)
                        .value(several.asked())
                        .with("day", day(several.day()))
                        .with("candidates", candidates(several.candidates()))
                        .with("remedy", text(several.day().isEmpty() ? "place.name-a-day" : "place.name-one", Map.of()))
                        .build()));
    }

    /** Returns texts joined by semicolons, or "none". */
    static LocalizedText list(Collection<String> names) {
        return names.isEmpty() ? text("place.none", Map.of()) : same(String.join("; ", names));
    }

    static LocalizedText days(Validity validity) {
        if (validity.from().isPresent() && validity.to().isPresent()) {
            return text(
                    "place.from-to",
                    Map.of(
                            "from",
                            date(validity.from().get()),
                            "to",
                            date(validity.to().get())));
        }
        return validity.from()
                .map(from -> text("place.from", Map.of("from", date(from))))
                .or(() -> validity.to().map(to -> text("place.to", Map.of("to", date(to)))))
                .orElseGet(() -> text("place.unknown-days", Map.of()));
    }

    static LocalizedText date(LocalDate day) {
        return LocalizedText.of(DateForms.shortForm(day, Language.VI), DateForms.shortForm(day, Language.EN));
    }

    /** Returns where another version stands: its line, if the data have lines. */
    static LocalizedText where(ProblemPlace place) {
        OptionalLong line = place.line();
        return line.isPresent()
                ? text("place.at-line", Map.of("line", Long.toString(line.getAsLong())))
                : text("place.elsewhere", Map.of());
    }

    static LocalizedText text(String key, Map<String, ?> arguments) {
        return CoreProblem.UNKNOWN_PLACE.catalog().format(key, arguments);
    }

    static LocalizedText same(String text) {
        return LocalizedText.of(text, text);
    }

    private static List<String> nearest(PlaceRegistry registry, PlaceLookup.None none) {
        return none.day().map(day -> registry.nearestNames(none.asked(), day)).orElse(List.of());
    }

    private static LocalizedText day(Optional<LocalDate> day) {
        return day.map(known -> text("place.on-day", Map.of("day", date(known))))
                .orElseGet(() -> text("place.without-day", Map.of()));
    }

    private static LocalizedText candidates(List<PlaceMatch> matches) {
        List<LocalizedText> parts = new ArrayList<>();
        for (PlaceMatch match : matches) {
            for (PlaceVersion version : match.versions()) {
                parts.add(text(
                        "place.candidate",
                        Map.of("name", version.name(), "id", match.id().value(), "days", days(version.validity()))));
            }
        }
        if (parts.isEmpty()) {
            return text("place.none", Map.of());
        }
        return LocalizedText.of(joined(parts, Language.VI), joined(parts, Language.EN));
    }

    private static String joined(List<LocalizedText> parts, Language language) {
        String shown =
                parts.stream().limit(MAX_LISTED).map(part -> part.in(language)).collect(Collectors.joining("; "));
        return parts.size() > MAX_LISTED ? shown + "; …" : shown;
    }
}
